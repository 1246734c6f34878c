import { assertNotLastAdministrator, conflict, FieldChecks, isPending, LIMITS } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { standingAt } from './guard-account.ts';
import { MembershipEntity } from './membership.entity.ts';
import { releaseCasesOf } from './release-what-was-held.ts';
import type { EndMembershipInput } from './staff.input.ts';

/** Takes a role away, or a proposal back; it bites at the person's next operation. @throws DomainError NOT_FOUND, CONFLICT */
export async function endMembership(context: Context, input: EndMembershipInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('reason', input.reason, LIMITS.reason, true);
  checks.done();
  const { staffId } = await context.command('endMembership', input, async (command) => {
    const { actor, now } = command;
    const row = await command.lock(MembershipEntity, input.membershipId);
    if (row.endedAt !== null) throw conflict({ ja: 'すでに終了しています。', en: 'Already ended.' });
    if (row.role === 'ADMINISTRATOR' && !isPending(row)) {
      const { administrators } = await standingAt(command, row.organisationId, null);
      assertNotLastAdministrator(row.staffId, administrators);
    }
    await command.write();
    row.endedAt = now;
    row.endedById = actor.staffId;
    await command.record({
      code: 'staff.membershipEnded',
      stream: 'staff',
      subjectId: row.staffId,
      organisationId: row.organisationId,
      deskId: row.deskId,
      codes: { membershipId: row.id, role: row.role },
      content: { reason: input.reason },
    });
    await releaseCasesOf(command, row.staffId);
    return { staffId: row.staffId };
  });
  return staffId;
}
