import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import {
  assertCaseAction,
  assertClosable,
  assertEmergencyReading,
  assertHoldable,
  assertTaskOpen,
  assigneeAfterStart,
  CASE_ACTIONS,
  CASE_LIFE_CYCLE,
  CASE_MOVES,
  CASE_STATUSES,
  type CaseAction,
  type CaseFacts,
  type CaseMove,
  type CaseStatus,
  caseActions,
  mayOnCase,
  moveCase,
  partyErrors,
  whoseMove,
} from './case.ts';
import { DomainError } from './errors.ts';
import { addDays } from './japanese-date.ts';
import { type CaseGrant, caseAccess } from './visibility.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const DAY = 86_400_000;
const at = (staffId: string, ...posts: [Role, string][]): Actor => ({
  staffId,
  kind: 'STAFF',
  memberships: posts.map(([role, deskId]) => ({ role, deskId, organisationId: 'tmg' })),
});
const counsellor = at('counsellor', ['COUNSELLOR', 'desk']);
const colleague = at('colleague', ['COUNSELLOR', 'desk']);
const supervisor = at('supervisor', ['SUPERVISOR', 'desk']);
const stranger = at('stranger', ['COUNSELLOR', 'elsewhere']);
const system: Actor = { staffId: 'system', kind: 'SYSTEM', memberships: [] };

const facts = (over: Partial<CaseFacts> = {}): CaseFacts => ({
  organisationId: 'tmg',
  deskId: 'desk',
  kind: 'COMPANY',
  sensitive: false,
  openedById: 'counsellor',
  assigneeId: 'counsellor',
  deputyId: null,
  status: 'NEW',
  holdOn: null,
  closedAt: null,
  ...over,
});
const grant = (over: Partial<CaseGrant>): CaseGrant => ({
  via: 'POOL',
  deskId: null,
  staffId: null,
  validUntil: null,
  ...over,
});
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof DomainError ? error.code : 'another error';
  }
  return 'done';
};

describe('the life cycle of a case', () => {
  const legal: readonly [CaseStatus, CaseMove, CaseStatus][] = [
    ['NEW', 'START', 'ACTIVE'],
    ['NEW', 'HOLD', 'ON_HOLD'],
    ['NEW', 'CLOSE', 'CLOSED'],
    ['ACTIVE', 'HOLD', 'ON_HOLD'],
    ['ACTIVE', 'CLOSE', 'CLOSED'],
    ['ON_HOLD', 'WAKE', 'ACTIVE'],
    ['ON_HOLD', 'CLOSE', 'CLOSED'],
    ['CLOSED', 'REOPEN', 'ACTIVE'],
  ];

  it.each(legal)('%s —%s→ %s', (from, move, to) => {
    expect(moveCase(from, move)).toBe(to);
  });

  const known = new Set(legal.map(([from, move]) => `${from} ${move}`));
  const illegal = CASE_STATUSES.flatMap((from) => CASE_MOVES.map((move) => [from, move] as const)).filter(
    ([from, move]) => !known.has(`${from} ${move}`),
  );

  it.each(illegal)('%s refuses %s, naming the state and the attempt', (from, move) => {
    expect(codeOf(() => moveCase(from, move))).toBe('INVALID_TRANSITION');
    expect(() => moveCase(from, move)).toThrow(/「.+」.*「.+」/);
  });

  it('leads from every state to the end, and back from it', () => {
    for (const status of CASE_STATUSES) {
      const ends: CaseStatus[] = Object.values(CASE_LIFE_CYCLE[status]);
      expect(ends.length).toBeGreaterThan(0);
      if (status !== 'CLOSED') expect(ends).toContain('CLOSED');
    }
  });
});

