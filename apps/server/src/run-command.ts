import { notFound, requestIdReused, stale } from '@madoguchi/domain';
import { type EntityName, type FilterQuery, LockMode, OptimisticLockError } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { requireActor, type SessionActor, sessionActor } from './actor-row.ts';
import { hashOf, newId } from './ids.ts';
import { eventStatement, type NewEvent } from './record-event.ts';
import type { Services } from './services.ts';

/** Ids alone are kept for a repeated request; its answer is read anew, from the rights of the moment. */
export type ResultIds = Readonly<Record<string, string | null>>;

/** What a command may use between visible and recorded. */
export interface Command {
  readonly em: EntityManager;
  readonly actor: SessionActor;
  readonly now: Date;
  readonly services: Services;
  /** Visible and locked, or NOT_FOUND (a foreign id looks like a missing one). */
  lock<Entity extends object>(entity: EntityName<Entity>, id: string): Promise<Entity>;
  /** From here on rows may be written; reading rights no longer filter. */
  write(): Promise<void>;
  /** The change is written before; its event stands in the last message, in the order of what happened. */
  record(event: NewEvent): Promise<void>;
  /**
   * A statement that nothing later in the command reads: it is sent in the last message before the commit, as the writer,
   * and once where it is asked for twice.
   */
  atEnd(sql: string, values: readonly unknown[]): void;
  /** A job that exists only if this command commits. */
  enqueue(
    task: string,
    payload: Readonly<Record<string, string>>,
    options?: { key?: string; runAt?: Date },
  ): Promise<void>;
  /** A hint to open screens; ids only, nothing that a reader may not know. @param deskId where only one desk may learn of it */
  notify(kind: 'case' | 'inquiry' | 'company' | 'referral', id: string, deskId?: string): Promise<void>;
  id(): string;
}

const BEGIN_SQL = `select set_config('app.session', ?, true), set_config('role', 'madoguchi_writer', true)`;
/** From the claim on, what is seen is what the actor may see. */
const CLAIM_SQL = `
  with asking as materialized (select fn.actor() as actor),
  claimed as (
    insert into app.idempotency (staff_id, request_id, command, input_hash, created_at)
    select (actor ->> 'staffId')::uuid, ?::uuid, ?, ?, ?::timestamptz from asking where actor is not null
    on conflict do nothing returning 1)
  select asking.actor, exists (select 1 from claimed) as fresh, set_config('role', 'madoguchi_app', true) from asking`;
const REPEATED_SQL = `select command, input_hash, result_ids from app.idempotency where staff_id = ?::uuid and request_id = ?::uuid`;
const KEEP_SQL = `update app.idempotency set result_ids = ?::jsonb where staff_id = ?::uuid and request_id = ?::uuid`;

interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

class RunningCommand implements Command {
  readonly em: EntityManager;
  readonly actor: SessionActor;
  readonly now: Date;
  readonly services: Services;
  readonly #last: Statement[] = [];
  readonly #asked = new Map<string, Statement>();
  #writing = false;

  constructor(em: EntityManager, actor: SessionActor, now: Date, services: Services) {
    this.em = em;
    this.actor = actor;
    this.now = now;
    this.services = services;
  }

  id(): string {
    return newId(this.now);
  }

  async lock<Entity extends object>(entity: EntityName<Entity>, id: string): Promise<Entity> {
    const found = await this.em.findOne(entity, { id } as unknown as FilterQuery<NoInfer<Entity>>, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    if (found === null) throw notFound();
    return found;
  }

  async write(): Promise<void> {
    if (this.#writing) return;
    this.#writing = true;
    await this.em.execute('set local role madoguchi_writer');
  }

  async record(event: NewEvent): Promise<void> {
    await this.em.flush();
    this.#last.push(eventStatement(this.actor, this.now, event));
  }

  atEnd(sql: string, values: readonly unknown[]): void {
    const key = `${sql} ${values.join(' ')}`;
    const asked = this.#asked.get(key);
    // What it is asked for last, it is asked for after every change.
    if (asked !== undefined) this.#last.splice(this.#last.indexOf(asked), 1);
    const statement = { sql, values };
    this.#asked.set(key, statement);
    this.#last.push(statement);
  }

  async enqueue(
    task: string,
    payload: Readonly<Record<string, string>>,
    options: { key?: string; runAt?: Date } = {},
  ): Promise<void> {
    const values = [task, JSON.stringify(payload), options.key ?? null, options.runAt ?? this.now];
    this.atEnd('select app.enqueue(?, ?::json, ?, ?::timestamptz)', values);
  }

  async notify(kind: 'case' | 'inquiry' | 'company' | 'referral', id: string, deskId?: string): Promise<void> {
    this.atEnd(`select pg_notify('madoguchi', ?)`, [JSON.stringify({ kind, id, at: deskId })]);
  }

  /** Everything is written, and the ids are kept for a repeated request; one message, of which nothing is read. */
  async end(requestId: string, result: ResultIds): Promise<void> {
    await this.write();
    await this.em.flush();
    this.atEnd(KEEP_SQL, [JSON.stringify(result), this.actor.staffId, requestId]);
    await this.em.execute(
      this.#last.map((each) => each.sql).join(';'),
      this.#last.flatMap((each) => each.values),
    );
  }
}

/**
 * The shape of a command (database.md §4) and the only place that commits: claim the request id, lock what is visible,
 * let the domain decide, change, record, commit. READ COMMITTED, because eight desks write one stream at once.
 * @param name the mutation; a request id belongs to one command and one input
 * @param act returns the ids by which the answer is read afterwards
 * @throws DomainError UNAUTHENTICATED, CONFLICT, and whatever the command decides
 */
export async function runCommand<Input extends { readonly requestId: string }, Result extends ResultIds>(
  services: Services,
  sessionHash: string,
  name: string,
  input: Input,
  act: (command: Command) => Promise<Result>,
): Promise<Result> {
  const now = services.now();
  const em = services.orm.em.fork();
  await em.begin();
  try {
    await em.execute(BEGIN_SQL, [sessionHash]);
    const inputHash = hashOf(JSON.stringify(input));
    const [claim] = await em.execute<{ actor: unknown; fresh: boolean }[]>(CLAIM_SQL, [
      input.requestId,
      name,
      inputHash,
      now,
    ]);
    const actor = requireActor(sessionActor(claim?.actor));
    if (claim?.fresh !== true) {
      const [kept] = await em.execute<{ command: string; input_hash: string; result_ids: Result }[]>(REPEATED_SQL, [
        actor.staffId,
        input.requestId,
      ]);
      if (kept?.command !== name || kept.input_hash !== inputHash) throw requestIdReused();
      await em.rollback();
      return kept.result_ids;
    }
    const running = new RunningCommand(em, actor, now, services);
    const result = await act(running);
    await running.end(input.requestId, result);
    await em.commit();
    return result;
  } catch (error) {
    if (em.isInTransaction()) await em.rollback();
    if (error instanceof OptimisticLockError) throw stale();
    throw error;
  }
}
