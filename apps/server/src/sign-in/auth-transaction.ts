import { rateLimited } from '@madoguchi/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOf, newId } from '../ids.ts';
import type { Services } from '../services.ts';

const WINDOW_MINUTES = 15;
const TRIES_PER_NAME = 8;
const TRIES_PER_ADDRESS = 100;

/** One transaction of the role that alone reads passwords, sessions, links and second factors. */
export async function inAuthTransaction<Result>(
  services: Services,
  act: (em: EntityManager) => Promise<Result>,
): Promise<Result> {
  return services.orm.em.fork().transactional(async (em) => {
    await em.execute('set local role madoguchi_auth');
    return act(em);
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

/** @returns the ids of the tries, to be forgiven where the person turns out to be who they say. @throws DomainError RATE_LIMITED */
export async function countTries(em: EntityManager, name: string, address: string, now: Date): Promise<string[]> {
  return [
    await countTry(em, hashOf(`name:${name}`), TRIES_PER_NAME, now),
    await countTry(em, hashOf(`address:${address}`), TRIES_PER_ADDRESS, now),
  ];
}

export async function forgiveTries(em: EntityManager, tries: readonly string[]): Promise<void> {
  for (const id of tries) await em.execute('delete from app.sign_in_attempt where id = ?', [id]);
}