describe('whose move it is', () => {
  it.each([
    [{ status: 'NEW', assigneeId: null }, 'DESK'],
    [{ status: 'NEW' }, 'ASSIGNEE'],
    [{ status: 'ACTIVE', assigneeId: null }, 'DESK'],
    [{ status: 'ACTIVE' }, 'ASSIGNEE'],
    [{ status: 'ON_HOLD', holdOn: 'CLIENT' }, 'CLIENT'],
    [{ status: 'ON_HOLD', holdOn: 'EXPERT' }, 'EXPERT'],
    [{ status: 'ON_HOLD', holdOn: 'OTHER_DESK' }, 'OTHER_DESK'],
    [{ status: 'CLOSED' }, 'NOBODY'],
  ] as const)('%o: %s', (over, expected) => {
    expect(whoseMove(facts(over))).toBe(expected);
  });
});

describe('what may be pressed', () => {
  it('a closed case offers reopening and a note, to whoever may', () => {
    const closed = facts({ status: 'CLOSED', closedAt: NOW });
    expect(caseActions(counsellor, closed, [], NOW)).toEqual(['REOPEN', 'ADD_NOTE']);
    expect(caseActions(colleague, closed, [], NOW)).toEqual(['ADD_NOTE']);
    expect(caseActions(supervisor, closed, [], NOW)).toEqual([
      'REOPEN',
      'ADD_NOTE',
      'WHO_SAW',
      'OPEN_TO_AUDITOR',
      'LEGAL_HOLD',
    ]);
  });

  it('reopening is the assignee’s for thirty days to the millisecond, then the supervisor’s alone', () => {
    const closedAt = new Date(NOW.getTime() - 30 * DAY);
    const closed = facts({ status: 'CLOSED', closedAt });
    expect(mayOnCase(counsellor, closed, [], 'REOPEN', NOW)).toBe(true);
    expect(mayOnCase(counsellor, closed, [], 'REOPEN', new Date(NOW.getTime() + 1))).toBe(false);
    expect(mayOnCase(supervisor, closed, [], 'REOPEN', new Date(NOW.getTime() + 400 * DAY))).toBe(true);
    expect(mayOnCase(colleague, closed, [], 'REOPEN', NOW)).toBe(false);
  });

  it('the pool of a sensitive case is the supervisor’s; an ordinary case has none', () => {
    expect(mayOnCase(supervisor, facts({ sensitive: true }), [], 'EDIT_POOL', NOW)).toBe(true);
    expect(mayOnCase(counsellor, facts({ sensitive: true }), [], 'EDIT_POOL', NOW)).toBe(false);
    expect(mayOnCase(supervisor, facts(), [], 'EDIT_POOL', NOW)).toBe(false);
  });

  it('a participating desk adds notes and steps, and decides nothing', () => {
    const taking = [grant({ via: 'PARTICIPANT', deskId: 'elsewhere' })];
    expect(caseActions(stranger, facts(), taking, NOW)).toEqual(['ADD_NOTE', 'ADD_TASK']);
    expect(caseActions(stranger, facts(), [], NOW)).toEqual([]);
  });

  it('the named pool works on the case; an emergency reader leaves word', () => {
    const sensitive = facts({ sensitive: true });
    expect(caseActions(colleague, sensitive, [grant({ staffId: 'colleague' })], NOW)).toContain('CLOSE');
    expect(caseActions(colleague, sensitive, [grant({ via: 'EMERGENCY', staffId: 'colleague' })], NOW)).toEqual([
      'ADD_NOTE',
      'LEAVE_MESSAGE',
      'ADD_TASK',
    ]);
    const both = [grant({ via: 'EMERGENCY', staffId: 'colleague' }), grant({ staffId: 'colleague' })];
    expect(caseActions(colleague, sensitive, both, NOW)).toContain('CLOSE');
  });

  it('the system wakes what is held and does nothing else', () => {
    for (const status of CASE_STATUSES) {
      const over = { status, holdOn: status === 'ON_HOLD' ? 'CLIENT' : null } as const;
      expect(caseActions(system, facts(over), [], NOW)).toEqual(status === 'ON_HOLD' ? ['WAKE'] : []);
    }
  });

  it('permission is asked before legality: who may not learns nothing of the state', () => {
    const closed = facts({ status: 'CLOSED', closedAt: NOW });
    expect(codeOf(() => assertCaseAction(stranger, closed, [], 'START', NOW))).toBe('FORBIDDEN');
    expect(codeOf(() => assertCaseAction(counsellor, closed, [], 'START', NOW))).toBe('INVALID_TRANSITION');
    expect(codeOf(() => assertCaseAction(counsellor, closed, [], 'AMEND', NOW))).toBe('INVALID_TRANSITION');
    expect(codeOf(() => assertCaseAction(counsellor, facts(), [], 'START', NOW))).toBe('done');
  });

  const anyActor: fc.Arbitrary<Actor> = fc.record({
    staffId: fc.constantFrom('counsellor', 'colleague', 'deputy', 'other'),
    kind: fc.constant('STAFF' as const),
    memberships: fc.array(
      fc.record({
        role: fc.constantFrom<Role>('COUNSELLOR', 'SUPERVISOR', 'APPROVER', 'MANAGER', 'ADMINISTRATOR', 'AUDITOR'),
        deskId: fc.constantFrom('desk', 'elsewhere', null),
        organisationId: fc.constantFrom('tmg', 'tcci'),
      }),
      { maxLength: 3 },
    ),
  });
  const anyFacts: fc.Arbitrary<CaseFacts> = fc.record({
    organisationId: fc.constant('tmg'),
    deskId: fc.constant('desk'),
    kind: fc.constantFrom('COMPANY', 'INDIVIDUAL'),
    sensitive: fc.boolean(),
    openedById: fc.constantFrom('counsellor', 'other'),
    assigneeId: fc.constantFrom('counsellor', 'colleague', null),
    deputyId: fc.constantFrom('deputy', null),
    status: fc.constantFrom(...CASE_STATUSES),
    holdOn: fc.constantFrom('CLIENT', 'EXPERT', null),
    closedAt: fc.constantFrom(NOW, null),
  });
  const anyGrants: fc.Arbitrary<CaseGrant[]> = fc.array(
    fc.record({
      via: fc.constantFrom('PARTICIPANT', 'POOL', 'EMERGENCY', 'AUDIT'),
      deskId: fc.constantFrom('elsewhere', null),
      staffId: fc.constantFrom('colleague', 'other', null),
      validUntil: fc.constantFrom(null, new Date(NOW.getTime() - 1), new Date(NOW.getTime() + DAY)),
    }),
    { maxLength: 3 },
  );

  it('nothing is offered to whoever does not read the case in full: the plate grants no act', () => {
    fc.assert(
      fc.property(anyActor, anyFacts, anyGrants, (actor, of, grants) => {
        if (caseAccess(actor, of, grants, NOW) !== 'FULL') expect(caseActions(actor, of, grants, NOW)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('what is offered passes the guard, what is not offered is refused', () => {
    fc.assert(
      fc.property(
        anyActor,
        anyFacts,
        anyGrants,
        fc.constantFrom<CaseAction>(...CASE_ACTIONS),
        (actor, of, grants, action) => {
          const offered = caseActions(actor, of, grants, NOW).includes(action);
          expect(codeOf(() => assertCaseAction(actor, of, grants, action, NOW)) === 'done').toBe(offered);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('a closed case offers no move but reopening', () => {
    fc.assert(
      fc.property(anyActor, anyFacts, anyGrants, (actor, of, grants) => {
        const offered = caseActions(actor, { ...of, status: 'CLOSED', closedAt: NOW }, grants, NOW);
        const kept: readonly CaseAction[] = ['REOPEN', 'ADD_NOTE', 'WHO_SAW', 'OPEN_TO_AUDITOR', 'LEGAL_HOLD'];
        expect(offered.filter((action) => !kept.includes(action))).toEqual([]);
      }),
    );
  });

  it('a grant that ran out changes nothing', () => {
    fc.assert(
      fc.property(anyActor, anyFacts, anyGrants, (actor, of, grants) => {
        const over = grants.map((each) => ({ ...each, validUntil: NOW }));
        expect(caseActions(actor, of, over, NOW)).toEqual(caseActions(actor, of, [], NOW));
      }),
    );
  });
});

describe('closing and holding', () => {
  it('closing names everything that is missing at once', () => {
    expect(() => assertClosable({ outcome: '', topics: [], clientType: '' })).toThrow(
      expect.objectContaining({
        fields: [{ field: 'outcome' }, { field: 'topics' }, { field: 'clientType' }].map((each) =>
          expect.objectContaining(each),
        ),
      }),
    );
    expect(codeOf(() => assertClosable({ outcome: 'RESOLVED', topics: ['A'], clientType: 'UNKNOWN' }))).toBe('done');
  });

  it.each([
    [-1, 'BAD_USER_INPUT'],
    [0, 'BAD_USER_INPUT'],
    [1, 'done'],
    [366, 'done'],
    [367, 'BAD_USER_INPUT'],
  ])('a hold that ends %i days from today: %s', (days, expected) => {
    expect(codeOf(() => assertHoldable(addDays('2026-11-25', days), '2026-11-25'))).toBe(expected);
  });

  it('whoever starts an unassigned case is in charge; an assigned one stays with its person', () => {
    expect(assigneeAfterStart(colleague, facts({ assigneeId: null }))).toBe('colleague');
    expect(assigneeAfterStart(colleague, facts())).toBe('counsellor');
  });

  it('a step is ticked off once', () => {
    expect(codeOf(() => assertTaskOpen({ doneAt: null }))).toBe('done');
    expect(codeOf(() => assertTaskOpen({ doneAt: NOW }))).toBe('INVALID_TRANSITION');
  });
});

describe('whom a case is about', () => {
  it('an individual’s employer is never linked, a company’s case has no individual client', () => {
    expect(partyErrors('INDIVIDUAL', { companyId: 'c', clientId: null }).map((each) => each.field)).toEqual([
      'companyId',
    ]);
    expect(partyErrors('COMPANY', { companyId: null, clientId: 'l' }).map((each) => each.field)).toEqual(['clientId']);
    expect(partyErrors('COMPANY', { companyId: 'c', clientId: null })).toEqual([]);
    expect(partyErrors('INDIVIDUAL', { companyId: null, clientId: 'l' })).toEqual([]);
  });
});

describe('reading in an emergency', () => {
  it.each([
    ['PLATE', 'done'],
    ['FULL', 'INVALID_TRANSITION'],
    ['NONE', 'FORBIDDEN'],
  ] as const)('with %s before it: %s', (access, expected) => {
    expect(codeOf(() => assertEmergencyReading(access))).toBe(expected);
  });
});

describe('a case whose content was disposed of', () => {
  const gone = facts({ status: 'CLOSED', closedAt: NOW, disposedAt: NOW });

  it('can be neither reopened nor added to, and says so in words, also to the supervisor', () => {
    for (const action of CASE_ACTIONS.filter((each) => each !== 'WHO_SAW' && each !== 'EDIT_POOL')) {
      expect(
        codeOf(() => assertCaseAction(supervisor, gone, [], action, NOW)),
        action,
      ).toBe('INVALID_TRANSITION');
    }
    expect(() => assertCaseAction(supervisor, gone, [], 'REOPEN', NOW)).toThrow(/disposed of|廃棄/);
    expect(caseActions(supervisor, gone, [], NOW)).toEqual(['WHO_SAW']);
  });

  it('is refused as forbidden first to whoever may not press it at all', () => {
    expect(codeOf(() => assertCaseAction(stranger, gone, [], 'REOPEN', NOW))).toBe('FORBIDDEN');
  });

  it('one that is only closed can be reopened', () => {
    expect(
      codeOf(() => assertCaseAction(supervisor, facts({ status: 'CLOSED', closedAt: NOW }), [], 'REOPEN', NOW)),
    ).toBe('done');
  });
});

describe('whoever audits a file', () => {
  const auditor: Actor = {
    staffId: 'auditor',
    kind: 'STAFF',
    memberships: [{ role: 'AUDITOR', organisationId: 'tmg', deskId: null }],
  };
  const opened = [grant({ via: 'AUDIT', staffId: 'auditor', validUntil: new Date(NOW.getTime() + DAY) })];

  it('reads all of it and may press nothing', () => {
    expect(caseAccess(auditor, facts({ sensitive: true }), opened, NOW)).toBe('FULL');
    for (const status of CASE_STATUSES) expect(caseActions(auditor, facts({ status }), opened, NOW)).toEqual([]);
    for (const action of CASE_ACTIONS)
      expect(
        codeOf(() => assertCaseAction(auditor, facts(), opened, action, NOW)),
        action,
      ).toBe('FORBIDDEN');
  });

  it('opening it and asking who saw it are the supervisor’s, not a counsellor’s', () => {
    expect(caseActions(supervisor, facts(), [], NOW)).toEqual(
      expect.arrayContaining(['WHO_SAW', 'OPEN_TO_AUDITOR', 'LEGAL_HOLD']),
    );
    for (const action of ['WHO_SAW', 'OPEN_TO_AUDITOR', 'LEGAL_HOLD'] as const)
      expect(caseActions(counsellor, facts(), [], NOW)).not.toContain(action);
  });
});

describe('what the desk may press, word by word', () => {
  const LEGAL: Readonly<Record<CaseStatus, string>> = {
    NEW: 'ASSIGN START HOLD CLOSE AMEND POINT_OUT_PROGRAMME LEAVE_MESSAGE ADD_TASK REFER',
    ACTIVE: 'ASSIGN HOLD CLOSE AMEND POINT_OUT_PROGRAMME LEAVE_MESSAGE ADD_TASK REFER',
    ON_HOLD: 'ASSIGN WAKE CLOSE AMEND POINT_OUT_PROGRAMME LEAVE_MESSAGE ADD_TASK REFER',
    CLOSED: '',
  };

  it('follows the state: a note always, a closed case nothing else but its reopening', () => {
    for (const status of CASE_STATUSES) {
      const of = facts({ status, assigneeId: null, closedAt: status === 'CLOSED' ? NOW : null });
      const pressed = caseActions(colleague, of, [], NOW).filter((action) => action !== 'ADD_NOTE');
      expect(pressed.toSorted(), status).toEqual(LEGAL[status].split(' ').filter(Boolean).toSorted());
      expect(caseActions(colleague, of, [], NOW)).toContain('ADD_NOTE');
      const above = caseActions(supervisor, { ...of, sensitive: true }, [], NOW);
      expect(above.includes('EDIT_POOL'), status).toBe(status !== 'CLOSED');
      expect(above.includes('REOPEN'), status).toBe(status === 'CLOSED');
    }
  });

  it('a move that the table does not know is refused in the table’s words, any other act in the case’s', () => {
    expect(() => assertCaseAction(counsellor, facts({ status: 'ACTIVE' }), [], 'WAKE', NOW)).toThrow(/はできません/);
    expect(() => assertCaseAction(counsellor, facts({ status: 'CLOSED', closedAt: NOW }), [], 'ASSIGN', NOW)).toThrow(
      /先に完了を取り消して/,
    );
    expect(() => assertCaseAction(counsellor, facts({ status: 'CLOSED', closedAt: NOW }), [], 'HOLD', NOW)).toThrow(
      /「完了」の案件では/,
    );
  });

  it('waits for the client where nobody says for whom, and for the desk where nobody is in charge', () => {
    expect(whoseMove(facts({ status: 'ON_HOLD', holdOn: null }))).toBe('CLIENT');
    expect(whoseMove(facts({ status: 'ON_HOLD', holdOn: 'EXPERT' }))).toBe('EXPERT');
    for (const status of ['NEW', 'ACTIVE'] as const) {
      expect(whoseMove(facts({ status, assigneeId: null }))).toBe('DESK');
      expect(whoseMove(facts({ status, assigneeId: 'a' }))).toBe('ASSIGNEE');
    }
  });
});
