import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import type { ConsentFacts } from './consent.ts';
import { DomainError } from './errors.ts';
import {
  isOpenReferral,
  isSuspendable,
  kindKnowsMove,
  moveReferral,
  OPEN_REFERRAL_STATUSES,
  OWED_REFERRAL_STATUSES,
  REFERRAL_KIND_LABELS,
  REFERRAL_KINDS,
  REFERRAL_LIFE_CYCLE,
  REFERRAL_MOVE_LABELS,
  REFERRAL_MOVES,
  REFERRAL_STATUS_LABELS,
  REFERRAL_STATUSES,
  type ReferralKind,
  type ReferralStatus,
  referralStatusAfter,
  resumeMove,
} from './referral.ts';
import { REFERRAL_CLOCK_KINDS, referralClockTurn } from './referral-clocks.ts';
import {
  findReason,
  givenReason,
  isReasonedMove,
  REASONED_MOVES,
  REFERRAL_REASONS,
  reasonsFor,
} from './referral-reasons.ts';
import {
  assertNoOtherOpen,
  assertNotDeclinedForGood,
  assertNothingOwed,
  assertReferralAction,
  consentServes,
  isBounce,
  mayOnReferral,
  mustSuspend,
  nextMover,
  REFERRAL_ACTIONS,
  type ReferralFacts,
  type ReferralRoute,
  referralActions,
  referralEnds,
  routeErrors,
  uncoveredKinds,
} from './referral-rules.ts';

const at = (deskId: string, role: Role = 'COUNSELLOR', staffId = `${deskId}-${role}`): Actor => ({
  staffId,
  kind: 'STAFF',
  memberships: [{ role, organisationId: deskId.slice(0, 1), deskId }],
});
const SYSTEM: Actor = { staffId: 'system', kind: 'SYSTEM', memberships: [] };
const facts = (over: Partial<ReferralFacts> = {}): ReferralFacts => ({
  kind: 'GUIDANCE',
  status: 'SENT',
  fromDeskId: 'a1',
  toDeskId: 'b1',
  senderIds: ['a1-COUNSELLOR'],
  accepted: false,
  acknowledged: false,
  whoseMove: 'RECEIVER',
  acceptedBy: 'COUNSELLOR',
  readsFromCase: false,
  readsAtReceiver: false,
  ...over,
});
const sender = (over: Partial<ReferralFacts> = {}) => facts({ readsFromCase: true, ...over });
const receiver = (over: Partial<ReferralFacts> = {}) => facts({ readsAtReceiver: true, ...over });
const codeOf = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'DONE';
};

