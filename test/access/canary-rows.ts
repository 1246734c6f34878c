import type { Desks } from '../support/kit.ts';
import type { CanaryBook } from './canary-book.ts';
import { OPEN_TABLES } from './open-tables.ts';

/** Columns of codes, ids and names of streams: nothing that somebody says can stand there. */
const CODES: readonly RegExp[] = [
  /^attachment\.media_type$/,
  /^cases\.(client_type|language|topics|outcome)$/,
  /^client\.(municipality|age_band|employer_industry|employer_size_band)$/,
  /^company\.(corporate_number|industry|municipality)$/,
  /^consent\.items$/,
  /^(clock|case_access|legal_hold)\.kind$/,
  /^establishment\.municipality$/,
  /^event\.(stream|stream_kind|code)$/,
  /^event_content\.stream_kind$/,
  /^idempotency\.command$/,
  /^inquiry\.(tally_kind|channel|caller_relation|client_type|language|topics|referral_source|outcome|stat_.+)$/,
  /^inquiry_correction\.fields$/,
  /^stream_head\.stream$/,
  /^trail_root_head\.stream$/,
];
/** Where a word behind the house's back would break what the house wrote there itself: here words are typed alone. */
const TYPED_ALONE = new Set(['event_content.content', 'attachment_chunk.bytes']);

/** Read by everybody who is signed in, and guarded against everybody else. */
const COMMON = new Set(['consent_wording']);

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

/** Every column of the tables with case data in which a word can stand, of this day's database. */
export async function textColumns(desks: Desks): Promise<Column[]> {
  const columns = await desks.superuser<Column & { codes: boolean }>(
    `select c.table_name as table, c.column_name as column, c.data_type as type,
            exists (select 1 from pg_constraint k where k.conrelid = format('app.%I', c.table_name)::regclass and (
              k.contype = 'f' and k.conkey @> array[a.attnum]
              or k.contype = 'c' and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) ~ '(= ANY|<@|= ''[A-Z_]+'')')) as codes
       from information_schema.columns c
       join pg_attribute a on a.attrelid = format('app.%I', c.table_name)::regclass and a.attname = c.column_name
       join pg_class r on r.oid = a.attrelid and r.relkind = 'r'
      -- What the database makes out of other columns carries their words.
      where c.table_schema = 'app' and c.is_generated = 'NEVER' and (c.data_type in ('text', 'character varying', 'jsonb', 'json', 'bytea') or c.udt_name = '_text')
      order by 1, 2`,
  );
  return columns.filter(
    ({ table, column, codes }) =>
      !codes && !OPEN_TABLES.has(table) && !COMMON.has(table) && !CODES.some((each) => each.test(`${table}.${column}`)),
  );
}

/** The value behind a word: in front of what stands there, so that what is unique stays so. */
function planted({ column, type }: Column): readonly string[] {
  const name = `"${column}"`;
  switch (type) {
    case 'jsonb':
      return [
        `case jsonb_typeof(${name}) when 'array' then ${name} || to_jsonb($1::text) else coalesce(${name}, '{}') || jsonb_build_object('canary', $1::text) end`,
      ];
    case 'bytea':
      return [`convert_to($1, 'utf8') || coalesce(${name}, '')`];
    case 'ARRAY':
      return [`array[$1::text]`];
    default:
      // Where the shape is fixed (a hash of 64 digits) the word takes the place of the first letters; where nothing may stand, nothing does.
      return [
        `$1 || coalesce(${name}, '')`,
        `$1 || substr(${name}, length($1) + 1)`,
        `case when ${name} = '' then '' else $1 || ${name} end`,
      ];
  }
}

const holds = ({ type }: Column, name: string) =>
  type === 'bytea' ? `position(convert_to($1, 'utf8') in ${name}) > 0` : `${name}::text like '%' || $1 || '%'`;

/**
 * Puts a word of its own into every text column of every row that is not the readers' own account, behind the house's back.
 * @param readers ids of the staff whose accounts stay as they are
 * @returns the columns in which no word could be planted: tables without a row, or a shape that takes none
 */
