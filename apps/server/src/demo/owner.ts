import { Client } from 'pg';

/** Two starts at once load the demo world one after the other. */
const DEMO_LOCK = 716_203_115;

/** The owner of the tables, while nobody else changes the demo world. */
export async function withOwner<Result>(ownerUrl: string, act: (owner: Client) => Promise<Result>): Promise<Result> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [DEMO_LOCK]);
    return await act(owner);
  } finally {
    await owner.end();
  }
}

/** One transaction; with a role, under that group's rights. */
export async function inTransaction<Result>(
  owner: Client,
  role: string | undefined,
  act: () => Promise<Result>,
): Promise<Result> {
  await owner.query('begin');
  try {
    if (role !== undefined) await owner.query(`set local role ${role}`);
    const result = await act();
    await owner.query('commit');
    return result;
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

export interface DemoState {
  /** The last load came to its end. */
  readonly complete: boolean;
  readonly removed: boolean;
  readonly demoAccounts: number;
  readonly realAccounts: number;
}

const STATE_SQL = `
  select i.demo as complete, i.demo_removed_at is not null as removed,
    (select count(*)::int from app.staff where demo and disabled_at is null) as "demoAccounts",
    (select count(*)::int from app.staff where not demo and kind = 'STAFF') as "realAccounts"
    from app.installation i`;

/** What stands of the demo world. FORCE hides every account from the owner, so it asks as the system role. */
export async function readDemoState(owner: Client): Promise<DemoState> {
  const { rows } = await inTransaction(owner, 'madoguchi_system', () => owner.query<DemoState>(STATE_SQL));
  return rows[0] ?? { complete: false, removed: false, demoAccounts: 0, realAccounts: 0 };
}
