import type { TriageGroup } from '@madoguchi/contract';
import { styled } from '@mui/material/styles';
import { forwardRef } from 'react';
import { Link } from 'react-router';
import { CaseSubject } from '../cases/case-columns.tsx';
import { Due } from '../cases/parts/Due.tsx';
import { WhoseMove } from '../cases/parts/WhoseMove.tsx';
import type { CaseRow } from '../cases/types.ts';
import { useT } from '../i18n/provider.tsx';
import { pathTo } from '../links.ts';
import { CaseStatusChip } from '../shared/display/StatusChip.tsx';
import { Grid, Wrap } from '../shared/table/table-styles.ts';
import { gray } from '../theme/palette.ts';
import { grouped } from './queue.ts';

const Group = styled(Grid)({
  borderTop: 0,
  marginBottom: '1.25rem',
  '& caption': { fontSize: '1rem', paddingBottom: '0.25rem' },
  '& caption small': { marginInlineStart: '0.5rem', fontWeight: 400, color: gray[600] },
  '& tbody': { cursor: 'default' },
});
const Note = styled('span')({
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 1,
  overflow: 'hidden',
  fontSize: '0.8125rem',
});
const NOT_THE_ROW = 'a, button, input, label';

interface Props {
  readonly rows: readonly CaseRow[];
  readonly currentId: string | undefined;
  readonly onCurrent: (row: CaseRow) => void;
  readonly countOf: (group: TriageGroup) => string;
}

/** The rows of the queue under their headings. The row's link takes the focus; a press anywhere else reads it. */
export const TriageQueue = forwardRef<HTMLDivElement, Props>(function TriageQueue(
  { rows, currentId, onCurrent, countOf },
  ref,
) {
  const t = useT();
  return (
    <Wrap ref={ref}>
      {grouped(rows).map(({ group, rows: inGroup }) => (
        <Group key={group}>
          <caption>
            {t(`triage.group.${group}`)}
            <small>{countOf(group)}</small>
          </caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t('cases.number')}</th>
              <th scope="col">{t('cases.subjectAndParty')}</th>
              <th scope="col">{t('cases.whoseMove.label')}</th>
              <th scope="col">{t('cases.assignee')}</th>
              <th scope="col">{t('cases.due.label')}</th>
              <th scope="col">{t('cases.status')}</th>
            </tr>
          </thead>
          {inGroup.map((row) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the press on the row is an extra for the mouse; the link is the way in
            <tbody
              key={row.id}
              data-current={row.id === currentId}
              data-tone={group === 'LONG_OVERDUE' || group === 'OVERDUE' ? 'late' : undefined}
              onFocus={() => onCurrent(row)}
              onClick={(event) => {
                if (event.target instanceof Element && event.target.closest(NOT_THE_ROW) === null) onCurrent(row);
              }}
            >
              <tr>
                <th scope="row">
                  <Link to={pathTo('cases', row.id)} data-case={row.id}>
                    {row.number}
                  </Link>
                </th>
                <td>
                  <CaseSubject row={row} t={t} />
                </td>
                <td data-nowrap data-label={t('cases.whoseMove.label')}>
                  <WhoseMove move={row.whoseMove} assigneeId={row.assignee?.id} />
                </td>
                <td data-nowrap data-label={t('cases.assignee')}>
                  {row.assignee?.name ?? t('cases.unassigned')}
                </td>
                <td data-nowrap data-label={t('cases.due.label')}>
                  <Due dueAt={row.dueAt} />
                </td>
                <td data-nowrap>
                  <CaseStatusChip status={row.status} />
                </td>
              </tr>
              {row.latestNote !== null && row.latestNote !== '' && (
                <tr data-detail>
                  <td colSpan={6}>
                    <Note>{row.latestNote}</Note>
                  </td>
                </tr>
              )}
            </tbody>
          ))}
        </Group>
      ))}
    </Wrap>
  );
});
