import { assertRetractable, FieldChecks, LIMITS, notFound } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { refreshCaseSearch } from '../search/refresh-search.ts';
import { lockCase } from './guard-case.ts';
import { NoteEntity, NoteRetractionEntity } from './note.entity.ts';
import type { RetractNoteInput } from './note.input.ts';
import { recordOnCase } from './record-on-case.ts';

/**
 * 取下げ of a text filed on the wrong person, by a supervisor of the desk that wrote it: it disappears for every other
 * reader, from the timeline and from search; the trail keeps that it happened (design §2).
 */
export async function retractNote(context: Context, input: RetractNoteInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('reason', input.reason, LIMITS.reason, true);
  checks.done();
  const { id } = await context.command('retractNote', input, async (command) => {
    const { em, now, actor } = command;
    // The case is the lock, never the note: a 訂正 that refers to it holds the case and would wait for ever.
    const note = await em.findOne(NoteEntity, { id: input.id });
    if (note === null) throw notFound();
    const { row } = await lockCase(command, note.caseId);
    const retracted = (await em.findOne(NoteRetractionEntity, { noteId: note.id })) !== null;
    assertRetractable(actor, { deskId: note.deskId, authorId: note.authorId, retracted });
    await command.write();
    em.persist(
      em.create(NoteRetractionEntity, {
        noteId: note.id,
        caseId: note.caseId,
        deskId: note.deskId,
        byId: actor.staffId,
        reason: input.reason,
        at: now,
      }),
    );
    await recordOnCase(command, row, 'note.retracted', {
      deskId: note.deskId,
      organisationId: note.organisationId,
      codes: { noteId: note.id, audience: note.audience },
      content: { reason: input.reason },
      within: note.audience === 'DESK' ? note.deskId : undefined,
    });
    await refreshCaseSearch(command, row.id);
    return { id: row.id };
  });
  return id;
}
