import { styled } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Panel } from '../cases/parts/Panel.tsx';
import { UpdateHint } from '../cases/parts/UpdateHint.tsx';
import { PlateList } from '../cases/plates/PlateList.tsx';
import { useDecisions } from '../cases/use-decisions.tsx';
import { useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { TableFoot } from '../shared/table/TableFoot.tsx';
import { Empty } from '../shared/table/table-styles.ts';
import type { DeskRef } from '../sign-in/current-desk.ts';
import { ReadingPane } from './ReadingPane.tsx';
import { TriageFilters } from './TriageFilters.tsx';
import { TriageQueue } from './TriageQueue.tsx';
import { useQueueCursor } from './use-queue-cursor.ts';
import { useQueueNews } from './use-queue-news.ts';
import { PER_PAGE, useTriage } from './use-triage.ts';

const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: '1.5rem',
  alignItems: 'start',
  '&[data-split="true"]': { gridTemplateColumns: 'minmax(0, 1.35fr) minmax(20rem, 1fr)' },
});

/** The queue at the left, the case under the cursor at the right; a decision moves the cursor on. */
export function TriageDesk({ desk }: { desk: DeskRef }) {
  const t = useT();
  const triage = useTriage(desk.id);
  const { data, error, rows, refetch, countOf } = triage;
  const cursor = useQueueCursor(rows);
  const decisions = useDecisions(cursor.current, (before) => cursor.moveOn(before.id));
  const [news, dismissNews] = useQueueNews();
  const split = useMediaQuery('(min-width: 68rem)', { noSsr: true });
  const showNews = () => {
    dismissNews();
    refetch();
  };
  return (
    <>
      <PageTitle tabTitle={t('nav.triage')} actions={<UpdateHint shown={news} onShow={showNews} />}>
        {t('nav.triage')}
      </PageTitle>
      {error !== null && <ErrorMessage error={error} onRetry={refetch} />}
      <TriageFilters choice={triage.choice} onChange={triage.choose} countOf={countOf} unassigned={triage.unassigned} />
      {data === undefined ? (
        error === null && <Loading />
      ) : (
        <Columns data-split={split && rows.length > 0}>
          <div>
            {rows.length === 0 ? (
              <Empty role="status">{t('table.empty')}</Empty>
            ) : (
              <TriageQueue
                ref={cursor.list}
                rows={rows}
                currentId={cursor.current?.id}
                onCurrent={(row) => cursor.moveTo(row.id)}
                countOf={countOf}
              />
            )}
            <TableFoot
              count={data.cases.count}
              paging={{
                offset: triage.offset,
                first: PER_PAGE,
                hasNextPage: data.cases.pageInfo.hasNextPage,
                onOffset: triage.setOffset,
              }}
              shown={rows.length}
              selected={0}
            />
            {data.casePlates.length > 0 && (
              <Panel title={t('cases.plate.title')}>
                <PlateList plates={data.casePlates} />
              </Panel>
            )}
          </div>
          {split && rows.length > 0 && <ReadingPane id={cursor.current?.id} decisions={decisions} />}
        </Columns>
      )}
      {decisions.dialog}
    </>
  );
}
