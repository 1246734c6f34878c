import { DomainError, type Locale } from '@madoguchi/domain';
import { hashOf, newId, newToken } from '../ids.ts';
import { recordEvent } from '../record-event.ts';
import type { Services } from '../services.ts';
import { countTries, forgiveTries, inAuthTransaction } from './auth-transaction.ts';
import { verifyPassword } from './password.ts';
import { checkFactor, secondFactorRequired } from './second-factor.ts';

/** A working day and then some; after it everybody signs in again (quality §3, 17). */
const ABSOLUTE_HOURS = 12;

function wrongCredentials(): DomainError {
  return new DomainError('BAD_USER_INPUT', {
    ja: 'IDまたはパスワードが違います。',
    en: 'The ID or the password is wrong.',
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

export interface Attempt {
  readonly signInName: string;
  readonly password: string;
  /** Of the authenticator app, or a recovery code; null at the first step. */
  readonly code: string | null;
  readonly address: string;
}

/**
 * Opens a session; a new one at each sign-in.
 * @returns the token for the cookie; the database knows its hash alone
 * @throws DomainError RATE_LIMITED, BAD_USER_INPUT that does not say which of the two was wrong, SECOND_FACTOR_REQUIRED after the right password
 */
export async function signIn(services: Services, attempt: Attempt): Promise<string> {
  const now = services.now();
  const signInName = attempt.signInName.normalize('NFKC').trim().toLowerCase();
  const { found, tries } = await inAuthTransaction(services, async (em) => {
    const ids = await countTries(em, signInName, attempt.address, now);
    const [row] = await em.execute<Found[]>(FIND_SQL, [signInName]);
    return { found: row, tries: ids };
  });
  if (!(await verifyPassword(found?.password_hash, attempt.password)) || found === undefined) throw wrongCredentials();
  const verdict = await inAuthTransaction(services, async (em) => {
    const looked = await checkFactor(em, services, found.id, attempt.code);
    // Nothing was guessed yet: the password was right, and the page asks for the code only now.
    if (looked === 'MISSING') await forgiveTries(em, tries);
    return looked;
  });
  if (verdict === 'MISSING' || verdict === 'WRONG') throw secondFactorRequired(verdict === 'WRONG');
  return openSession(services, found.id, tries, verdict === 'RECOVERY');
}

async function openSession(
  services: Services,
  staffId: string,
  tries: readonly string[],
  recovered: boolean,
): Promise<string> {
  const now = services.now();
  const token = newToken();
  const sessionId = newId(now);
  const expiresAt = new Date(now.getTime() + ABSOLUTE_HOURS * 3_600_000);
  await inAuthTransaction(services, async (em) => {
    await em.execute(
      `insert into app.session (token_hash, id, kind, staff_id, created_at, last_seen_at, expires_at) values (?, ?, 'STAFF', ?, ?, ?, ?)`,
      [hashOf(token), sessionId, staffId, now, now, expiresAt],
    );
    await forgiveTries(em, tries);
    await em.execute(`select set_config('app.session', ?, true), set_config('role', 'madoguchi_writer', true)`, [
      hashOf(token),
    ]);
    const by = { staffId, sessionId };
    await recordEvent(em, by, now, { code: 'staff.signedIn', stream: 'staff', subjectId: staffId });
    if (recovered)
      await recordEvent(em, by, now, { code: 'staff.recoveryCodeUsed', stream: 'staff', subjectId: staffId });
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
