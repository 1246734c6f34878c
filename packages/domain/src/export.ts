import type { Actor } from './actor.ts';
import { badField, DomainError, forbidden } from './errors.ts';

/** UTF-8 with BOM, which every spreadsheet of today reads, or CP932 for the programs that read nothing else. */
export const EXPORT_ENCODINGS = ['UTF_8', 'CP932'] as const;
export type ExportEncoding = (typeof EXPORT_ENCODINGS)[number];

export const EXPORT_KINDS = ['INQUIRIES', 'CASES'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** What a list offers beyond its rows. */
export const LIST_ACTIONS = ['EXPORT'] as const;
export type ListAction = (typeof LIST_ACTIONS)[number];

/** More rows than a person reads: what is larger is narrowed first. */
export const MOST_EXPORTED_ROWS = 10_000;
/** Letters of all words together; the house does not put a larger file together at once. */
export const MOST_EXPORTED_LETTERS = 20_000_000;
/** Minutes in which an ordered file can be fetched, once. */
export const EXPORT_LINK_MINUTES = 10;
/** What stands for a letter that the chosen encoding does not have. */
export const UNFIT_LETTER = '〓';

/** The organisations whose matters the actor reads as counsellor or supervisor. */
export function contentOrganisations(actor: Actor): string[] {
  const found = actor.memberships.flatMap((each) =>
    each.deskId !== null && (each.role === 'COUNSELLOR' || each.role === 'SUPERVISOR') ? [each.organisationId] : [],
  );
  return [...new Set(found)];
}

/** What somebody may do with a list: who reads rows may take them out, with a reason. */
export function listActions(actor: Actor): ListAction[] {
  return contentOrganisations(actor).length > 0 ? ['EXPORT'] : [];
}

/** @throws DomainError FORBIDDEN for whoever reads no rows */
export function assertMayExport(actor: Actor): void {
  if (!listActions(actor).includes('EXPORT')) throw forbidden();
}

/**
 * @param rows how many the reader may read, counted one past the limit
 * @param letters of their words together
 * @throws DomainError BAD_USER_INPUT on `filter`
 */
export function assertExportSize(rows: number, letters: number): void {
  if (rows > MOST_EXPORTED_ROWS) {
    throw badField(
      'filter',
      `一度に書き出せるのは${MOST_EXPORTED_ROWS.toLocaleString('ja-JP')}件までです。期間や窓口で絞ってください。`,
      `At most ${MOST_EXPORTED_ROWS.toLocaleString('en')} rows can be exported at once. Narrow the list by date or desk.`,
    );
  }
  if (letters > MOST_EXPORTED_LETTERS) {
    throw badField(
      'filter',
      '記録の文字数が多すぎて、一度に書き出せません。期間を分けてください。',
      'There are too many words to export at once. Split the period.',
    );
  }
}

export interface ExportLink {
  readonly takenAt: Date | null;
  readonly expiresAt: Date;
}

/** A link is followed once and within its time. @throws DomainError INVALID_TRANSITION */
export function assertExportOpen(link: ExportLink, now: Date): void {
  if (link.takenAt !== null) {
    throw new DomainError('INVALID_TRANSITION', {
      ja: 'この書出しはすでに受け取られています。もう一度書き出してください。',
      en: 'This export was already fetched. Please export again.',
    });
  }
  if (link.expiresAt.getTime() <= now.getTime()) {
    throw new DomainError('INVALID_TRANSITION', {
      ja: '受取りの期限を過ぎました。もう一度書き出してください。',
      en: 'The time to fetch this export is over. Please export again.',
    });
  }
}

/**
 * A spreadsheet calculates what begins like a formula. Full-width and small forms count, and U+2212, which becomes a
 * hyphen in CP932; so does what hides behind blanks or marks without width. Source: OWASP, CSV Injection.
 */
const FORMULA = /^[\s\p{Z}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫⁺₊⁻₋⁼₌−]|^[\t\r\n]/u;

/** One cell: neutralised where a spreadsheet would calculate it, quoted, its line breaks LF. */
export function csvCell(value: string): string {
  const lines = value.replaceAll(/\r\n?/g, '\n');
  const safe = FORMULA.test(value) ? `'${lines}` : lines;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** One row of a file after RFC 4180, with its CRLF. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
