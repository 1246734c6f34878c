import { useCallback, useEffect, useRef } from 'react';

const PAUSE_MS = 250;

/** Hands a text over when the person pauses: a look-up for each letter would only be thrown away. */
export function useSettling(heard: (text: string) => void): (text: string) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(heard);
  latest.current = heard;
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback((text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(text.trim()), PAUSE_MS);
  }, []);
}
