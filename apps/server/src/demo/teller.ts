import type { Client } from 'pg';
import { Context } from '../context.ts';
import { referenceId } from '../database/reference-data.ts';
import { hashOf, newId, newToken } from '../ids.ts';
import { type ReadTransaction, runQuery } from '../run-query.ts';
import type { Services } from '../services.ts';
import { demoStaffId } from './accounts.ts';
import { inTransaction } from './owner.ts';
import { DEMO_STAFF, type DemoSlug } from './staff.ts';

const SESSION_MINUTES = 60;
const OPEN_SQL = `
  insert into app.session (token_hash, id, kind, staff_id, created_at, last_seen_at, expires_at)
  select "tokenHash", id, 'STAFF', "staffId", $2, $2, $3 from json_to_recordset($1) as r ("tokenHash" text, id uuid, "staffId" uuid)`;
const END_SQL = 'update app.session set ended_at = $2 where token_hash = any ($1)';

/** The demo staff at work: each signed in for as long as the telling takes, each command at its own instant. */
export class Teller {
  readonly #services: Services;
  readonly #sessions: ReadonlyMap<DemoSlug, string>;

  constructor(services: Services, sessions: ReadonlyMap<DemoSlug, string>) {
    this.#services = services;
    this.#sessions = sessions;
  }

  #sessionOf(slug: DemoSlug): string {
    const session = this.#sessions.get(slug);
    if (session === undefined) throw new Error(`${slug} is not signed in.`);
    return session;
  }

  /** What a request of this person would have carried at that instant: the command writes it as its own time. */
  as(slug: DemoSlug, at: Date): Context {
    const now = () => at;
    return new Context(
      { ...this.#services, now },
      {
        sessionToken: undefined,
        sessionHash: this.#sessionOf(slug),
        address: '127.0.0.1',
        locale: 'ja',
        setSession: () => undefined,
        clearSession: () => undefined,
      },
    );
  }

  /** Reads as this person may. */
  read<Result>(slug: DemoSlug, act: (read: ReadTransaction) => Promise<Result>): Promise<Result> {
    return runQuery(this.#services.readPool, this.#sessionOf(slug), act);
  }
}

/** The same request has the same id in every demo world. */
export function demoRequestId(name: string): string {
  return referenceId('demo-request', name);
}

/**
 * Signs the demo staff in while `tell` runs. The sessions live in real time, as the wall asks; what is told with them carries the
 * stories' dates.
 */
export async function withTeller(
  services: Services,
  owner: Client,
  tell: (teller: Teller) => Promise<void>,
): Promise<void> {
  const now = new Date();
  const rows = DEMO_STAFF.map(({ slug }) => ({
    slug,
    id: newId(now),
    tokenHash: hashOf(newToken()),
    staffId: demoStaffId(slug),
  }));
  const expiresAt = new Date(now.getTime() + SESSION_MINUTES * 60_000);
  await inTransaction(owner, 'madoguchi_auth', () => owner.query(OPEN_SQL, [JSON.stringify(rows), now, expiresAt]));
  await tell(new Teller(services, new Map(rows.map((each) => [each.slug, each.tokenHash]))));
  await inTransaction(owner, 'madoguchi_auth', () =>
    owner.query(END_SQL, [rows.map((each) => each.tokenHash), new Date()]),
  );
}
