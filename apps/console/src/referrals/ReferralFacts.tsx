import { dateInTokyo } from '@madoguchi/domain/japanese-date';
import { formatTelephone } from '@madoguchi/domain/telephone';
import { EXTERNAL_BODIES } from '@madoguchi/plan/external-bodies';
import { Facts } from '../cases/parts/Facts.tsx';
import { Day } from '../cases/parts/When.tsx';
import { useNames } from '../cases/reference.ts';
import { useBilingual, useT } from '../i18n/provider.tsx';
import { useReasonName } from './ReferralHistory.tsx';
import type { ReferralDetail } from './types.ts';

/** What is known of the referral beside its words; of a body outside, how to reach it as far as anybody published it. */
export function ReferralFacts({ detail }: { detail: ReferralDetail }) {
  const t = useT();
  const names = useNames();
  const bilingual = useBilingual();
  const reasonName = useReasonName();
  const body = EXTERNAL_BODIES.find((each) => each.code === detail.bodyCode);
  const facts = [
    ...(detail.programme === null
      ? []
      : [{ label: t('referrals.programme'), value: `${detail.programme.code} ${bilingual(detail.programme)}` }]),
    { label: t('referrals.sender'), value: detail.sentBy?.name ?? detail.createdBy?.name },
    ...(detail.acceptedBy === null ? [] : [{ label: t('referrals.receiver'), value: detail.acceptedBy.name }]),
    ...(detail.reasonCode === null ? [] : [{ label: t('referrals.reason'), value: reasonName(detail.reasonCode) }]),
    ...(detail.suggestedDeskId === null
      ? []
      : [{ label: t('referrals.suggestedDesk'), value: names.desk(detail.suggestedDeskId) }]),
    ...(detail.outcomeCode === null
      ? []
      : [{ label: t('cases.outcome'), value: names.of('caseOutcomes', detail.outcomeCode) }]),
    ...(detail.loopClosesAt === null || detail.endedAt !== null
      ? []
      : [{ label: t('referrals.loopCloses'), value: <Day date={dateInTokyo(new Date(detail.loopClosesAt))} /> }]),
    ...(body === undefined
      ? []
      : [
          {
            label: t('referrals.telephone'),
            value: body.telephone === undefined ? undefined : formatTelephone(body.telephone),
          },
          { label: t('referrals.address'), value: body.address },
        ]),
  ];
  return <Facts facts={facts} />;
}
