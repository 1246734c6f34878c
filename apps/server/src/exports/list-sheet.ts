import type { Actor, Locale } from '@madoguchi/domain';
import type { ExportFilter } from './export.input.ts';

/** The name of a code in the reader's language; the code where no list knows it. */
export type CodeNames = (list: string, code: string) => string;

/** What one kind of list is as a file. */
export interface ListSheet<Row extends { readonly organisationId: string }> {
  readonly columns: readonly (readonly [
    ja: string,
    en: string,
    cell: (row: Row, names: CodeNames, locale: Locale) => string,
  ])[];
  /** Rows, or with `size` how many of them and of how many letters; `$1` is the most that are looked at. */
  readonly statement: (
    filter: ExportFilter,
    actor: Actor,
    size: boolean,
    now: Date,
  ) => { readonly name: string; readonly sql: string; readonly values: readonly unknown[] };
}
