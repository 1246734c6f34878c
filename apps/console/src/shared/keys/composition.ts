import { useMemo, useRef } from 'react';

interface KeyLike {
  readonly isComposing?: boolean;
  readonly keyCode?: number;
  readonly nativeEvent?: { readonly isComposing?: boolean };
}

/**
 * Whether a key belongs to the input method. Safari ends the composition before it sends the Enter that confirmed it;
 * the code 229 is then the only sign left.
 */
export function isComposingKey(event: KeyLike): boolean {
  return event.isComposing === true || event.nativeEvent?.isComposing === true || event.keyCode === 229;
}

/** Tells apart what is being composed and what has been said; `settled` runs once for each. */
export class CompositionGuard {
  #composing = false;
  readonly #settled: (value: string) => void;

  constructor(settled: (value: string) => void) {
    this.#settled = settled;
  }

  get composing() {
    return this.#composing;
  }

  start() {
    this.#composing = true;
  }

  /** Chrome sends `input` before `compositionend`, Safari after it: both orders lead to one settled value. */
  input(value: string) {
    if (!this.#composing) this.#settled(value);
  }

  end(value: string) {
    this.#composing = false;
    this.#settled(value);
  }
}

interface TextElement {
  readonly value: string;
}
interface CompositionLike {
  readonly currentTarget: TextElement;
}

/**
 * Handlers for an `<input>` or `<textarea>`; `onSettled` hears the text only when nothing is being composed.
 * Spread `props` on the element and keep the shown value in the element's own `onChange`.
 */
export function useComposition(onSettled: (value: string) => void) {
  const latest = useRef(onSettled);
  latest.current = onSettled;
  return useMemo(() => {
    const guard = new CompositionGuard((value) => latest.current(value));
    return {
      isComposing: () => guard.composing,
      props: {
        onCompositionStart: () => guard.start(),
        onCompositionEnd: (event: CompositionLike) => guard.end(event.currentTarget.value),
        onInput: (event: CompositionLike) => guard.input(event.currentTarget.value),
      },
    };
  }, []);
}
