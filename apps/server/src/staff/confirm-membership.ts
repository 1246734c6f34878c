import { assertMayConfirm } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { standingAt } from './guard-account.ts';
import { MembershipEntity } from './membership.entity.ts';
import type { ConfirmMembershipInput } from './staff.input.ts';

/** The second pair of eyes: from here on the role counts. @throws DomainError NOT_FOUND, FORBIDDEN, CONFLICT */
export async function confirmMembership(context: Context, input: ConfirmMembershipInput): Promise<string> {
  const { staffId } = await context.command('confirmMembership', input, async (command) => {
    const { actor, now } = command;
    const row = await command.lock(MembershipEntity, input.membershipId);
    assertMayConfirm(actor, row, await standingAt(command, row.organisationId, row.deskId));
    await command.write();
    row.confirmedById = actor.staffId;
    row.confirmedAt = now;
    await command.record({
      code: 'staff.membershipConfirmed',
      stream: 'staff',
      subjectId: row.staffId,
      organisationId: row.organisationId,
      deskId: row.deskId,
      codes: { membershipId: row.id, role: row.role },
    });
    return { staffId: row.staffId };
  });
  return staffId;
}
