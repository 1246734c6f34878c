import type { TriageGroup } from '@madoguchi/contract';
import { forwardRef } from 'react';
import { Link } from 'react-router';
import { CaseSubject } from '../cases/case-columns.tsx';
import { Due } from '../cases/parts/Due.tsx';
import { WhoseMove } from '../cases/parts/WhoseMove.tsx';
import type { CaseRow } from '../cases/types.ts';
import { useT } from '../i18n/provider.tsx';
import { pathTo } from '../links.ts';
import { CaseStatusChip } from '../shared/display/StatusChip.tsx';
import { grouped } from './queue.ts';
import { GroupName, Note, Table, Wrap } from './queue-styles.ts';

const NOT_THE_ROW = 'a, button, input, label';
const COLUMNS = 5;

interface Props {
  readonly rows: readonly CaseRow[];
  readonly currentId: string | undefined;
  readonly onCurrent: (row: CaseRow) => void;
  readonly countOf: (group: TriageGroup) => string;
}

/** The rows of the queue under their headings. The row's link takes the focus; a press anywhere else reads it. */
export const TriageQueue = forwardRef<HTMLDivElement, Props>(function TriageQueue(props, ref) {
  const { rows, currentId, onCurrent, countOf } = props;
  const t = useT();
  return (
    <Wrap ref={ref}>
      <Table>
        <caption className="visually-hidden">{t('nav.triage')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cases.number')}</th>
            <th scope="col">{t('cases.subjectAndParty')}</th>
            <th scope="col">{t('cases.whoseMove.label')}</th>
            <th scope="col">{t('cases.assignee')}</th>
            <th scope="col">{t('cases.due.label')}</th>
          </tr>
        </thead>
        {grouped(rows).map(({ group, rows: inGroup }) => [
          <GroupName key={group}>
            <tr>
              <th scope="rowgroup" colSpan={COLUMNS}>
                {t(`triage.group.${group}`)}
                <small>{countOf(group)}</small>
              </th>
            </tr>
          </GroupName>,
          ...inGroup.map((row) => <Row key={row.id} row={row} current={row.id === currentId} onCurrent={onCurrent} />),
        ])}
      </Table>
    </Wrap>
  );
});

function Row({ row, current, onCurrent }: { row: CaseRow; current: boolean; onCurrent: (row: CaseRow) => void }) {
  const t = useT();
  const late = row.triageGroup === 'LONG_OVERDUE' || row.triageGroup === 'OVERDUE';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the press on the row is an extra for the mouse; the link is the way in
    <tbody
      data-row
      data-current={current}
      data-late={late}
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
          <CaseStatusChip status={row.status} />
        </th>
        <td data-wide>
          <CaseSubject row={row} t={t} />
          {row.latestNote !== null && row.latestNote !== '' && <Note>{row.latestNote}</Note>}
        </td>
        <td>
          <WhoseMove move={row.whoseMove} assigneeId={row.assignee?.id} />
        </td>
        <td>{row.assignee?.name ?? t('cases.unassigned')}</td>
        <td>
          <Due dueAt={row.dueAt} />
        </td>
      </tr>
    </tbody>
  );
}
