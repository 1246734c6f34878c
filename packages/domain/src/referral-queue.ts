import { type BusinessCalendar, isBusinessDay } from './business-time.ts';
import type { Bilingual } from './errors.ts';
import { addDays, dateInTokyo } from './japanese-date.ts';
import { BOUNCES_THAT_CALL_A_SUPERVISOR, type ReferralStatus, type SuspendableStatus } from './referral.ts';
import type { ReferralClockKind } from './referral-clocks.ts';
import type { ReferralMover } from './referral-reasons.ts';

/** How far a referral has come, as both sides speak of it: 送付 → 受入れ → 対応中 → 結果 (console §3 H), and what lies beside that road. */
export const REFERRAL_STAGES = [
  'DRAFT',
  'SENT',
  'RETURNED',
  'ACCEPTED',
  'IN_WORK',
  'ANSWERED',
  'CLOSED',
  'STOPPED',
] as const;
export type ReferralStage = (typeof REFERRAL_STAGES)[number];

export const REFERRAL_STAGE_LABELS = {
  DRAFT: { ja: '下書き', en: 'draft' },
  SENT: { ja: '送付', en: 'sent' },
  RETURNED: { ja: '差戻し', en: 'returned' },
  ACCEPTED: { ja: '受入れ', en: 'accepted' },
  IN_WORK: { ja: '対応中', en: 'in work' },
  ANSWERED: { ja: '結果', en: 'answered' },
  CLOSED: { ja: '報告済み', en: 'client told' },
  STOPPED: { ja: '取りやめ', en: 'stopped' },
} as const satisfies Record<ReferralStage, Bilingual>;

const STAGE_BY_STATUS = {
  DRAFT: 'DRAFT',
  SENT: 'SENT',
  RETURNED: 'RETURNED',
  ACCEPTED: 'ACCEPTED',
  CANCEL_REQUESTED: 'IN_WORK',
  COMPLETED: 'ANSWERED',
  HANDED_BACK: 'ANSWERED',
  DECLINED: 'ANSWERED',
  WITHDRAWN: 'STOPPED',
  CANCELLED: 'STOPPED',
  SUSPENDED: 'STOPPED',
  LOOP_CLOSED: 'CLOSED',
  GIVEN: 'SENT',
  ENTERED_IN_ERROR: 'STOPPED',
} as const satisfies Record<ReferralStatus, ReferralStage>;

export interface StageFacts {
  readonly status: ReferralStatus;
  /** The state that a suspension left; null where none stands. */
  readonly suspendedFrom: SuspendableStatus | null;
  /** The receiver has sent an interim word since it accepted. */
  readonly workedOn: boolean;
}

/** How far a referral has come. A suspension has come as far as the state that it left. */
export function referralStage({ status, suspendedFrom, workedOn }: StageFacts): ReferralStage {
  const standing = status === 'SUSPENDED' && suspendedFrom !== null ? suspendedFrom : status;
  const stage = STAGE_BY_STATUS[standing];
  return stage === 'ACCEPTED' && workedOn ? 'IN_WORK' : stage;
}

export const REFERRAL_TURNS = ['OURS', 'THEIRS', 'NOBODY'] as const;
export type ReferralTurn = (typeof REFERRAL_TURNS)[number];

/** Whose move it is, as the reader says it. @param end the end at which the reader stands */
export function referralTurn(whoseMove: ReferralMover, end: 'SENDER' | 'RECEIVER'): ReferralTurn {
  switch (whoseMove) {
    case 'SENDER':
    case 'SENDER_SUPERVISOR':
      return end === 'SENDER' ? 'OURS' : 'THEIRS';
    case 'RECEIVER':
    case 'RECEIVER_SUPERVISOR':
      return end === 'RECEIVER' ? 'OURS' : 'THEIRS';
    case 'NOBODY':
      return 'NOBODY';
  }
}

/** Longer than this nobody counts: the figure would say no more. */
const MOST_DAYS = 400;

/**
 * Business days of a desk since an instant: 0 on the day itself, 1 from the next day on which it opens. Stops at 400.
 * @param calendar of the desk; null for one that promises no time, whose days are those of the week
 */