export async function plantEverywhere(
  desks: Desks,
  book: CanaryBook,
  readers: readonly string[],
): Promise<readonly string[]> {
  const unplanted: string[] = [];
  const accounts = await accountColumns(desks);
  await desks.superuser(`set session_replication_role = 'replica'`);
  for (const each of await textColumns(desks)) {
    const place = `${each.table}.${each.column}`;
    const name = `"${each.column}"`;
    const owner = accounts.get(each.table);
    const others = owner === undefined ? '' : `where not (${owner} = any($2::uuid[]))`;
    const values = (word: string) => (owner === undefined ? [word] : [word, readers]);
    if (!TYPED_ALONE.has(place)) {
      for (const value of planted(each)) {
        const sql = `update app.${each.table} set ${name} = ${value} ${others}`;
        const done = await desks.superuser(sql, values(book.wordFor(place))).then(
          () => true,
          (error: { code?: string }) => {
            if (error.code === '23514') return false;
            throw error;
          },
        );
        if (done) break;
      }
    }
    const word = TYPED_ALONE.has(place) ? 'decadecafe' : book.wordFor(place);
    const [there] = await desks.superuser(`select 1 from app.${each.table} where ${holds(each, name)} limit 1`, [word]);
    if (there === undefined) unplanted.push(place);
  }
  await desks.superuser(`set session_replication_role = 'origin'`);
  return unplanted;
}

/** The tables of accounts, by the column that says whose it is: sessions and passwords of the readers must go on working. */
async function accountColumns(desks: Desks): Promise<Map<string, string>> {
  const rows = await desks.superuser<{ table: string }>(
    `select table_name as table from information_schema.columns where table_schema = 'app' and column_name = 'staff_id'
        and table_name in ('credential', 'session', 'second_factor', 'recovery_code', 'invitation', 'membership')`,
  );
  return new Map([...rows.map((row) => [row.table, 'staff_id'] as const), ['staff', 'id']]);
}

interface Needed {
  readonly column: string;
  readonly type: string;
  readonly refers: string | null;
  readonly key: string | null;
  readonly check: string | null;
}

/**
 * Gives every table with case data that has no row yet one row that hangs on rows which are there, so that a feature's
 * table is looked after from the day on which it comes.
 * @returns the tables that took no such row
 */
export async function fillEmptyTables(
  desks: Desks,
  of: Readonly<Record<string, string>>,
): Promise<Map<string, string>> {
  const refused = new Map<string, string>();
  const tables = new Set((await textColumns(desks)).map((each) => each.table));
  await desks.superuser(`set session_replication_role = 'replica'`);
  for (const table of tables) {
    const [row] = await desks.superuser(`select 1 from app.${table} limit 1`);
    if (row !== undefined) continue;
    await insertInto(desks, table, of).catch((error: Error) => refused.set(table, error.message));
  }
  await desks.superuser(`set session_replication_role = 'origin'`);
  return refused;
}

async function insertInto(desks: Desks, table: string, of: Readonly<Record<string, string>>): Promise<void> {
  const needed = await desks.superuser<Needed>(
    `select a.attname as column, format_type(a.atttypid, null) as type, f.confrelid::regclass::text as refers,
            (select b.attname from pg_attribute b where b.attrelid = f.confrelid and b.attnum = f.confkey[array_position(f.conkey, a.attnum)]) as key,
            (select (regexp_match(pg_get_constraintdef(k.oid), '''([A-Z0-9_]+)'''))[1] from pg_constraint k
              where k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum] limit 1) as check
       from pg_attribute a
       left join lateral (select * from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'f' and k.conkey @> array[a.attnum] limit 1) f on true
      where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and (a.attnotnull or f.oid is not null) and a.attidentity = ''`,
    [`app.${table}`],
  );
  const values: string[] = [];
  for (const each of needed) values.push(await valueFor(desks, each, of));
  await desks.superuser(
    `insert into app.${table} (${needed.map((each) => `"${each.column}"`).join(', ')}) values (${values.join(', ')})`,
  );
}

async function valueFor(desks: Desks, needed: Needed, of: Readonly<Record<string, string>>): Promise<string> {
  const own = of[needed.column];
  if (own !== undefined) return `'${own}'`;
  if (needed.refers !== null && needed.key !== null) {
    const [row] = await desks.superuser<{ value: string }>(
      `select "${needed.key}"::text as value from ${needed.refers} limit 1`,
    );
    return row === undefined ? 'null' : `'${row.value}'`;
  }
  if (needed.check !== null) return `'${needed.check}'`;
  switch (needed.type) {
    case 'uuid':
      return 'gen_random_uuid()';
    case 'boolean':
      return 'false';
    case 'date':
      return 'current_date';
    case 'timestamp with time zone':
      return 'now()';
    case 'jsonb':
      return `'{}'`;
    case 'bytea':
      return `''`;
    case 'text':
      return `''`;
    default:
      return needed.type.endsWith('[]') ? `'{}'` : '1';
  }
}
