import { createStore, useExternalStore } from '../shared/external-store.ts';

const spoken = createStore<{ text: string; turn: number }>({
  text: '',
  turn: 0,
});

/** Says a short text to a screen reader, without moving the focus. The same text twice is said twice. */
export function announce(text: string) {
  spoken.update((now) => ({ text, turn: now.turn + 1 }));
}

/** Two regions take turns, so that a repeated text counts as a change. */
export function LiveRegion() {
  const { text, turn } = useExternalStore(spoken);
  return (
    <div className="visually-hidden">
      <div aria-live="polite">{turn % 2 === 0 ? text : ''}</div>
      <div aria-live="polite">{turn % 2 === 1 ? text : ''}</div>
    </div>
  );
}