export function businessDaysSince(since: Date, now: Date, calendar: BusinessCalendar | null): number {
  const today = dateInTokyo(now);
  let days = 0;
  for (let date = addDays(dateInTokyo(since), 1); date <= today && days < MOST_DAYS; date = addDays(date, 1)) {
    if (calendar === null || isBusinessDay(date, calendar)) days += 1;
  }
  return days;
}

/** Why a referral does not move, the gravest first: two bounces, nobody looked, nobody answered, silence, an answer that stays here. */
export const STUCK_REASONS = [
  'PING_PONG',
  'UNREAD',
  'UNANSWERED',
  'OUTCOME_LATE',
  'SILENT',
  'CANCELLATION_LEFT',
  'RETURNED_LEFT',
  'SUSPENDED_LEFT',
  'CLIENT_NOT_TOLD',
] as const;
export type StuckReason = (typeof STUCK_REASONS)[number];

/** States without a clock of their own, and the days after which they count as left lying. */
export const LEFT_AFTER_DAYS = { CANCEL_REQUESTED: 5, RETURNED: 5, SUSPENDED: 7 } as const satisfies Partial<
  Record<ReferralStatus, number>
>;

export interface StuckFacts {
  readonly status: ReferralStatus;
  readonly acknowledged: boolean;
  readonly bounces: number;
  readonly statusSince: Date;
  /** The clocks that ran out and were not met. */
  readonly late: readonly ReferralClockKind[];
}

function leftLying(facts: StuckFacts, status: keyof typeof LEFT_AFTER_DAYS, now: Date): boolean {
  return facts.status === status && now.getTime() - facts.statusSince.getTime() >= LEFT_AFTER_DAYS[status] * 86_400_000;
}

function isStuck(reason: StuckReason, facts: StuckFacts, now: Date): boolean {
  const late = (kind: ReferralClockKind) => facts.late.includes(kind);
  // While a cancellation is asked for, the answer is still owed.
  const inWork = facts.status === 'ACCEPTED' || facts.status === 'CANCEL_REQUESTED';
  switch (reason) {
    case 'PING_PONG':
      return (
        facts.bounces >= BOUNCES_THAT_CALL_A_SUPERVISOR &&
        (facts.status === 'RETURNED' || facts.status === 'DECLINED' || facts.status === 'HANDED_BACK')
      );
    case 'UNREAD':
      return facts.status === 'SENT' && !facts.acknowledged && late('REFERRAL_ACKNOWLEDGED');
    case 'UNANSWERED':
      return facts.status === 'SENT' && late('REFERRAL_ANSWERED');
    case 'OUTCOME_LATE':
      return inWork && late('OUTCOME_RETURNED');
    case 'SILENT':
      return inWork && late('INTERIM_WORD');
    case 'CANCELLATION_LEFT':
      return leftLying(facts, 'CANCEL_REQUESTED', now);
    case 'RETURNED_LEFT':
      return leftLying(facts, 'RETURNED', now);
    case 'SUSPENDED_LEFT':
      return leftLying(facts, 'SUSPENDED', now);
    case 'CLIENT_NOT_TOLD':
      return late('LOOP_CLOSED');
  }
}

/** Why it is stuck, the gravest first; empty while it moves. */
export function stuckReasons(facts: StuckFacts, now: Date): StuckReason[] {
  return STUCK_REASONS.filter((reason) => isStuck(reason, facts, now));
}

export const STUCK_REASON_LABELS = {
  PING_PONG: { ja: '2回以上戻されている', en: 'came back twice or more' },
  UNREAD: { ja: '受領が確認されていない', en: 'nobody acknowledged it' },
  UNANSWERED: { ja: '受入れの回答が遅れている', en: 'the answer is late' },
  OUTCOME_LATE: { ja: '結果の回答が遅れている', en: 'the outcome is late' },
  SILENT: { ja: '途中経過の連絡がない', en: 'no interim word' },
  CANCELLATION_LEFT: { ja: '中止の依頼に返事がない', en: 'the cancellation is unanswered' },
  RETURNED_LEFT: { ja: '差戻しのまま', en: 'returned and left lying' },
  SUSPENDED_LEFT: { ja: '共有停止のまま', en: 'suspended and left lying' },
  CLIENT_NOT_TOLD: { ja: '相談者への報告が済んでいない', en: 'the client has not been told' },
} as const satisfies Record<StuckReason, Bilingual>;

