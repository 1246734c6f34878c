import { styled } from '@mui/material/styles';
import type { Translate } from '../i18n/provider.tsx';
import { CaseStatusChip } from '../shared/display/StatusChip.tsx';
import type { Column } from '../shared/table/table-types.ts';
import { gray, orange, red } from '../theme/palette.ts';
import { Due } from './parts/Due.tsx';
import { When } from './parts/When.tsx';
import { WhoseMove } from './parts/WhoseMove.tsx';
import type { CaseRow } from './types.ts';

const Subject = styled('span')({ display: 'block', minWidth: 0 });
const Party = styled('span')({ display: 'block', color: gray[700], fontSize: '0.8125rem' });
const Mark = styled('span')({
  marginInlineEnd: '0.375rem',
  padding: '0 0.25rem',
  border: `1px solid ${red[1000]}`,
  borderRadius: '0.1875rem',
  color: red[1000],
  fontSize: '0.75rem',
  fontWeight: 700,
  whiteSpace: 'nowrap',
  '&[data-kind="sensitive"]': { borderColor: orange[1000], color: orange[1000] },
});

/** Subject and party of a row, with what makes it special in words. */
export function CaseSubject({ row, t }: { row: CaseRow; t: Translate }) {
  return (
    <span>
      <Subject>
        {row.urgent && <Mark>{t('cases.urgent')}</Mark>}
        {row.sensitive && <Mark data-kind="sensitive">{t('cases.sensitive')}</Mark>}
        {row.subject}
      </Subject>
      <Party>{row.partyLabel ?? t(row.kind === 'COMPANY' ? 'cases.companyUnknown' : 'cases.anonymous')}</Party>
    </span>
  );
}

export const subjectColumn = (t: Translate): Column<CaseRow> => ({
  id: 'subject',
  label: t('cases.subjectAndParty'),
  bare: 'line',
  cell: (row) => <CaseSubject row={row} t={t} />,
});
export const moveColumn = (t: Translate): Column<CaseRow> => ({
  id: 'move',
  label: t('cases.whoseMove.label'),
  nowrap: true,
  width: 6.5,
  cell: (row) => <WhoseMove move={row.whoseMove} assigneeId={row.assignee?.id} />,
});
export const assigneeColumn = (t: Translate): Column<CaseRow> => ({
  id: 'assignee',
  label: t('cases.assignee'),
  nowrap: true,
  width: 6.5,
  cell: (row) => row.assignee?.name ?? t('cases.unassigned'),
});
export const dueColumn = (t: Translate): Column<CaseRow> => ({
  id: 'due',
  label: t('cases.due.label'),
  nowrap: true,
  width: 7,
  cell: (row) => (row.status === 'CLOSED' ? '—' : <Due dueAt={row.dueAt} />),
});
export const statusColumn = (t: Translate): Column<CaseRow> => ({
  id: 'status',
  label: t('cases.status'),
  bare: 'chip',
  nowrap: true,
  width: 6,
  cell: (row) => <CaseStatusChip status={row.status} />,
});
export const activityColumn = (t: Translate): Column<CaseRow> => ({
  id: 'activity',
  label: t('cases.lastActivity'),
  nowrap: true,
  wideOnly: true,
  width: 8,
  cell: (row) => <When at={row.lastActivityAt} />,
});

export const isLate = (row: CaseRow) =>
  row.status !== 'CLOSED' && (row.triageGroup === 'LONG_OVERDUE' || row.triageGroup === 'OVERDUE') ? 'late' : undefined;
