import { DESKS, TOPICS } from '@madoguchi/plan';
import { Client } from 'pg';
import { type Desks, deskId, type Person, type Post, requestId } from '../support/kit.ts';

/** Everybody who may ask, by what they are to はたらく女性スクエア (都). */
export const ASKERS = [
  'stranger',
  'counsellor',
  'colleague',
  'supervisor',
  'other desk',
  'adviser',
  'manager',
  'administrator',
  'auditor',
  'approver',
  'nobody',
] as const;
export type Asker = (typeof ASKERS)[number];

const POSTS: Readonly<Record<Asker, readonly Post[]>> = {
  stranger: [],
  counsellor: [{ role: 'COUNSELLOR', desk: 'working-women' }],
  colleague: [{ role: 'COUNSELLOR', desk: 'working-women' }],
  supervisor: [{ role: 'SUPERVISOR', desk: 'working-women' }],
  'other desk': [{ role: 'COUNSELLOR', desk: 'work-style' }],
  adviser: [{ role: 'COUNSELLOR', desk: 'tcci-minato' }],
  manager: [{ role: 'MANAGER', organisation: 'TMG' }],
  administrator: [{ role: 'ADMINISTRATOR', organisation: 'TMG' }],
  auditor: [{ role: 'AUDITOR', organisation: 'TMG' }],
  approver: [{ role: 'APPROVER', desk: 'working-women' }],
  nobody: [],
};

/** Whose matter it is that they ask for. */
export const PLACES = ['OWN_COMPANY', 'OWN_INDIVIDUAL', 'OWN_SENSITIVE', 'OTHER_DESK', 'OTHER_ORGANISATION'] as const;
export type Place = (typeof PLACES)[number];

export type Input = Record<string, unknown>;

/** A case with the sheet that it grew from, and who wrote both. */
export interface Matter {
  readonly place: Place;
  readonly owner: Person;
  readonly deskId: string;
  readonly caseId: string;
  readonly inquiryId: string;
}

const AT: Readonly<
  Record<Place, { desk: string; owner: Asker; subject: 'COMPANY' | 'INDIVIDUAL'; sensitive: boolean }>
> = {
  OWN_COMPANY: { desk: 'working-women', owner: 'counsellor', subject: 'COMPANY', sensitive: false },
  OWN_INDIVIDUAL: { desk: 'working-women', owner: 'counsellor', subject: 'INDIVIDUAL', sensitive: false },
  OWN_SENSITIVE: { desk: 'working-women', owner: 'counsellor', subject: 'INDIVIDUAL', sensitive: true },
  OTHER_DESK: { desk: 'work-style', owner: 'other desk', subject: 'COMPANY', sensitive: false },
  OTHER_ORGANISATION: { desk: 'tcci-minato', owner: 'adviser', subject: 'COMPANY', sensitive: false },
};

/** The table of design §4, written down once more by hand: who reads a matter in full. */
const READERS: Readonly<Record<Place, readonly Asker[]>> = {
  OWN_COMPANY: ['counsellor', 'colleague', 'supervisor'],
  OWN_INDIVIDUAL: ['counsellor', 'colleague', 'supervisor'],
  OWN_SENSITIVE: ['counsellor', 'supervisor'],
  OTHER_DESK: ['other desk'],
  OTHER_ORGANISATION: ['adviser'],
};
export const reads = (asker: Asker, place: Place): boolean => READERS[place].includes(asker);
/** Who works at はたらく女性スクエア, whatever they may read there. */
export const AT_THE_DESK: readonly Asker[] = ['counsellor', 'colleague', 'supervisor'];

/** A topic that the desk offers. */
export function topicAt(desk: string): string {
  const lists: readonly string[] = DESKS.find((each) => each.code === desk)?.topicLists ?? [];
  const topic = TOPICS.find((each) => lists.includes(each.list));
  if (topic === undefined) throw new Error(`${desk} has no topics.`);
  return topic.code;
}

