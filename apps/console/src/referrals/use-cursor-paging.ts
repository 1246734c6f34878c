import { useStore } from 'react-admin';
import type { Paging } from '../shared/table/table-types.ts';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

const NONE: readonly string[] = [];

export interface CursorPaging {
  readonly page: { readonly first: number; readonly after?: string };
  readonly reset: () => void;
  readonly pagingOf: (info: PageInfo) => Paging;
}

/**
 * Pages by cursor: the way back is the cursors that one came by.
 * @param list whose place is kept in the memory of the page, so that whoever comes back from a row is where they were
 */
export function useCursorPaging(first: number, list: string): CursorPaging {
  const [cursors, setCursors] = useStore<readonly string[]>(`cursors.${list}`, NONE);
  const last = cursors.at(-1);
  return {
    page: { first, ...(last === undefined ? {} : { after: last }) },
    reset: () => setCursors([]),
    pagingOf: ({ hasNextPage, endCursor }) => ({
      offset: cursors.length * first,
      first,
      hasNextPage,
      onOffset: (offset) => {
        if (offset < cursors.length * first) setCursors(cursors.slice(0, -1));
        else if (endCursor !== null) setCursors([...cursors, endCursor]);
      },
    }),
  };
}
