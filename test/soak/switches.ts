import { Pool } from 'pg';
import { CONNECTION_OPTIONS } from '../../apps/server/src/database/orm.ts';
import { hashOf } from '../../apps/server/src/ids.ts';
import { ReadTransaction } from '../../apps/server/src/run-query.ts';
import { type Desks, deskId, type Person, requestId } from '../support/kit.ts';

const SESSIONS = 40;
const CONNECTIONS = 3;
const AT_ONCE = 12;
/** One connection is cut off by its server at every so many turns. */
const CUT_EVERY = 40;
/** By which the connections are known to the database. */
const NAME = 'soak-switches';
const DESKS = ['working-women', 'work-style', 'tcci-minato', 'tcci-chuo'] as const;
const DRAFT = 'mutation ($input: SaveInquiryDraftInput!) { saveInquiryDraft(input: $input) { id } }';

export interface Switches {
  readonly turns: number;
  /** Turns whose own statement failed on purpose. */
  readonly failed: number;
  readonly cut: number;
  /** Turns that lost their connection: told as an error, never as somebody else's rows. */
  readonly lost: number;
  readonly wrong: readonly string[];
}

/**
 * Many sessions on few connections, one after another and at once: each read must bring its own rows alone, whatever
 * happened to the connection before, a failed statement or a server that hung up.
 */
export async function switchActors(desks: Desks, turns: number): Promise<Switches> {
  const people: Person[] = [];
  for (let count = 0; count < SESSIONS; count += 1) people.push(await withDraft(desks, count));
  const pool = new Pool({
    connectionString: desks.database.apiUrl,
    options: CONNECTION_OPTIONS,
    max: CONNECTIONS,
    application_name: NAME,
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const wrong: string[] = [];
  let [next, failed, cut, lost] = [0, 0, 0, 0];

  async function turn(number: number): Promise<void> {
    const person = people[(number * 7 + Math.floor(number / SESSIONS)) % SESSIONS];
    if (person === undefined) return;
    if (number % CUT_EVERY === CUT_EVERY - 1) cut += await hangUp(desks);
    // Every hundredth asks with a token that nobody has: it must not inherit whoever was there before.
    const stranger = number % 100 === 99;
    const read = new ReadTransaction(pool, stranger ? hashOf(`invented ${number}`) : hashOf(person.token ?? ''));
    try {
      const rows = await read.rows<{ staff_id: string }>('soak_drafts', 'select staff_id from app.inquiry_draft', []);
      const expected = stranger ? [] : [person.id];
      const seen = rows.map((row) => row.staff_id);
      if (JSON.stringify(seen) !== JSON.stringify(expected))
        wrong.push(`turn ${number}: ${person.name} got ${seen.length} rows`);
      if (number % 2 === 0) {
        failed += 1;
        const refused = await read
          .rows('soak_fails', 'select 1 / count(*) from app.inquiry_draft where false', [])
          .then(
            () => false,
            () => true,
          );
        if (!refused) wrong.push(`turn ${number}: a statement that must fail did not`);
      }
    } catch {
      lost += 1;
    } finally {
      await read.close();
    }
  }

  const asker = async () => {
    for (let number = next++; number < turns; number = next++) await turn(number);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asker));
  await pool.end();
  return { turns, failed, cut, lost, wrong };
}

/** Somebody with one unsent sheet, which nobody but its author ever sees. */
async function withDraft(desks: Desks, count: number): Promise<Person> {
  const desk = DESKS[count % DESKS.length] ?? 'working-women';
  const person = await desks.counsellor(`職員 ${count}`, desk);
  const input = {
    requestId: requestId(),
    draftId: requestId(),
    deskId: deskId(desk),
    content: person.name,
    startedAt: new Date().toISOString(),
  };
  await person.ask(DRAFT, { input });
  return person;
}

/** The database hangs up on one of the connections of the API. */
async function hangUp(desks: Desks): Promise<number> {
  const rows = await desks.superuser(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 order by random() limit 1`,
    [NAME],
  );
  return rows.length;
}
