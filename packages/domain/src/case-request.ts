import { type Actor, supervises, worksAt } from './actor.ts';
import { type Bilingual, badField, DomainError, forbidden } from './errors.ts';

/**
 * Days after which whoever asked for a case by its number is told that nothing was sent. Calendar days, the same for every number:
 * a desk's hours would tell which desk was asked, and so that there is one.
 */
export const CASE_REQUEST_STANDS_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * What the asking desk reads of its request. NOT_SENT says the same of a number that does not exist, of a case that may not be
 * asked for, of one that its owner let lie, and of one that its owner declined.
 */
export const CASE_ASKING_STATES = ['WAITING', 'REFERRED', 'NOT_SENT'] as const;
export type CaseAskingState = (typeof CASE_ASKING_STATES)[number];

export const CASE_ASKING_STATE_LABELS = {
  WAITING: { ja: '回答待ち', en: 'waiting' },
  REFERRED: { ja: '依頼が届きました', en: 'a referral has come' },
  NOT_SENT: { ja: '期限までに送られませんでした', en: 'nothing was sent in time' },
} as const satisfies Record<CaseAskingState, Bilingual>;

/** The instant from which a request that nobody answered with a referral reads NOT_SENT. */
export function caseRequestLapsesAt(askedAt: Date): Date {
  return new Date(askedAt.getTime() + CASE_REQUEST_STANDS_DAYS * DAY_MS);
}

/** @param asking what the asking desk's own row holds: nothing of the case, nor of what its owner said */
export function caseAskingState(
  asking: { readonly askedAt: Date; readonly referred: boolean },
  now: Date,
): CaseAskingState {
  if (asking.referred) return 'REFERRED';
  return caseRequestLapsesAt(asking.askedAt).getTime() <= now.getTime() ? 'NOT_SENT' : 'WAITING';
}

/** Why an owner declines to send a case. It stays with the owning desk: the asking one reads NOT_SENT at the time set for all. */
export interface CaseRequestReason {
  readonly code: string;
  readonly label: Bilingual;
  /** A word must say what is meant. */
  readonly asksNote?: true;
  /** Given by the house itself, never by a person. */
  readonly bySystem?: true;
}

export const CASE_REQUEST_REASONS: readonly CaseRequestReason[] = [
  { code: 'HELPED_HERE', label: { ja: '当窓口で対応を続ける', en: 'We go on helping here' } },
  { code: 'CLIENT_DECLINED', label: { ja: '相談者が希望していない', en: 'The client does not want it' } },
  { code: 'NOT_INVOLVED', label: { ja: '申出の窓口の対応を要しない', en: 'The asking desk is not needed' } },
  { code: 'GOING_ELSEWHERE', label: { ja: '別の窓口に引き継ぐ', en: 'It goes to another desk' } },
  { code: 'MISTAKEN', label: { ja: '別の案件との取違え', en: 'Taken for another case' } },
  { code: 'OTHER', label: { ja: 'その他', en: 'Something else' }, asksNote: true },
  { code: 'LAPSED', label: { ja: '期限の経過', en: 'Its time ran out' }, bySystem: true },
];

/** What a person may choose. */
export function caseRequestReasons(): CaseRequestReason[] {
  return CASE_REQUEST_REASONS.filter((each) => each.bySystem !== true);
}

/**
 * The reason that a person gave for not sending a case.
 * @param note what was said with it, for the own desk alone
 * @throws DomainError BAD_USER_INPUT on `reason` or `note`
 */
export function givenCaseRequestReason(code: string, note: string | null): CaseRequestReason {
  const found = caseRequestReasons().find((each) => each.code === code);
  if (found === undefined) throw badField('reason', '理由を選んでください。', 'Choose a reason.');
  if (found.asksNote === true && (note === null || note.trim() === ''))
    throw badField('note', 'この理由には説明が必要です。', 'This reason needs a word of explanation.');
  return found;
}

export const CASE_REQUEST_ACTIONS = ['DECLINE'] as const;
export type CaseRequestAction = (typeof CASE_REQUEST_ACTIONS)[number];

/** What the rules need of a request and of the case that it asks for, as it stands now. */
export interface CaseRequestFacts {
  readonly deskId: string;
  readonly assigneeId: string | null;
  readonly deputyId: string | null;
  readonly askedAt: Date;
  readonly answered: boolean;
}

/** By whoever has the case at the desk that owns it now, and by its supervisors; sending it is the matter of `REFER`. */
export function mayDeclineCaseRequest(actor: Actor, facts: CaseRequestFacts): boolean {
  if (supervises(actor, facts.deskId)) return true;
  return worksAt(actor, facts.deskId) && [facts.assigneeId, facts.deputyId].includes(actor.staffId);
}

const stands = (facts: CaseRequestFacts, now: Date) =>
  !facts.answered && caseRequestLapsesAt(facts.askedAt).getTime() > now.getTime();

/** What this actor may press on a request now, beside sending the case. */
export function caseRequestActions(actor: Actor, facts: CaseRequestFacts, now: Date): CaseRequestAction[] {
  return stands(facts, now) && mayDeclineCaseRequest(actor, facts) ? ['DECLINE'] : [];
}

/**
 * Guard of declining a request on a case that is visible and locked: permitted, then legal.
 * @throws DomainError FORBIDDEN, or INVALID_TRANSITION where it was answered or its time has run out
 */
export function assertCaseRequestDeclinable(actor: Actor, facts: CaseRequestFacts, now: Date): void {
  if (!mayDeclineCaseRequest(actor, facts)) throw forbidden();
  if (stands(facts, now)) return;
  throw new DomainError('INVALID_TRANSITION', {
    ja: facts.answered
      ? 'この申出には、すでに回答しています。画面を更新してご確認ください。'
      : 'この申出は、回答の期限を過ぎて終わっています。',
    en: facts.answered
      ? 'This request was answered already. Please refresh and check.'
      : 'The time for answering this request has run out.',
  });
}
