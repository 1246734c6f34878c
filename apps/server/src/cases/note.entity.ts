import { AUDIENCES, NOTE_KINDS } from '@madoguchi/domain';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export const NoteEntity = defineEntity({
  name: 'Note',
  tableName: 'note',
  schema: 'app',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    organisationId: p.uuid(),
    deskId: p.uuid(),
    authorId: p.uuid(),
    kind: p.enum(NOTE_KINDS),
    audience: p.enum(AUDIENCES),
    body: p.text(),
    bodyNorm: p.text(),
    thirdPerson: p.boolean(),
    derivedFromShared: p.boolean(),
    correctsNoteId: p.uuid().strictNullable(),
    occurredAt: p.datetime(),
    createdAt: p.datetime(),
  },
});
export type NoteRecord = InferEntity<typeof NoteEntity>;

export const NoteRetractionEntity = defineEntity({
  name: 'NoteRetraction',
  tableName: 'note_retraction',
  schema: 'app',
  properties: {
    noteId: p.uuid().primary(),
    caseId: p.uuid(),
    deskId: p.uuid(),
    byId: p.uuid(),
    reason: p.text(),
    at: p.datetime(),
  },
});
