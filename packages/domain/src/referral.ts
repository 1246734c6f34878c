import { DomainError } from './errors.ts';
import type { TransitionTable } from './transition.ts';

/** The four ways on (design §1): 引継ぎ moves a case, 誘導 steers a company, 連携 asks another desk to take part, 紹介 points outside. */
export const REFERRAL_KINDS = ['HANDOVER', 'GUIDANCE', 'CONSULT', 'EXTERNAL'] as const;
export type ReferralKind = (typeof REFERRAL_KINDS)[number];

export const REFERRAL_KIND_LABELS = {
  HANDOVER: { ja: '引継ぎ', en: 'handover' },
  GUIDANCE: { ja: '誘導', en: 'guidance' },
  CONSULT: { ja: '連携', en: 'consultation' },
  EXTERNAL: { ja: '紹介', en: 'referral outside' },
} as const satisfies Record<ReferralKind, { ja: string; en: string }>;

/** States of design §3. */
export const REFERRAL_STATUSES = [
  'DRAFT',
  'SENT',
  'RETURNED',
  'ACCEPTED',
  'CANCEL_REQUESTED',
  'COMPLETED',
  'HANDED_BACK',
  'DECLINED',
  'WITHDRAWN',
  'CANCELLED',
  'SUSPENDED',
  'LOOP_CLOSED',
  'GIVEN',
  'ENTERED_IN_ERROR',
] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

export const REFERRAL_STATUS_LABELS = {
  DRAFT: { ja: '下書き', en: 'draft' },
  SENT: { ja: '送付済み', en: 'sent' },
  RETURNED: { ja: '差戻し', en: 'returned' },
  ACCEPTED: { ja: '受入れ', en: 'accepted' },
  CANCEL_REQUESTED: { ja: '中止の依頼中', en: 'cancellation asked for' },
  COMPLETED: { ja: '結果回答', en: 'completed' },
  HANDED_BACK: { ja: '返却', en: 'handed back' },
  DECLINED: { ja: '辞退', en: 'declined' },
  WITHDRAWN: { ja: '取下げ', en: 'withdrawn' },
  CANCELLED: { ja: '中止', en: 'cancelled' },
  SUSPENDED: { ja: '共有停止', en: 'suspended' },
  LOOP_CLOSED: { ja: '報告済み', en: 'loop closed' },
  GIVEN: { ja: '紹介済み', en: 'given' },
  ENTERED_IN_ERROR: { ja: '誤入力', en: 'entered in error' },
} as const satisfies Record<ReferralStatus, { ja: string; en: string }>;

/** Moves of the life cycle (design §3). RESUME_… leads out of a suspension into the state before it. */
export const REFERRAL_MOVES = [
  'SEND',
  'GIVE',
  'ACKNOWLEDGE',
  'ACCEPT',
  'DECLINE',
  'RETURN',
  'RESEND',
  'WITHDRAW',
  'ADD_INTERIM_WORD',
  'COMPLETE',
  'HAND_BACK',
  'REQUEST_CANCELLATION',
  'CONFIRM_CANCELLATION',
  'REFUSE_CANCELLATION',
  'CLOSE_LOOP',
  'SUSPEND',
  'RESUME_SENT',
  'RESUME_RETURNED',
  'RESUME_ACCEPTED',
  'RESUME_CANCEL_REQUESTED',
  'MARK_IN_ERROR',
] as const;
export type ReferralMove = (typeof REFERRAL_MOVES)[number];

export const REFERRAL_MOVE_LABELS = {
  SEND: { ja: '送付', en: 'send' },
  GIVE: { ja: '紹介', en: 'give' },
  ACKNOWLEDGE: { ja: '受領の確認', en: 'acknowledge' },
  ACCEPT: { ja: '受入れ', en: 'accept' },
  DECLINE: { ja: '辞退', en: 'decline' },
  RETURN: { ja: '差戻し', en: 'return' },
  RESEND: { ja: '再送付', en: 'resend' },
  WITHDRAW: { ja: '取下げ', en: 'withdraw' },
  ADD_INTERIM_WORD: { ja: '途中経過の連絡', en: 'send an interim word' },
  COMPLETE: { ja: '結果の回答', en: 'complete' },
  HAND_BACK: { ja: '返却', en: 'hand back' },
  REQUEST_CANCELLATION: { ja: '中止の依頼', en: 'ask to cancel' },
  CONFIRM_CANCELLATION: { ja: '中止の確認', en: 'confirm the cancellation' },
  REFUSE_CANCELLATION: { ja: '中止の見送り', en: 'carry on' },
  CLOSE_LOOP: { ja: '相談者への報告', en: 'close the loop' },
  SUSPEND: { ja: '共有の停止', en: 'suspend' },
  RESUME_SENT: { ja: '再開', en: 'resume' },
  RESUME_RETURNED: { ja: '再開', en: 'resume' },
  RESUME_ACCEPTED: { ja: '再開', en: 'resume' },
  RESUME_CANCEL_REQUESTED: { ja: '再開', en: 'resume' },
  MARK_IN_ERROR: { ja: '誤入力としての取消し', en: 'mark as entered in error' },
} as const satisfies Record<ReferralMove, { ja: string; en: string }>;

