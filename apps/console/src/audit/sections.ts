import type { Role } from '@madoguchi/contract';
import { useViewer } from '../sign-in/session.ts';

/** What stands under 履歴, and for whom; the server answers each reader with their own rows whatever stands here. */
const SECTIONS = {
  trail: ['AUDITOR'],
  readings: ['SUPERVISOR', 'AUDITOR'],
  files: ['SUPERVISOR', 'AUDITOR'],
  holds: ['SUPERVISOR', 'AUDITOR'],
  disposals: ['SUPERVISOR', 'APPROVER', 'AUDITOR'],
  retention: ['SUPERVISOR', 'APPROVER', 'ADMINISTRATOR', 'AUDITOR'],
} as const satisfies Record<string, readonly Role[]>;
export type Section = keyof typeof SECTIONS;
const NAMES = ['trail', 'readings', 'files', 'holds', 'disposals', 'retention'] as const satisfies readonly Section[];

export const pathOf = (section: Section) => (section === 'trail' ? '/audit' : `/audit/${section}`);

export function useSections(): readonly Section[] {
  const { memberships } = useViewer();
  return NAMES.filter((name) => {
    const roles: readonly Role[] = SECTIONS[name];
    return memberships.some((each) => roles.includes(each.role));
  });
}
