import { conflict, FieldChecks, LIMITS } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { endSessions, lockKeptAccount } from './guard-account.ts';
import type { RemoveSecondFactorInput } from './staff.input.ts';

/** For a lost telephone: by an administrator, with a reason, and the person sets up a new one at the next sign-in. */
export async function removeSecondFactor(context: Context, input: RemoveSecondFactorInput): Promise<string> {
  const checks = new FieldChecks();
  checks.text('reason', input.reason, LIMITS.reason, true);
  checks.done();
  const { staffId } = await context.command('removeSecondFactor', input, async (command) => {
    const { em, now } = command;
    const { row, homeOrganisationId } = await lockKeptAccount(command, input.staffId);
    await em.execute('set local role madoguchi_auth');
    const removed = await em.execute<object[]>(
      'update app.second_factor set removed_at = ? where staff_id = ? and removed_at is null and confirmed_at is not null returning id',
      [now, row.id],
    );
    if (removed.length === 0) {
      throw conflict({ ja: '二要素認証は設定されていません。', en: 'No second factor is set up.' });
    }
    await endSessions(command, row.id);
    await command.record({
      code: 'staff.factorRemoved',
      stream: 'staff',
      subjectId: row.id,
      organisationId: homeOrganisationId,
      content: { reason: input.reason },
    });
    return { staffId: row.id };
  });
  return staffId;
}
