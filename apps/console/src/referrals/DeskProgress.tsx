import type { ReferralStage } from '@madoguchi/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import { useStore } from 'react-admin';
import { CheckField } from '../cases/parts/CheckField.tsx';
import { UpdateHint } from '../cases/parts/UpdateHint.tsx';
import { useDocument } from '../data-provider/use-document.ts';
import { type Translate, useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { pathTo } from '../links.ts';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { ChoiceChips } from '../shared/fields/ChoiceChips.tsx';
import { HouseTable } from '../shared/table/HouseTable.tsx';
import { useCountText } from '../shared/table/TableFoot.tsx';
import type { Column } from '../shared/table/table-types.ts';
import { useCurrentDesk } from '../sign-in/current-desk.ts';
import CloseLoopDialog from './answers/CloseLoopDialog.tsx';
import { daysColumn, isLate, LatestWord, matterColumn, otherEndColumn, roadColumn } from './columns.tsx';
import { ReferralQueueDocument } from './referral-queue.operations.ts';
import { SubNav } from './SubNav.tsx';
import type { ReferralRow } from './types.ts';
import { useCursorPaging } from './use-cursor-paging.ts';
import { useReferralNews } from './use-referral-news.ts';

const PER_PAGE = 25;
interface Choice {
  readonly stage: ReferralStage | 'ALL';
  readonly overdue: boolean;
}
const START: Choice = { stage: 'ALL', overdue: false };
const STAGES = ['SENT', 'RETURNED', 'ACCEPTED', 'IN_WORK', 'ANSWERED'] as const satisfies readonly ReferralStage[];
const Filters = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.5rem 1.5rem',
  marginBottom: '1rem',
});

/** What the client has yet to hear is told from here. */
const loopColumn = (t: Translate, onClose: (row: ReferralRow) => void): Column<ReferralRow> => ({
  id: 'loop',
  label: t('referrals.loop'),
  width: 8,
  cell: (row) =>
    row.actions.includes('CLOSE_LOOP') ? (
      <Button size="small" onClick={() => onClose(row)}>
        {t('referrals.closeLoop')}
      </Button>
    ) : (
      t('referrals.loopLater')
    ),
});

/** 送付 → 受入れ → 対応中 → 結果 of what the desk has steered or pointed outside, with days and the latest word. */
export function DeskProgress() {
  const t = useT();
  const desk = useCurrentDesk();
  const countText = useCountText();
  const list = `referrals.progress.${desk?.id ?? ''}`;
  const [{ stage, overdue }, setChoice] = useStore<Choice>(list, START);
  const [closing, setClosing] = useState<ReferralRow>();
  const paging = useCursorPaging(PER_PAGE, list);
  const filter = {
    direction: 'OUTGOING' as const,
    kinds: ['GUIDANCE' as const, 'EXTERNAL' as const],
    ...(desk === undefined ? {} : { deskId: desk.id }),
    ...(stage === 'ALL' ? {} : { stage }),
    ...(overdue ? { overdue } : {}),
  };
  const variables = { ...(desk === undefined ? {} : { deskId: desk.id }), filter, page: paging.page };
  const { data, error, refetch } = useDocument(ReferralQueueDocument, variables, { keepPrevious: true });
  const [news, dismissNews] = useReferralNews();
  const columns = useMemo(
    () => [matterColumn(t), otherEndColumn(t, false), roadColumn(t), daysColumn(t), loopColumn(t, setClosing)],
    [t],
  );
  const countOf = (each: ReferralStage) => data?.referralCounts.stages.find((entry) => entry.stage === each)?.count;
  const show = () => {
    dismissNews();
    void refetch();
  };
  return (
    <>
      <PageTitle tabTitle={t('referrals.progress')} actions={<UpdateHint shown={news} onShow={show} />}>
        {t('referrals.progressTitle')}
      </PageTitle>
      <SubNav />
      <Filters data-print="no">
        <ChoiceChips
          label={t('referrals.stageLabel')}
          hideLabel
          choices={[
            { value: 'ALL', label: t('referrals.all') },
            ...STAGES.map((each) => {
              const count = countOf(each);
              const label = t(`referrals.stage.${each}`);
              return { value: each, label: count === undefined ? label : `${label}　${countText(count)}` };
            }),
          ]}
          value={stage}
          onChange={(next) => {
            setChoice({ stage: next, overdue });
            paging.reset();
          }}
        />
        <CheckField
          label={t('referrals.overdueOnly')}
          checked={overdue}
          onChange={(on) => {
            setChoice({ stage, overdue: on });
            paging.reset();
          }}
        />
      </Filters>
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null && <Loading />
      ) : (
        <HouseTable
          caption={t('referrals.progressTitle')}
          linkLabel={t('referrals.number')}
          rows={data.referrals.items}
          rowId={(row) => row.id}
          rowLink={(row) => ({ to: pathTo('referrals', row.id), text: row.number })}
          columns={columns}
          detail={(row) => (row.latestWord === null ? undefined : <LatestWord row={row} />)}
          tone={isLate}
          count={data.referrals.count}
          paging={paging.pagingOf(data.referrals.pageInfo)}
          empty={t('referrals.emptyProgress')}
        />
      )}
      {closing !== undefined && (
        <CloseLoopDialog target={closing} onClose={() => setClosing(undefined)} onDone={() => setClosing(undefined)} />
      )}
    </>
  );
}
