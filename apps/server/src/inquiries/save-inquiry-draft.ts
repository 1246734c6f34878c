import { FieldChecks, forbidden, notFound, stale, worksAt } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { Command } from '../run-command.ts';
import { InquiryDraftEntity } from './inquiry.entity.ts';
import type { DiscardInquiryDraftInput, SaveInquiryDraftInput } from './inquiry.input.ts';

/** A sheet as the dock keeps it: memo, answer and the small fields, as JSON. */
const LONGEST_DRAFT = 120_000;
const MOST_DRAFTS = 20;

const ADD_SQL = `
  insert into app.inquiry_draft (id, staff_id, desk_id, content, started_at, updated_at, version)
  values (?, ?, ?, ?, ?, ?, 1) on conflict (id) do nothing returning id`;

/** The id is in use: by another window of the author that was first, or by somebody whose sheet nobody else may know of. */
async function refuseKnownId(command: Command, draftId: string): Promise<never> {
  const [own] = await command.em.execute<object[]>('select 1 from app.inquiry_draft where id = ? and staff_id = ?', [
    draftId,
    command.actor.staffId,
  ]);
  throw own === undefined ? notFound() : stale();
}

/**
 * Keeps what is being typed, for its author alone. No event is written: nothing has happened yet.
 * @throws DomainError CONFLICT where the same sheet was saved from another window since
 */
export async function saveInquiryDraft(context: Context, input: SaveInquiryDraftInput): Promise<void> {
  const checks = new FieldChecks();
  checks.text('content', input.content, LONGEST_DRAFT);
  checks.done();
  await context.command('saveInquiryDraft', input, async (command) => {
    const { em, actor, now } = command;
    if (!worksAt(actor, input.deskId)) throw forbidden();
    const [found] = await em.execute<{ version: number }[]>(
      'select version from app.inquiry_draft where id = ? for update',
      [input.draftId],
    );
    if (found === undefined) {
      // A version in the hand of the sender means that the sheet was there and has been recorded or discarded since.
      if (input.version) throw notFound();
      const [counted] = await em.execute<{ drafts: number }[]>(
        'select count(*)::int as drafts from app.inquiry_draft where staff_id = ?',
        [actor.staffId],
      );
      if ((counted?.drafts ?? 0) >= MOST_DRAFTS) {
        const many = new FieldChecks();
        many.add(
          'draftId',
          `下書きは${MOST_DRAFTS}件までです。古いものを記録するか、破棄してください。`,
          `At most ${MOST_DRAFTS} drafts; record or discard an old one.`,
        );
        many.done();
      }
      await command.write();
      const added = await em.execute<object[]>(ADD_SQL, [
        input.draftId,
        actor.staffId,
        input.deskId,
        input.content,
        input.startedAt,
        now,
      ]);
      if (added.length === 0) await refuseKnownId(command, input.draftId);
      return { id: input.draftId };
    }
    if (found.version !== (input.version ?? 0)) throw stale();
    const draft = await command.lock(InquiryDraftEntity, input.draftId);
    await command.write();
    draft.content = input.content;
    draft.deskId = input.deskId;
    draft.startedAt = input.startedAt;
    draft.updatedAt = now;
    return { id: input.draftId };
  });
}

/** Throws an unsent sheet away; one that is gone already is as good. */
export async function discardInquiryDraft(context: Context, input: DiscardInquiryDraftInput): Promise<void> {
  await context.command('discardInquiryDraft', input, async (command) => {
    await command.write();
    await command.em.execute('delete from app.inquiry_draft where id = ? and staff_id = ?', [
      input.draftId,
      command.actor.staffId,
    ]);
    return {};
  });
}
