import { assertDisposalDecidable, FieldChecks, LIMITS, stale } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { RejectDisposalInput } from './audit.input.ts';
import { DisposalEntity } from './disposal.entity.ts';

/** The second person's no: everything on the list stays. */
export async function rejectDisposal(context: Context, input: RejectDisposalInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('reason', input.reason, LIMITS.reason, true);
  checks.done();
  const { id } = await context.command('rejectDisposal', input, async (command) => {
    const disposal = await command.lock(DisposalEntity, input.id);
    assertDisposalDecidable(command.actor, disposal);
    if (disposal.version !== input.version) throw stale();
    await command.write();
    disposal.status = 'REJECTED';
    disposal.decidedById = command.actor.staffId;
    disposal.decidedAt = command.now;
    await command.record({
      code: 'disposal.rejected',
      stream: 'desk',
      subjectId: disposal.deskId,
      organisationId: disposal.organisationId,
      deskId: disposal.deskId,
      codes: { disposalId: disposal.id },
      content: { reason: input.reason },
    });
    return { id: disposal.id };
  });
  return id;
}
