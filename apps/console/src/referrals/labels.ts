import {
  REFERRAL_KIND_LABELS,
  REFERRAL_STATUS_LABELS,
  type ReferralKind,
  type ReferralStatus,
} from '@madoguchi/domain/referral';
import {
  REFERRAL_STAGE_LABELS,
  type ReferralStage,
  STUCK_REASON_LABELS,
  type StuckReason,
} from '@madoguchi/domain/referral-queue';

type Labels<Key extends string> = Readonly<Record<Key, { readonly ja: string; readonly en: string }>>;

/** The words of the rules in one language: screen and messages of the server say the same. */
function wordsOf<Key extends string>(labels: Labels<Key>, locale: 'ja' | 'en'): Record<Key, string> {
  const entries = Object.entries<{ ja: string; en: string }>(labels).map(([key, label]) => [key, label[locale]]);
  return Object.fromEntries(entries) as Record<Key, string>;
}

export const labelsIn = (locale: 'ja' | 'en') => ({
  kind: wordsOf<ReferralKind>(REFERRAL_KIND_LABELS, locale),
  status: wordsOf<ReferralStatus>(REFERRAL_STATUS_LABELS, locale),
  stage: wordsOf<ReferralStage>(REFERRAL_STAGE_LABELS, locale),
  stuckReason: wordsOf<StuckReason>(STUCK_REASON_LABELS, locale),
});
