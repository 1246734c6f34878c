import type { TriageGroup } from '@madoguchi/contract';
import { indexAfterRemoval, nextIndex } from '../shared/table/row-cursor.ts';

export const GROUPS = ['LONG_OVERDUE', 'OVERDUE', 'TODAY', 'LATER'] as const satisfies readonly TriageGroup[];

interface RowLike {
  readonly id: string;
  readonly triageGroup: TriageGroup;
}

/** The rows under their headings, in the order of urgency; headings without rows are left out. */
export function grouped<Row extends RowLike>(
  rows: readonly Row[],
): readonly { readonly group: TriageGroup; readonly rows: readonly Row[] }[] {
  return GROUPS.map((group) => ({ group, rows: rows.filter((row) => row.triageGroup === group) })).filter(
    (entry) => entry.rows.length > 0,
  );
}

/** The rows in the order in which they stand on the screen. */
export const inOrder = <Row extends RowLike>(rows: readonly Row[]): readonly Row[] =>
  grouped(rows).flatMap((entry) => [...entry.rows]);

/** Where the cursor goes when the row under it has been decided: on to the next, at the end back to the one before. */
export function afterDecision<Row extends RowLike>(rows: readonly Row[], decidedId: string): string | undefined {
  const order = inOrder(rows);
  const at = order.findIndex((row) => row.id === decidedId);
  const rest = order.filter((row) => row.id !== decidedId);
  return rest[indexAfterRemoval(Math.max(at, 0), rest.length)]?.id;
}

/** The neighbour of a row; at the ends the cursor stays, and with no row under it the first or last is taken. */
export function neighbour<Row extends RowLike>(
  rows: readonly Row[],
  currentId: string | undefined,
  step: 1 | -1,
): string | undefined {
  const order = inOrder(rows);
  return order[
    nextIndex(
      order.findIndex((row) => row.id === currentId),
      step,
      order.length,
    )
  ]?.id;
}
