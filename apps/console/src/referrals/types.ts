import type { ReferralPartsFragment, ReferralRowPartsFragment } from '@madoguchi/contract';

export type ReferralRow = ReferralRowPartsFragment;
export type ReferralDetail = ReferralPartsFragment;

/** What a dialog needs to know of the referral it is about. */
export interface ReferralTarget {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly toDeskId: string | null;
}
