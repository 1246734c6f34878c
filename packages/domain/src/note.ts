import { type Actor, supervises, worksAt } from './actor.ts';
import { DomainError, type FieldError, forbidden } from './errors.ts';
import { AUDIENCES, type Audience, type CaseGrant } from './visibility.ts';

export const NOTE_KINDS = ['MEMO', 'CALL_ATTEMPT', 'CORRECTION'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export interface NoteFacts {
  readonly deskId: string;
  readonly authorId: string;
  readonly retracted: boolean;
}

/** A text filed on the wrong person is retracted by a supervisor of the desk that wrote it (design §2). */
export function canRetractNote(actor: Actor, note: NoteFacts): boolean {
  return !note.retracted && supervises(actor, note.deskId);
}

/** Notes are append-only: who works at the writing desk may append a 訂正. */
export function canCorrectNote(actor: Actor, note: NoteFacts): boolean {
  return !note.retracted && worksAt(actor, note.deskId);
}

/** @throws DomainError FORBIDDEN, or INVALID_TRANSITION where the note is gone already */
export function assertRetractable(actor: Actor, note: NoteFacts): void {
  if (!supervises(actor, note.deskId)) throw forbidden();
  if (note.retracted) {
    throw new DomainError('INVALID_TRANSITION', {
      ja: 'この記録はすでに取り下げられています。',
      en: 'This note was already retracted.',
    });
  }
}

/** What an entry says before it is appended. */
export interface NewNote {
  readonly kind: NoteKind;
  readonly audience: Audience;
  readonly occurredAt: Date;
  /** The note that it corrects, as far as the author can read it. */
  readonly corrects: (NoteFacts & { readonly audience: Audience }) | null;
}

/** One minute of grace for clocks that differ between a desk's machine and the server. */
const CLOCK_SKEW_MS = 60_000;

/**
 * Why an entry cannot be appended; empty where it can. A 訂正 names what it corrects and is read by nobody who may not read that.
 */
export function noteErrors(note: NewNote, now: Date): FieldError[] {
  const fields: FieldError[] = [];
  const add = (field: string, ja: string, en: string) => fields.push({ field, message: { ja, en } });
  if (note.kind === 'CORRECTION' && note.corrects === null) {
    add('correctsNoteId', '訂正する記録を選んでください。', 'Choose the note that this corrects.');
  }
  if (note.kind !== 'CORRECTION' && note.corrects !== null) {
    add('correctsNoteId', '訂正のときだけ、元の記録を選べます。', 'Only a correction names another note.');
  }
  if (note.corrects !== null && AUDIENCES.indexOf(note.audience) > AUDIENCES.indexOf(note.corrects.audience)) {
    add(
      'audience',
      '訂正は、元の記録より広い範囲には出せません。',
      'A correction cannot be read more widely than what it corrects.',
    );
  }
  if (note.occurredAt.getTime() > now.getTime() + CLOCK_SKEW_MS) {
    add('occurredAt', '未来の日時は記録できません。', 'An entry cannot lie in the future.');
  }
  return fields;
}

/**
 * The desk in whose name somebody writes on a case: the owning desk where they work there, else the desk that takes part.
 * @returns undefined for one who works at neither
 */
export function writingDeskOf(actor: Actor, ownerDeskId: string, grants: readonly CaseGrant[]): string | undefined {
  if (worksAt(actor, ownerDeskId)) return ownerDeskId;
  const taking = grants.find((grant) => grant.deskId !== null && worksAt(actor, grant.deskId));
  if (taking?.deskId) return taking.deskId;
  return actor.memberships.find((each) => each.deskId !== null && worksAt(actor, each.deskId))?.deskId ?? undefined;
}
