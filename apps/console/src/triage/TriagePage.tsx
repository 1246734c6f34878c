import type { TriageGroup } from '@madoguchi/contract';
import { styled } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Panel } from '../cases/parts/Panel.tsx';
import { UpdateHint } from '../cases/parts/UpdateHint.tsx';
import { PlateList } from '../cases/plates/PlateList.tsx';
import type { CaseRow } from '../cases/types.ts';
import { useDecisions } from '../cases/use-decisions.tsx';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { commands } from '../shared/keys/commands.ts';
import { useKey } from '../shared/keys/use-key.ts';
import { TableFoot, useCountText } from '../shared/table/TableFoot.tsx';
import { Empty } from '../shared/table/table-styles.ts';
import { type DeskRef, useCurrentDesk } from '../sign-in/current-desk.ts';
import { afterDecision, neighbour } from './queue.ts';
import { ReadingPane } from './ReadingPane.tsx';
import { ALL, type TriageChoice, TriageFilters } from './TriageFilters.tsx';
import { TriageQueue } from './TriageQueue.tsx';
import { TriageDocument } from './triage.operations.ts';
import { useQueueNews } from './use-queue-news.ts';

const PER_PAGE = 50;
const Split = styled('div')({ containerType: 'inline-size' });
const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1.35fr) minmax(20rem, 1fr)',
  gap: '1.5rem',
  alignItems: 'start',
  '@container (max-width: 56rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});

export default function TriagePage() {
  const t = useT();
  const desk = useCurrentDesk();
  if (desk !== undefined) return <Queue key={desk.id} desk={desk} />;
  return (
    <>
      <PageTitle tabTitle={t('nav.triage')}>{t('nav.triage')}</PageTitle>
      <Empty>{t('triage.noDesk')}</Empty>
    </>
  );
}

function Queue({ desk }: { desk: DeskRef }) {
  const t = useT();
  const countText = useCountText();
  const [choice, setChoice] = useState<TriageChoice>(ALL);
  const [offset, setOffset] = useState(0);
  const [currentId, setCurrentId] = useState<string>();
  const [goTo, setGoTo] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const withPane = useMediaQuery('(min-width: 68rem)', { noSsr: true });
  const filter = {
    deskId: desk.id,
    openOnly: true,
    ...(choice.group === '' ? {} : { group: choice.group }),
    ...(choice.unassigned ? { unassigned: true } : {}),
  };
  const query = useDocument(
    TriageDocument,
    { deskId: desk.id, filter, page: { first: PER_PAGE, offset } },
    { keepPrevious: true },
  );
  const { data, error, refetch } = query;
  const [news, dismissNews] = useQueueNews();
  const rows = data?.cases.items ?? [];
  const current = rows.find((row) => row.id === currentId) ?? rows[0];

  // Whoever is asked for by `a` stands ready before the key is pressed.
  const queryClient = useQueryClient();
  useEffect(() => {
    if (data !== undefined) queryClient.setQueryData(['DeskStaff', { deskId: desk.id }], { deskStaff: data.deskStaff });
  }, [data, desk.id, queryClient]);

  const focusRow = useCallback((id: string | undefined) => {
    if (id === undefined) return;
    setCurrentId(id);
    list.current?.querySelector<HTMLElement>(`[data-case="${id}"]`)?.focus();
  }, []);
  const decisions = useDecisions(current, (before) => {
    setGoTo(afterDecision(rows, before.id));
  });
  useEffect(() => {
    if (goTo === undefined) return;
    // In the same commit the dialog has gone and given the focus back: now it moves on.
    focusRow(goTo);
    setGoTo(undefined);
  }, [goTo, focusRow]);
  useKey(
    commands.nextRow,
    () => focusRow(neighbour(rows, hasFocus(list.current) ? current?.id : undefined, 1)),
    rows.length > 0,
  );
  useKey(commands.previousRow, () => focusRow(neighbour(rows, current?.id, -1)), rows.length > 0);

  const counts = data?.triageCounts;
  const byGroup = counts && {
    LONG_OVERDUE: counts.longOverdue,
    OVERDUE: counts.overdue,
    TODAY: counts.today,
    LATER: counts.later,
  };
  const countOf = (group: TriageGroup) => (byGroup === undefined ? '' : countText(byGroup[group]));
  const pick = (next: TriageChoice) => {
    setChoice(next);
    setOffset(0);
    setCurrentId(undefined);
  };
  return (
    <>
      <PageTitle
        tabTitle={t('nav.triage')}
        meta={<span>{desk.shortNameJa}</span>}
        actions={
          <UpdateHint
            shown={news}
            onShow={() => {
              dismissNews();
              void refetch();
            }}
          />
        }
      >
        {t('nav.triage')}
      </PageTitle>
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      <TriageFilters
        choice={choice}
        onChange={pick}
        countOf={countOf}
        unassigned={counts && countText(counts.unassigned)}
      />
      {data === undefined ? (
        error === null && <Loading />
      ) : (
        <Split>
          <Columns>
            <div>
              {rows.length === 0 ? (
                <Empty role="status">{t('table.empty')}</Empty>
              ) : (
                <TriageQueue
                  ref={list}
                  rows={rows}
                  currentId={current?.id}
                  onCurrent={(row: CaseRow) => setCurrentId(row.id)}
                  countOf={countOf}
                />
              )}
              <TableFoot
                count={data.cases.count}
                paging={{ offset, first: PER_PAGE, hasNextPage: data.cases.pageInfo.hasNextPage, onOffset: setOffset }}
                shown={rows.length}
                selected={0}
              />
              {data.casePlates.length > 0 && (
                <Panel title={t('cases.plate.title')}>
                  <PlateList plates={data.casePlates} />
                </Panel>
              )}
            </div>
            {withPane && <ReadingPane id={current?.id} decisions={decisions} />}
          </Columns>
        </Split>
      )}
      {decisions.dialog}
    </>
  );
}

const hasFocus = (element: HTMLElement | null) => element?.contains(document.activeElement) ?? false;
