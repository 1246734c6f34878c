import { createHash, randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { needsSecondFactor, type Role } from '@madoguchi/domain';
import { Client } from 'pg';
import { createApp } from '../../apps/server/src/app.ts';
import { closeServices, createLog, createServices } from '../../apps/server/src/create-services.ts';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { type Env, readEnv } from '../../apps/server/src/env.ts';
import { hashOf, newId, newToken } from '../../apps/server/src/ids.ts';
import { EventHub } from '../../apps/server/src/notifications/events.ts';
import type { Services } from '../../apps/server/src/services.ts';
import { hashPassword } from '../../apps/server/src/sign-in/password.ts';
import { seal } from '../../apps/server/src/sign-in/secret-box.ts';
import { codeAt, stepAt } from '../../apps/server/src/sign-in/totp.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

export interface WireError {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly fields?: readonly { field: string; message: string }[] };
}

export interface WireAnswer<Data> {
  readonly status: number;
  readonly data?: Data | null;
  readonly errors?: readonly WireError[];
}

export interface Post {
  readonly role: Role;
  /** The desk's slug, for roles that stand at a desk. */
  readonly desk?: string;
  /** The organisation's code, for the others. */
  readonly organisation?: 'TMG' | 'TCCI' | 'FOUNDATION';
}

export const PASSWORD = 'なかなか長い合言葉です';
/** Everybody's authenticator app holds the same secret. */
const FACTOR_SECRET = Buffer.from('twenty-letters-long!');
export const factorCode = (now = new Date()) => codeAt(FACTOR_SECRET, stepAt(now));
let passwordHash: Promise<string> | undefined;

/** A person at a machine, signed in; every call goes over HTTP through the whole house. */
export class Person {
  readonly id: string;
  readonly name: string;
  readonly signInName: string;
  readonly #address: string;
  token: string | undefined;

  constructor(address: string, facts: { id: string; name: string; signInName: string; token: string | undefined }) {
    this.#address = address;
    this.id = facts.id;
    this.name = facts.name;
    this.signInName = facts.signInName;
    this.token = facts.token;
  }

  /** Where the house stands that this person speaks with. */
  get address(): string {
    return this.#address;
  }

  get cookie(): string {
    return this.token === undefined ? '' : `__Host-madoguchi=${this.token}`;
  }

