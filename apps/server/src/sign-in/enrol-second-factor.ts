import { randomBytes } from 'node:crypto';
import { conflict, forbidden } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { countTries, forgiveTries, inAuthTransaction } from './auth-transaction.ts';
import { checkFactor, secondFactorRequired } from './second-factor.ts';
import type { EnrolSecondFactorInput, SecondFactorEnrolment } from './second-factor.type.ts';
import { seal, unseal } from './secret-box.ts';
import { base32, otpauthUri } from './totp.ts';

const SECRET_BYTES = 20;

const PENDING_SQL = `
  select f.id, f.secret, s.sign_in_name from app.second_factor f join app.staff s on s.id = f.staff_id join app.session e on e.staff_id = s.id
   where f.id = ? and e.token_hash = ? and f.confirmed_at is null and f.removed_at is null`;

/** The secret of a factor that is not confirmed yet, for its owner alone. @throws DomainError CONFLICT once it is confirmed */
async function readEnrolment(context: Context, factorId: string): Promise<SecondFactorEnrolment> {
  const [row] = await inAuthTransaction(context.services, (em) =>
    em.execute<{ id: string; secret: string; sign_in_name: string }[]>(PENDING_SQL, [
      factorId,
      context.request.sessionHash,
    ]),
  );
  if (row === undefined) {
    throw conflict({
      ja: 'この設定はもう終わっています。やり直すには、もう一度始めてください。',
      en: 'This set-up is over. Begin again to repeat it.',
    });
  }
  const secret = unseal(context.services.env.secretKey, row.secret, row.id);
  return { id: row.id, secret: base32(secret), uri: otpauthUri(secret, row.sign_in_name) };
}

/**
 * Begins a second factor; it counts once a code of it was typed. Whoever has one already shows it first.
 * @throws DomainError SECOND_FACTOR_REQUIRED, FORBIDDEN for a demo account
 */
export async function enrolSecondFactor(
  context: Context,
  input: EnrolSecondFactorInput,
): Promise<SecondFactorEnrolment> {
  const { services, request } = context;
  // Whoever sits at somebody's open session could otherwise guess the present code for as long as they like.
  const tries = await inAuthTransaction(services, (em) =>
    countTries(em, `factor:${request.sessionHash}`, request.address, services.now()),
  );
  const { factorId } = await context.command('enrolSecondFactor', input, async (command) => {
    const { em, actor, now } = command;
    await em.execute('set local role madoguchi_auth');
    const [staff] = await em.execute<{ demo: boolean }[]>('select demo from app.staff where id = ?', [actor.staffId]);
    if (staff?.demo !== false) {
      throw forbidden({
        ja: 'デモのアカウントには設定できません（パスワードが公開されているため、ほかの人が入れなくなります）。',
        en: 'Not for a demo account: its password is public, and others would be locked out.',
      });
    }
    const verdict = await checkFactor(em, services, actor.staffId, input.code ?? null);
    if (verdict === 'MISSING' || verdict === 'WRONG') throw secondFactorRequired(verdict === 'WRONG');
    const id = command.id();
    await em.execute(
      'update app.second_factor set removed_at = ? where staff_id = ? and confirmed_at is null and removed_at is null',
      [now, actor.staffId],
    );
    await em.execute('insert into app.second_factor (id, staff_id, secret, created_at) values (?, ?, ?, ?)', [
      id,
      actor.staffId,
      seal(services.env.secretKey, randomBytes(SECRET_BYTES), id),
      now,
    ]);
    await command.write();
    await command.record({ code: 'staff.factorEnrolling', stream: 'staff', subjectId: actor.staffId });
    return { factorId: id };
  });
  await inAuthTransaction(services, (em) => forgiveTries(em, tries));
  return readEnrolment(context, factorId);
}