describe('the life cycle of a referral', () => {
  it.each([
    ['GUIDANCE', 'SENT', 'ACCEPT', 'ACCEPTED'],
    ['GUIDANCE', 'RETURNED', 'RESEND', 'SENT'],
    ['CONSULT', 'ACCEPTED', 'ADD_INTERIM_WORD', 'ACCEPTED'],
    ['HANDOVER', 'CANCEL_REQUESTED', 'REFUSE_CANCELLATION', 'ACCEPTED'],
    ['EXTERNAL', 'DRAFT', 'GIVE', 'GIVEN'],
    ['EXTERNAL', 'GIVEN', 'CLOSE_LOOP', 'LOOP_CLOSED'],
  ] as const)('%s: from %s, %s leads to %s', (kind, from, move, to) => {
    expect(moveReferral(kind, from, move)).toBe(to);
  });

  it.each([
    ['GUIDANCE', 'DRAFT', 'ACCEPT'],
    ['GUIDANCE', 'ACCEPTED', 'WITHDRAW'],
    ['GUIDANCE', 'DECLINED', 'ACCEPT'],
    ['GUIDANCE', 'LOOP_CLOSED', 'CLOSE_LOOP'],
    ['GUIDANCE', 'DRAFT', 'GIVE'],
    ['EXTERNAL', 'DRAFT', 'SEND'],
    ['EXTERNAL', 'GIVEN', 'SUSPEND'],
  ] as const)('%s: from %s there is no %s', (kind, from, move) => {
    expect(codeOf(() => moveReferral(kind, from, move))).toBe('INVALID_TRANSITION');
  });

  /** Design §3, written down once more by hand: what stands in no row does not exist. */
  const ROADS: Readonly<Record<ReferralStatus, string>> = {
    DRAFT: 'SEND→SENT GIVE→GIVEN MARK_IN_ERROR→ENTERED_IN_ERROR',
    SENT: 'ACKNOWLEDGE→SENT ACCEPT→ACCEPTED DECLINE→DECLINED RETURN→RETURNED WITHDRAW→WITHDRAWN SUSPEND→SUSPENDED MARK_IN_ERROR→ENTERED_IN_ERROR',
    RETURNED: 'RESEND→SENT WITHDRAW→WITHDRAWN SUSPEND→SUSPENDED MARK_IN_ERROR→ENTERED_IN_ERROR',
    ACCEPTED:
      'ADD_INTERIM_WORD→ACCEPTED COMPLETE→COMPLETED HAND_BACK→HANDED_BACK REQUEST_CANCELLATION→CANCEL_REQUESTED SUSPEND→SUSPENDED MARK_IN_ERROR→ENTERED_IN_ERROR',
    CANCEL_REQUESTED:
      'CONFIRM_CANCELLATION→CANCELLED REFUSE_CANCELLATION→ACCEPTED SUSPEND→SUSPENDED MARK_IN_ERROR→ENTERED_IN_ERROR',
    COMPLETED: 'CLOSE_LOOP→LOOP_CLOSED',
    HANDED_BACK: 'CLOSE_LOOP→LOOP_CLOSED',
    DECLINED: 'CLOSE_LOOP→LOOP_CLOSED',
    WITHDRAWN: '',
    CANCELLED: '',
    SUSPENDED:
      'REQUEST_CANCELLATION→CANCELLED RESUME_SENT→SENT RESUME_RETURNED→RETURNED RESUME_ACCEPTED→ACCEPTED RESUME_CANCEL_REQUESTED→CANCEL_REQUESTED MARK_IN_ERROR→ENTERED_IN_ERROR',
    LOOP_CLOSED: '',
    GIVEN: 'CLOSE_LOOP→LOOP_CLOSED MARK_IN_ERROR→ENTERED_IN_ERROR',
    ENTERED_IN_ERROR: '',
  };

  it.each(REFERRAL_STATUSES)('from %s there are these roads and no other', (status) => {
    const roads = REFERRAL_MOVES.flatMap((move) => {
      const kind = move === 'GIVE' || status === 'GIVEN' ? 'EXTERNAL' : 'GUIDANCE';
      const to = referralStatusAfter(kind, status, move);
      if (to === undefined)
        expect(
          codeOf(() => moveReferral(kind, status, move)),
          move,
        ).toBe('INVALID_TRANSITION');
      return to === undefined ? [] : [`${move}→${to}`];
    });
    expect(roads.join(' ')).toBe(ROADS[status]);
  });

  it('紹介 is given, told and withdrawn as an error by its sender alone; the other kinds know every move but giving', () => {
    for (const kind of REFERRAL_KINDS) {
      const known = REFERRAL_MOVES.filter((move) => kindKnowsMove(kind, move));
      const others = REFERRAL_MOVES.filter((move) => move !== 'GIVE');
      expect(known, kind).toEqual(kind === 'EXTERNAL' ? ['GIVE', 'CLOSE_LOOP', 'MARK_IN_ERROR'] : others);
    }
  });

  it('open, owed and to be suspended are three different things', () => {
    const owed: readonly ReferralStatus[] = OWED_REFERRAL_STATUSES;
    const running = ['SENT', 'RETURNED', 'ACCEPTED', 'CANCEL_REQUESTED'];
    expect(REFERRAL_STATUSES.filter(isSuspendable)).toEqual(running);
    expect(REFERRAL_STATUSES.filter((status) => owed.includes(status))).toEqual([...running, 'SUSPENDED']);
    expect(REFERRAL_STATUSES.filter(isOpenReferral)).toEqual([...running, 'SUSPENDED', 'GIVEN']);
  });

  it('is refused in words that name the kind, the state and the attempt', () => {
    let words: unknown;
    try {
      moveReferral('GUIDANCE', 'DRAFT', 'ACCEPT');
    } catch (error) {
      if (error instanceof DomainError) words = error.text;
    }
    expect(words).toEqual({
      ja: '「下書き」の誘導では「受入れ」はできません。画面を更新してご確認ください。',
      en: 'A guidance that is “draft” cannot “accept”. Please refresh and check.',
    });
  });

  it('every kind, state and move has a name of its own in both languages; a suspension ends by one name', () => {
    const moves = REFERRAL_MOVES.filter((move) => !move.startsWith('RESUME_'));
    const names = [
      REFERRAL_KINDS.map((each) => REFERRAL_KIND_LABELS[each]),
      REFERRAL_STATUSES.map((each) => REFERRAL_STATUS_LABELS[each]),
      moves.map((each) => REFERRAL_MOVE_LABELS[each]),
    ];
    for (const list of names) {
      for (const { ja, en } of list) {
        expect(ja).toMatch(/^[ぁ-んァ-ヶ一-龠]+$/);
        expect(en).toMatch(/^[a-z ]+$/);
      }
      expect(new Set(list.map((each) => each.ja)).size).toBe(list.length);
      expect(new Set(list.map((each) => each.en)).size).toBe(list.length);
    }
    for (const before of ['SENT', 'RETURNED', 'ACCEPTED', 'CANCEL_REQUESTED'] as const)
      expect(REFERRAL_MOVE_LABELS[resumeMove(before)]).toEqual({ ja: '再開', en: 'resume' });
  });

  it('never leaves its table, whoever presses what, and always has somebody to move or an end', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REFERRAL_KINDS),
        fc.array(fc.constantFrom(...REFERRAL_MOVES), { maxLength: 40 }),
        (kind, moves) => {
          let status: ReferralStatus = 'DRAFT';
          let before: ReferralStatus = 'DRAFT';
          for (const move of moves) {
            // A suspension ends in the state before it.
            if (move.startsWith('RESUME_') && move !== `RESUME_${before}`) continue;
            const to = referralStatusAfter(kind, status, move);
            if (to === undefined) continue;
            if (move === 'SUSPEND') before = status;
            status = to;
          }
          expect(REFERRAL_STATUSES).toContain(status);
          const ended = Object.keys(REFERRAL_LIFE_CYCLE[status]).length === 0;
          expect(nextMover(status, null, 0, false) === 'NOBODY').toBe(ended);
        },
      ),
    );
  });

  it('goes on from a suspension where it stopped', () => {
    for (const before of ['SENT', 'RETURNED', 'ACCEPTED', 'CANCEL_REQUESTED'] as const)
      expect(moveReferral('GUIDANCE', 'SUSPENDED', resumeMove(before))).toBe(before);
  });
});

