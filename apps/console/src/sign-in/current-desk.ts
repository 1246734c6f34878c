import { useMemo } from 'react';
import { createStore, useExternalStore } from '../shared/external-store.ts';
import { useViewer } from './session.ts';
import { type DeskRef, type Workplace, workplacesOf } from './workplaces.ts';

export type { DeskRef, Workplace };

const chosen = createStore<string | undefined>(undefined);

export function chooseWorkplace(key: string) {
  chosen.set(key);
}

/** Where the person sits now, and every place they may change to. */
export function useWorkplace(): {
  current: Workplace | undefined;
  all: readonly Workplace[];
} {
  const viewer = useViewer();
  const key = useExternalStore(chosen);
  return useMemo(() => {
    const all = workplacesOf(viewer);
    return { current: all.find((place) => place.key === key) ?? all[0], all };
  }, [viewer, key]);
}

/** The desk in the top bar; undefined for those who work for an organisation as a whole. */
export const useCurrentDesk = (): DeskRef | undefined => useWorkplace().current?.desk;
