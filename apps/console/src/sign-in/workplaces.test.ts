import type { ViewerPartsFragment } from '@madoguchi/contract';
import { describe, expect, it } from 'vitest';
import { workplacesOf } from './workplaces.ts';

type Membership = ViewerPartsFragment['memberships'][number];
const organisation = { id: 'tmg', code: 'TMG', nameJa: '東京都', nameEn: 'TMG', badge: '都' } as const;
const at = (desk: string | null, role: Membership['role']): Membership => ({
  role,
  organisation,
  desk: desk === null ? null : { id: desk, slug: desk, nameJa: desk, nameEn: desk, shortNameJa: desk },
});

describe('the places where a person works', () => {
  it('gather the roles held at one desk', () => {
    const places = workplacesOf({ homeDeskId: null, memberships: [at('a', 'COUNSELLOR'), at('a', 'SUPERVISOR')] });
    expect(places.map((place) => place.roles)).toEqual([['COUNSELLOR', 'SUPERVISOR']]);
  });
  it('begin with the home desk', () => {
    const places = workplacesOf({ homeDeskId: 'b', memberships: [at('a', 'COUNSELLOR'), at('b', 'COUNSELLOR')] });
    expect(places.map((place) => place.key)).toEqual(['b', 'a']);
  });
  it('know roles that belong to the organisation as a whole', () => {
    const [place] = workplacesOf({ homeDeskId: null, memberships: [at(null, 'MANAGER')] });
    expect(place?.desk).toBeUndefined();
    expect(place?.key).toBe('tmg');
  });
});
