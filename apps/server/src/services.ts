import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Env } from './env.ts';

/** What one process needs to answer; nothing in it remembers a request. */
export interface Services {
  readonly env: Env;
  /** Commands: MikroORM as the login of the API. */
  readonly orm: MikroORM;
  /** Queries: plain connections of the same login; later, those of a replica. */
  readonly readPool: Pool;
  readonly log: Logger;
  /** The only clock. */
  readonly now: () => Date;
}
