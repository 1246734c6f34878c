import {
  assertExportSize,
  type ExportEncoding,
  type ExportKind,
  type Locale,
  MOST_EXPORTED_ROWS,
} from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import { CASE_SHEET } from './case-sheet.queries.ts';
import { type EncodedFile, encodeCsv } from './encode-csv.ts';
import type { ExportFilter } from './export.input.ts';
import { INQUIRY_SHEET } from './inquiry-sheet.queries.ts';
import type { CodeNames, ListSheet } from './list-sheet.ts';

export interface Ordered {
  readonly kind: ExportKind;
  readonly filter: ExportFilter;
  readonly encoding: ExportEncoding;
  readonly locale: Locale;
}

/**
 * How many rows the reader may read now.
 * @throws DomainError BAD_USER_INPUT where they are too many
 */
export async function measureExport(
  read: ReadTransaction,
  kind: ExportKind,
  filter: ExportFilter,
  now: Date,
): Promise<number> {
  const actor = await read.actor();
  const sheet = kind === 'INQUIRIES' ? INQUIRY_SHEET : CASE_SHEET;
  const { name, sql, values } = sheet.statement(filter, actor, true, now);
  const [size] = await read.rows<{ rows: number; letters: number }>(name, sql, [MOST_EXPORTED_ROWS + 1, ...values]);
  assertExportSize(size?.rows ?? 0, size?.letters ?? 0);
  return size?.rows ?? 0;
}

const KIND_NAMES = { ja: '相談', en: 'Consultation' } as const;

async function codeNames(read: ReadTransaction, locale: Locale): Promise<CodeNames> {
  const rows = await read.rows<{ list: string; code: string; ja: string; en: string }>(
    'export_codes',
    `select case when list like 'TOPIC:%' then 'TOPIC' else list end as list, code, name_ja as ja, name_en as en from app.code_item`,
    [],
  );
  const names = new Map(rows.map((row) => [`${row.list} ${row.code}`, locale === 'ja' ? row.ja : row.en]));
  names.set('INQUIRY_KIND CONSULTATION', KIND_NAMES[locale]);
  return (list, code) => names.get(`${list} ${code}`) ?? code;
}

export interface ExportFile extends EncodedFile {
  readonly rows: number;
  /** Rows by the organisation that answers for them. */
  readonly byOrganisation: ReadonlyMap<string, number>;
}

async function fileOf<Row extends { readonly organisationId: string }>(
  read: ReadTransaction,
  sheet: ListSheet<Row>,
  ordered: Ordered,
  now: Date,
): Promise<ExportFile> {
  const { name, sql, values } = sheet.statement(ordered.filter, await read.actor(), false, now);
  const rows = await read.rows<Row>(name, sql, [MOST_EXPORTED_ROWS, ...values]);
  const names = await codeNames(read, ordered.locale);
  const byOrganisation = new Map<string, number>();
  for (const { organisationId } of rows)
    byOrganisation.set(organisationId, (byOrganisation.get(organisationId) ?? 0) + 1);
  const heading = sheet.columns.map(([ja, en]) => (ordered.locale === 'ja' ? ja : en));
  const cells = rows.map((row) => sheet.columns.map(([, , cell]) => cell(row, names, ordered.locale)));
  return { ...(await encodeCsv([heading, ...cells], ordered.encoding)), rows: rows.length, byOrganisation };
}

/** The file of an order as its reader may have it now. @throws DomainError BAD_USER_INPUT where it grew too large */
export async function buildExport(read: ReadTransaction, ordered: Ordered, now: Date): Promise<ExportFile> {
  await measureExport(read, ordered.kind, ordered.filter, now);
  switch (ordered.kind) {
    case 'INQUIRIES':
      return fileOf(read, INQUIRY_SHEET, ordered, now);
    case 'CASES':
      return fileOf(read, CASE_SHEET, ordered, now);
  }
}
