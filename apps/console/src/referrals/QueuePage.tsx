import type { ReferralFilter, ReferralTurn } from '@madoguchi/contract';
import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { useStore } from 'react-admin';
import { CheckField } from '../cases/parts/CheckField.tsx';
import { UpdateHint } from '../cases/parts/UpdateHint.tsx';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { pathTo } from '../links.ts';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { ChoiceChips } from '../shared/fields/ChoiceChips.tsx';
import { HouseTable } from '../shared/table/HouseTable.tsx';
import { useCountText } from '../shared/table/TableFoot.tsx';
import type { TableCount } from '../shared/table/table-types.ts';
import { useCurrentDesk } from '../sign-in/current-desk.ts';
import { RequestCase } from './asking/RequestCase.tsx';
import { daysColumn, isLate, LatestWord, matterColumn, otherEndColumn, stageColumn, turnColumn } from './columns.tsx';
import { ReferralQueueDocument } from './referral-queue.operations.ts';
import { SubNav } from './SubNav.tsx';
import { useCursorPaging } from './use-cursor-paging.ts';
import { useReferralNews } from './use-referral-news.ts';

const PER_PAGE = 25;
const Filters = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.5rem 1.5rem',
  marginBottom: '1rem',
});

interface Choice {
  readonly direction: 'INCOMING' | 'OUTGOING';
  readonly turn: ReferralTurn | 'ALL';
  readonly overdue: boolean;
  readonly ended: boolean;
}
const START: Choice = { direction: 'INCOMING', turn: 'ALL', overdue: false, ended: false };

function filterOf(deskId: string | undefined, choice: Choice): ReferralFilter {
  return {
    direction: choice.direction,
    ended: choice.ended,
    ...(deskId === undefined ? {} : { deskId }),
    ...(choice.turn === 'ALL' || choice.ended ? {} : { turn: choice.turn }),
    ...(choice.overdue && !choice.ended ? { overdue: true } : {}),
  };
}

/** 受信・送信: what lies at the two ends of the desk, by whose move it is; what waits longest stands first. */
export default function QueuePage() {
  const t = useT();
  const desk = useCurrentDesk();
  const countText = useCountText();
  const list = `referrals.queue.${desk?.id ?? ''}`;
  const [choice, setChoice] = useStore<Choice>(list, START);
  const paging = useCursorPaging(PER_PAGE, list);
  const variables = {
    ...(desk === undefined ? {} : { deskId: desk.id }),
    filter: filterOf(desk?.id, choice),
    page: paging.page,
  };
  const { data, error, refetch } = useDocument(ReferralQueueDocument, variables, { keepPrevious: true });
  const [news, dismissNews] = useReferralNews();
  const incoming = choice.direction === 'INCOMING';
  const columns = useMemo(
    () => [matterColumn(t), otherEndColumn(t, incoming), turnColumn(t), daysColumn(t), stageColumn(t)],
    [t, incoming],
  );
  const choose = (next: Partial<Choice>) => {
    setChoice({ ...choice, ...next });
    paging.reset();
  };
  const counts = data?.referralCounts;
  const numbered = (label: string, count: TableCount | undefined) =>
    count === undefined ? label : `${label}　${countText(count)}`;
  const show = () => {
    dismissNews();
    void refetch();
  };
  return (
    <>
      <PageTitle
        tabTitle={t('nav.referrals')}
        actions={
          <>
            <UpdateHint shown={news} onShow={show} />
            <RequestCase />
          </>
        }
      >
        {t('referrals.queue')}
      </PageTitle>
      <SubNav />
      <Filters data-print="no">
        <ChoiceChips
          label={t('referrals.direction')}
          hideLabel
          choices={[
            { value: 'INCOMING', label: t('referrals.incoming') },
            { value: 'OUTGOING', label: t('referrals.outgoing') },
          ]}
          value={choice.direction}
          onChange={(direction) => choose({ direction })}
        />
        {!choice.ended && (
          <ChoiceChips
            label={t('referrals.turnLabel')}
            hideLabel
            dense
            choices={[
              { value: 'ALL', label: t('referrals.all') },
              {
                value: 'OURS',
                label: numbered(t('referrals.turn.OURS'), incoming ? counts?.incomingOurs : counts?.outgoingOurs),
              },
              {
                value: 'THEIRS',
                label: numbered(t('referrals.turn.THEIRS'), incoming ? counts?.incomingTheirs : counts?.outgoingTheirs),
              },
            ]}
            value={choice.turn}
            onChange={(turn) => choose({ turn })}
          />
        )}
        {!choice.ended && (
          <CheckField
            label={numbered(t('referrals.overdueOnly'), incoming ? counts?.incomingOverdue : counts?.outgoingOverdue)}
            checked={choice.overdue}
            onChange={(overdue) => choose({ overdue })}
          />
        )}
        <CheckField
          label={t('referrals.endedOnly')}
          checked={choice.ended}
          onChange={(ended) => choose({ ended, overdue: false, turn: 'ALL' })}
        />
      </Filters>
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null && <Loading />
      ) : (
        <HouseTable
          caption={t(incoming ? 'referrals.incoming' : 'referrals.outgoing')}
          linkLabel={t('referrals.number')}
          rows={data.referrals.items}
          rowId={(row) => row.id}
          rowLink={(row) => ({ to: pathTo('referrals', row.id), text: row.number })}
          columns={columns}
          detail={(row) => (row.latestWord === null ? undefined : <LatestWord row={row} />)}
          tone={isLate}
          count={data.referrals.count}
          paging={paging.pagingOf(data.referrals.pageInfo)}
          empty={t(incoming ? 'referrals.emptyIncoming' : 'referrals.emptyOutgoing')}
        />
      )}
    </>
  );
}
