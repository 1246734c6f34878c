import { type RefObject, useEffect, useRef } from 'react';

/** When the row that held the focus has gone, the focus goes to the first control of what is left, not to nowhere. */
export function useFocusAfterRemoval<Box extends HTMLElement>(count: number): RefObject<Box | null> {
  const box = useRef<Box>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count < before.current && document.activeElement === document.body) {
      box.current?.querySelector<HTMLElement>('input, button, a')?.focus();
    }
    before.current = count;
  }, [count]);
  return box;
}
