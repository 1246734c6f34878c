import { runMigrations } from 'graphile-worker';
import { Client } from 'pg';
import { StartError } from '../start-error.ts';
import { loginPassword } from './logins.ts';
import { MIGRATION_NAMES } from './migrations/index.ts';
import { createOrm } from './orm.ts';
import { QUEUE_SQL, QUIET_LOGGER } from './queue.ts';
import { loadReferenceData } from './reference-data.ts';
import { GROUP_ROLES, LOGIN_ROLES, OWNER_GRANTS_SQL, ROLES_SQL } from './roles.ts';

const OLDEST_POSTGRESQL = 160_000;
/** Two processes that start at once migrate one after the other. */
const MIGRATION_LOCK = 716_203_114;

async function assertDatabase(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string; ctype: string; provider: string }>(
    `select current_setting('server_version_num')::int as version, pg_encoding_to_char(encoding) as encoding,
            datctype as ctype, datlocprovider as provider from pg_database where datname = current_database()`,
  );
  const found = rows[0];
  if (found === undefined) throw new StartError('データベースの情報を読めません。');
  if (found.version < OLDEST_POSTGRESQL) {
    throw new StartError(`PostgreSQL 16 以上が必要です（接続先は ${Math.floor(found.version / 10_000)}）。`);
  }
  if (found.encoding !== 'UTF8')
    throw new StartError(`データベースの文字コードは UTF8 にしてください（接続先は ${found.encoding}）。`);
  if (found.provider === 'c' && (found.ctype === 'C' || found.ctype === 'POSIX')) {
    throw new StartError(
      'データベースの LC_CTYPE が C です。日本語を検索できないため、C.UTF-8 または ja_JP.UTF-8 で作り直してください。',
    );
  }
}

async function assertNotNewer(client: Client): Promise<void> {
  const { rows } = await client.query<{ present: boolean }>(
    `select to_regclass('public.schema_migration') is not null as present`,
  );
  if (rows[0]?.present !== true) return;
  const names = new Set<string>(MIGRATION_NAMES);
  const applied = await client.query<{ name: string }>('select name from public.schema_migration');
  const unknown = applied.rows.find((row) => !names.has(row.name));
  if (unknown !== undefined) {
    throw new StartError(
      `このデータベースは、より新しい版のまどぐちで作られています（${unknown.name}）。新しい版で起動してください。`,
    );
  }
}

/** True where the owner may already act as each group role, as after the administrator's script. */
async function becomesEvery(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    `select bool_and(pg_has_role(current_user, name, 'SET')) as may from unnest($1::text[]) name`,
    [GROUP_ROLES],
  );
  return rows[0]?.may === true;
}

/** Makes what is missing of the roles; an account that may not is told where the script for its administrator lies. */
async function ensureRoles(client: Client, ownerUrl: string, ownLogins: boolean): Promise<void> {
  const names = [...GROUP_ROLES, ...LOGIN_ROLES];
  const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [
    names,
  ]);
  try {
    if (rows.length < names.length) for (const sql of ROLES_SQL) await client.query(sql);
    if (!(await becomesEvery(client))) for (const sql of OWNER_GRANTS_SQL) await client.query(sql);
    if (ownLogins) return;
    for (const role of LOGIN_ROLES) {
      await client.query(`alter role ${role} password '${loginPassword(ownerUrl, role)}'`);
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === '42501')) throw error;
    throw new StartError(
      'この接続ではロールを作れません。管理者が infra/postgres/roles.sql を実行し、API_DATABASE_URL と WORKER_DATABASE_URL を設定してください。',
    );
  }
}

/**
 * Brings a database to this release: roles, job tables, migrations, code lists. Safe to repeat; concurrent starts wait.
 * @param ownerUrl the account that owns the tables; it is used here and nowhere else
 * @param ownLogins true where the administrator gave the two logins passwords of their own
 * @throws StartError with one sentence where the database cannot carry the desks
 */
export async function prepareDatabase(ownerUrl: string, ownLogins = false): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await assertDatabase(client);
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await assertNotNewer(client);
    await ensureRoles(client, ownerUrl, ownLogins);
    await runMigrations({ connectionString: ownerUrl, logger: QUIET_LOGGER });
    const orm = await createOrm(ownerUrl, 2);
    try {
      await orm.migrator.up();
    } finally {
      await orm.close(true);
    }
    await client.query(QUEUE_SQL);
    await loadReferenceData(client);
  } finally {
    await client.end();
  }
}