describe('who may', () => {
  it('the receiver accepts, by the setting of the desk; the sender never', () => {
    expect(mayOnReferral(at('b1'), receiver(), 'ACCEPT')).toBe(true);
    expect(mayOnReferral(at('b1'), receiver({ acceptedBy: 'SUPERVISOR' }), 'ACCEPT')).toBe(false);
    expect(mayOnReferral(at('b1', 'SUPERVISOR'), receiver({ acceptedBy: 'SUPERVISOR' }), 'ACCEPT')).toBe(true);
    expect(mayOnReferral(at('a1'), sender(), 'ACCEPT')).toBe(false);
    expect(mayOnReferral(at('b2'), facts(), 'ACCEPT')).toBe(false);
  });

  it('somebody who works at both desks does not accept what they sent', () => {
    const both: Actor = { ...at('a1'), memberships: [...at('a1').memberships, ...at('b1').memberships] };
    const known = facts({ readsFromCase: true, readsAtReceiver: true });
    expect(referralEnds(both, known)).toEqual({ sender: true, receiver: true });
    expect(mayOnReferral(both, known, 'ACCEPT')).toBe(false);
    expect(mayOnReferral({ ...both, staffId: 'other' }, known, 'ACCEPT')).toBe(true);
  });

  it('after the second bounce a supervisor sends again', () => {
    const called = sender({ status: 'RETURNED', whoseMove: 'SENDER_SUPERVISOR' });
    expect(mayOnReferral(at('a1'), called, 'RESEND')).toBe(false);
    expect(mayOnReferral(at('a1', 'SUPERVISOR'), called, 'RESEND')).toBe(true);
    expect(mayOnReferral(at('a1'), sender({ status: 'RETURNED', whoseMove: 'SENDER' }), 'RESEND')).toBe(true);
  });

  it('entered in error: the sender before acceptance, their supervisor after', () => {
    expect(mayOnReferral(at('a1'), sender(), 'MARK_IN_ERROR')).toBe(true);
    expect(mayOnReferral(at('a1'), sender({ accepted: true }), 'MARK_IN_ERROR')).toBe(false);
    expect(mayOnReferral(at('a1', 'SUPERVISOR'), sender({ accepted: true }), 'MARK_IN_ERROR')).toBe(true);
    expect(mayOnReferral(at('b1', 'SUPERVISOR'), receiver({ accepted: true }), 'MARK_IN_ERROR')).toBe(false);
  });

  it('the house itself closes a loop and decides nothing', () => {
    expect(REFERRAL_ACTIONS.filter((action) => mayOnReferral(SYSTEM, facts(), action))).toEqual(['CLOSE_LOOP']);
  });

  it('sees on the screen exactly what the command takes', () => {
    const actors = [at('a1'), at('a1', 'SUPERVISOR'), at('b1'), at('b1', 'SUPERVISOR'), at('c1'), SYSTEM];
    fc.assert(
      fc.property(
        fc.constantFrom(...actors),
        fc.record({
          kind: fc.constantFrom(...REFERRAL_KINDS),
          status: fc.constantFrom(...REFERRAL_STATUSES),
          accepted: fc.boolean(),
          acknowledged: fc.boolean(),
          readsFromCase: fc.boolean(),
          readsAtReceiver: fc.boolean(),
          acceptedBy: fc.constantFrom('COUNSELLOR' as const, 'SUPERVISOR' as const),
        }),
        (actor, over) => {
          const known = facts(over);
          const shown = referralActions(actor, known);
          for (const action of REFERRAL_ACTIONS)
            expect(codeOf(() => assertReferralAction(actor, known, action)) === 'DONE').toBe(shown.includes(action));
        },
      ),
    );
  });

  it('is told FORBIDDEN before INVALID_TRANSITION', () => {
    expect(codeOf(() => assertReferralAction(at('a1'), sender({ status: 'LOOP_CLOSED' }), 'ACCEPT'))).toBe('FORBIDDEN');
    expect(codeOf(() => assertReferralAction(at('b1'), receiver({ acknowledged: true }), 'ACKNOWLEDGE'))).toBe(
      'INVALID_TRANSITION',
    );
    expect(codeOf(() => assertReferralAction(at('b1'), receiver(), 'SHARE_ITEMS'))).toBe('INVALID_TRANSITION');
  });
});

