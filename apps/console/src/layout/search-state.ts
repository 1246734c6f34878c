import { createStore, useExternalStore } from '../shared/external-store.ts';

/** The searched words live in memory: an address or a history entry would keep a caller's name. */
const searched = createStore<{ text: string; turn: number }>({
  text: '',
  turn: 0,
});

export const searchFor = (text: string) => searched.update((now) => ({ text, turn: now.turn + 1 }));
export const useSearched = () => useExternalStore(searched);
