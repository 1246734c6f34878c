import { useState } from 'react';
import type { Paging } from '../shared/table/table-types.ts';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export interface CursorPaging {
  readonly page: { readonly first: number; readonly after?: string };
  readonly reset: () => void;
  readonly pagingOf: (info: PageInfo) => Paging;
}

/** Pages by cursor: the way back is the cursors that one came by. */
export function useCursorPaging(first: number): CursorPaging {
  const [cursors, setCursors] = useState<readonly string[]>([]);
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
