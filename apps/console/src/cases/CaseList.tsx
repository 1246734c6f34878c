import type { CaseFilter } from '@madoguchi/contract';
import { useMemo } from 'react';
import { ListBase, useListContext, useStore } from 'react-admin';
import { ExportBar } from '../exports/ExportBar.tsx';
import { useT } from '../i18n/provider.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { pathTo } from '../links.ts';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { ListTable } from '../shared/table/ListTable.tsx';
import { useCurrentDesk } from '../sign-in/current-desk.ts';
import { useViewer } from '../sign-in/session.ts';
import { CaseFilters } from './CaseFilters.tsx';
import {
  activityColumn,
  assigneeColumn,
  dueColumn,
  isLate,
  moveColumn,
  statusColumn,
  subjectColumn,
} from './case-columns.tsx';
import { type CaseListChoice, filterOf, summaryOf } from './case-filter.ts';
import { useNames } from './reference.ts';
import type { CaseRow } from './types.ts';

const PER_PAGE = 25;

/** Cases as far as the reader may see them. What was chosen above the list is kept in the memory of the page. */
export default function CaseList() {
  const t = useT();
  const viewer = useViewer();
  const desk = useCurrentDesk();
  const names = useNames();
  const start: CaseListChoice = {
    status: 'open',
    who: 'anybody',
    deskId: desk?.id ?? '',
    kind: '',
    topic: '',
    sort: 'DUE',
  };
  const [choice, setChoice] = useStore<CaseListChoice>(`cases.choice.${viewer.id}.${desk?.id ?? ''}`, start);
  const key = JSON.stringify(choice);
  const filter = useMemo(() => filterOf(choice), [choice]);
  return (
    <>
      <PageTitle tabTitle={t('nav.cases')} crumbs={[]}>
        {t('nav.cases')}
      </PageTitle>
      <CaseFilters choice={choice} onChange={setChoice} />
      <ListBase
        key={key}
        resource="cases"
        disableSyncWithLocation
        storeKey={`cases.page.${viewer.id}.${key}`}
        filter={filter}
        sort={{ field: choice.sort, order: 'ASC' }}
        perPage={PER_PAGE}
        disableAuthentication
      >
        <Rows filter={filter} summary={summaryOf(choice, names, t)} />
      </ListBase>
    </>
  );
}

interface RowsProps {
  readonly filter: CaseFilter;
  readonly summary: readonly string[];
}

function Rows({ filter, summary }: RowsProps) {
  const t = useT();
  const { error, refetch } = useListContext<CaseRow>();
  const columns = useMemo(
    () => [subjectColumn(t), moveColumn(t), assigneeColumn(t), dueColumn(t), statusColumn(t), activityColumn(t)],
    [t],
  );
  if (error) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <ExportBar list={{ kind: 'cases', filter }} summary={summary} />
      <ListTable<CaseRow>
        caption={t('nav.cases')}
        sortable={false}
        linkLabel={t('cases.number')}
        rowLink={(row) => ({ to: pathTo('cases', row.id), text: row.number })}
        columns={columns}
        tone={isLate}
      />
    </>
  );
}
