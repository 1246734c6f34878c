import { describe, expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import type { ConsentFacts } from './consent.ts';
import { badInput, DomainError, type FieldError } from './errors.ts';
import { REFERRAL_KINDS, REFERRAL_MOVES, REFERRAL_STATUSES, type ReferralStatus } from './referral.ts';
import type { ReferralMover } from './referral-reasons.ts';
import {
  assertNoOtherOpen,
  assertNotDeclinedForGood,
  assertNothingOwed,
  assertReferralAction,
  isBounce,
  mayOnReferral,
  moveOf,
  mustSuspend,
  nextMover,
  personSpokenOfAgrees,
  REFERRAL_ACTIONS,
  type ReferralAction,
  type ReferralFacts,
  type ReferralRoute,
  referralActions,
  referralEnds,
  routeErrors,
} from './referral-rules.ts';

const at = (deskId: string, role: Role = 'COUNSELLOR'): Actor => ({
  staffId: `${deskId} ${role}`,
  kind: 'STAFF',
  memberships: [{ role, organisationId: deskId.slice(0, 1), deskId }],
});
const facts = (over: Partial<ReferralFacts> = {}): ReferralFacts => ({
  kind: 'GUIDANCE',
  status: 'SENT',
  fromDeskId: 'a1',
  toDeskId: 'b1',
  senderIds: ['somebody'],
  accepted: false,
  acknowledged: false,
  whoseMove: 'RECEIVER',
  acceptedBy: 'COUNSELLOR',
  readsFromCase: false,
  readsAtReceiver: false,
  ...over,
});

/** Who asks, with what they have before them. */
const ASKERS = {
  sender: [at('a1'), { readsFromCase: true }],
  'its supervisor': [at('a1', 'SUPERVISOR'), { readsFromCase: true }],
  'a colleague who does not read the case': [at('a1'), {}],
  'a desk that takes part in the case': [at('a2'), { readsFromCase: true }],
  receiver: [at('b1'), { readsAtReceiver: true }],
  'their supervisor': [at('b1', 'SUPERVISOR'), { readsAtReceiver: true }],
  'a receiver who does not read it': [at('b1', 'SUPERVISOR'), {}],
  'a supervisor elsewhere': [at('c1', 'SUPERVISOR'), { readsFromCase: true, readsAtReceiver: true }],
  'an approver of the receiving desk': [at('b1', 'APPROVER'), { readsAtReceiver: true }],
} as const satisfies Record<string, readonly [Actor, Partial<ReferralFacts>]>;
type Asker = keyof typeof ASKERS;
const askers = Object.keys(ASKERS) as Asker[];

const SENDERS: readonly Asker[] = ['sender', 'its supervisor'];
const RECEIVERS: readonly Asker[] = ['receiver', 'their supervisor'];

/** The column "by" of design §3, written down once more by hand. */
const BY: Readonly<Record<ReferralAction, readonly Asker[]>> = {
  SEND: SENDERS,
  GIVE: SENDERS,
  TRANSFER_LIVE: SENDERS,
  ACKNOWLEDGE: RECEIVERS,
  ACCEPT: RECEIVERS,
  DECLINE: RECEIVERS,
  RETURN: RECEIVERS,
  RESEND: SENDERS,
  WITHDRAW: SENDERS,
  SHARE_ITEMS: [...SENDERS, ...RECEIVERS],
  ADD_INTERIM_WORD: RECEIVERS,
  COMPLETE: RECEIVERS,
  HAND_BACK: RECEIVERS,
  REQUEST_CANCELLATION: SENDERS,
  CONFIRM_CANCELLATION: RECEIVERS,
  REFUSE_CANCELLATION: RECEIVERS,
  CLOSE_LOOP: SENDERS,
  MARK_IN_ERROR: SENDERS,
};

function refusalOf(act: () => unknown): DomainError {
  try {
    return badInput(act() as FieldError[]);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

describe('who may press what on a referral', () => {
  const may = (over: Partial<ReferralFacts>, action: ReferralAction) =>
    askers.filter((name) => mayOnReferral(ASKERS[name][0], facts({ ...ASKERS[name][1], ...over }), action));

  it.each(REFERRAL_ACTIONS)('%s is for these and nobody else', (action) => {
    expect(may({}, action)).toEqual(BY[action]);
  });

  it('at a desk that lets its supervisors alone take up, a counsellor does not; nor does who sent it', () => {
    expect(may({ acceptedBy: 'SUPERVISOR' }, 'ACCEPT')).toEqual(['their supervisor']);
    expect(may({ senderIds: ['b1 SUPERVISOR'] }, 'ACCEPT')).toEqual(['receiver']);
    expect(may({ senderIds: ['b1 SUPERVISOR', 'somebody'] }, 'ACCEPT')).toEqual(['receiver']);
    // The setting is about taking up alone.
    for (const action of ['DECLINE', 'REFUSE_CANCELLATION', 'COMPLETE'] as const)
      expect(may({ acceptedBy: 'SUPERVISOR' }, action), action).toEqual(RECEIVERS);
  });

  it('a second bounce is sent again by the supervisor of the sending desk alone', () => {
    expect(may({ status: 'RETURNED', whoseMove: 'SENDER_SUPERVISOR' }, 'RESEND')).toEqual(['its supervisor']);
    expect(may({ status: 'RETURNED', whoseMove: 'SENDER' }, 'RESEND')).toEqual(SENDERS);
    for (const action of ['WITHDRAW', 'CLOSE_LOOP'] as const)
      expect(may({ status: 'RETURNED', whoseMove: 'SENDER_SUPERVISOR' }, action), action).toEqual(SENDERS);
  });

  it('once accepted, an error is marked by the sending supervisor alone', () => {
    expect(may({ accepted: true }, 'MARK_IN_ERROR')).toEqual(['its supervisor']);
  });

  it('where no desk receives, nobody stands at that end', () => {
    for (const name of askers)
      expect(referralEnds(ASKERS[name][0], facts({ ...ASKERS[name][1], toDeskId: null })), name).toEqual({
        sender: SENDERS.includes(name),
        receiver: false,
      });
  });
});

describe('what is legal on a referral', () => {
  const everybody: Actor = {
    staffId: 'both ends',
    kind: 'STAFF',
    memberships: [...at('a1', 'SUPERVISOR').memberships, ...at('b1', 'SUPERVISOR').memberships],
  };
  const both = (over: Partial<ReferralFacts> = {}) => facts({ readsFromCase: true, readsAtReceiver: true, ...over });

  /** What can be pressed at all in a state, by somebody who stands at both ends. */
  const LEGAL: Readonly<Record<ReferralStatus, string>> = {
    DRAFT: 'SEND TRANSFER_LIVE MARK_IN_ERROR',
    SENT: 'ACKNOWLEDGE ACCEPT DECLINE RETURN WITHDRAW MARK_IN_ERROR',
    RETURNED: 'RESEND WITHDRAW MARK_IN_ERROR',
    ACCEPTED: 'SHARE_ITEMS ADD_INTERIM_WORD COMPLETE HAND_BACK REQUEST_CANCELLATION MARK_IN_ERROR',
    CANCEL_REQUESTED: 'CONFIRM_CANCELLATION REFUSE_CANCELLATION MARK_IN_ERROR',
    COMPLETED: 'CLOSE_LOOP',
    HANDED_BACK: 'CLOSE_LOOP',
    DECLINED: 'CLOSE_LOOP',
    WITHDRAWN: '',
    CANCELLED: '',
    SUSPENDED: 'REQUEST_CANCELLATION MARK_IN_ERROR',
    LOOP_CLOSED: '',
    GIVEN: 'CLOSE_LOOP MARK_IN_ERROR',
    ENTERED_IN_ERROR: '',
  };
  it.each(REFERRAL_STATUSES)('in %s these are offered, and everything else is refused', (status) => {
    const offered = referralActions(everybody, both({ status }));
    expect(offered.join(' ')).toBe(LEGAL[status]);
    for (const action of REFERRAL_ACTIONS.filter((each) => !offered.includes(each)))
      expect(refusalOf(() => assertReferralAction(everybody, both({ status }), action)).code, action).toBe(
        'INVALID_TRANSITION',
      );
  });

  it('is acknowledged once', () => {
    expect(referralActions(everybody, both({ acknowledged: true }))).not.toContain('ACKNOWLEDGE');
    expect(referralActions(everybody, both({ acknowledged: true }))).toContain('ACCEPT');
  });

  it('what is not permitted is refused before the state is spoken of', () => {
    const [colleague] = ASKERS['a colleague who does not read the case'];
    expect(refusalOf(() => assertReferralAction(colleague, facts({ status: 'CANCELLED' }), 'SEND')).code).toBe(
      'FORBIDDEN',
    );
  });

  it('a move is refused in the words of the table, what is no move in words of its own', () => {
    const refused = (over: Partial<ReferralFacts>, action: ReferralAction) =>
      refusalOf(() => assertReferralAction(everybody, both(over), action)).text;
    expect(refused({ status: 'DRAFT' }, 'ACCEPT').ja).toContain('「下書き」の誘導では「受入れ」はできません');
    for (const words of [refused({}, 'SHARE_ITEMS'), refused({ acknowledged: true }, 'ACKNOWLEDGE')])
      expect(words).toEqual({
        ja: 'いまの状態ではできません。画面を更新してご確認ください。',
        en: 'Not in this state. Please refresh and check.',
      });
  });

  it('a live transfer is a sending; every other press is the move of its name', () => {
    expect(moveOf('TRANSFER_LIVE')).toBe('SEND');
    for (const action of REFERRAL_ACTIONS)
      if (action !== 'TRANSFER_LIVE' && action !== 'SHARE_ITEMS') expect(moveOf(action)).toBe(action);
  });
});

describe('who moves next', () => {
  const NEXT: Readonly<Record<ReferralStatus, ReferralMover>> = {
    DRAFT: 'SENDER',
    SENT: 'RECEIVER',
    RETURNED: 'SENDER',
    ACCEPTED: 'RECEIVER',
    CANCEL_REQUESTED: 'RECEIVER',
    COMPLETED: 'SENDER',
    HANDED_BACK: 'SENDER',
    DECLINED: 'SENDER',
    WITHDRAWN: 'NOBODY',
    CANCELLED: 'NOBODY',
    SUSPENDED: 'SENDER',
    LOOP_CLOSED: 'NOBODY',
    GIVEN: 'SENDER',
    ENTERED_IN_ERROR: 'NOBODY',
  };
  it.each(REFERRAL_STATUSES)('in %s, where nothing else is said', (status) => {
    expect(nextMover(status, null, 0, false)).toBe(NEXT[status]);
    // Earlier bounces call nobody once it goes on, but what is still returned stays with the supervisor; a reason is heard before the state.
    expect(nextMover(status, null, 2, false)).toBe(status === 'RETURNED' ? 'SENDER_SUPERVISOR' : NEXT[status]);
    expect(nextMover(status, { next: 'RECEIVER_SUPERVISOR' }, 1, true)).toBe('RECEIVER_SUPERVISOR');
  });

  it('the second bounce calls the sending supervisor, whatever the reason says, and so does the third', () => {
    for (const bounces of [2, 3])
      expect(nextMover('DECLINED', { next: 'SENDER' }, bounces, true)).toBe('SENDER_SUPERVISOR');
    expect(nextMover('DECLINED', { next: 'SENDER' }, 1, true)).toBe('SENDER');
  });

  it('declined, returned and handed back are bounces; nothing else is', () => {
    expect(REFERRAL_MOVES.filter(isBounce)).toEqual(['DECLINE', 'RETURN', 'HAND_BACK']);
  });
});

describe('a route that is none', () => {
  const next = { deskId: 'a2', organisationId: 'a', closed: false };
  const other = { deskId: 'b1', organisationId: 'b', closed: false };
  const outside: Partial<ReferralRoute> = { kind: 'EXTERNAL', to: null, programmeId: null };
  const route = (over: Partial<ReferralRoute>): ReferralRoute => ({
    kind: 'CONSULT',
    fromDeskId: 'a1',
    fromOrganisationId: 'a',
    to: next,
    programmeId: null,
    bodyCode: null,
    bodyName: null,
    ...over,
  });

  it.each<[string, Partial<ReferralRoute>, string[]]>([
    ['a consultation of the next desk', {}, []],
    ['a consultation of the other organisation', { to: other }, []],
    ['a handover to the next desk', { kind: 'HANDOVER' }, []],
    ['guidance to a programme elsewhere', { kind: 'GUIDANCE', to: other, programmeId: 'p' }, []],
    ['outside, by a body of the list', { ...outside, bodyCode: 'x' }, []],
    ['outside, by a name', { ...outside, bodyName: 'x' }, []],
    ['outside, by a programme', { ...outside, programmeId: 'p' }, []],
    ['outside and nowhere', outside, ['bodyName 紹介先を入力してください。']],
    ['outside with a desk', { ...outside, bodyName: 'x', to: next }, ['toDeskId 紹介先は組織の外です。']],
    [
      'outside with a desk and no body',
      { ...outside, to: next },
      ['toDeskId 紹介先は組織の外です。', 'bodyName 紹介先を入力してください。'],
    ],
    ['a consultation with a body of the list', { bodyCode: 'x' }, ['bodyName 外部の紹介先は「紹介」で選びます。']],
    ['a consultation with a body’s name', { bodyName: 'x' }, ['bodyName 外部の紹介先は「紹介」で選びます。']],
    ['nowhere', { kind: 'GUIDANCE', to: null }, ['toDeskId 宛先の窓口を選んでください。']],
    ['a closed desk', { to: { ...next, closed: true } }, ['toDeskId この窓口は廃止されています。']],
    ['the own desk', { to: { ...next, deskId: 'a1' } }, ['toDeskId 自分の窓口には送れません。']],
    ['a handover elsewhere', { kind: 'HANDOVER', to: other }, ['toDeskId 引継ぎは同じ組織の中だけです。']],
    [
      'guidance at home without a programme',
      { kind: 'GUIDANCE' },
      ['toDeskId 誘導は他の組織の事業に対して行います。', 'programmeId 事業を選んでください。'],
    ],
  ])('%s', (_what, over, errors) => {
    const found = routeErrors(route(over));
    expect(found.map((each) => `${each.field} ${each.message.ja}`)).toEqual(errors);
    for (const { message } of found) expect(message.en).toMatch(/^[A-Z][a-z ;]+.*\.$/);
  });
});

describe('a referral that must wait or stop', () => {
  it('the one that is open is named, whatever else has ended', () => {
    const others = [
      { status: 'DECLINED', number: 'R8-S-00001' },
      { status: 'SUSPENDED', number: 'R8-S-00002' },
    ] as const;
    const refusal = refusalOf(() => assertNoOtherOpen(others));
    expect([refusal.code, refusal.text]).toEqual([
      'CONFLICT',
      {
        ja: '同じ宛先への同じ種類の依頼（R8-S-00002）が続いています。',
        en: 'One of this kind to the same place is open already (R8-S-00002).',
      },
    ]);
  });

  it('a desk that declined for good is not asked again, and the sender hears what to do', () => {
    const [field] = refusalOf(() => assertNotDeclinedForGood(true)).fields;
    expect(field).toMatchObject({ field: 'toDeskId' });
    expect(field?.message.ja).toContain('別の宛先を選んでください。');
    expect(field?.message.en).toContain('Choose another.');
  });

  it('what still owes an answer is named to whoever closes the case, past what owes none', () => {
    const referrals = [
      { kind: 'EXTERNAL', status: 'SENT', number: 'R8-S-00001' },
      { kind: 'GUIDANCE', status: 'COMPLETED', number: 'R8-S-00002' },
      { kind: 'CONSULT', status: 'RETURNED', number: 'R8-S-00003' },
    ] as const;
    expect(refusalOf(() => assertNothingOwed(referrals)).text).toEqual({
      ja: '回答待ちの依頼（R8-S-00003）があるため、完了できません。',
      en: 'R8-S-00003 still owes an answer, so the case cannot be closed.',
    });
    expect(() => assertNothingOwed(referrals.slice(0, 2))).not.toThrow();
  });

  it('uncovered it stops at either end; 紹介, what has ended and a case that was handed over do not', () => {
    const running: readonly ReferralStatus[] = ['SENT', 'RETURNED', 'ACCEPTED', 'CANCEL_REQUESTED'];
    for (const kind of REFERRAL_KINDS)
      for (const status of REFERRAL_STATUSES)
        for (const accepted of [false, true]) {
          const named = `${kind} ${status} ${accepted}`;
          const movedOrOutside = kind === 'EXTERNAL' || (kind === 'HANDOVER' && accepted);
          expect(mustSuspend({ kind, status, accepted }, false), named).toBe(
            running.includes(status) && !movedOrOutside,
          );
          expect(mustSuspend({ kind, status, accepted }, true), named).toBe(false);
        }
  });
});

describe('a passage about somebody other than the client', () => {
  const now = new Date('2026-11-22T03:00:00Z');
  const asked = {
    case: { kind: 'COMPANY', sensitive: false },
    toOrganisationId: 'b',
    toDeskId: 'b1',
    now,
    referralId: 'r1',
    within: false,
  } as const;
  const theirs: ConsentFacts = {
    status: 'IN_FORCE',
    toOrganisationId: 'b',
    toDeskId: null,
    items: ['SUMMARY'],
    method: 'WRITING',
    validUntil: new Date('2027-03-31T15:00:00Z'),
    oneReferral: false,
    referralId: null,
    thirdPerson: true,
  };
  const agrees = (thirdPersonConsent: ConsentFacts | null, over: { readonly within?: boolean } = {}) =>
    personSpokenOfAgrees({ kind: 'SUMMARY', thirdPerson: true, thirdPersonConsent }, { ...asked, ...over });

  it('crosses by that person’s own consent in force, for this kind of item, and for this referral', () => {
    expect(agrees(theirs)).toBe(true);
    expect(agrees({ ...theirs, oneReferral: true })).toBe(true);
    expect(agrees({ ...theirs, oneReferral: true, referralId: 'r1' })).toBe(true);
  });

  it.each<[string, ConsentFacts | null]>([
    ['no consent', null],
    ['the client’s own consent', { ...theirs, thirdPerson: false }],
    ['one that was withdrawn', { ...theirs, status: 'WITHDRAWN' }],
    ['one for another kind', { ...theirs, items: ['NOTE'] }],
    ['one that served another referral', { ...theirs, oneReferral: true, referralId: 'r2' }],
  ])('does not cross by %s', (_what, consent) => {
    expect(agrees(consent)).toBe(false);
  });

  it('asks nobody within the organisation, nor where nobody else is spoken of', () => {
    expect(agrees(null, { within: true })).toBe(true);
    expect(personSpokenOfAgrees({ kind: 'SUMMARY', thirdPerson: false, thirdPersonConsent: null }, asked)).toBe(true);
  });
});
