import type { Role, ViewerPartsFragment } from '@madoguchi/contract';

type Viewer = ViewerPartsFragment;
type Membership = Viewer['memberships'][number];
export type DeskRef = NonNullable<Membership['desk']>;

/** A place where the person works: a desk, or an organisation as a whole, with every role held there. */
export interface Workplace {
  readonly key: string;
  readonly desk: DeskRef | undefined;
  readonly organisation: Membership['organisation'];
  readonly roles: readonly Role[];
}

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
