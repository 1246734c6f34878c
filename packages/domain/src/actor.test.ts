import { describe, expect, it } from 'vitest';
import { ROLES, worksAtAnyDesk } from './actor.ts';

describe('who logs calls', () => {
  it('is whoever advises or leads at a desk, and nobody who manages, decides or audits', () => {
    const logging = ROLES.filter((role) => worksAtAnyDesk({ memberships: [{ role }] }));
    expect(logging).toEqual(['COUNSELLOR', 'SUPERVISOR']);
    expect(worksAtAnyDesk({ memberships: [{ role: 'MANAGER' }, { role: 'SUPERVISOR' }] })).toBe(true);
    expect(worksAtAnyDesk({ memberships: [] })).toBe(false);
  });
});
