import { type RaRecord, useListContext } from 'react-admin';
import { ErrorMessage } from '../feedback/ErrorMessage.tsx';
import { HouseTable } from './HouseTable.tsx';
import type { HouseTableProps, TableCount } from './table-types.ts';

type OwnProps<Row> = Omit<HouseTableProps<Row>, 'rows' | 'rowId' | 'sort' | 'onSort' | 'count' | 'paging' | 'loading'>;

/**
 * `HouseTable` inside react-admin's `<ListBase disableSyncWithLocation storeKey={false}>`: sort, page and count come
 * from the list, and stay in memory.
 */
export function ListTable<Row extends RaRecord<string>>({
  sortable = true,
  ...props
}: OwnProps<Row> & { sortable?: boolean }) {
  const list = useListContext<Row>();
  const { page, perPage, total, sort } = list;
  if (list.error && list.data === undefined)
    return <ErrorMessage error={list.error} onRetry={() => void list.refetch()} />;
  const capped = isCapped(list.meta);
  const count: TableCount | undefined = total === undefined ? undefined : { value: total, capped };
  return (
    <HouseTable
      {...props}
      rows={list.data}
      rowId={(row) => row.id}
      loading={list.isPending || list.isFetching}
      count={count}
      paging={{
        offset: (page - 1) * perPage,
        first: perPage,
        hasNextPage: list.hasNextPage ?? false,
        onOffset: (offset) => list.setPage(Math.floor(offset / perPage) + 1),
      }}
      {...(sortable ? { sort, onSort: list.setSort } : {})}
    />
  );
}

const isCapped = (meta: unknown) =>
  typeof meta === 'object' && meta !== null && 'capped' in meta && meta.capped === true;
