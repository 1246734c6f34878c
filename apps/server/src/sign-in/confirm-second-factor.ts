import { badField, FieldChecks, notFound } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { recoveryCodesOf, recoveryHash } from './second-factor.ts';
import { type ConfirmSecondFactorInput, LONGEST_CODE, type RecoveryCodes } from './second-factor.type.ts';
import { unseal } from './secret-box.ts';
import { matchingStep } from './totp.ts';

const PENDING_SQL = `
  select id, secret from app.second_factor where id = ? and staff_id = ? and confirmed_at is null and removed_at is null for update`;

/**
 * The first code of the new factor: from now on it is asked at every sign-in, an earlier one is over, and so are the other
 * sessions of the account.
 * @throws DomainError NOT_FOUND, BAD_USER_INPUT for a wrong code
 */
export async function confirmSecondFactor(context: Context, input: ConfirmSecondFactorInput): Promise<RecoveryCodes> {
  const checks = new FieldChecks();
  checks.text('code', input.code, LONGEST_CODE, true);
  checks.done();
  const { services } = context;
  const { factorId } = await context.command('confirmSecondFactor', input, async (command) => {
    const { em, actor, now } = command;
    await em.execute('set local role madoguchi_auth');
    const [row] = await em.execute<{ id: string; secret: string }[]>(PENDING_SQL, [input.factorId, actor.staffId]);
    if (row === undefined) throw notFound();
    const step = matchingStep(unseal(services.env.secretKey, row.secret, row.id), input.code, now, 0);
    if (step === undefined) {
      throw badField(
        'code',
        '確認コードが違います。アプリに表示されている6桁の数字を入力してください。',
        'The code is wrong. Enter the six digits that your app shows.',
      );
    }
    await em.execute(
      'update app.second_factor set removed_at = ? where staff_id = ? and confirmed_at is not null and removed_at is null',
      [now, actor.staffId],
    );
    await em.execute('update app.second_factor set confirmed_at = ?, last_step = ? where id = ?', [now, step, row.id]);
    for (const code of recoveryCodesOf(services, row.id)) {
      await em.execute('insert into app.recovery_code (code_hash, factor_id, staff_id) values (?, ?, ?)', [
        recoveryHash(code),
        row.id,
        actor.staffId,
      ]);
    }
    await em.execute('update app.session set ended_at = ? where staff_id = ? and id <> ? and ended_at is null', [
      now,
      actor.staffId,
      actor.sessionId,
    ]);
    await command.write();
    await command.record({ code: 'staff.factorSet', stream: 'staff', subjectId: actor.staffId });
    return { factorId: row.id };
  });
  return { codes: recoveryCodesOf(services, factorId) };
}
