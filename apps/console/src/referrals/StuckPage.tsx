import type { StuckReferralsQuery } from '@madoguchi/contract';
import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { UpdateHint } from '../cases/parts/UpdateHint.tsx';
import { useDocument } from '../data-provider/use-document.ts';
import { type Translate, useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { pathTo } from '../links.ts';
import { StatusChip } from '../shared/display/StatusChip.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { HouseTable } from '../shared/table/HouseTable.tsx';
import type { Column } from '../shared/table/table-types.ts';
import { useCurrentDesk } from '../sign-in/current-desk.ts';
import { matterColumn, otherEndColumn, turnColumn } from './columns.tsx';
import { StuckReferralsDocument } from './referral-queue.operations.ts';
import { SubNav } from './SubNav.tsx';
import type { ReferralRow } from './types.ts';
import { useCursorPaging } from './use-cursor-paging.ts';
import { useReferralNews } from './use-referral-news.ts';

const PER_PAGE = 25;
type Stuck = StuckReferralsQuery['stuckReferrals']['items'][number];

const Why = styled('span')({ display: 'flex', flexWrap: 'wrap', gap: '0.25rem' });
const Next = styled('span')({ fontSize: '0.875rem', lineHeight: 1.6 });

/** A column of the queue, for a row that says more than the referral. */
const ofReferral = ({ cell, ...column }: Column<ReferralRow>): Column<Stuck> => ({
  ...column,
  cell: (row) => cell(row.referral),
});
const whyColumn = (t: Translate): Column<Stuck> => ({
  id: 'why',
  label: t('referrals.why'),
  bare: 'line',
  width: 15,
  cell: (row) => (
    <Why>
      {row.reasons.map((reason) => (
        <StatusChip key={reason} tone="late">
          {t(`referrals.stuckReason.${reason}`)}
        </StatusChip>
      ))}
    </Why>
  ),
});
const ageColumn = (t: Translate): Column<Stuck> => ({
  id: 'age',
  label: t('referrals.daysLabel'),
  nowrap: true,
  width: 6,
  cell: (row) => t('referrals.days', { days: row.referral.daysInState }),
});

/** 滞留: what does not move, the oldest first, with what a supervisor could do next. */
export default function StuckPage() {
  const t = useT();
  const desk = useCurrentDesk();
  const paging = useCursorPaging(PER_PAGE, `referrals.stuck.${desk?.id ?? ''}`);
  const variables = { ...(desk === undefined ? {} : { deskId: desk.id }), page: paging.page };
  const { data, error, refetch } = useDocument(StuckReferralsDocument, variables, { keepPrevious: true });
  const [news, dismissNews] = useReferralNews();
  const columns = useMemo(
    () => [
      whyColumn(t),
      ofReferral(matterColumn(t)),
      ofReferral({ ...otherEndColumn(t, true), label: t('referrals.otherEnd') }),
      ofReferral(turnColumn(t)),
      ageColumn(t),
    ],
    [t],
  );
  const show = () => {
    dismissNews();
    void refetch();
  };
  return (
    <>
      <PageTitle tabTitle={t('referrals.stuck')} actions={<UpdateHint shown={news} onShow={show} />}>
        {t('referrals.stuckTitle')}
      </PageTitle>
      <SubNav />
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null && <Loading />
      ) : (
        <HouseTable
          caption={t('referrals.stuckTitle')}
          linkLabel={t('referrals.number')}
          rows={data.stuckReferrals.items}
          rowId={(row) => row.referral.id}
          rowLink={(row) => ({ to: pathTo('referrals', row.referral.id), text: row.referral.number })}
          columns={columns}
          detail={(row) => (
            <Next>
              <strong>{t('referrals.nextAction')}</strong> {row.nextAction}
            </Next>
          )}
          tone={() => 'late'}
          count={data.stuckReferrals.count}
          paging={paging.pagingOf(data.stuckReferrals.pageInfo)}
          empty={t('referrals.emptyStuck')}
        />
      )}
    </>
  );
}
