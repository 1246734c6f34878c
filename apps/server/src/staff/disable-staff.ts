import { assertNotLastAdministrator, conflict, FieldChecks, LIMITS, stale } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { endSessions, lockKeptAccount, standingAt } from './guard-account.ts';
import { releaseCasesOf } from './release-what-was-held.ts';
import type { DisableStaffInput } from './staff.input.ts';

const END_SQL = `
  update app.membership set ended_at = ?, ended_by_id = ?, version = version + 1 where staff_id = ? and ended_at is null`;

/** Stops an account: its sessions and its roles are over when this commits. What the person wrote stays. */
export async function disableStaff(context: Context, input: DisableStaffInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('reason', input.reason, LIMITS.reason, true);
  checks.done();
  const { staffId } = await context.command('disableStaff', input, async (command) => {
    const { em, actor, now } = command;
    const { row, homeOrganisationId } = await lockKeptAccount(command, input.staffId);
    if (row.version !== input.version) throw stale();
    if (row.disabledAt !== null) throw conflict({ ja: 'すでに停止しています。', en: 'Already disabled.' });
    const { administrators } = await standingAt(command, homeOrganisationId, null);
    assertNotLastAdministrator(row.id, administrators);
    await endSessions(command, row.id);
    row.disabledAt = now;
    await em.execute(END_SQL, [now, actor.staffId, row.id]);
    await command.record({
      code: 'staff.disabled',
      stream: 'staff',
      subjectId: row.id,
      organisationId: homeOrganisationId,
      content: { reason: input.reason },
    });
    await releaseCasesOf(command, row.id);
    return { staffId: row.id };
  });
  return staffId;
}
