import { describe, expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import {
  assertCaseRequestDeclinable,
  CASE_REQUEST_REASONS,
  type CaseRequestFacts,
  caseAskingState,
  caseRequestActions,
  caseRequestLapsesAt,
  caseRequestReasons,
  givenCaseRequestReason,
  mayDeclineCaseRequest,
} from './case-request.ts';
import { DomainError } from './errors.ts';

const at = (staffId: string, deskId: string, role: Role = 'COUNSELLOR'): Actor => ({
  staffId,
  kind: 'STAFF',
  memberships: [{ role, organisationId: 'a', deskId }],
});
const ASKED = new Date('2026-11-16T01:00:00Z');
const LAST = new Date('2026-11-23T00:59:59.999Z');
const OVER = new Date('2026-11-23T01:00:00Z');
const facts = (over: Partial<CaseRequestFacts> = {}): CaseRequestFacts => ({
  deskId: 'a1',
  assigneeId: 'sato',
  deputyId: 'ito',
  askedAt: ASKED,
  answered: false,
  ...over,
});
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'nothing';
};

describe('what the asking desk reads of its request', () => {
  it.each([
    ['waiting to the last instant of the seventh day', { referred: false }, LAST, 'WAITING'],
    ['not sent from the instant that is the same for every number', { referred: false }, OVER, 'NOT_SENT'],
    ['referred, also where the referral came late', { referred: true }, OVER, 'REFERRED'],
  ] as const)('%s', (_what, asking, now, state) => {
    expect(caseAskingState({ askedAt: ASKED, ...asking }, now)).toBe(state);
    expect(caseRequestLapsesAt(ASKED)).toEqual(OVER);
  });
});

describe('who declines a request for a case', () => {
  it.each<[string, Actor, boolean]>([
    ['whoever is in charge', at('sato', 'a1'), true],
    ['the deputy', at('ito', 'a1'), true],
    ['the supervisor of the desk', at('head', 'a1', 'SUPERVISOR'), true],
    ['a colleague without the case', at('mori', 'a1'), false],
    ['whoever was in charge and works elsewhere now', at('sato', 'a2'), false],
    ['an approver of the desk', at('sato', 'a1', 'APPROVER'), false],
    ['a supervisor of the asking desk', at('head', 'a2', 'SUPERVISOR'), false],
  ])('%s', (_who, actor, may) => {
    expect(mayDeclineCaseRequest(actor, facts())).toBe(may);
    expect(caseRequestActions(actor, facts(), LAST)).toEqual(may ? ['DECLINE'] : []);
    expect(codeOf(() => assertCaseRequestDeclinable(actor, facts(), LAST))).toBe(may ? 'nothing' : 'FORBIDDEN');
  });

  it.each<[string, Partial<CaseRequestFacts>, Date, string]>([
    ['answered', { answered: true }, LAST, 'すでに回答'],
    ['run out', {}, OVER, '期限を過ぎて'],
  ])('nobody once it is %s', (_what, over, now, words) => {
    const sato = at('sato', 'a1');
    expect(caseRequestActions(sato, facts(over), now)).toEqual([]);
    const act = () => assertCaseRequestDeclinable(sato, facts(over), now);
    expect(codeOf(act)).toBe('INVALID_TRANSITION');
    expect(act).toThrow(words);
  });
});

describe('the reasons for not sending a case', () => {
  it('are one of the list, each code once, with words in two languages', () => {
    const codes = CASE_REQUEST_REASONS.map((each) => each.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { label } of CASE_REQUEST_REASONS) expect([label.ja, label.en].every((each) => each !== '')).toBe(true);
    expect(caseRequestReasons().map((each) => each.code)).not.toContain('LAPSED');
  });

  it.each<[string, string, string | null, string]>([
    ['the client does not want it', 'CLIENT_DECLINED', null, 'nothing'],
    ['something else, in words', 'OTHER', '調整中のため', 'nothing'],
    ['something else, without a word', 'OTHER', ' ', 'BAD_USER_INPUT'],
    ['a code that only the house gives', 'LAPSED', null, 'BAD_USER_INPUT'],
    ['a code that nobody knows', 'x', null, 'BAD_USER_INPUT'],
  ])('%s', (_what, code, note, outcome) => {
    expect(codeOf(() => givenCaseRequestReason(code, note))).toBe(outcome);
  });
});
