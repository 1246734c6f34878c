import type { InquiryFilter } from '@madoguchi/contract';
import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { ListBase, useListContext, useStore } from 'react-admin';
import { ExportBar } from '../../exports/ExportBar.tsx';
import { useT } from '../../i18n/provider.tsx';
import { dockControl } from '../../layout/dock-control.ts';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { pathTo } from '../../links.ts';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';
import { ListTable } from '../../shared/table/ListTable.tsx';
import { useCurrentDesk } from '../../sign-in/current-desk.ts';
import { useViewer } from '../../sign-in/session.ts';
import { type Reference, useReference } from '../reference.ts';
import { InquiryFilters } from './InquiryFilters.tsx';
import { type InquiryLine, inquiryColumns } from './inquiry-columns.tsx';
import { everything, filterOf, type InquiryChoice, summaryOf } from './inquiry-filter.ts';

/** Inquiries of one's own or of the desk, newest first. */
export default function InquiryList() {
  const t = useT();
  const viewer = useViewer();
  const desk = useCurrentDesk();
  const { reference, failed, retry } = useReference();
  const [choice, setChoice] = useStore<InquiryChoice>(`inquiries.choice.${viewer.id}.${desk?.id ?? ''}`, everything);
  const today = reference?.today ?? '';
  const filter = useMemo(() => filterOf(choice, desk?.id, today), [choice, desk?.id, today]);
  const key = JSON.stringify(filter);
  return (
    <>
      <PageTitle
        tabTitle={t('inquiries.title')}
        crumbs={[]}
        actions={
          <Button variant="contained" onClick={() => dockControl.newSheet()}>
            {t('inquiries.newInquiry')}
          </Button>
        }
      >
        {t('inquiries.title')}
      </PageTitle>
      {failed && <ErrorMessage error={undefined} onRetry={retry} />}
      {reference !== undefined && (
        <>
          <InquiryFilters choice={choice} onChange={setChoice} today={today} />
          <ListBase
            key={key}
            resource="inquiries"
            disableSyncWithLocation
            storeKey={`inquiries.page.${viewer.id}.${key}`}
            filter={filter}
            sort={{ field: 'startedAt', order: 'DESC' }}
            perPage={25}
            disableAuthentication
          >
            <Rows reference={reference} filter={filter} summary={summaryOf(choice, t)} />
          </ListBase>
        </>
      )}
    </>
  );
}

interface RowsProps {
  readonly reference: Reference;
  readonly filter: InquiryFilter;
  readonly summary: readonly string[];
}

function Rows({ reference, filter, summary }: RowsProps) {
  const t = useT();
  const { error, refetch } = useListContext<InquiryLine>();
  const columns = useMemo(() => inquiryColumns(t, reference), [t, reference]);
  if (error) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <ExportBar list={{ kind: 'inquiries', filter }} summary={summary} />
      <ListTable<InquiryLine>
        caption={t('inquiries.caption')}
        sortable={false}
        linkLabel={t('inquiries.number')}
        rowLink={(row) => ({ to: pathTo('inquiries', row.id), text: row.number })}
        columns={columns}
        detail={(row) => row.excerpt}
        empty={t('inquiries.empty')}
      />
    </>
  );
}
