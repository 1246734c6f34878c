import { isDeepStrictEqual } from 'node:util';
import { normaliseForSearch, SEARCH_NORM_VERSION } from '@madoguchi/domain';
import { TOPICS } from '@madoguchi/plan';
import { Client } from 'pg';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { hashOf, newId, newToken } from '../../apps/server/src/ids.ts';
import { companyRow, Dice, personRow } from './people.ts';
import { REFERRALS_SQL } from './referrals-sql.ts';
import { ANSWERS, DEEDS, RARE_SENTENCES, SENTENCES, THEMES } from './words.ts';
import {
  CASE_ROWS_SQL,
  CASES_SQL,
  COMPANIES_SQL,
  CONTACTS_SQL,
  EVENTS_SQL,
  helpersSql,
  INQUIRIES_SQL,
  MATTERS_SQL,
  MEMBERSHIPS_SQL,
  NOTES_SQL,
  REFRESH_SHEETS_SQL,
  REFRESH_SQL,
  SAMPLE_SQL,
  SHEET_ROWS_SQL,
  STAFF_SQL,
  TOPICS_SQL,
  WORDS_SQL,
} from './world-sql.ts';

const SEED = 8;
const PEOPLE = 480;
const SESSION_HOURS = 12;

/** はたらく女性スクエア asks; a tenth of all cases is its own. */
export const ASKING_DESK = referenceId('desk', 'working-women');

/** What the works ask for, read from the world itself. */
export interface World {
  readonly cases: number;
  readonly sessionToken: string;
  readonly caseIds: readonly string[];
  readonly company: {
    readonly id: string;
    readonly name: string;
    readonly kana: string;
    readonly telephone_digits: string;
  };
  readonly caseNumber: string;
  readonly programmeId: string;
}

function words(): object[] {
  const dice = new Dice(SEED);
  const list = (name: string, raws: readonly string[]) =>
    raws.map((raw, n) => ({ list: name, n, raw, norm: normaliseForSearch(raw) }));
  return [
    ...list(
      'subject',
      THEMES.flatMap((theme) => DEEDS.map((deed) => `${theme}${deed}`)),
    ),
    ...list('sentence', SENTENCES),
    ...list('rare', RARE_SENTENCES),
    ...list('answer', ANSWERS),
    ...Array.from({ length: PEOPLE }, (_, n) => {
      const person = personRow(dice, n);
      return { list: 'person', n, raw: person.name, norm: person.name_norm };
    }),
  ];
}

/** The indexes of pairs are made once over all rows instead of row by row. */
async function withoutPairs(client: Client, write: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; sql: string }>(
    `select indexname as name, indexdef as sql from pg_indexes where schemaname = 'app' and indexdef like '%USING gin%'`,
  );
  for (const index of rows) await client.query(`drop index app.${index.name}`);
  await write();
  for (const index of rows) await client.query(index.sql);
}

/** The bulk rows must be those that the product's own functions write. */
async function assertSearchRows(client: Client): Promise<void> {
  const sample = async () => (await client.query<object>(SAMPLE_SQL)).rows;
  const written = await sample();
  await client.query(REFRESH_SQL, [SEARCH_NORM_VERSION]);
  await client.query(REFRESH_SHEETS_SQL, [SEARCH_NORM_VERSION]);
  if (!isDeepStrictEqual(written, await sample())) {
    throw new Error(
      "The bench writes other search rows than the product's functions do; bring test/bench/world-sql.ts up to date.",
    );
  }
}

async function fill(client: Client, cases: number): Promise<void> {
  const dice = new Dice(SEED);
  const companies = Math.max(Math.floor(cases / 5), 1);
  const rows = <Row>(make: (dice: Dice, index: number) => Row) =>
    JSON.stringify(Array.from({ length: companies }, (_, index) => make(dice, index + 1)));
  await client.query(helpersSql(cases, new Date(Date.now() - 7_200_000)));
  await client.query(WORDS_SQL, [JSON.stringify(words())]);
  await client.query(TOPICS_SQL, [TOPICS.filter((topic) => topic.list.startsWith('WOMEN')).map((topic) => topic.code)]);
  await client.query(STAFF_SQL);
  await withoutPairs(client, async () => {
    await client.query(COMPANIES_SQL, [rows(companyRow)]);
    await client.query(CONTACTS_SQL, [rows(personRow)]);
    for (const sql of [MEMBERSHIPS_SQL, MATTERS_SQL, CASES_SQL, NOTES_SQL, INQUIRIES_SQL, EVENTS_SQL, REFERRALS_SQL])
      await client.query(sql);
    for (const sql of [CASE_ROWS_SQL, SHEET_ROWS_SQL]) await client.query(sql, [SEARCH_NORM_VERSION]);
  });
  await assertSearchRows(client);
  await client.query('vacuum (analyze)');
}

/** A counsellor of the asking desk, signed in. */
async function openSession(client: Client): Promise<string> {
  const token = newToken();
  const now = new Date();
  await client.query(
    `insert into app.session (token_hash, id, kind, staff_id, created_at, last_seen_at, expires_at)
     select $1, $2, 'STAFF', p.staff_id, $3, $3, $4 from post p where p.place = 0 and p.j = 1`,
    [hashOf(token), newId(now), now, new Date(now.getTime() + SESSION_HOURS * 3_600_000)],
  );
  return token;
}

async function only<Row extends object>(client: Client, sql: string): Promise<Row> {
  const [row] = (await client.query<Row>(sql, [ASKING_DESK])).rows;
  if (row === undefined) throw new Error('The bench world lacks what it asks for.');
  return row;
}

/**
 * Fills a prepared database: the same names, words and proportions in every run, their times told back from now.
 * @param superuserUrl bulk rows pass the policies and triggers by
 */
export async function makeWorld(superuserUrl: string, cases: number): Promise<World> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await fill(client, cases);
    const { rows } = await client.query<{ id: string }>(
      'select id from app.cases where desk_id = $1 and not sensitive order by opened_at desc limit 200',
      [ASKING_DESK],
    );
    return {
      cases,
      sessionToken: await openSession(client),
      caseIds: rows.map((row) => row.id),
      company: await only(
        client,
        `select k.id, k.name, k.kana, k.telephone_digits from app.company k join app.cases c on c.company_id = k.id where c.desk_id = $1 order by c.opened_at desc limit 1`,
      ),
      caseNumber: (
        await only<{ number: string }>(
          client,
          'select number from app.cases where desk_id = $1 and not sensitive order by opened_at limit 1',
        )
      ).number,
      programmeId: (
        await only<{ id: string }>(
          client,
          'select id from app.programme where $1::uuid is not null order by sort limit 1',
        )
      ).id,
    };
  } finally {
    await client.end();
  }
}
