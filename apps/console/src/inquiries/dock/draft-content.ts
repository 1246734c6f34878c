import { measured, newSheet, type Sheet } from './sheet.ts';

const VERSION = 1;
/** After this long without a word the sitting is taken as over: the clock stays at the last one. */
const STILL_SITTING_MS = 30 * 60_000;

/** What the server keeps for its author: a text that nobody else can read and that it does not look into. */
export function draftContent(sheet: Sheet): string {
  const { id: _id, deskId: _deskId, startedAt: _startedAt, ...rest } = sheet;
  return JSON.stringify({ v: VERSION, ...rest });
}

export interface StoredDraft {
  readonly id: string;
  readonly deskId: string;
  readonly content: string;
  readonly startedAt: string;
  readonly updatedAt: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a stored value can take the place of a fresh one. Null stands where something may be missing. */
function fits(fresh: unknown, stored: unknown): boolean {
  if (fresh === null) return stored === null || typeof stored === 'string' || isObject(stored);
  if (Array.isArray(fresh)) return Array.isArray(stored);
  return typeof stored === typeof fresh && isObject(stored) === isObject(fresh);
}

function parse(content: string): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(content);
    return isObject(stored) ? stored : { content };
  } catch {
    // A text that is no sheet is at least a memo.
    return { content };
  }
}

/**
 * A draft as a sheet again. Fields that an older version of the console did not know begin fresh; what is not a sheet
 * comes back as memo, so that no word is lost.
 */
export function sheetOfDraft(draft: StoredDraft, now: Date): Sheet {
  const stored = parse(draft.content);
  const subject =
    stored.subject === 'INDIVIDUAL' || stored.subject === 'ANONYMOUS' || stored.subject === 'COMPANY'
      ? stored.subject
      : 'COMPANY';
  const fresh = newSheet({ id: draft.id, deskId: draft.deskId, startedAt: draft.startedAt, subject });
  const known = Object.entries(fresh).map(([name, value]) => {
    const kept = stored[name];
    return [name, kept !== undefined && fits(value, kept) ? kept : value] as const;
  });
  const sheet: Sheet = { ...fresh, ...Object.fromEntries(known), id: draft.id, deskId: draft.deskId, subject };
  const over = now.getTime() - new Date(draft.updatedAt).getTime() > STILL_SITTING_MS;
  const times = { ...measured, ...sheet.times };
  return { ...sheet, times: over && times.endedAt === null ? { ...times, endedAt: draft.updatedAt } : times };
}