/** What a supervisor could do next, by the end at which they stand: a proposal in words; nothing happens by itself. */
const NEXT_ACTIONS = {
  PING_PONG: {
    SENDER: {
      ja: '受入れ側の統括と話し、宛先と受け方を決めてから送り直してください。',
      en: 'Talk to the other supervisor, settle who takes it, then send it again.',
    },
    RECEIVER: {
      ja: '送付元の統括と話し、どの窓口が受けるかを決めてください。',
      en: 'Talk to the sending supervisor and settle which desk takes it.',
    },
  },
  UNREAD: {
    SENDER: {
      ja: '受入れ側に電話で確かめてください。',
      en: 'Ring the receiving desk.',
    },
    RECEIVER: {
      ja: '内容を開き、受領を確認してください。',
      en: 'Open it and acknowledge it.',
    },
  },
  UNANSWERED: {
    SENDER: {
      ja: '受入れ側の統括に確かめてください。見込みがなければ取り下げ、別の宛先に送れます。',
      en: 'Ask the other supervisor. If there is no prospect, withdraw it and send it elsewhere.',
    },
    RECEIVER: {
      ja: '受入れ・差戻し・辞退のどれかを答えてください。',
      en: 'Accept, return or decline it.',
    },
  },
  OUTCOME_LATE: {
    SENDER: {
      ja: '結果の見込みを受入れ側に尋ねてください。',
      en: 'Ask the other side when the outcome can be expected.',
    },
    RECEIVER: {
      ja: '結果を回答してください。まだなら、途中経過と見込みを伝えてください。',
      en: 'Answer with the outcome, or send a word on how far it is.',
    },
  },
  SILENT: {
    SENDER: {
      ja: '途中経過を受入れ側に尋ねてください。',
      en: 'Ask the other side how it goes.',
    },
    RECEIVER: {
      ja: '途中経過を一言送ってください。',
      en: 'Send an interim word.',
    },
  },
  CANCELLATION_LEFT: {
    SENDER: {
      ja: '中止してよいか、受入れ側に確かめてください。',
      en: 'Ask the other side to answer the cancellation.',
    },
    RECEIVER: {
      ja: '中止に応じるか、続けるかを答えてください。',
      en: 'Confirm the cancellation or carry on.',
    },
  },
  RETURNED_LEFT: {
    SENDER: {
      ja: '不足を補って再送付するか、取り下げてください。',
      en: 'Complete it and send it again, or withdraw it.',
    },
    RECEIVER: {
      ja: '送付元の対応を待っています。急ぐときは電話で確かめてください。',
      en: 'The sender has the move. Ring them if it is urgent.',
    },
  },
  SUSPENDED_LEFT: {
    SENDER: {
      ja: '同意を取り直して再開するか、中止してください。',
      en: 'Renew the consent and resume, or cancel.',
    },
    RECEIVER: {
      ja: '送付元の対応を待っています。',
      en: 'The sender has the move.',
    },
  },
  CLIENT_NOT_TOLD: {
    SENDER: {
      ja: '結果を相談者に伝え、報告済みにしてください。',
      en: 'Tell the client the outcome and close the loop.',
    },
    RECEIVER: {
      ja: '送付元が相談者に伝えるのを待っています。',
      en: 'The sender has yet to tell the client.',
    },
  },
} as const satisfies Record<StuckReason, Record<'SENDER' | 'RECEIVER', Bilingual>>;

/** The next action that is proposed for a stuck referral, at the end at which the reader stands. */
export function proposedNextAction(reason: StuckReason, end: 'SENDER' | 'RECEIVER'): Bilingual {
  return NEXT_ACTIONS[reason][end];
}
