import type { Role } from '@madoguchi/contract';
import type { Feature } from '../feature.ts';
import { pathTo } from '../links.ts';
import type { Workplace } from '../sign-in/current-desk.ts';

type Name = Feature['name'];

// What each role needs all day, most wanted first (at most nine). The first is the role's home.
const COUNSELLOR: readonly Name[] = [
  'today',
  'inquiries',
  'cases',
  'referrals',
  'companies',
  'programmes',
  'dispatches',
];
const ENTRIES: Readonly<Record<Role, readonly Name[]>> = {
  COUNSELLOR,
  SUPERVISOR: ['triage', ...COUNSELLOR, 'staff', 'disclosures', 'audit', 'statistics', 'experts'],
  APPROVER: ['dispatches', 'cases', 'programmes', 'statistics', 'disclosures', 'audit'],
  MANAGER: ['statistics', 'programmes'],
  ADMINISTRATOR: ['staff', 'desks', 'programmes', 'audit'],
  AUDITOR: ['audit', 'programmes'],
};
const BRANCH: readonly Name[] = ['referrals', 'today', 'companies', 'cases', 'programmes', 'outreach'];
const ORDER: readonly Role[] = ['SUPERVISOR', 'COUNSELLOR', 'APPROVER', 'MANAGER', 'ADMINISTRATOR', 'AUDITOR'];

/** Desks of TCCI are `tcci-<ward>`, but for the sections of its headquarters. */
export const isBranchSlug = (slug: string) => /^tcci-(?!hq)/.test(slug);
const isBranch = (place: Workplace) => isBranchSlug(place.desk?.slug ?? '');
export const isHeadquarters = (place: Workplace) => /^tcci-hq/.test(place.desk?.slug ?? '');

/** Where the place begins within a feature: a branch looks at what became of its guidance first. */
export function homeWithin(place: Workplace | undefined, name: Name): string {
  return name === 'referrals' && place !== undefined && isBranch(place) ? '/referrals/progress' : pathTo(name);
}

/** What the roles held at this place want, most wanted first, whether it stands already or not. */
export function entriesFor(place: Workplace | undefined): readonly Name[] {
  if (place === undefined) return [];
  const names = ORDER.filter((role) => place.roles.includes(role)).flatMap((role) =>
    role === 'COUNSELLOR' && isBranch(place) ? BRANCH : ENTRIES[role],
  );
  return [...new Set(names)];
}
