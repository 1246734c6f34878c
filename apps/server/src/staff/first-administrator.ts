import { FieldChecks, LIMITS, ORGANISATION_CODES } from '@madoguchi/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOf, newId, newToken } from '../ids.ts';
import { recordEvent } from '../record-event.ts';
import type { Services } from '../services.ts';
import { StartError } from '../start-error.ts';
import { invitationLink, writeInvitation } from './invitation-token.ts';

export interface FirstAdministrator {
  /** TMG, TCCI or FOUNDATION. */
  readonly organisation: string;
  readonly signInName: string;
  readonly name: string;
  readonly kana: string;
}

const LOCK_SQL = `select pg_advisory_xact_lock(716203116)`;
const ORGANISATION_SQL = `
  select o.id, exists (select 1 from app.membership m join app.staff s on s.id = m.staff_id
    where m.organisation_id = o.id and not s.demo and s.kind = 'STAFF') as taken from app.organisation o where o.code = ?`;
const STAFF_SQL = `
  insert into app.staff (id, organisation_id, sign_in_name, name, kana, created_at) values (?, ?, ?, ?, ?, ?) on conflict (sign_in_name) do nothing returning id`;
/** Nobody is there to be the second person: the flag says so until the yearly review. */
const MEMBERSHIP_SQL = `
  insert into app.membership (id, staff_id, organisation_id, role, created_at, confirmed_at, flagged) values (?, ?, ?, 'ADMINISTRATOR', ?, ?, true)`;
/** Demo accounts stop at the first real account, also those that are signed in. */
const DEMO_SQL = `
  update app.session set ended_at = ? where ended_at is null and staff_id in (select id from app.staff where demo)`;

/** The trail is written under a session; this one begins and ends with the act. */
async function recordCreation(em: EntityManager, staffId: string, organisationId: string, now: Date): Promise<void> {
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
    code: 'staff.created',
    stream: 'staff',
    subjectId: staffId,
    organisationId,
    codes: { firstAdministrator: true },
  });
  await em.execute('set local role madoguchi_auth');
  await em.execute('update app.session set ended_at = ? where id = ?', [now, sessionId]);
}

/**
 * The first person of an organisation in which nobody real works yet: an administrator, whose link is printed once.
 * @returns the link of the invitation
 * @throws StartError with one sentence where somebody real is there already or the words cannot be stored
 */
export async function makeFirstAdministrator(services: Services, input: FirstAdministrator): Promise<string> {
  const now = services.now();
  const signInName = input.signInName.normalize('NFKC').trim().toLowerCase();
  try {
    const checks = new FieldChecks();
    checks.code('organisation', input.organisation, new Set(ORGANISATION_CODES));
    checks.text('signInName', signInName, LIMITS.name, true);
    checks.text('name', input.name, LIMITS.name, true);
    checks.text('kana', input.kana, LIMITS.kana, true);
    checks.done();
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : '入力を確認してください。');
  }
  const staffId = newId(now);
  const invitationId = newId(now);
  await services.orm.em.fork().transactional(async (em) => {
    await em.execute('set local role madoguchi_auth');
    await em.execute(LOCK_SQL);
    const [organisation] = await em.execute<{ id: string; taken: boolean }[]>(ORGANISATION_SQL, [input.organisation]);
    if (organisation === undefined || organisation.taken) {
      throw new StartError(
        'この組織にはもう職員がいます。管理者は、いまの管理者が画面の「職員」から登録してください。',
      );
    }
    const made = await em.execute<object[]>(STAFF_SQL, [
      staffId,
      organisation.id,
      signInName,
      input.name,
      input.kana,
      now,
    ]);
    if (made.length === 0) throw new StartError('このIDは使われています。別のIDにしてください。');
    await em.execute(MEMBERSHIP_SQL, [newId(now), staffId, organisation.id, now, now]);
    await writeInvitation(em, services, { id: invitationId, staffId, createdById: null, now });
    await em.execute(DEMO_SQL, [now]);
    await recordCreation(em, staffId, organisation.id, now);
  });
  return invitationLink(services, invitationId);
}