describe('reasons', () => {
  it('are data: each code once for its move, each says who moves next', () => {
    const codes = REFERRAL_REASONS.map((each) => `${each.move} ${each.code}`);
    expect(new Set(codes).size).toBe(codes.length);
    for (const move of REASONED_MOVES)
      expect(
        REFERRAL_REASONS.some((each) => each.move === move),
        move,
      ).toBe(true);
    expect(REFERRAL_MOVES.filter(isReasonedMove).toSorted()).toEqual([...REASONED_MOVES].toSorted());
  });

  it('decide who moves next, until the second bounce calls a supervisor', () => {
    const reason = givenReason('RETURN', 'MISSING_FACTS', '従業員数');
    expect(nextMover('RETURNED', reason, 1, true)).toBe('SENDER');
    expect(nextMover('RETURNED', reason, 2, true)).toBe('SENDER_SUPERVISOR');
    expect(nextMover('CANCEL_REQUESTED', givenReason('REQUEST_CANCELLATION', 'CLIENT_STOPPED', null), 2, false)).toBe(
      'RECEIVER',
    );
    expect(REFERRAL_MOVES.filter(isBounce)).toEqual(['DECLINE', 'RETURN', 'HAND_BACK']);
  });

  it('ask for a word where they need one, and the house’s own are not for people', () => {
    expect(codeOf(() => givenReason('RETURN', 'MISSING_FACTS', ' '))).toBe('BAD_USER_INPUT');
    expect(codeOf(() => givenReason('RETURN', 'DESK_CLOSED', 'x'))).toBe('BAD_USER_INPUT');
    expect(codeOf(() => givenReason('DECLINE', 'MISSING_FACTS', 'x'))).toBe('BAD_USER_INPUT');
    expect(findReason('RETURN', 'DESK_CLOSED')?.next).toBe('SENDER_SUPERVISOR');
    expect(reasonsFor('SUSPEND')).toEqual([]);
  });
});

