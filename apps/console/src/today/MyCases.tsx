import { useMemo } from 'react';
import { dueColumn, isLate, moveColumn, statusColumn, subjectColumn } from '../cases/case-columns.tsx';
import type { CaseRow } from '../cases/types.ts';
import { useT } from '../i18n/provider.tsx';
import { pathTo } from '../links.ts';
import { HouseTable } from '../shared/table/HouseTable.tsx';

/** What one has in hand, the nearest due date first. */
export function MyCases({ rows }: { rows: readonly CaseRow[] }) {
  const t = useT();
  const columns = useMemo(() => [subjectColumn(t), moveColumn(t), dueColumn(t), statusColumn(t)], [t]);
  return (
    <HouseTable
      caption={t('today.myCases')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      rowLink={(row) => ({ to: pathTo('cases', row.id), text: row.number })}
      linkLabel={t('cases.number')}
      tone={isLate}
      detail={(row) => (row.latestNote === null || row.latestNote === '' ? undefined : row.latestNote)}
      empty={t('today.noCases')}
    />
  );
}
