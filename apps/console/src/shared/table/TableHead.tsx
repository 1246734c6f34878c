import { useT } from '../../i18n/provider.tsx';
import { CheckPlace, SortButton } from './table-styles.ts';
import type { HouseTableProps, Sort } from './table-types.ts';

const ariaSort = { ASC: 'ascending', DESC: 'descending' } as const;

interface HeaderProps {
  readonly label: string;
  readonly sortBy: string | undefined;
  readonly align?: 'start' | 'end' | undefined;
  readonly width?: number | undefined;
  readonly wideOnly?: boolean | undefined;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
}

function Header({ label, sortBy, align, width, wideOnly, sort, onSort }: HeaderProps) {
  const style = width === undefined ? {} : { ['--column' as string]: `${width}rem` };
  if (sortBy === undefined || onSort === undefined) {
    return (
      <th scope="col" data-plain data-align={align} data-wide={wideOnly} style={style}>
        {label}
      </th>
    );
  }
  const order = sort?.field === sortBy ? sort.order : undefined;
  return (
    <th
      scope="col"
      data-align={align}
      data-wide={wideOnly}
      style={style}
      aria-sort={order === undefined ? 'none' : ariaSort[order]}
    >
      <SortButton type="button" onClick={() => onSort({ field: sortBy, order: order === 'ASC' ? 'DESC' : 'ASC' })}>
        {label}
        <svg viewBox="0 0 10 14" fill="none" stroke="currentColor" aria-hidden="true">
          <path d="M5 1 8.5 5.5h-7z" />
          <path d="M5 13 1.5 8.5h7z" />
        </svg>
      </SortButton>
    </th>
  );
}

export function TableHead<Row>(props: HouseTableProps<Row> & { readonly rows: readonly Row[] }) {
  const { rows, rowId, columns, selected, onSelect, sort, onSort, linkLabel, linkSortBy } = props;
  const t = useT();
  const all = rows.map(rowId);
  const every = all.every((id) => selected?.has(id));
  const some = all.some((id) => selected?.has(id));
  return (
    <thead>
      <tr>
        {onSelect !== undefined && (
          <td>
            <CheckPlace>
              <input
                type="checkbox"
                aria-label={t('table.selectAll')}
                checked={every}
                ref={(element) => {
                  if (element) element.indeterminate = some && !every;
                }}
                onChange={() => onSelect(new Set(every ? [] : all))}
              />
            </CheckPlace>
          </td>
        )}
        <Header label={linkLabel} sortBy={linkSortBy} sort={sort} onSort={onSort} />
        {columns.map((column) => (
          <Header
            key={column.id}
            label={column.label}
            sortBy={column.sortBy}
            align={column.align}
            width={column.width}
            wideOnly={column.wideOnly}
            sort={sort}
            onSort={onSort}
          />
        ))}
      </tr>
    </thead>
  );
}
