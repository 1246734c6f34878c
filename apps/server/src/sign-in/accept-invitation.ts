import { badField, DomainError, FieldChecks } from '@madoguchi/domain';
import { hashOf, newId, newToken } from '../ids.ts';
import { recordEvent } from '../record-event.ts';
import type { Services } from '../services.ts';
import { countTries, forgiveTries, inAuthTransaction } from './auth-transaction.ts';
import { hashPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password.ts';

const LONGEST_TOKEN = 100;

function noInvitation(): DomainError {
  return new DomainError('NOT_FOUND', {
    ja: 'この招待は使えません（期限切れか、使用済みです）。管理者に新しい招待を依頼してください。',
    en: 'This invitation cannot be used: it is too old or was used. Ask an administrator for a new one.',
  });
}

const INVITATION_SQL = `
  select i.id, i.staff_id from app.invitation i join app.staff s on s.id = i.staff_id
   where i.token_hash = ? and i.used_at is null and i.expires_at > ?
     and (not i.waits or i.confirmed_at is not null) and s.disabled_at is null for update of i`;
const PASSWORD_SQL = `
  insert into app.credential (staff_id, password_hash, changed_at) values (?, ?, ?)
  on conflict (staff_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at`;

/**
 * The one-time link: whoever holds it sets the password, once. It signs nobody in, and a second factor stays.
 * @throws DomainError NOT_FOUND for a link of nothing, BAD_USER_INPUT for an unfit password, RATE_LIMITED
 */
export async function acceptInvitation(
  services: Services,
  input: { readonly token: string; readonly password: string },
  address: string,
): Promise<void> {
  const checks = new FieldChecks();
  checks.text('token', input.token, LONGEST_TOKEN, true);
  checks.text('password', input.password, LONGEST_PASSWORD, true);
  checks.done();
  if (input.password.length < SHORTEST_PASSWORD) {
    throw badField(
      'password',
      `${SHORTEST_PASSWORD}文字以上にしてください。`,
      `At least ${SHORTEST_PASSWORD} characters.`,
    );
  }
  const now = services.now();
  const tokenHash = hashOf(input.token);
  const tries = await inAuthTransaction(services, (em) => countTries(em, `invitation:${tokenHash}`, address, now));
  const passwordHash = await hashPassword(input.password);
  await inAuthTransaction(services, async (em) => {
    const [invitation] = await em.execute<{ id: string; staff_id: string }[]>(INVITATION_SQL, [tokenHash, now]);
    if (invitation === undefined) throw noInvitation();
    const staffId = invitation.staff_id;
    await em.execute('update app.invitation set used_at = ? where staff_id = ? and used_at is null', [now, staffId]);
    await em.execute(PASSWORD_SQL, [staffId, passwordHash, now]);
    await em.execute('update app.session set ended_at = ? where staff_id = ? and ended_at is null', [now, staffId]);
    await forgiveTries(em, tries);
    // The trail is written under a session: this one begins and ends with the act.
    const sessionHash = hashOf(newToken());
    const sessionId = newId(now);
    await em.execute(
      `insert into app.session (token_hash, id, kind, staff_id, created_at, last_seen_at, expires_at) values (?, ?, 'STAFF', ?, ?, ?, ?)`,
      [sessionHash, sessionId, staffId, now, now, new Date(now.getTime() + 60_000)],
    );
    await em.execute(`select set_config('app.session', ?, true), set_config('role', 'madoguchi_writer', true)`, [
      sessionHash,
    ]);
    await recordEvent(em, { staffId, sessionId }, now, {
      code: 'staff.invitationAccepted',
      stream: 'staff',
      subjectId: staffId,
      codes: { invitationId: invitation.id },
    });
    await em.execute('set local role madoguchi_auth');
    await em.execute('update app.session set ended_at = ? where id = ?', [now, sessionId]);
  });
}
