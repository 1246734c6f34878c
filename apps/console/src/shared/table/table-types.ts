import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** The field that the server sorts by; without it the header is plain text. */
  readonly sortBy?: string | undefined;
  readonly align?: 'start' | 'end' | undefined;
  /** In rem. Without it the column takes what is left. */
  readonly width?: number | undefined;
  readonly nowrap?: boolean | undefined;
  /** On a card: without its label, as a chip beside the number, or on a line of its own (a name, a subject). */
  readonly bare?: 'chip' | 'line' | undefined;
  /** Left out where the table is narrower than 48rem, and on cards. */
  readonly wideOnly?: boolean | undefined;
}

export interface Sort {
  readonly field: string;
  readonly order: 'ASC' | 'DESC';
}

export interface TableCount {
  readonly value: number;
  readonly capped: boolean;
}

export interface Paging {
  readonly offset: number;
  readonly first: number;
  readonly hasNextPage: boolean;
  readonly onOffset: (offset: number) => void;
}

export interface HouseTableProps<Row> {
  /** Said to a screen reader, and shown where `showCaption` says so. */
  readonly caption: string;
  readonly showCaption?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[] | undefined;
  readonly rowId: (row: Row) => string;
  /** The row's own link: its number. It stands in the first column and takes the focus of j and k. */
  readonly rowLink: (row: Row) => {
    readonly to: string;
    readonly text: string;
    readonly label?: string | undefined;
  };
  readonly linkLabel: string;
  readonly linkSortBy?: string | undefined;
  /** A line below the row's cells, as the latest note. */
  readonly detail?: ((row: Row) => ReactNode) | undefined;
  readonly tone?: ((row: Row) => 'late' | 'today' | undefined) | undefined;
  readonly sort?: Sort | undefined;
  readonly onSort?: ((sort: Sort) => void) | undefined;
  readonly count?: TableCount | undefined;
  readonly paging?: Paging | undefined;
  readonly selected?: ReadonlySet<string> | undefined;
  readonly onSelect?: ((ids: ReadonlySet<string>) => void) | undefined;
  /** Hears which row the keyboard stands on, for the keys that act on it. */
  readonly onCurrent?: ((row: Row) => void) | undefined;
  /** With a mouse a press on the row opens it; here it may do something else, as fill the reading pane. */
  readonly onRowPress?: ((row: Row) => void) | undefined;
  readonly currentId?: string | undefined;
  /** Keys j, k and x; one table of a page has them. */
  readonly keys?: boolean | undefined;
  readonly loading?: boolean | undefined;
  readonly empty?: ReactNode;
}
