import { useCallback, useEffect, useRef, useState } from 'react';

const DELAY_MS = 180;

export interface LookUp<Item> {
  /** What was found for `text`; undefined while nothing has been asked. */
  readonly items: readonly Item[] | undefined;
  /** The text that `items` answer. */
  readonly text: string;
  readonly asking: boolean;
  readonly failed: boolean;
  /** The text as it stands when nothing is being composed. */
  readonly settle: (text: string) => void;
  /** Asks at once, for an Enter that comes before the answer. */
  readonly now: (text: string) => Promise<readonly Item[]>;
  readonly clear: () => void;
}

interface State<Item> {
  readonly items: readonly Item[] | undefined;
  readonly text: string;
  readonly asking: boolean;
  readonly failed: boolean;
}
const idle = { items: undefined, text: '', asking: false, failed: false } as const;

/** Looks up what is typed, a moment after the last letter; an older answer never takes the place of a newer one. */
export function useLookUp<Item>(
  ask: (text: string, signal: AbortSignal) => Promise<readonly Item[]>,
  isWorthAsking: (text: string) => boolean,
): LookUp<Item> {
  const [state, setState] = useState<State<Item>>(idle);
  const latest = useRef(ask);
  latest.current = ask;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flight = useRef<AbortController>(undefined);

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    flight.current?.abort();
    flight.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);

  const clear = useCallback(() => {
    stop();
    setState(idle);
  }, [stop]);

  const now = useCallback(
    async (text: string): Promise<readonly Item[]> => {
      stop();
      const controller = new AbortController();
      flight.current = controller;
      setState((before) => ({ ...before, asking: true, failed: false }));
      try {
        const items = await latest.current(text, controller.signal);
        if (controller.signal.aborted) return [];
        setState({ items, text, asking: false, failed: false });
        return items;
      } catch {
        if (!controller.signal.aborted) setState({ items: undefined, text, asking: false, failed: true });
        return [];
      }
    },
    [stop],
  );

  const settle = useCallback(
    (text: string) => {
      stop();
      if (!isWorthAsking(text)) {
        setState(idle);
        return;
      }
      setState((before) => ({ ...before, asking: true }));
      timer.current = setTimeout(() => void now(text), DELAY_MS);
    },
    [stop, now, isWorthAsking],
  );
  return { ...state, settle, now, clear };
}