describe('a route', () => {
  const route = (over: Partial<ReferralRoute> = {}): ReferralRoute => ({
    kind: 'GUIDANCE',
    fromDeskId: 'a1',
    fromOrganisationId: 'a',
    to: { deskId: 'b1', organisationId: 'b', closed: false },
    programmeId: 'p',
    bodyCode: null,
    bodyName: null,
    ...over,
  });
  const own = { deskId: 'a2', organisationId: 'a', closed: false };
  it.each<[string, Partial<ReferralRoute>, string[]]>([
    ['guidance to a programme elsewhere', {}, []],
    ['guidance without a programme', { programmeId: null }, ['programmeId']],
    ['guidance at home', { to: own }, ['toDeskId']],
    ['a handover at home', { kind: 'HANDOVER', to: own, programmeId: null }, []],
    ['a handover elsewhere', { kind: 'HANDOVER' }, ['toDeskId']],
    ['a consultation elsewhere', { kind: 'CONSULT', programmeId: null }, []],
    ['a consultation with oneself', { kind: 'CONSULT', to: { ...own, deskId: 'a1' } }, ['toDeskId']],
    ['a closed desk', { kind: 'CONSULT', to: { ...own, closed: true } }, ['toDeskId']],
    ['nowhere', { to: null }, ['toDeskId']],
    ['outside', { kind: 'EXTERNAL', to: null, programmeId: null, bodyName: '法テラス' }, []],
    ['outside without a body', { kind: 'EXTERNAL', to: null, programmeId: null }, ['bodyName']],
    ['outside with a desk', { kind: 'EXTERNAL', bodyName: '法テラス' }, ['toDeskId']],
  ])('%s', (_name, over, fields) => {
    expect(routeErrors(route(over)).map((each) => each.field)).toEqual(fields);
  });
});

