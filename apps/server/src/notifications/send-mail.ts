import { type Locale, type MailState, mailAddressOf, noticeMail, noticePath } from '@madoguchi/domain';
import type { PoolClient } from 'pg';
import { hashOf, newId, newToken } from '../ids.ts';
import type { Mailer } from '../mailer.ts';
import type { Services } from '../services.ts';

interface Found {
  readonly signInName: string;
  readonly locale: Locale;
  readonly wanted: boolean;
  readonly number: string | null;
  readonly caseId: string | null;
  readonly referralId: string | null;
  readonly createdAt: Date;
}

/** Under the addressee's own rights, as the list on their screen: the number is what they would read there. */
const AS_ADDRESSEE_SQL = `
  select s.sign_in_name as "signInName", s.locale, s.notices_by_mail as wanted,
    case when n.referral_id is null then coalesce(c.number, p.number) else r.number end as number,
    coalesce(c.id, p.case_id) as "caseId", r.id as "referralId", n.created_at as "createdAt"
    from app.notice n join app.staff s on s.id = n.staff_id left join app.cases c on c.id = n.case_id
    left join app.case_plate p on p.case_id = n.case_id left join app.referral r on r.id = n.referral_id where n.id = $1`;
const STATE_SQL = 'select mail_state as state from app.notice where id = $1';
const SETTLE_SQL = 'update app.notice set mail_state = $2, mail_at = $3 where id = $1';

async function inTransaction<Result>(
  services: Services,
  end: 'commit' | 'rollback',
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await services.readPool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query(end);
    client.release();
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    client.release(true);
    throw error;
  }
}

const become = (client: PoolClient, session: string, role: 'madoguchi_app' | 'madoguchi_writer') =>
  client.query(`select set_config('app.session', $1, true), set_config('role', $2, true)`, [session, role]);

/** What the addressee would read at this moment; undefined where they may no longer. The session that asks never comes to be. */
function lookAsAddressee(services: Services, noticeId: string): Promise<Found | undefined> {
  return inTransaction(services, 'rollback', async (client) => {
    const hash = hashOf(newToken());
    await client.query('select fn.stand_in($1, $2, $3)', [noticeId, hash, newId(services.now())]);
    await become(client, hash, 'madoguchi_app');
    const { rows } = await client.query<Found>(AS_ADDRESSEE_SQL, [noticeId]);
    return rows[0];
  });
}

function stateOf(services: Services, sessionHash: string, noticeId: string): Promise<MailState | undefined> {
  return inTransaction(services, 'rollback', async (client) => {
    await become(client, sessionHash, 'madoguchi_writer');
    return (await client.query<{ state: MailState }>(STATE_SQL, [noticeId])).rows[0]?.state;
  });
}

async function settle(services: Services, sessionHash: string, noticeId: string, state: MailState): Promise<void> {
  await inTransaction(services, 'commit', async (client) => {
    await become(client, sessionHash, 'madoguchi_writer');
    await client.query(SETTLE_SQL, [noticeId, state, services.now()]);
  });
}

/** Sent, or why it is not to be. @throws Error where the mail server did not take it */
async function deliver(services: Services, mailer: Mailer | undefined, noticeId: string): Promise<MailState> {
  const found = await lookAsAddressee(services, noticeId);
  if (found === undefined) return 'CLOSED';
  if (!found.wanted) return 'UNWANTED';
  const to = mailAddressOf(found.signInName);
  if (to === null) return 'NO_ADDRESS';
  if (mailer === undefined) return 'KEPT';
  const link = new URL(noticePath(found), services.env.publicUrl).href;
  await mailer.send({
    id: `notice.${noticeId}`,
    at: found.createdAt,
    to,
    locale: found.locale,
    ...noticeMail(found.locale, found.number, link),
  });
  return 'SENT';
}

/**
 * The mail of one notice, as a job: it may come twice, and a mail server that is away is asked again later.
 * @param lastTry where the queue gives up after this one
 * @throws Error where it was not sent and is to be tried again
 */
export async function sendNoticeMail(
  services: Services,
  sessionHash: string,
  mailer: Mailer | undefined,
  noticeId: string,
  lastTry: boolean,
): Promise<void> {
  if ((await stateOf(services, sessionHash, noticeId)) !== 'WAITING') return;
  try {
    await settle(services, sessionHash, noticeId, await deliver(services, mailer, noticeId));
  } catch (error) {
    if (lastTry) await settle(services, sessionHash, noticeId, 'FAILED');
    throw error;
  }
}
