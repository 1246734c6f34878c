import { type Actor, supervises } from './actor.ts';
import { badField, DomainError, forbidden } from './errors.ts';

/** 開示請求: asked for, opened by a second person, blacked out, and then frozen. */
export const DISCLOSURE_STATUSES = ['REQUESTED', 'OPEN', 'COMPLETED', 'REJECTED'] as const;
export type DisclosureStatus = (typeof DISCLOSURE_STATUSES)[number];

export const DISCLOSURE_ACTIONS = ['APPROVE', 'REJECT', 'BLACK_OUT', 'COMPLETE', 'PRINT'] as const;
export type DisclosureAction = (typeof DISCLOSURE_ACTIONS)[number];

/** Days in which the two may read what was gathered: the law gives thirty to answer (個人情報保護法). */
export const DISCLOSURE_DAYS = 30;

/** Where a passage was found. */
export const PASSAGE_SOURCES = [
  'CLIENT',
  'CONTACT',
  'CASE',
  'INQUIRY',
  'NOTE',
  'TASK',
  'FILE',
  'DRAFT',
  'SHARED_ITEM',
] as const;
export type PassageSource = (typeof PASSAGE_SOURCES)[number];

const MOVES = {
  REQUESTED: ['APPROVE', 'REJECT'],
  OPEN: ['BLACK_OUT', 'COMPLETE'],
  COMPLETED: ['PRINT'],
  REJECTED: [],
} as const satisfies Record<DisclosureStatus, readonly DisclosureAction[]>;

export interface DisclosureFacts {
  readonly organisationId: string;
  readonly status: DisclosureStatus;
  readonly preparedById: string;
  readonly decidedById: string | null;
  /** The end of the right to read; null before there is one. */
  readonly validUntil: Date | null;
}

/** 統括 and 決裁者 of the organisation know that there is a request. */
export function decidesDisclosures(actor: Actor, organisationId: string): boolean {
  return actor.memberships.some(
    (each) => each.organisationId === organisationId && (each.role === 'SUPERVISOR' || each.role === 'APPROVER'),
  );
}

/** A request is taken up by a 統括, in the name of a desk. @throws DomainError FORBIDDEN */
export function assertMayPrepareDisclosure(actor: Actor, deskId: string): void {
  if (!supervises(actor, deskId)) throw forbidden();
}

/** True where one of the two named people still has the right to what was gathered. */
export function readsDisclosure(actor: Actor, facts: DisclosureFacts, now: Date): boolean {
  const named = actor.staffId === facts.preparedById || actor.staffId === facts.decidedById;
  const open = facts.validUntil !== null && facts.validUntil.getTime() > now.getTime();
  return (
    named &&
    open &&
    (facts.status === 'OPEN' || facts.status === 'COMPLETED') &&
    decidesDisclosures(actor, facts.organisationId)
  );
}

function permitted(actor: Actor, facts: DisclosureFacts, action: DisclosureAction, now: Date): boolean {
  switch (action) {
    case 'APPROVE':
    case 'REJECT':
      return actor.staffId !== facts.preparedById && decidesDisclosures(actor, facts.organisationId);
    case 'BLACK_OUT':
    case 'COMPLETE':
    case 'PRINT':
      return readsDisclosure(actor, facts, now);
  }
}

const isMove = (status: DisclosureStatus, action: DisclosureAction) =>
  MOVES[status].some((each: DisclosureAction) => each === action);

/** What this actor may do with the request now. */
export function disclosureActions(actor: Actor, facts: DisclosureFacts, now: Date): DisclosureAction[] {
  return DISCLOSURE_ACTIONS.filter((action) => isMove(facts.status, action) && permitted(actor, facts, action, now));
}

/** @throws DomainError FORBIDDEN for others, for the one who prepared it and after its days; INVALID_TRANSITION */
export function assertDisclosureAction(
  actor: Actor,
  facts: DisclosureFacts,
  action: DisclosureAction,
  now: Date,
): void {
  if (!decidesDisclosures(actor, facts.organisationId)) throw forbidden();
  if (!isMove(facts.status, action)) {
    throw new DomainError('INVALID_TRANSITION', {
      ja: 'この開示請求は、いまの状態ではその操作ができません。開き直してください。',
      en: 'This request is not in a state for that. Please open it again.',
    });
  }
  if ((action === 'APPROVE' || action === 'REJECT') && actor.staffId === facts.preparedById) {
    throw forbidden({
      ja: '作成した人は承認できません。ほかの統括か決裁者に依頼してください。',
      en: 'Whoever prepared it cannot decide it. Ask another supervisor or an approver.',
    });
  }
  if (!permitted(actor, facts, action, now)) throw forbidden();
}

/** UTF-16 units of a text from `start` up to `end`, at the borders of letters as people count them. */
export interface BlackedOut {
  readonly start: number;
  readonly end: number;
}

const letters = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** The range widened to whole letters: half of 👩‍👧 or of か゛ cannot be blacked out. @throws DomainError BAD_USER_INPUT */
export function wholeLetters(text: string, range: BlackedOut): BlackedOut {
  const { start, end } = range;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    throw badField('start', '文章の中の範囲を選んでください。', 'Choose a passage inside of the text.');
  }
  const segments = letters.segment(text);
  const last = segments.containing(end - 1);
  return {
    start: segments.containing(start)?.index ?? start,
    end: last === undefined ? end : last.index + last.segment.length,
  };
}

/** The ranges with one more, in order, touching ones as one. */
export function blackOut(text: string, ranges: readonly BlackedOut[], added: BlackedOut): BlackedOut[] {
  const sorted = [...ranges, wholeLetters(text, added)].toSorted((a, b) => a.start - b.start);
  const merged: BlackedOut[] = [];
  for (const range of sorted) {
    const before = merged.at(-1);
    if (before !== undefined && range.start <= before.end) {
      merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, range.end) };
    } else merged.push(range);
  }
  return merged;
}

/** The ranges without what lies in this one: a passage is shown again. */
export function liftBlackOut(text: string, ranges: readonly BlackedOut[], lifted: BlackedOut): BlackedOut[] {
  const { start, end } = wholeLetters(text, lifted);
  return ranges.flatMap((range) =>
    [
      { start: range.start, end: Math.min(range.end, start) },
      { start: Math.max(range.start, end), end: range.end },
    ].filter((rest) => rest.start < rest.end),
  );
}

/** What is printed: ■ for every letter that is blacked out; line breaks stay. */
export function printedText(text: string, ranges: readonly BlackedOut[]): string {
  let printed = '';
  let at = 0;
  for (const range of ranges) {
    const hidden = [...letters.segment(text.slice(range.start, range.end))];
    printed +=
      text.slice(at, range.start) + hidden.map(({ segment }) => (/^\s*\n$/.test(segment) ? segment : '■')).join('');
    at = range.end;
  }
  return printed + text.slice(at);
}
