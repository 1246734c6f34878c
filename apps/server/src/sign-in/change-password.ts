import { badField, FieldChecks, requestIdReused } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { countTries, forgiveTries, inAuthTransaction } from './auth-transaction.ts';
import { hashPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD, verifyPassword } from './password.ts';

interface ChangePassword {
  readonly requestId: string;
  readonly currentPassword: string;
  readonly newPassword: string;
}

const OWN_HASH_SQL = `
  select c.password_hash from app.credential c join app.session s on s.staff_id = c.staff_id where s.token_hash = ?`;

/**
 * A repeated request is known by its id alone: it is the same one only where the words it brings are the password that stands.
 * @throws DomainError CONFLICT
 */
async function assertStands(context: Context, newPassword: string): Promise<void> {
  const [row] = await context.services.orm.em.fork().transactional(async (em) => {
    await em.execute('set local role madoguchi_auth');
    return em.execute<{ password_hash: string }[]>(OWN_HASH_SQL, [context.request.sessionHash]);
  });
  if (!(await verifyPassword(row?.password_hash, newPassword))) throw requestIdReused();
}

/**
 * Changes the own password and ends every other session of the account.
 * @throws DomainError BAD_USER_INPUT for a wrong current or an unfit new password, CONFLICT for another one under a known request id
 */
export async function changePassword(context: Context, input: ChangePassword): Promise<void> {
  const checks = new FieldChecks();
  if (input.newPassword.length < SHORTEST_PASSWORD || input.newPassword.length > LONGEST_PASSWORD) {
    checks.add(
      'newPassword',
      `${SHORTEST_PASSWORD}文字以上${LONGEST_PASSWORD}文字以内にしてください。`,
      `Between ${SHORTEST_PASSWORD} and ${LONGEST_PASSWORD} characters.`,
    );
  } else if (input.newPassword === input.currentPassword) {
    checks.add('newPassword', 'いまと違うパスワードにしてください。', 'Choose a different password.');
  }
  checks.done();
  const { services, request } = context;
  const tries = await inAuthTransaction(services, (em) =>
    countTries(em, `password:${request.sessionHash}`, request.address, services.now()),
  );
  const newHash = await hashPassword(input.newPassword);
  let repeated = true;
  // The secret words never reach the idempotency row, not even hashed without salt.
  await context.command('changePassword', { requestId: input.requestId }, async (command) => {
    repeated = false;
    const { em, actor } = command;
    await em.execute('set local role madoguchi_auth');
    const [row] = await em.execute<{ password_hash: string }[]>(
      'select password_hash from app.credential where staff_id = ? for update',
      [actor.staffId],
    );
    if (!(await verifyPassword(row?.password_hash, input.currentPassword))) {
      throw badField('currentPassword', 'いまのパスワードが違います。', 'The current password is wrong.');
    }
    await em.execute('update app.credential set password_hash = ?, changed_at = ? where staff_id = ?', [
      newHash,
      command.now,
      actor.staffId,
    ]);
    await em.execute('update app.session set ended_at = ? where staff_id = ? and id <> ? and ended_at is null', [
      command.now,
      actor.staffId,
      actor.sessionId,
    ]);
    await command.write();
    await command.record({ code: 'staff.passwordChanged', stream: 'staff', subjectId: actor.staffId });
    return {};
  });
  if (repeated) await assertStands(context, input.newPassword);
  await inAuthTransaction(services, (em) => forgiveTries(em, tries));
}
