import {
  badField,
  canCorrectNote,
  FieldChecks,
  forbidden,
  LIMITS,
  type NoteFacts,
  normaliseForSearch,
  noteErrors,
  notFound,
  writingDeskOf,
} from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { hashOf } from '../ids.ts';
import type { Command } from '../run-command.ts';
import { refreshCaseSearch } from '../search/refresh-search.ts';
import { meetClockByNote } from './case-clock.ts';
import { guardCase } from './guard-case.ts';
import { NoteEntity, type NoteRecord, NoteRetractionEntity } from './note.entity.ts';
import type { AddNoteInput } from './note.input.ts';
import { recordOnCase } from './record-on-case.ts';

/** The note that a 訂正 names, as far as its author reads it. @throws DomainError NOT_FOUND, FORBIDDEN */
async function findCorrected(
  command: Command,
  input: AddNoteInput,
): Promise<(NoteFacts & Pick<NoteRecord, 'audience'>) | null> {
  if (!input.correctsNoteId) return null;
  const note = await command.em.findOne(NoteEntity, { id: input.correctsNoteId, caseId: input.caseId });
  if (note === null) throw notFound();
  const retracted = (await command.em.findOne(NoteRetractionEntity, { noteId: note.id })) !== null;
  const facts = { deskId: note.deskId, authorId: note.authorId, audience: note.audience, retracted };
  if (!canCorrectNote(command.actor, facts)) throw forbidden();
  return facts;
}

const SOURCES_SQL = `
  select i.id from app.shared_item i join app.referral r on r.id = i.referral_id
   where i.id = any (?::uuid[]) and ?::uuid in (r.from_case_id, r.to_case_id)
  union select t.shared_item_id from app.derived_text t where t.note_id = ?::uuid`;
const DERIVE_SQL = `
  insert into app.derived_text (note_id, shared_item_id, case_id) select ?::uuid, source, ?::uuid from unnest(?::uuid[]) source`;
const MOST_SOURCES = 50;

/**
 * What the text was derived from, as far as its author reads it; a 訂正 of derived text has the sources of what it corrects, so that
 * it is sealed with them too.
 * @throws DomainError NOT_FOUND, BAD_USER_INPUT
 */
async function findSources(command: Command, input: AddNoteInput): Promise<string[]> {
  const named = [...new Set(input.derivedFromItemIds ?? [])];
  if (named.length === 0 && !input.correctsNoteId) return [];
  if (named.length > MOST_SOURCES)
    throw badField('derivedFromItemIds', `${MOST_SOURCES}件までです。`, `At most ${MOST_SOURCES}.`);
  const rows = await command.em.execute<{ id: string }[]>(SOURCES_SQL, [
    `{${named.join(',')}}`,
    input.caseId,
    input.correctsNoteId ?? null,
  ]);
  const found = rows.map((row) => row.id);
  if (named.some((id) => !found.includes(id))) throw notFound();
  return found;
}

/**
 * 追記: appended, never changed. It takes no version: two people may write at once, and neither overwrites the other.
 * A reader who may not read it learns of it by nothing, the case's version and last activity included.
 */
export async function addNote(context: Context, input: AddNoteInput): Promise<string> {
  const checks = new FieldChecks();
  // 不在 says everything by its kind.
  checks.text('body', input.body, LIMITS.note, input.kind !== 'CALL_ATTEMPT');
  checks.done();
  const { id } = await context.command('addNote', input, async (command) => {
    const { em, now, actor } = command;
    const { row, grants } = await guardCase(command, input.caseId, 'ADD_NOTE');
    const deskId = writingDeskOf(actor, row.deskId, grants);
    const organisationId = actor.memberships.find((each) => each.deskId === deskId)?.organisationId;
    if (deskId === undefined || organisationId === undefined) throw forbidden();
    const corrects = await findCorrected(command, input);
    const sources = await findSources(command, input);
    const occurredAt = input.occurredAt ?? now;
    const seen = new FieldChecks();
    seen.addAll(noteErrors({ kind: input.kind, audience: input.audience, occurredAt, corrects }, now));
    seen.done();
    await command.write();
    const noteId = command.id();
    em.persist(
      em.create(NoteEntity, {
        id: noteId,
        caseId: row.id,
        organisationId,
        deskId,
        authorId: actor.staffId,
        kind: input.kind,
        audience: input.audience,
        body: input.body,
        // What is sealed later must not be found later: derived text has no search row.
        bodyNorm: sources.length > 0 ? '' : normaliseForSearch(input.body),
        thirdPerson: input.thirdPerson ?? false,
        derivedFromShared: sources.length > 0,
        correctsNoteId: input.correctsNoteId ?? null,
        occurredAt,
        createdAt: now,
      }),
    );
    if (sources.length > 0) {
      await em.flush();
      await em.execute(DERIVE_SQL, [noteId, row.id, `{${sources.join(',')}}`]);
    }
    await meetClockByNote(command, row, { kind: input.kind, deskId });
    await recordOnCase(command, row, 'note.added', {
      deskId,
      organisationId,
      codes: { noteId, kind: input.kind, audience: input.audience, correctsNoteId: input.correctsNoteId ?? null },
      content: { bodyHash: hashOf(`${noteId}:${input.body}`) },
      within: input.audience === 'DESK' ? deskId : undefined,
    });
    if (input.audience !== 'DESK' || deskId === row.deskId) await touch(command, row.id, input.audience);
    await refreshCaseSearch(command, row.id);
    return { id: row.id };
  });
  return id;
}

const TOUCH_SQL = `
  update app.cases set last_activity_at = greatest(last_activity_at, ?::timestamptz)
   where id = ?::uuid and (? <> 'DESK' or not exists (select 1 from json_array_elements(fn.grants_of(id)) g where g ->> 'via' = 'PARTICIPANT'))`;

/**
 * Activity without a version: an editor of the case's fields is not disturbed by a note. What is written for the desk alone does
 * not move a case that another desk has in its list as well: the order would tell of it.
 */
async function touch(command: Command, caseId: string, audience: string): Promise<void> {
  await command.em.execute(TOUCH_SQL, [command.now, caseId, audience]);
}
