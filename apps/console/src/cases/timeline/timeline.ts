interface NoteLike {
  readonly id: string;
  readonly correctsNoteId: string | null;
  readonly retracted: boolean;
}
interface EntryLike {
  readonly note: NoteLike | null;
}

/** For each note the corrections that were appended to it, oldest first; a retracted correction corrects nothing. */
export function correctionsOf(newestFirst: readonly EntryLike[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { note } of [...newestFirst].reverse()) {
    if (note?.correctsNoteId == null || note.retracted) continue;
    found.set(note.correctsNoteId, [...(found.get(note.correctsNoteId) ?? []), note.id]);
  }
  return found;
}

const LONG_LETTERS = 700;
const LONG_LINES = 14;

/** Whether a text is folded at first, so that one long memo does not bury the rest. */
export function isLong(body: string): boolean {
  return body.length > LONG_LETTERS || body.split('\n').length > LONG_LINES;
}
