import { assertDisclosureAction, printedText, stale } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { DisclosureEntity, DisclosurePassageEntity } from './disclosure.entity.ts';
import type { CompleteDisclosureInput } from './disclosure.input.ts';
import { recordOnDisclosure } from './record-on-disclosure.ts';

/** What no longer stands, and what was blacked out, is gone from the bundle for good; the records themselves stay. */
const EMPTY_SQL = `update app.disclosure_passage set body = '', ranges = '[]' where disclosure_id = ?::uuid and id <> all (?::uuid[])`;
const FREEZE_SQL = `
  update app.disclosure_passage p set body = x.body, ranges = '[]' from jsonb_to_recordset(?::jsonb) x(id uuid, body text) where p.id = x.id`;

/** Freezes the bundle as it is printed: ■ takes the place of every letter that was blacked out. */
export async function completeDisclosure(context: Context, input: CompleteDisclosureInput): Promise<string> {
  const { id } = await context.command('completeDisclosure', input, async (command) => {
    const { em, now, actor } = command;
    const row = await command.lock(DisclosureEntity, input.id);
    assertDisclosureAction(actor, row, 'COMPLETE', now);
    if (row.version !== input.version) throw stale();
    const passages = await em.find(DisclosurePassageEntity, { disclosureId: row.id });
    await command.write();
    const printed = passages.map((each) => ({ id: each.id, body: printedText(each.body, each.ranges) }));
    row.status = 'COMPLETED';
    row.completedById = actor.staffId;
    row.completedAt = now;
    await em.flush();
    await em.execute(EMPTY_SQL, [row.id, `{${printed.map((each) => each.id).join(',')}}`]);
    await em.execute(FREEZE_SQL, [JSON.stringify(printed)]);
    await recordOnDisclosure(command, row, 'disclosure.completed', { passages: printed.length });
    return { id: row.id };
  });
  return id;
}
