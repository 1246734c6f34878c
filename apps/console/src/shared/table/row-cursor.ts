/** Which row comes next; at the ends the cursor stays. With no row under it, the first or last one is taken. */
export function nextIndex(current: number, step: 1 | -1, length: number): number {
  if (length === 0) return -1;
  if (current < 0) return step === 1 ? 0 : length - 1;
  return Math.min(Math.max(current + step, 0), length - 1);
}

/** After a decision the row has gone: its successor is the one that now stands in its place, else the last one. */
export function indexAfterRemoval(removed: number, lengthAfter: number): number {
  return lengthAfter === 0 ? -1 : Math.min(removed, lengthAfter - 1);
}

/** The row that somebody stood on, and its place among the rows of then. */
export interface Stood {
  readonly id: string;
  readonly index: number;
}

/** Where somebody stands who comes back to a list: on the row that they opened, or on what stands in its place now. */
export function indexOfReturn(ids: readonly string[], left: Stood): number {
  const at = ids.indexOf(left.id);
  return at >= 0 ? at : indexAfterRemoval(left.index, ids.length);
}