/** The life cycle, design §3, in one table. A suspension ends in the state before it, or is cancelled by the sender alone. */
export const REFERRAL_LIFE_CYCLE = {
  DRAFT: { SEND: 'SENT', GIVE: 'GIVEN', MARK_IN_ERROR: 'ENTERED_IN_ERROR' },
  SENT: {
    ACKNOWLEDGE: 'SENT',
    ACCEPT: 'ACCEPTED',
    DECLINE: 'DECLINED',
    RETURN: 'RETURNED',
    WITHDRAW: 'WITHDRAWN',
    SUSPEND: 'SUSPENDED',
    MARK_IN_ERROR: 'ENTERED_IN_ERROR',
  },
  RETURNED: { RESEND: 'SENT', WITHDRAW: 'WITHDRAWN', SUSPEND: 'SUSPENDED', MARK_IN_ERROR: 'ENTERED_IN_ERROR' },
  ACCEPTED: {
    ADD_INTERIM_WORD: 'ACCEPTED',
    COMPLETE: 'COMPLETED',
    HAND_BACK: 'HANDED_BACK',
    REQUEST_CANCELLATION: 'CANCEL_REQUESTED',
    SUSPEND: 'SUSPENDED',
    MARK_IN_ERROR: 'ENTERED_IN_ERROR',
  },
  CANCEL_REQUESTED: {
    CONFIRM_CANCELLATION: 'CANCELLED',
    REFUSE_CANCELLATION: 'ACCEPTED',
    SUSPEND: 'SUSPENDED',
    MARK_IN_ERROR: 'ENTERED_IN_ERROR',
  },
  COMPLETED: { CLOSE_LOOP: 'LOOP_CLOSED' },
  HANDED_BACK: { CLOSE_LOOP: 'LOOP_CLOSED' },
  DECLINED: { CLOSE_LOOP: 'LOOP_CLOSED' },
  WITHDRAWN: {},
  CANCELLED: {},
  SUSPENDED: {
    RESUME_SENT: 'SENT',
    RESUME_RETURNED: 'RETURNED',
    RESUME_ACCEPTED: 'ACCEPTED',
    RESUME_CANCEL_REQUESTED: 'CANCEL_REQUESTED',
    REQUEST_CANCELLATION: 'CANCELLED',
    MARK_IN_ERROR: 'ENTERED_IN_ERROR',
  },
  LOOP_CLOSED: {},
  GIVEN: { CLOSE_LOOP: 'LOOP_CLOSED', MARK_IN_ERROR: 'ENTERED_IN_ERROR' },
  ENTERED_IN_ERROR: {},
} as const satisfies TransitionTable<ReferralStatus, ReferralMove>;

/** Sent and not ended: at most one for (case, receiving desk or body, kind); design §3. */
export const OPEN_REFERRAL_STATUSES = [
  'SENT',
  'RETURNED',
  'ACCEPTED',
  'CANCEL_REQUESTED',
  'SUSPENDED',
  'GIVEN',
] as const satisfies readonly ReferralStatus[];

/** While one of these stands a case cannot be closed: an answer is owed, by whichever end. EXTERNAL never blocks (design §3). */
export const OWED_REFERRAL_STATUSES = [
  'SENT',
  'RETURNED',
  'ACCEPTED',
  'CANCEL_REQUESTED',
  'SUSPENDED',
] as const satisfies readonly ReferralStatus[];

export type SuspendableStatus = Extract<ReferralStatus, 'SENT' | 'RETURNED' | 'ACCEPTED' | 'CANCEL_REQUESTED'>;

/** The move that ends a suspension. @param before the state that was left */
export function resumeMove(before: SuspendableStatus): ReferralMove {
  return `RESUME_${before}`;
}

export function isSuspendable(status: ReferralStatus): status is SuspendableStatus {
  const row: Readonly<Partial<Record<ReferralMove, ReferralStatus>>> = REFERRAL_LIFE_CYCLE[status];
  return row.SUSPEND !== undefined;
}

export function isOpenReferral(status: ReferralStatus): boolean {
  const open: readonly ReferralStatus[] = OPEN_REFERRAL_STATUSES;
  return open.includes(status);
}

/** Days after which an answered referral closes its loop by itself, saying so (design §3). */
export const LOOP_CLOSES_ITSELF_AFTER_DAYS = 14;

/** The second bounce calls a supervisor (design §3). */
export const BOUNCES_THAT_CALL_A_SUPERVISOR = 2;

/** True where the kind knows the move: 紹介 is the sender's alone, and nothing else is given. */
export function kindKnowsMove(kind: ReferralKind, move: ReferralMove): boolean {
  switch (kind) {
    case 'EXTERNAL':
      return move === 'GIVE' || move === 'CLOSE_LOOP' || move === 'MARK_IN_ERROR';
    case 'HANDOVER':
    case 'GUIDANCE':
    case 'CONSULT':
      return move !== 'GIVE';
  }
}

/** The state that a move leads to; undefined where the table has none. */
export function referralStatusAfter(
  kind: ReferralKind,
  status: ReferralStatus,
  move: ReferralMove,
): ReferralStatus | undefined {
  if (!kindKnowsMove(kind, move)) return undefined;
  const row: Readonly<Partial<Record<ReferralMove, ReferralStatus>>> = REFERRAL_LIFE_CYCLE[status];
  return row[move];
}

/**
 * The state that a move leads to.
 * @throws DomainError INVALID_TRANSITION naming the state and the attempt
 */
export function moveReferral(kind: ReferralKind, status: ReferralStatus, move: ReferralMove): ReferralStatus {
  const to = referralStatusAfter(kind, status, move);
  if (to !== undefined) return to;
  const [what, state, attempt] = [
    REFERRAL_KIND_LABELS[kind],
    REFERRAL_STATUS_LABELS[status],
    REFERRAL_MOVE_LABELS[move],
  ];
  throw new DomainError('INVALID_TRANSITION', {
    ja: `「${state.ja}」の${what.ja}では「${attempt.ja}」はできません。画面を更新してご確認ください。`,
    en: `A ${what.en} that is “${state.en}” cannot “${attempt.en}”. Please refresh and check.`,
  });
}
