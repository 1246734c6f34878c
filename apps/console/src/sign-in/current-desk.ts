import type { Role } from '@madoguchi/contract';
import { useMemo } from 'react';
import { createStore, useExternalStore } from '../shared/external-store.ts';
import { type Membership, useViewer, type Viewer } from './session.ts';

export type DeskRef = NonNullable<Membership['desk']>;

/** A place where the person works: a desk, or an organisation as a whole, with every role held there. */
export interface Workplace {
  readonly key: string;
  readonly desk: DeskRef | undefined;
  readonly organisation: Membership['organisation'];
  readonly roles: readonly Role[];
}

const chosen = createStore<string | undefined>(undefined);

/** Memberships gathered by place, the home desk first. */
export function workplacesOf(viewer: Pick<Viewer, 'memberships' | 'homeDeskId'>): Workplace[] {
  const places = new Map<string, Workplace>();
  for (const { role, organisation, desk } of viewer.memberships) {
    const key = desk?.id ?? organisation.id;
    const known = places.get(key);
    places.set(key, {
      key,
      desk: desk ?? undefined,
      organisation,
      roles: [...(known?.roles ?? []), role],
    });
  }
  const all = [...places.values()];
  return all.sort((a, b) => Number(b.key === viewer.homeDeskId) - Number(a.key === viewer.homeDeskId));
}

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