export function sheetAt(desk: string, overrides: Input = {}): Input {
  return {
    deskId: deskId(desk),
    subject: 'COMPANY',
    channel: 'PHONE',
    startedAt: new Date(Date.now() - 600_000).toISOString(),
    topics: [topicAt(desk)],
    content: '就業規則の見直しから相談。',
    outcome: 'ADVISED',
    ...overrides,
  };
}

type Recorded = { recordInquiry: { id: string; caseId: string | null } };
const RECORD = 'mutation ($input: RecordInquiryInput!) { recordInquiry(input: $input) { id caseId } }';

/** People of every kind around one desk, and matters of every kind for them to reach for. */
export class World {
  readonly desks: Desks;
  readonly #people: ReadonlyMap<Asker, Person>;
  readonly #superuser: Client;
  #hashSql: string | undefined;

  constructor(desks: Desks, people: ReadonlyMap<Asker, Person>, superuser: Client) {
    this.desks = desks;
    this.#people = people;
    this.#superuser = superuser;
  }

  person(asker: Asker): Person {
    const person = this.#people.get(asker);
    if (person === undefined) throw new Error(asker);
    return person;
  }

  /** Another person with the same posts, for what would end the session or change the account of the first. */
  double(asker: Asker): Promise<Person> {
    return asker === 'stranger'
      ? Promise.resolve(this.person(asker))
      : this.desks.person(`${asker} 代理`, ...POSTS[asker]);
  }

  async record(place: Place, overrides: Input = {}): Promise<{ id: string; caseId: string | null }> {
    const { desk, owner, subject, sensitive } = AT[place];
    const input = sheetAt(desk, { requestId: requestId(), subject, sensitive, ...overrides });
    return (await this.person(owner).ask<Recorded>(RECORD, { input })).recordInquiry;
  }

  async matter(place: Place): Promise<Matter> {
    const { id, caseId } = await this.record(place, { openCase: { subject: '男性育業の制度づくり' } });
    if (caseId === null) throw new Error('No case grew.');
    return { place, owner: this.person(AT[place].owner), deskId: deskId(AT[place].desk), caseId, inquiryId: id };
  }

  async version(table: 'cases' | 'inquiry' | 'company', id: string): Promise<number> {
    const { rows } = await this.#superuser.query<{ version: number }>(
      `select version from app.${table} where id = $1`,
      [id],
    );
    return rows[0]?.version ?? 0;
  }

  /** How much the trail holds. */
  async events(): Promise<number> {
    const { rows } = await this.#superuser.query<{ events: number }>('select count(*)::int as events from app.event');
    return rows[0]?.events ?? 0;
  }

  /**
   * One hash over every row of every table, by the place where its version lies and the transaction that wrote it: equal before and
   * after means that nothing was stored, not even the same once more.
   */
  async everything(): Promise<string> {
    this.#hashSql ??= await this.#prepareHash();
    const { rows } = await this.#superuser.query({ name: 'everything', text: this.#hashSql });
    return JSON.stringify(rows);
  }

  async #prepareHash(): Promise<string> {
    const { rows } = await this.#superuser.query<{ sql: string }>(
      `select string_agg(format('select %L as t, sum(hashtidextended(x.ctid, x.xmin::text::bigint)) as h from %s x', c.oid::regclass, c.oid::regclass), ' union all ') as sql
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and (n.nspname = 'app' or c.relname = '_private_jobs')
          and c.relname not in ('session', 'sign_in_attempt', 'code_item', 'programme', 'desk', 'organisation')`,
    );
    return rows[0]?.sql ?? '';
  }

  async close(): Promise<void> {
    await this.#superuser.end();
    await this.desks.close();
  }
}

export async function openWorld(desks: Desks): Promise<World> {
  const superuser = new Client({ connectionString: desks.database.superuserUrl });
  await superuser.connect();
  const people = new Map<Asker, Person>();
  for (const asker of ASKERS)
    people.set(asker, asker === 'stranger' ? desks.stranger() : await desks.person(asker, ...POSTS[asker]));
  return new World(desks, people, superuser);
}
