import { assertDisclosureAction, FieldChecks, LIMITS, stale } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { DisclosureEntity } from './disclosure.entity.ts';
import type { RejectDisclosureInput } from './disclosure.input.ts';
import { recordOnDisclosure } from './record-on-disclosure.ts';

/** The second person's no: nothing is gathered. */
export async function rejectDisclosure(context: Context, input: RejectDisclosureInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('reason', input.reason, LIMITS.reason, true);
  checks.done();
  const { id } = await context.command('rejectDisclosure', input, async (command) => {
    const row = await command.lock(DisclosureEntity, input.id);
    assertDisclosureAction(command.actor, row, 'REJECT', command.now);
    if (row.version !== input.version) throw stale();
    await command.write();
    row.status = 'REJECTED';
    row.decidedById = command.actor.staffId;
    row.decidedAt = command.now;
    await recordOnDisclosure(command, row, 'disclosure.rejected', {}, { reason: input.reason });
    return { id: row.id };
  });
  return id;
}
