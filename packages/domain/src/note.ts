import type { Actor } from './actor.ts';
import { supervises, worksAt } from './actor.ts';
import { badField, forbidden } from './errors.ts';

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

/** @throws DomainError FORBIDDEN, or CONFLICT-free INVALID input where the note is gone already */
export function assertRetractable(actor: Actor, note: NoteFacts): void {
  if (!supervises(actor, note.deskId)) throw forbidden();
  if (note.retracted) throw badField('id', 'この記録はすでに取り下げられています。', 'This note was already retracted.');
}
