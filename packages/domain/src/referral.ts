/** The four ways on (design §1): 引継ぎ moves a case, 誘導 steers a company, 連携 asks another desk to take part, 紹介 points outside. */
export const REFERRAL_KINDS = ['HANDOVER', 'GUIDANCE', 'CONSULT', 'EXTERNAL'] as const;
export type ReferralKind = (typeof REFERRAL_KINDS)[number];

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
