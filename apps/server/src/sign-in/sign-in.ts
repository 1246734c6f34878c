import { DomainError, type Locale, rateLimited } from '@madoguchi/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOf, newId, newToken } from '../ids.ts';
import { recordEvent } from '../record-event.ts';
import type { Services } from '../services.ts';
import { verifyPassword } from './password.ts';

/** A working day and then some; after it everybody signs in again (quality §3, 17). */
const ABSOLUTE_HOURS = 12;
const WINDOW_MINUTES = 15;
const TRIES_PER_NAME = 8;
const TRIES_PER_ADDRESS = 100;

function wrongCredentials(): DomainError {
  return new DomainError('BAD_USER_INPUT', {
    ja: 'IDまたはパスワードが違います。',
    en: 'The ID or the password is wrong.',
  });
}

/**
 * Counts the try before the password is looked at, one after the other per bucket, so that parallel tries do not slip
 * through together. The bucket is a hash: the table does not say who was tried.
 */
async function countTry(em: EntityManager, bucket: string, limit: number, now: Date): Promise<string> {
  const since = new Date(now.getTime() - WINDOW_MINUTES * 60_000);
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [bucket]);
  await em.execute('delete from app.sign_in_attempt where bucket = ? and at < ?', [bucket, since]);
  const [row] = await em.execute<{ tries: number }[]>(
    'select count(*)::int as tries from app.sign_in_attempt where bucket = ?',
    [bucket],
  );
  if ((row?.tries ?? 0) >= limit) throw rateLimited();
  const id = newId(now);
  await em.execute('insert into app.sign_in_attempt (bucket, at, id) values (?, ?, ?)', [bucket, now, id]);
  return id;
}

async function inAuthTransaction<Result>(
  services: Services,
  act: (em: EntityManager) => Promise<Result>,
): Promise<Result> {
  return services.orm.em.fork().transactional(async (em) => {
    await em.execute('set local role madoguchi_auth');
    return act(em);
  });
}

interface Found {
  readonly id: string;
  readonly password_hash: string;
  readonly locale: Locale;
}

/** Demo accounts stop at the first real account (database.md §8). */
const FIND_SQL = `
  select s.id, c.password_hash, s.locale from app.staff s join app.credential c on c.staff_id = s.id
   where s.sign_in_name = ? and s.disabled_at is null and s.kind = 'STAFF' and (not s.demo or fn.demo_is_open())`;

/**
 * Opens a session; a new one at each sign-in.
 * @returns the token for the cookie; the database knows its hash alone
 * @throws DomainError RATE_LIMITED, or BAD_USER_INPUT that does not say which of the two was wrong
 */
export async function signIn(services: Services, name: string, password: string, address: string): Promise<string> {
  const now = services.now();
  const signInName = name.normalize('NFKC').trim().toLowerCase();
  const buckets = [
    [hashOf(`name:${signInName}`), TRIES_PER_NAME],
    [hashOf(`address:${address}`), TRIES_PER_ADDRESS],
  ] as const;
  const { found, tries } = await inAuthTransaction(services, async (em) => {
    const ids: string[] = [];
    for (const [bucket, limit] of buckets) ids.push(await countTry(em, bucket, limit, now));
    const [row] = await em.execute<Found[]>(FIND_SQL, [signInName]);
    return { found: row, tries: ids };
  });
  if (!(await verifyPassword(found?.password_hash, password)) || found === undefined) throw wrongCredentials();
  return openSession(services, found.id, tries);
}

async function openSession(services: Services, staffId: string, tries: readonly string[]): Promise<string> {
  const now = services.now();
  const token = newToken();
  const sessionId = newId(now);
  const expiresAt = new Date(now.getTime() + ABSOLUTE_HOURS * 3_600_000);
  await inAuthTransaction(services, async (em) => {
    await em.execute(
      `insert into app.session (token_hash, id, kind, staff_id, created_at, last_seen_at, expires_at) values (?, ?, 'STAFF', ?, ?, ?, ?)`,
      [hashOf(token), sessionId, staffId, now, now, expiresAt],
    );
    for (const id of tries) await em.execute('delete from app.sign_in_attempt where id = ?', [id]);
    await em.execute(`select set_config('app.session', ?, true), set_config('role', 'madoguchi_writer', true)`, [
      hashOf(token),
    ]);
    await recordEvent(em, { staffId, sessionId }, now, { code: 'staff.signedIn', stream: 'staff', subjectId: staffId });
  });
  return token;
}

/** Ends this session; one that is over already stays over. */
export async function endSession(services: Services, sessionHash: string): Promise<void> {
  await inAuthTransaction(services, (em) =>
    em.execute('update app.session set ended_at = ? where token_hash = ? and ended_at is null', [
      services.now(),
      sessionHash,
    ]),
  );
}

const TOUCH_AFTER_MS = 30_000;

/** Typing and clicking keep a session alive; timers and the event stream do not. */
export async function touchSession(services: Services, sessionHash: string, lastSeenAt: Date): Promise<void> {
  const now = services.now();
  if (now.getTime() - lastSeenAt.getTime() < TOUCH_AFTER_MS) return;
  await inAuthTransaction(services, (em) =>
    em.execute(
      'update app.session set last_seen_at = ? where token_hash = ? and ended_at is null and last_seen_at < ?',
      [now, sessionHash, now],
    ),
  );
}
