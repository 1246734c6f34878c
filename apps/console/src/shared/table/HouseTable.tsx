import { useCallback, useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { useT } from '../../i18n/provider.tsx';
import { announce } from '../../layout/live-region.tsx';
import { commands } from '../keys/commands.ts';
import { useKey } from '../keys/use-key.ts';
import { nextIndex } from './row-cursor.ts';
import { TableFoot } from './TableFoot.tsx';
import { TableHead } from './TableHead.tsx';
import { CheckPlace, Empty, Grid, Wrap } from './table-styles.ts';
import type { HouseTableProps } from './table-types.ts';
import { useRowMemory } from './use-row-memory.ts';

const NOT_THE_ROW = 'a, button, input, label, select, textarea, summary';

/**
 * The table of the house: a real `<table>` whose rows hold real links. Where it is narrow (44rem) its rows become
 * cards. `j` and `k` move the focus from link to link, Enter follows it, `x` selects. Whoever comes back from a row
 * stands on it again.
 */
export function HouseTable<Row>(props: HouseTableProps<Row>) {
  const { rows, rowId, rowLink, columns, selected, onSelect, onCurrent, detail, tone, loading = false } = props;
  const t = useT();
  const navigate = useNavigate();
  const table = useRef<HTMLTableElement>(null);
  const ids = rows?.map(rowId);
  const memory = useRowMemory(table, props.caption, ids);
  const keys = (props.keys ?? true) && rows !== undefined && rows.length > 0;

  const links = useCallback(
    () => [...(table.current?.querySelectorAll<HTMLAnchorElement>('a[data-row-link]') ?? [])],
    [],
  );
  const currentIndex = useCallback(
    () => links().findIndex((link) => link.closest('tbody')?.contains(document.activeElement)),
    [links],
  );
  const move = (step: 1 | -1) => {
    const all = links();
    const at = currentIndex();
    const from = at >= 0 ? at : (rows ?? []).findIndex((row) => rowId(row) === props.currentId);
    all[nextIndex(from, step, all.length)]?.focus();
  };
  const toggle = (id: string) => {
    if (selected === undefined || onSelect === undefined) return;
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
    announce(t('table.selected', { count: next.size }));
  };
  useKey(commands.nextRow, () => move(1), keys);
  useKey(commands.previousRow, () => move(-1), keys);
  useKey(
    commands.selectRow,
    () => {
      const row = rows?.[currentIndex()];
      if (row !== undefined) toggle(rowId(row));
    },
    keys && onSelect !== undefined,
  );
  const { sort } = props;
  const sortedBy = sort === undefined ? '' : `${sort.field} ${sort.order}`;
  const said = useRef(sortedBy);
  useEffect(() => {
    if (said.current === sortedBy || sort === undefined) return;
    said.current = sortedBy;
    const column = columns.find((entry) => entry.sortBy === sort.field)?.label ?? props.linkLabel;
    announce(
      t(sort.order === 'ASC' ? 'table.sortAscending' : 'table.sortDescending', {
        column,
      }),
    );
  }, [sortedBy, sort, columns, props.linkLabel, t]);

  if (rows === undefined) return <Empty role="status">{loading ? t('table.loading') : ''}</Empty>;
  if (rows.length === 0) {
    return (
      <>
        <Empty role="status">{props.empty ?? t('table.empty')}</Empty>
        {/* What stood on a later page has been dealt with: the way back must not go with it. */}
        {(props.paging?.offset ?? 0) > 0 && (
          <TableFoot count={props.count} paging={props.paging} shown={0} selected={0} />
        )}
      </>
    );
  }

  const span = columns.length + 1 + (onSelect === undefined ? 0 : 1);
  return (
    <Wrap aria-busy={loading}>
      <Grid ref={table}>
        <caption className={props.showCaption ? '' : 'visually-hidden'}>{props.caption}</caption>
        <TableHead {...props} rows={rows} />
        {rows.map((row) => {
          const id = rowId(row);
          const link = rowLink(row);
          const more = detail?.(row);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the press on the row is an extra for the mouse; the link is the way in
            <tbody
              key={id}
              data-current={id === props.currentId}
              data-tone={tone?.(row)}
              onFocus={() => {
                memory.onFocus(id);
                onCurrent?.(row);
              }}
              onBlur={memory.onBlur}
              onClick={(event) => {
                const target = event.target;
                if (!(target instanceof Element) || target.closest(NOT_THE_ROW) !== null) return;
                // Whoever marks text to copy it does not want to leave.
                if (window.getSelection()?.isCollapsed === false) return;
                if (props.onRowPress !== undefined) props.onRowPress(row);
                else {
                  memory.open(id);
                  void navigate(link.to);
                }
              }}
            >
              <tr>
                {onSelect !== undefined && (
                  <td data-edge>
                    <CheckPlace>
                      <input
                        type="checkbox"
                        aria-label={t('table.selectRow', { row: link.text })}
                        checked={selected?.has(id) ?? false}
                        onChange={() => toggle(id)}
                      />
                    </CheckPlace>
                  </td>
                )}
                <th scope="row" {...(onSelect === undefined ? { 'data-edge': true } : {})}>
                  <Link to={link.to} data-row-link aria-label={link.label} onClick={() => memory.open(id)}>
                    {link.text}
                  </Link>
                </th>
                {columns.map((column) => (
                  <td
                    key={column.id}
                    data-label={column.bare === undefined ? column.label : undefined}
                    data-bare={column.bare}
                    data-align={column.align}
                    data-nowrap={column.nowrap}
                    data-wide={column.wideOnly}
                  >
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
              {more !== undefined && more !== null && (
                <tr data-detail={onSelect === undefined ? 'plain' : 'indented'}>
                  <td colSpan={span}>{more}</td>
                </tr>
              )}
            </tbody>
          );
        })}
      </Grid>
      <TableFoot count={props.count} paging={props.paging} shown={rows.length} selected={selected?.size ?? 0} />
    </Wrap>
  );
}
