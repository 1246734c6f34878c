import type { ClockKind } from './clock.ts';
import type { ReferralMove } from './referral.ts';

export const REFERRAL_CLOCK_KINDS = [
  'REFERRAL_ACKNOWLEDGED',
  'REFERRAL_ANSWERED',
  'INTERIM_WORD',
  'OUTCOME_RETURNED',
  'LOOP_CLOSED',
] as const satisfies readonly ClockKind[];
export type ReferralClockKind = (typeof REFERRAL_CLOCK_KINDS)[number];

/** At which end a clock runs: on that desk's calendar (design §7). */
export const REFERRAL_CLOCK_ENDS = {
  REFERRAL_ACKNOWLEDGED: 'RECEIVER',
  REFERRAL_ANSWERED: 'RECEIVER',
  INTERIM_WORD: 'RECEIVER',
  OUTCOME_RETURNED: 'RECEIVER',
  LOOP_CLOSED: 'SENDER',
} as const satisfies Record<ReferralClockKind, 'SENDER' | 'RECEIVER'>;

/** Business minutes of the desk where the installation says nothing else: one, three, ten, thirty and five days of eight hours. */
export const USUAL_REFERRAL_MINUTES = {
  REFERRAL_ACKNOWLEDGED: 480,
  REFERRAL_ANSWERED: 1_440,
  INTERIM_WORD: 4_800,
  OUTCOME_RETURNED: 14_400,
  LOOP_CLOSED: 2_400,
} as const satisfies Record<ReferralClockKind, number>;

interface Turn {
  readonly meet: readonly ReferralClockKind[];
  readonly start: readonly ReferralClockKind[];
  readonly pause?: true;
  readonly resume?: true;
}

const ALL = REFERRAL_CLOCK_KINDS;
const NOTHING: Turn = { meet: [], start: [] };
const RESUME: Turn = { meet: [], start: [], resume: true };

/** Which clocks a move meets and starts; a suspension stops them, and they run on when it ends. */
export const REFERRAL_CLOCK_TURNS = {
  SEND: { meet: [], start: ['REFERRAL_ACKNOWLEDGED', 'REFERRAL_ANSWERED'] },
  GIVE: NOTHING,
  ACKNOWLEDGE: { meet: ['REFERRAL_ACKNOWLEDGED'], start: [] },
  ACCEPT: { meet: ['REFERRAL_ACKNOWLEDGED', 'REFERRAL_ANSWERED'], start: ['INTERIM_WORD', 'OUTCOME_RETURNED'] },
  DECLINE: { meet: ALL, start: ['LOOP_CLOSED'] },
  RETURN: { meet: ALL, start: [] },
  RESEND: { meet: [], start: ['REFERRAL_ACKNOWLEDGED', 'REFERRAL_ANSWERED'] },
  WITHDRAW: { meet: ALL, start: [] },
  ADD_INTERIM_WORD: { meet: ['INTERIM_WORD'], start: ['INTERIM_WORD'] },
  COMPLETE: { meet: ALL, start: ['LOOP_CLOSED'] },
  HAND_BACK: { meet: ALL, start: ['LOOP_CLOSED'] },
  REQUEST_CANCELLATION: NOTHING,
  CONFIRM_CANCELLATION: { meet: ALL, start: [] },
  REFUSE_CANCELLATION: NOTHING,
  CLOSE_LOOP: { meet: ALL, start: [] },
  SUSPEND: { meet: [], start: [], pause: true },
  RESUME_SENT: RESUME,
  RESUME_RETURNED: RESUME,
  RESUME_ACCEPTED: RESUME,
  RESUME_CANCEL_REQUESTED: RESUME,
  MARK_IN_ERROR: { meet: ALL, start: [] },
} as const satisfies Record<ReferralMove, Turn>;

/** What a move does to the clocks of a referral. */
export function referralClockTurn(move: ReferralMove): Turn {
  return REFERRAL_CLOCK_TURNS[move];
}
