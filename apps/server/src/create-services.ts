import { Pool } from 'pg';
import { pino } from 'pino';
import { loginUrl } from './database/logins.ts';
import { CONNECTION_OPTIONS, createOrm } from './database/orm.ts';
import type { Env } from './env.ts';
import type { Services } from './services.ts';

const READ_CONNECTIONS = 12;
const COMMAND_CONNECTIONS = 8;
/** A request that finds no connection in this time is told to come again, not left hanging. */
const CONNECT_WITHIN_MS = 2_500;
/** Commands queue for fewer connections, and each may wait for a row that another holds. */
const COMMAND_CONNECTS_WITHIN_MS = 5_000;
/** Longer than any statement may take: after it the wire is dead, though nobody said so. */
const ANSWERS_WITHIN_MS = 12_000;

/** Ids and codes only ever reach this log. */
export function createLog(level: string): Services['log'] {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** The address by which the API speaks to the database: never the owner's. */
export function apiUrlOf(env: Pick<Env, 'databaseUrl' | 'apiDatabaseUrl'>): string {
  return env.apiDatabaseUrl ?? loginUrl(env.databaseUrl, 'madoguchi_api');
}

export function workerUrlOf(env: Pick<Env, 'databaseUrl' | 'workerDatabaseUrl'>): string {
  return env.workerDatabaseUrl ?? loginUrl(env.databaseUrl, 'madoguchi_worker');
}

/**
 * Connections of one process under one login.
 * @param options.readConnections how many queries run at once; the rest wait their turn
 */
export async function createServices(
  env: Env,
  url: string,
  options: { log: Services['log']; now?: () => Date; answersWithinMs?: number; readConnections?: number },
): Promise<Services> {
  const query_timeout = options.answersWithinMs ?? ANSWERS_WITHIN_MS;
  const readPool = new Pool({
    connectionString: url,
    options: CONNECTION_OPTIONS,
    max: options.readConnections ?? READ_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    idleTimeoutMillis: 30_000,
    query_timeout,
  });
  // A connection that dies must not take the process with it: neither while it rests nor while it is in somebody's hands.
  readPool.on('error', () => options.log.warn('a resting database connection was lost'));
  readPool.on('connect', (client) => client.on('error', () => options.log.warn('a database connection was lost')));
  const patience = { connectionTimeoutMillis: COMMAND_CONNECTS_WITHIN_MS, query_timeout };
  const orm = await createOrm(url, COMMAND_CONNECTIONS, patience);
  return { env, orm, readPool, log: options.log, now: options.now ?? (() => new Date()) };
}

export async function closeServices(services: Services): Promise<void> {
  await Promise.allSettled([services.orm.close(true), services.readPool.end()]);
}
