import { describe, expect, it } from 'vitest';
import { type Actor, ROLES, type Role } from './actor.ts';
import {
  askRenewal,
  assertMayConfirm,
  assertMayConfirmRenewal,
  assertMayCorrectSignInName,
  assertMayKeepAccount,
  assertNotLastAdministrator,
  canConfirm,
  confirmersOf,
  keepsMembership,
  type MembershipFacts,
  type MembershipProposal,
  mayLookAs,
  membershipState,
  needsSecondFactor,
  proposeMembership,
  type Standing,
  secondFactorState,
  staffActions,
} from './staff.ts';

const now = new Date('2026-11-22T03:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

function actor(staffId: string, role: Role, organisationId = 'tmg', deskId: string | null = null): Actor {
  return { staffId, kind: 'STAFF', memberships: [{ role, organisationId, deskId }] };
}
const administrator = actor('admin', 'ADMINISTRATOR');
const supervisor = actor('super', 'SUPERVISOR', 'tmg', 'women');

const standing: Standing = {
  deskSupervisors: ['super'],
  deskApprovers: ['approver'],
  administrators: ['admin', 'second'],
};
const proposal = (change: Partial<MembershipProposal> = {}): MembershipProposal => ({
  staffId: 'new',
  role: 'COUNSELLOR',
  organisationId: 'tmg',
  deskId: 'women',
  deputyForId: null,
  validUntil: null,
  ...change,
});
const pending = (change: Partial<MembershipFacts> = {}): MembershipFacts => ({
  ...proposal(),
  proposedById: 'admin',
  confirmedAt: null,
  endedAt: null,
  ...change,
});

describe('a role', () => {
  it('is proposed by an administrator of that organisation, and waits for the desk’s supervisor', () => {
    expect(proposeMembership(administrator, proposal(), standing, now)).toBe('PENDING');
    expect(canConfirm(supervisor, pending(), standing)).toBe(true);
  });

  it('is not proposed by an administrator of another organisation, nor by anybody else', () => {
    for (const other of [actor('a', 'ADMINISTRATOR', 'tcci'), supervisor, actor('m', 'MANAGER'), actor('u', 'AUDITOR')])
      expect(() => proposeMembership(other, proposal(), standing, now)).toThrow(/この組織の管理者/);
  });

  it('is granted by nobody to themself, and confirmed neither by the proposer nor by the person concerned', () => {
    expect(() => proposeMembership(administrator, proposal({ staffId: 'admin' }), standing, now)).toThrow(/自分に役割/);
    expect(canConfirm(administrator, pending(), { ...standing, deskSupervisors: [] })).toBe(false);
    expect(() => assertMayConfirm(supervisor, pending({ staffId: 'super' }), standing)).toThrow(/本人は確認できません/);
  });

  it('of the organisation is confirmed by another administrator, not by a supervisor', () => {
    const manager = pending({ role: 'MANAGER', deskId: null });
    expect(confirmersOf(manager, 'admin', standing)).toEqual(['second']);
    expect(canConfirm(actor('second', 'ADMINISTRATOR'), manager, standing)).toBe(true);
    expect(canConfirm(supervisor, manager, standing)).toBe(false);
  });

  it('stands at once, flagged, only where nobody else could confirm', () => {
    const alone = { ...standing, administrators: ['admin'] };
    const role = { role: 'AUDITOR', deskId: null } as const;
    expect(proposeMembership(administrator, proposal(role), alone, now)).toBe('FLAGGED');
    expect(proposeMembership(administrator, proposal(role), standing, now)).toBe('PENDING');
    expect(proposeMembership(administrator, proposal(), { ...alone, deskSupervisors: [] }, now)).toBe('FLAGGED');
    expect(proposeMembership(administrator, proposal(), { ...standing, deskSupervisors: [] }, now)).toBe('PENDING');
  });

  it('waits once: what was confirmed or ended is confirmed no more', () => {
    expect(() => assertMayConfirm(supervisor, pending({ confirmedAt: now }), standing)).toThrow(
      /確認待ちではありません/,
    );
    expect(() => assertMayConfirm(supervisor, pending({ endedAt: now }), standing)).toThrow(/確認待ちではありません/);
  });

  it('stands where it belongs: at a desk or in the organisation', () => {
    expect(() => proposeMembership(administrator, proposal({ deskId: null }), standing, now)).toThrow(/窓口を選んで/);
    expect(() => proposeMembership(administrator, proposal({ role: 'MANAGER' }), standing, now)).toThrow(
      /組織に付きます/,
    );
  });
});

describe('a deputy', () => {
  const deputy = { role: 'APPROVER', deputyForId: 'approver', validUntil: inDays(30) } as const;

  it('decides for an approver of that desk until a day', () => {
    expect(proposeMembership(administrator, proposal(deputy), standing, now)).toBe('PENDING');
  });

  it('is not had by others, not without an end, not for somebody who is no approver, not for oneself', () => {
    for (const change of [
      { ...deputy, role: 'COUNSELLOR' as const },
      { ...deputy, validUntil: null },
      { ...deputy, validUntil: inDays(400) },
      { ...deputy, validUntil: inDays(-1) },
      { ...deputy, deputyForId: 'super' },
      { ...deputy, staffId: 'approver' },
    ])
      expect(() => proposeMembership(administrator, proposal(change), standing, now)).toThrow();
  });
});

describe('a second factor', () => {
  it('is asked of administrators, managers, supervisors and approvers', () => {
    expect(ROLES.filter((role) => needsSecondFactor([role]))).toEqual([
      'SUPERVISOR',
      'APPROVER',
      'MANAGER',
      'ADMINISTRATOR',
    ]);
  });

  it('is missing, set, not asked for, or a demo account’s exemption', () => {
    const state = (role: Role, demo: boolean, enrolled: boolean) =>
      secondFactorState({ roles: [role], demo, enrolled });
    expect(state('SUPERVISOR', false, false)).toBe('MISSING');
    expect(state('SUPERVISOR', true, false)).toBe('EXEMPT');
    expect(state('SUPERVISOR', false, true)).toBe('SET');
    expect(state('COUNSELLOR', false, false)).toBe('NONE');
    expect(state('COUNSELLOR', false, true)).toBe('SET');
  });
});

it('the last administrator stays', () => {
  expect(() => assertNotLastAdministrator('admin', ['admin'])).toThrow(/最後の管理者/);
  expect(() => assertNotLastAdministrator('admin', ['admin', 'second'])).not.toThrow();
  expect(() => assertNotLastAdministrator('other', ['admin'])).not.toThrow();
});

it('somebody’s eyes are lent to their supervisor and to their administrator', () => {
  const target = { memberships: [{ organisationId: 'tmg', deskId: 'women' }] };
  expect(mayLookAs(supervisor, target)).toBe(true);
  expect(mayLookAs(administrator, target)).toBe(true);
  expect(mayLookAs(actor('other', 'SUPERVISOR', 'tmg', 'talent'), target)).toBe(false);
  expect(mayLookAs(actor('a', 'ADMINISTRATOR', 'tcci'), target)).toBe(false);
  expect(mayLookAs(actor('c', 'COUNSELLOR', 'tmg', 'women'), target)).toBe(false);
});

describe('a new way into an account', () => {
  const account = { staffId: 'person', organisationId: 'tmg', hasPassword: true, atDesk: true };

  it('that nobody has used yet is one link, made at once', () => {
    expect(askRenewal(administrator, { ...account, hasPassword: false }, standing)).toBe('AT_ONCE');
  });

  it('that is in use waits for a second person, and where there is nobody it carries a flag', () => {
    expect(askRenewal(administrator, account, standing)).toBe('PENDING');
    expect(askRenewal(administrator, account, { deskSupervisors: ['person'], administrators: ['admin'] })).toBe(
      'FLAGGED',
    );
  });

  it('is asked for by an administrator of the own organisation, never by the person', () => {
    expect(() => askRenewal(supervisor, account, standing)).toThrow('この組織の管理者だけ');
    expect(() => askRenewal(actor('admin', 'ADMINISTRATOR', 'tcci'), account, standing)).toThrow(
      'この組織の管理者だけ',
    );
    expect(() => askRenewal(administrator, { ...account, staffId: 'admin' }, standing)).toThrow(
      '自分のアカウントには行えません',
    );
  });

  it('is confirmed by the desk’s supervisor; without one, or outside a desk, by another administrator; never by who asked', () => {
    const second = actor('second', 'ADMINISTRATOR');
    expect(() => assertMayConfirmRenewal(supervisor, account, 'admin', standing)).not.toThrow();
    for (const other of [administrator, second, actor('person', 'COUNSELLOR')])
      expect(() => assertMayConfirmRenewal(other, account, 'admin', standing)).toThrow('確認できません');
    expect(() => assertMayConfirmRenewal(second, { ...account, atDesk: false }, 'admin', standing)).not.toThrow();
    expect(() => assertMayConfirmRenewal(supervisor, { ...account, atDesk: false }, 'admin', standing)).toThrow();
    const own = { ...account, staffId: 'super' };
    expect(() => assertMayConfirmRenewal(second, own, 'admin', standing)).not.toThrow();
    expect(() => assertMayConfirmRenewal(supervisor, own, 'admin', standing)).toThrow();
  });
});

describe('an account and its roles', () => {
  it('a membership counts from its confirmation to its end, whichever end comes first', () => {
    const of = (confirmed: boolean, ended: boolean, validUntil: Date | null) =>
      membershipState({ confirmedAt: confirmed ? now : null, endedAt: ended ? now : null, validUntil }, now);
    expect(of(false, false, null)).toBe('PENDING');
    expect(of(true, false, null)).toBe('IN_FORCE');
    expect(of(true, true, null)).toBe('ENDED');
    expect(of(false, true, inDays(1))).toBe('ENDED');
    expect(of(true, false, inDays(1))).toBe('IN_FORCE');
    expect(of(true, false, now)).toBe('ENDED');
    expect(of(true, false, inDays(-1))).toBe('ENDED');
    expect(of(false, false, inDays(1))).toBe('PENDING');
  });

  it('the home organisation’s administrators keep the account, and nobody keeps their own', () => {
    const account = { staffId: 'new', organisationId: 'tmg' };
    expect(() => assertMayKeepAccount(administrator, account)).not.toThrow();
    for (const [by, whose] of [
      [supervisor, account],
      [actor('far', 'ADMINISTRATOR', 'tcci'), account],
      [administrator, { ...account, staffId: 'admin' }],
    ] as const)
      expect(() => assertMayKeepAccount(by, whose)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  });

  const account = (change: Partial<Parameters<typeof staffActions>[1]> = {}) => ({
    staffId: 'new',
    organisationId: 'tmg',
    disabled: false,
    hasPassword: true,
    hasRole: true,
    secondFactor: 'SET' as const,
    memberships: [
      { organisationId: 'tmg', deskId: 'women' },
      { organisationId: 'foundation', deskId: 'north' },
    ],
    ...change,
  });

  it.each([
    ['the administrator at home', administrator, {}, 'GRANT INVITE REMOVE_FACTOR DISABLE LOOK_AS'],
    ['without a factor', administrator, { secondFactor: 'MISSING' as const }, 'GRANT INVITE DISABLE LOOK_AS'],
    ['of a disabled account', administrator, { disabled: true }, 'REMOVE_FACTOR'],
    ['with nothing held yet', administrator, { memberships: [] }, 'GRANT INVITE REMOVE_FACTOR DISABLE'],
    [
      'of an account that nobody has used',
      administrator,
      { hasPassword: false },
      'GRANT INVITE REMOVE_FACTOR DISABLE LOOK_AS',
    ],
    [
      'the same, without a role',
      administrator,
      { hasPassword: false, hasRole: false, memberships: [] },
      'GRANT INVITE CORRECT_ID REMOVE_FACTOR DISABLE',
    ],
    ['the same, disabled', administrator, { hasPassword: false, hasRole: false, disabled: true }, 'REMOVE_FACTOR'],
    [
      'without a role, in use',
      administrator,
      { hasRole: false, memberships: [] },
      'GRANT INVITE REMOVE_FACTOR DISABLE',
    ],
    ['oneself', administrator, { staffId: 'admin' }, ''],
    ['an administrator of where a role stands', actor('far', 'ADMINISTRATOR', 'foundation'), {}, 'GRANT LOOK_AS'],
    ['the same, of a disabled account', actor('far', 'ADMINISTRATOR', 'foundation'), { disabled: true }, ''],
    ['an administrator of elsewhere', actor('far', 'ADMINISTRATOR', 'tcci'), {}, ''],
    ['the desk’s supervisor', supervisor, {}, 'LOOK_AS'],
    ['of an account without a home', administrator, { organisationId: null }, 'GRANT LOOK_AS'],
    ['a supervisor of another desk', actor('s', 'SUPERVISOR', 'tmg', 'next'), {}, ''],
  ])('%s: %o', (_who, by, change, actions) => {
    expect(staffActions(by, account(change)).join(' ')).toBe(actions);
  });

  it('a role is kept by the administrators and that desk’s supervisors, whatever else they are', () => {
    const at = { organisationId: 'tmg', deskId: 'women' };
    const both = {
      ...supervisor,
      memberships: [...actor('x', 'COUNSELLOR', 'tmg', 'next').memberships, ...supervisor.memberships],
    };
    for (const by of [administrator, supervisor, both]) expect(keepsMembership(by, at)).toBe(true);
    expect(keepsMembership(actor('c', 'COUNSELLOR', 'tmg', 'women'), at)).toBe(false);
    // A role of the organisation has no desk: nobody supervises it by having none either.
    expect(keepsMembership(actor('m', 'SUPERVISOR', 'tmg', null), { organisationId: 'tmg', deskId: null })).toBe(false);
    expect(mayLookAs(supervisor, { memberships: [{ organisationId: 'tmg', deskId: 'next' }, at] })).toBe(true);
  });

  it('one role that decides is enough to ask for a second factor', () => {
    expect(needsSecondFactor(['COUNSELLOR', 'MANAGER'])).toBe(true);
    expect(needsSecondFactor([])).toBe(false);
  });

  it('a deputy stands in for a year and a day at most, and never without an end', () => {
    const deputy = (validUntil: Date | null) =>
      proposeMembership(
        administrator,
        proposal({ role: 'APPROVER', deputyForId: 'approver', validUntil }),
        standing,
        now,
      );
    expect(deputy(inDays(366))).toBe('PENDING');
    expect(() => deputy(inDays(367))).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(() => deputy(null)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(() => proposeMembership(administrator, proposal({ validUntil: now }), standing, now)).toThrow(/これから先/);
  });

  it('a role that nobody proposed is confirmed by nobody', () => {
    const membership = {
      staffId: 'new',
      role: 'COUNSELLOR' as const,
      organisationId: 'tmg',
      deskId: 'women',
      proposedById: null,
      confirmedAt: null,
      endedAt: null,
    };
    expect(canConfirm(supervisor, membership, standing)).toBe(false);
    expect(canConfirm(supervisor, { ...membership, proposedById: 'admin' }, standing)).toBe(true);
    expect(canConfirm(supervisor, { ...membership, proposedById: 'admin', endedAt: now }, standing)).toBe(false);
    expect(() => assertMayConfirm(supervisor, { ...membership, proposedById: 'admin' }, standing)).not.toThrow();
  });
});

describe('the ID of an account', () => {
  it.each([
    [false, false, true],
    [true, false, false],
    [false, true, false],
    [true, true, false],
  ])('with a password %s, with a role %s: it may be put right %s', (hasPassword, hasRole, may) => {
    const correct = () => assertMayCorrectSignInName({ hasPassword, hasRole });
    if (may) expect(correct).not.toThrow();
    else expect(correct).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
  });
});
