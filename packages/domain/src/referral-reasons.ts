import { type Bilingual, badField } from './errors.ts';
import type { ReferralMove } from './referral.ts';

/** Who has the next move on a referral; the main column of its queues. */
export const REFERRAL_MOVERS = ['SENDER', 'SENDER_SUPERVISOR', 'RECEIVER', 'RECEIVER_SUPERVISOR', 'NOBODY'] as const;
export type ReferralMover = (typeof REFERRAL_MOVERS)[number];

/** Moves that ask for a coded reason. */
export const REASONED_MOVES = [
  'DECLINE',
  'RETURN',
  'WITHDRAW',
  'HAND_BACK',
  'REQUEST_CANCELLATION',
  'REFUSE_CANCELLATION',
  'SUSPEND',
  'MARK_IN_ERROR',
] as const satisfies readonly ReferralMove[];
export type ReasonedMove = (typeof REASONED_MOVES)[number];

/** A reason is data: it decides who moves next (design §3). */
export interface ReferralReason {
  readonly code: string;
  readonly move: ReasonedMove;
  readonly label: Bilingual;
  readonly next: ReferralMover;
  /** The desk is not proposed, nor asked, again for the same matter (design §3). */
  readonly lasting?: true;
  /** A word must say what is meant. */
  readonly asksNote?: true;
  /** Given by the house itself, never by a person. */
  readonly bySystem?: true;
}

const reason = (
  move: ReasonedMove,
  code: string,
  ja: string,
  en: string,
  next: ReferralMover,
  more: Pick<ReferralReason, 'lasting' | 'asksNote' | 'bySystem'> = {},
): ReferralReason => ({ code, move, label: { ja, en }, next, ...more });