describe('what is owed and what is agreed', () => {
  const now = new Date('2026-11-20T03:00:00Z');
  const consent = (over: Partial<ConsentFacts> = {}): ConsentFacts => ({
    status: 'IN_FORCE',
    toOrganisationId: 'b',
    toDeskId: 'b1',
    items: ['IDENTITY', 'SUMMARY'],
    method: 'WRITING',
    validUntil: new Date('2027-01-01T00:00:00Z'),
    oneReferral: true,
    referralId: null,
    thirdPerson: false,
    ...over,
  });
  const asked = {
    case: { kind: 'INDIVIDUAL' as const, sensitive: false },
    toOrganisationId: 'b',
    toDeskId: 'b1',
    now,
    referralId: 'r1',
    within: false,
  };

  it('a case cannot be closed while an answer is owed; 紹介 never blocks', () => {
    const owed = (kind: ReferralKind, status: ReferralStatus) =>
      codeOf(() => assertNothingOwed([{ kind, status, number: 'R8-S-00001' }]));
    expect(owed('GUIDANCE', 'SENT')).toBe('INVALID_TRANSITION');
    expect(owed('GUIDANCE', 'SUSPENDED')).toBe('INVALID_TRANSITION');
    for (const status of ['DRAFT', 'COMPLETED', 'DECLINED', 'WITHDRAWN', 'CANCELLED', 'LOOP_CLOSED'] as const)
      expect(owed('GUIDANCE', status), status).toBe('DONE');
    expect(owed('EXTERNAL', 'GIVEN')).toBe('DONE');
  });

  it('one of a kind to one place is open at a time, and a lasting refusal is not asked again', () => {
    for (const status of REFERRAL_STATUSES) {
      const open: readonly ReferralStatus[] = OPEN_REFERRAL_STATUSES;
      expect(codeOf(() => assertNoOtherOpen([{ status, number: 'R8-S-00001' }]))).toBe(
        open.includes(status) ? 'CONFLICT' : 'DONE',
      );
    }
    expect(codeOf(() => assertNotDeclinedForGood(true))).toBe('BAD_USER_INPUT');
    expect(codeOf(() => assertNotDeclinedForGood(false))).toBe('DONE');
  });

  it('a consent for one referral serves the first that uses it and no other', () => {
    const item = 'SUMMARY' as const;
    expect(consentServes(consent(), { ...asked, item })).toBe(true);
    expect(consentServes(consent({ referralId: 'r1' }), { ...asked, item })).toBe(true);
    expect(consentServes(consent({ referralId: 'r2' }), { ...asked, item })).toBe(false);
  });

  it('what nobody agreed to is named; a company within one organisation asks nobody', () => {
    expect(uncoveredKinds(['SUMMARY', 'NOTE', 'NOTE'], asked, [consent()])).toEqual(['NOTE']);
    expect(uncoveredKinds(['SUMMARY'], asked, [consent({ toDeskId: null })])).toEqual(['SUMMARY']);
    const company = { ...asked, case: { kind: 'COMPANY' as const, sensitive: false } };
    expect(uncoveredKinds(['NOTE'], { ...company, within: true }, [])).toEqual([]);
    expect(uncoveredKinds(['NOTE'], company, [])).toEqual(['NOTE']);
    expect(uncoveredKinds(['NOTE'], { ...asked, within: true }, [])).toEqual(['NOTE']);
  });

  it('what rests on no consent stops, except a case that has moved already', () => {
    const stops = (over: object) => mustSuspend({ kind: 'GUIDANCE', status: 'SENT', accepted: false, ...over }, false);
    expect(stops({})).toBe(true);
    expect(stops({ status: 'COMPLETED' })).toBe(false);
    expect(stops({ kind: 'EXTERNAL', status: 'GIVEN' })).toBe(false);
    expect(stops({ kind: 'HANDOVER', status: 'ACCEPTED', accepted: true })).toBe(false);
    expect(mustSuspend({ kind: 'GUIDANCE', status: 'SENT', accepted: false }, true)).toBe(false);
  });
});

describe('the clocks', () => {
  it('an answer meets everything the receiver owed, and asks the sender to tell the client', () => {
    for (const move of ['COMPLETE', 'HAND_BACK', 'DECLINE'] as const)
      expect(referralClockTurn(move)).toEqual({ meet: REFERRAL_CLOCK_KINDS, start: ['LOOP_CLOSED'] });
    expect(referralClockTurn('ADD_INTERIM_WORD')).toMatchObject({ meet: ['INTERIM_WORD'], start: ['INTERIM_WORD'] });
    expect(referralClockTurn('SUSPEND')).toMatchObject({ pause: true, start: [] });
    expect(referralClockTurn('REQUEST_CANCELLATION')).toEqual({ meet: [], start: [] });
  });
});
