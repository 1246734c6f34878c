import { referralStage, referralTurn } from '@madoguchi/domain/referral-queue';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useNames } from '../cases/reference.ts';
import { useT } from '../i18n/provider.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { StatusChip } from '../shared/display/StatusChip.tsx';
import { gray } from '../theme/palette.ts';
import { StageRoad, Turn, useDestinationName } from './parts.tsx';
import { ReferralReaders } from './ReferralReaders.tsx';
import type { ReferralDetail } from './types.ts';

const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.375rem 1.25rem',
  marginBottom: '0.75rem',
  fontSize: '0.9375rem',
  lineHeight: 1.6,
  '& small': { color: gray[600], fontSize: '0.8125rem' },
});
const Ends = styled('p')({ '& span': { color: gray[600], fontSize: '0.875rem' } });

/** The clock that ran out first; null while nothing is late. */
export function lateClockOf(detail: Pick<ReferralDetail, 'clocks'>): ReferralDetail['clocks'][number] | null {
  const now = Date.now();
  const late = detail.clocks.filter(
    (clock) => clock.metAt === null && !clock.paused && new Date(clock.dueAt).getTime() <= now,
  );
  return late.toSorted((left, right) => left.dueAt.localeCompare(right.dueAt))[0] ?? null;
}

/** Number, kind, who sent it to whom, how far it is, whose move it is; then the buttons that the server sent. */
export function ReferralHead({ detail, actions }: { detail: ReferralDetail; actions: ReactNode }) {
  const t = useT();
  const names = useNames();
  const nameOf = useDestinationName();
  const stage = referralStage({
    status: detail.status,
    suspendedFrom: null,
    workedOn: detail.words.some((word) => word.kind === 'INTERIM'),
  });
  const late = lateClockOf(detail);
  return (
    <>
      <PageTitle
        tabTitle={t('referrals.pageTitle', { number: detail.number })}
        meta={
          <>
            <StatusChip tone="plain">{t(`referrals.status.${detail.status}`)}</StatusChip>
            {detail.anonymous && <StatusChip tone="plain">{t('referrals.unnamed')}</StatusChip>}
            {detail.bounces > 0 && (
              <StatusChip tone="waiting">{t('referrals.bounced', { count: detail.bounces })}</StatusChip>
            )}
            <ReferralReaders referral={detail} />
          </>
        }
      >
        <span className="number">{detail.number}</span> {t(`referrals.kind.${detail.kind}`)}
      </PageTitle>
      <Line>
        <Ends>
          {names.desk(detail.fromDeskId)} <span>{t('referrals.arrow')}</span> {nameOf(detail)}
        </Ends>
        <StageRoad stage={stage} late={late !== null} />
        <span>
          <small>{t('referrals.turnLabel')}</small> <Turn turn={referralTurn(detail.whoseMove, detail.end)} />
        </span>
      </Line>
      <Line>{actions}</Line>
    </>
  );
}