export const REFERRAL_REASONS: readonly ReferralReason[] = [
  reason('DECLINE', 'OUT_OF_SCOPE', '対象外の内容', 'Not what the desk does', 'SENDER', { lasting: true }),
  reason('DECLINE', 'OUT_OF_AREA', '管轄外', 'Outside the desk’s area', 'SENDER', { lasting: true }),
  reason('DECLINE', 'NOT_ELIGIBLE', '事業の要件に合わない', 'Does not meet the programme’s conditions', 'SENDER', {
    lasting: true,
  }),
  reason('DECLINE', 'ANOTHER_DESK', '他の窓口が適切', 'Another desk fits better', 'SENDER', { lasting: true }),
  reason('DECLINE', 'ALREADY_HELPED', 'すでに対応中', 'Already being helped here', 'SENDER'),
  reason('DECLINE', 'NO_CAPACITY', '受入れの余裕がない', 'No capacity at present', 'SENDER'),
  reason('DECLINE', 'APPLICATIONS_CLOSED', '受付期間の終了', 'Applications are closed', 'SENDER'),
  reason('DECLINE', 'CONFLICT_OF_INTEREST', '利益相反のおそれ', 'A conflict of interest', 'SENDER_SUPERVISOR', {
    lasting: true,
    asksNote: true,
  }),
  reason('RETURN', 'MISSING_FACTS', '情報の不足', 'Facts are missing', 'SENDER', { asksNote: true }),
  reason('RETURN', 'CONSENT_UNCLEAR', '同意の範囲が不明', 'What was consented to is unclear', 'SENDER'),
  reason('RETURN', 'CLIENT_UNAWARE', '相談者が承知していない', 'The client does not know of it', 'SENDER'),
  reason('RETURN', 'WRONG_PROGRAMME', '事業の選択が違う', 'The wrong programme was chosen', 'SENDER'),
  reason('RETURN', 'NEEDS_SUPERVISOR', '統括どうしの相談が必要', 'Supervisors need to talk', 'SENDER_SUPERVISOR', {
    asksNote: true,
  }),
  reason('RETURN', 'DESK_CLOSED', '宛先の窓口の廃止', 'The desk was closed down', 'SENDER_SUPERVISOR', {
    bySystem: true,
  }),
  reason('WITHDRAW', 'CLIENT_CHANGED_MIND', '相談者の意向', 'The client changed their mind', 'NOBODY'),
  reason('WITHDRAW', 'SOLVED_HERE', '自窓口で解決', 'Solved here', 'NOBODY'),
  reason('WITHDRAW', 'WRONG_DESK', '宛先の誤り', 'Sent to the wrong desk', 'NOBODY'),
  reason('WITHDRAW', 'NO_ANSWER', '回答が得られない', 'No answer came', 'NOBODY'),
  reason('HAND_BACK', 'CLIENT_DECLINED', '相談者が利用を希望しない', 'The client does not want it', 'SENDER'),
  reason('HAND_BACK', 'CLIENT_UNREACHABLE', '相談者と連絡がつかない', 'The client cannot be reached', 'SENDER'),
  reason('HAND_BACK', 'NOT_ELIGIBLE_AFTER_ALL', '確認の結果、要件に合わない', 'Turned out not to qualify', 'SENDER'),
  reason('HAND_BACK', 'NEEDS_OTHER_HELP', '別の支援が必要', 'Needs other help', 'SENDER'),
  reason('HAND_BACK', 'CANNOT_CONTINUE', '窓口の都合で続けられない', 'The desk cannot go on', 'SENDER_SUPERVISOR', {
    asksNote: true,
  }),
  reason('REQUEST_CANCELLATION', 'CLIENT_STOPPED', '相談者の申出', 'The client asked to stop', 'RECEIVER'),
  reason('REQUEST_CANCELLATION', 'NO_LONGER_NEEDED', '必要がなくなった', 'No longer needed', 'RECEIVER'),
  reason('REQUEST_CANCELLATION', 'SENT_ELSEWHERE', '別の窓口で対応', 'Taken up elsewhere', 'RECEIVER'),
  reason('REFUSE_CANCELLATION', 'WORK_IN_PROGRESS', '手続が進んでいる', 'Work is under way', 'RECEIVER'),
  reason('REFUSE_CANCELLATION', 'CLIENT_WANTS_IT', '相談者が継続を希望', 'The client wants to go on', 'RECEIVER'),
  reason('SUSPEND', 'SHARING_ENDED', '共有の終了', 'Sharing ended', 'SENDER', { bySystem: true }),
  reason('MARK_IN_ERROR', 'WRONG_CASE', '案件の取違え', 'The wrong case', 'NOBODY'),
  reason('MARK_IN_ERROR', 'WRONG_PERSON', '別人の記録', 'Somebody else’s record', 'NOBODY'),
  reason('MARK_IN_ERROR', 'MADE_TWICE', '二重入力', 'Made twice', 'NOBODY'),
];

/** What a person may choose for a move. */
export function reasonsFor(move: ReasonedMove): ReferralReason[] {
  return REFERRAL_REASONS.filter((each) => each.move === move && each.bySystem !== true);
}

export function isReasonedMove(move: ReferralMove): move is ReasonedMove {
  const moves: readonly ReferralMove[] = REASONED_MOVES;
  return moves.includes(move);
}

/** The reason by its code; undefined where the list does not know it for this move. */
export function findReason(move: ReasonedMove, code: string): ReferralReason | undefined {
  return REFERRAL_REASONS.find((each) => each.move === move && each.code === code);
}

/**
 * The reason that a person gave.
 * @param note what was said with it; some reasons ask for a word
 * @throws DomainError BAD_USER_INPUT on `reason` or `note`
 */
export function givenReason(move: ReasonedMove, code: string, note: string | null): ReferralReason {
  const found = reasonsFor(move).find((each) => each.code === code);
  if (found === undefined) throw badField('reason', '理由を選んでください。', 'Choose a reason.');
  if (found.asksNote === true && (note === null || note.trim() === '')) {
    throw badField('note', 'この理由には説明が必要です。', 'This reason needs a word of explanation.');
  }
  return found;
}
