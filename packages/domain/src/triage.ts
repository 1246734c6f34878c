/** The groups of the triage screen (console §3 B). */
export const TRIAGE_GROUPS = ['LONG_OVERDUE', 'OVERDUE', 'TODAY', 'LATER'] as const;
export type TriageGroup = (typeof TRIAGE_GROUPS)[number];

/** Hours past the due instant after which a case counts as 大幅超過. */
export const LONG_OVERDUE_HOURS = 72;

/** Due instants `from` (included) to `before` (excluded), open where null; `orNone` takes in what has no due at all. */
export interface DueRange {
  readonly from: Date | null;
  readonly before: Date | null;
  readonly orNone: boolean;
}

/**
 * The due instants of a group of the triage screen; the four ranges touch and never overlap.
 * @param now the asking instant
 * @param endOfToday midnight that ends the current day in Asia/Tokyo
 */
export function triageRange(group: TriageGroup, now: Date, endOfToday: Date): DueRange {
  const longAgo = new Date(now.getTime() - LONG_OVERDUE_HOURS * 3_600_000);
  switch (group) {
    case 'LONG_OVERDUE':
      return { from: null, before: longAgo, orNone: false };
    case 'OVERDUE':
      return { from: longAgo, before: now, orNone: false };
    case 'TODAY':
      return { from: now, before: endOfToday, orNone: false };
    case 'LATER':
      return { from: endOfToday, before: null, orNone: true };
  }
}

/** Which group of the triage screen a due instant falls into; `LATER` where nothing is due. */
export function triageGroup(dueAt: Date | null, now: Date, endOfToday: Date): TriageGroup {
  if (dueAt === null) return 'LATER';
  const found = TRIAGE_GROUPS.find((group) => {
    const { before } = triageRange(group, now, endOfToday);
    return before === null || dueAt.getTime() < before.getTime();
  });
  return found ?? 'LATER';
}
