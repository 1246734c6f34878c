import { DatabaseError, type Pool, type PoolClient, type QueryResult } from 'pg';
import { requireActor, type SessionActor, sessionActor } from './actor-row.ts';

const HASH = /^[0-9a-f]{64}$/;
const STATEMENT_TIMEOUT_MS = 10_000;

const BEGIN = 'begin isolation level repeatable read read only';
type ActorResults = readonly QueryResult<{ actor: unknown }>[];

/** Role, session and who that is, in one message to the server. */
function asking(sessionHash: string): string[] {
  const session = HASH.test(sessionHash) ? sessionHash : '';
  return [
    'set local role madoguchi_app',
    `set local app.session = '${session}'`,
    `set local statement_timeout = ${STATEMENT_TIMEOUT_MS}`,
    'select fn.actor() as actor',
  ];
}

const actorOf = (results: ActorResults) => sessionActor(results.at(-1)?.rows[0]?.actor);

/**
 * Who is asking, or undefined without a living session, where nothing else is read: several statements in one message are
 * a transaction by themselves, opened and closed with it.
 */
export async function findActor(pool: Pool, sessionHash: string): Promise<SessionActor | undefined> {
  return actorOf((await pool.query(asking(sessionHash).join(';'))) as unknown as ActorResults);
}

/**
 * The shape of a query (database.md §5): one REPEATABLE READ, READ ONLY transaction per operation under the reader's own
 * session, opened at the first SQL and closed before the reply. One statement per root field.
 */
export class ReadTransaction {
  readonly #pool: Pool;
  readonly #sessionHash: string;
  #client: Promise<PoolClient> | undefined;
  #actor: SessionActor | undefined;
  #failed = false;
  #plansOnce = false;
  #turn: Promise<unknown> = Promise.resolve();
  /** No word of the server's own came back: the connection is dead, and nothing more is asked of it. */
  #lost = false;
  /** Statements sent, for the tests that count them. */
  statements = 0;

  constructor(pool: Pool, sessionHash: string) {
    this.#pool = pool;
    this.#sessionHash = sessionHash;
  }

  async #open(): Promise<PoolClient> {
    const client = await this.#pool.connect();
    try {
      const opened = await client.query([BEGIN, ...asking(this.#sessionHash)].join(';'));
      this.#actor = actorOf(opened as unknown as ActorResults);
      return client;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  /** Who is asking, or undefined without a living session. */
  async findActor(): Promise<SessionActor | undefined> {
    this.#client ??= this.#open();
    await this.#client;
    return this.#actor;
  }

  /** @throws DomainError UNAUTHENTICATED */
  async actor(): Promise<SessionActor> {
    return requireActor(await this.findActor());
  }

  /**
   * Rows of one prepared statement.
   * @param name a stable name: the statement is planned once per connection
   */
  async rows<Row extends object>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    this.#client ??= this.#open();
    const client = await this.#client;
    this.statements += 1;
    // Root fields ask side by side; one connection answers one after the other.
    const asked = this.#turn.then(() => client.query<Row>({ name, text, values: [...values] }));
    this.#turn = asked.catch(() => undefined);
    try {
      return (await asked).rows;
    } catch (error) {
      this.#failed = true;
      this.#lost = !(error instanceof DatabaseError);
      throw error;
    }
  }

  /** The single JSON value that a statement `select … as json` answers; undefined where there is no row. */
  async json<Value>(name: string, text: string, values: readonly unknown[]): Promise<Value | undefined> {
    const rows = await this.rows<{ json: Value | null }>(name, text, values);
    return rows[0]?.json ?? undefined;
  }

  /**
   * The same for a statement over many policies, whose plan costs more than its rows: it is planned once per connection, for any
   * values, where PostgreSQL would otherwise plan it anew each time. What it reads must not hang on one value being rare.
   */
  async jsonPlannedOnce<Value>(name: string, text: string, values: readonly unknown[]): Promise<Value | undefined> {
    if (!this.#plansOnce) {
      this.#plansOnce = true;
      this.#client ??= this.#open();
      const client = await this.#client;
      this.#turn = this.#turn.then(() => client.query('set local plan_cache_mode = force_generic_plan'));
    }
    return this.json(name, text, values);
  }

  /** Ends the transaction; safe to call twice. */
  async close(): Promise<void> {
    const opened = this.#client;
    if (opened === undefined) return;
    this.#client = undefined;
    const client = await opened.catch(() => undefined);
    if (client === undefined) return;
    if (this.#lost) {
      client.release(true);
      return;
    }
    try {
      await client.query(this.#failed ? 'rollback' : 'commit');
      client.release();
    } catch {
      client.release(true);
    }
  }
}

/** A read of one's own: for what happens outside an operation, such as the answer after a command. */
export async function runQuery<Result>(
  pool: Pool,
  sessionHash: string,
  read: (transaction: ReadTransaction) => Promise<Result>,
): Promise<Result> {
  const transaction = new ReadTransaction(pool, sessionHash);
  try {
    return await read(transaction);
  } finally {
    await transaction.close();
  }
}