  async send<Data = Record<string, unknown>>(
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<WireAnswer<Data>> {
    const response = await fetch(`${this.#address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Omit<WireAnswer<Data>, 'status'>;
    return { status: response.status, ...body };
  }

  /** The data, or a failure of the test that says which error came instead. */
  async ask<Data = Record<string, never>>(query: string, variables: object = {}): Promise<Data> {
    const answer = await this.send<Data>(query, variables);
    if (answer.errors !== undefined || answer.data === undefined || answer.data === null) {
      throw new Error(`Expected data, got ${JSON.stringify(answer.errors)}`);
    }
    return answer.data;
  }

  /** The error, or a failure of the test where there was none. */
  async refused(query: string, variables: object = {}): Promise<WireError> {
    const answer = await this.send(query, variables);
    const error = answer.errors?.[0];
    if (error === undefined) throw new Error(`Expected an error, got ${JSON.stringify(answer.data)}`);
    return error;
  }
}

export function deskId(slug: string): string {
  return referenceId('desk', slug);
}

export function requestId(): string {
  return randomUUID();
}

/** A statement that is asked again and again is planned a few times and not each time: under policies that is most of its cost. */
const prepared = (text: string, values: readonly unknown[]) =>
  values.length === 0
    ? { text }
    : { name: createHash('sha256').update(text).digest('hex').slice(0, 40), text, values: [...values] };

/** A house of its own for one test file: database copy, server, people. */
export class Desks {
  readonly database: TestDatabase;
  readonly services: Services;
  readonly address: string;
  readonly #server: Server;
  readonly #hub: EventHub;
  readonly #owner: Client;
  #people = 0;
  #superuser: Promise<Client> | undefined;

  constructor(parts: {
    database: TestDatabase;
    services: Services;
    address: string;
    server: Server;
    hub: EventHub;
    owner: Client;
  }) {
    this.database = parts.database;
    this.services = parts.services;
    this.address = parts.address;
    this.#server = parts.server;
    this.#hub = parts.hub;
    this.#owner = parts.owner;
  }

  /** SQL as the owner of the tables, under one of the group roles where asked: for arrangements no command offers. */
  sql<Row extends object = Record<string, unknown>>(
    text: string,
    values: readonly unknown[] = [],
    role?: string,
  ): Promise<Row[]> {
    return this.#transaction<Row>('', role, text, values);
  }

  /** What no role of the product may do; for arranging the past or damage. */
  async superuser<Row extends object = Record<string, unknown>>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    this.#superuser ??= this.#connectSuperuser();
    const { rows } = await (await this.#superuser).query<Row>(prepared(text, values));
    return rows;
  }

  async #connectSuperuser(): Promise<Client> {
    const client = new Client({ connectionString: this.database.superuserUrl });
    await client.connect();
    return client;
  }

  /** The same under a person's session: what the wall itself says to them. */
  sqlAs<Row extends object = Record<string, unknown>>(
    person: Person,
    role: 'madoguchi_app' | 'madoguchi_writer',
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    return this.#transaction<Row>(hashOf(person.token ?? ''), role, text, values);
  }

  async #transaction<Row extends object>(
    session: string,
    role: string | undefined,
    text: string,
    values: readonly unknown[],
  ): Promise<Row[]> {
    await this.#owner.query('begin');
    try {
      await this.#owner.query(`select set_config('app.session', $1, true)`, [session]);
      if (role !== undefined) await this.#owner.query(`set local role ${role}`);
      const { rows } = await this.#owner.query<Row>(prepared(text, values));
      await this.#owner.query('commit');
      return rows;
    } catch (error) {
      await this.#owner.query('rollback');
      throw error;
    }
  }

  /** A member of staff with the posts given, signed in. */
  async person(name: string, ...posts: readonly Post[]): Promise<Person> {
    this.#people += 1;
    const now = this.services.now();
    const id = newId(now);
    const signInName = `person-${this.#people}@example.jp`;
    passwordHash ??= hashPassword(PASSWORD);
    await this.sql(
      `insert into app.staff (id, sign_in_name, name, kana, created_at) values ($1, $2, $3, 'テスト', $4)`,
      [id, signInName, name, now],
      'madoguchi_auth',
    );
    await this.sql(
      'insert into app.credential (staff_id, password_hash, changed_at) values ($1, $2, $3)',
      [id, await passwordHash, now],
      'madoguchi_auth',
    );
    for (const post of posts) {
      await this.sql(
        `insert into app.membership (id, staff_id, organisation_id, desk_id, role, created_at, confirmed_at)
         select $1, $2, coalesce((select organisation_id from app.desk where id = $3), (select id from app.organisation where code = $4)), $3, $5, $6, $6`,
        [newId(now), id, post.desk === undefined ? null : deskId(post.desk), post.organisation ?? null, post.role, now],
        'madoguchi_auth',
      );
    }
    if (needsSecondFactor(posts.map((post) => post.role))) await this.giveFactor(id);
    return new Person(this.address, { id, name, signInName, token: await this.openSession(id) });
  }

  /** An authenticator app, set up; `factorCode` names its code of the moment. */
  async giveFactor(staffId: string): Promise<void> {
    const now = this.services.now();
    const id = newId(now);
    await this.sql(
      'insert into app.second_factor (id, staff_id, secret, created_at, confirmed_at) values ($1, $2, $3, $4, $4)',
      [id, staffId, seal(this.services.env.secretKey, FACTOR_SECRET, id), now],
      'madoguchi_auth',
    );
  }

  counsellor(name = '佐藤 相談', desk = 'working-women'): Promise<Person> {
    return this.person(name, { role: 'COUNSELLOR', desk });
  }

  supervisor(name = '高橋 統括', desk = 'working-women'): Promise<Person> {
    return this.person(name, { role: 'SUPERVISOR', desk });
  }

  /** Somebody at the door: no session. */
  stranger(): Person {
    return new Person(this.address, { id: '', name: '', signInName: '', token: undefined });
  }

  async openSession(staffId: string): Promise<string> {
    const token = newToken();
    const now = this.services.now();
    await this.sql(
      `insert into app.session (token_hash, id, kind, staff_id, created_at, last_seen_at, expires_at) values ($1, $2, 'STAFF', $3, $4, $4, $5)`,
      [hashOf(token), newId(now), staffId, now, new Date(now.getTime() + 43_200_000)],
      'madoguchi_auth',
    );
    return token;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    await this.#hub.stop();
    await closeServices(this.services);
    await this.#owner.end();
    if (this.#superuser !== undefined) await (await this.#superuser).end();
    await this.database.drop();
  }
}

/**
 * For thousands of questions that are no race: each connection learns the catalogue and plans every statement for itself, so
 * that twelve of them cost two cores several times what two do.
 */
export const FEW_CONNECTIONS = { readConnections: 2 } as const;

/** Opens the desks on a copy of the migrated template; close them in `afterAll`. */
export async function openDesks(
  name = 'desks',
  options: { now?: () => Date; env?: Partial<Env>; log?: Services['log']; readConnections?: number } = {},
): Promise<Desks> {
  const database = await createTestDatabase(name);
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const base = readEnv({ DATABASE_URL: database.ownerUrl, PORT: '0' });
  const env: Env = { ...base, ...options.env };
  const services = await createServices(env, database.apiUrl, {
    log: options.log ?? createLog('silent'),
    ...(options.now ? { now: options.now } : {}),
    ...(options.readConnections === undefined ? {} : { readConnections: options.readConnections }),
  });
  const hub = new EventHub(database.apiUrl);
  await hub.start();
  const app = await createApp(services, hub);
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return new Desks({ database, services, address, server, hub, owner });
}
