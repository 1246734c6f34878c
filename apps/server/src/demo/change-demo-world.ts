import type { Client } from 'pg';
import type { Services } from '../services.ts';
import { StartError } from '../start-error.ts';
import { emptyDesks } from './empty-desks.ts';
import { loadDemoWorld } from './load-demo-world.ts';
import { inTransaction, readDemoState, withOwner } from './owner.ts';
import { removeDemoRows } from './remove-demo-rows.ts';

const COUNT_SQL = `
  select (select count(*)::int from app.staff where demo) as staff, (select count(*)::int from app.company) as companies,
    (select count(*)::int from app.inquiry where kind = 'CONSULTATION') as inquiries, (select count(*)::int from app.cases) as cases`;
const REAL_SQL = `select exists (select 1 from app.cases where not demo) or exists (select 1 from app.inquiry where not demo) as real`;

async function describeWorld(owner: Client): Promise<string> {
  const { rows } = await inTransaction(owner, 'madoguchi_system', () =>
    owner.query<{ staff: number; companies: number; inquiries: number; cases: number }>(COUNT_SQL),
  );
  const [count] = rows;
  return count === undefined
    ? ''
    : `職員${count.staff}名・企業${count.companies}社・相談${count.inquiries}件・案件${count.cases}件`;
}

/** A row that no demo account wrote is never emptied away with the others. */
async function assertNothingReal(owner: Client, realAccounts: number): Promise<void> {
  const { rows } = await inTransaction(owner, 'madoguchi_system', () => owner.query<{ real: boolean }>(REAL_SQL));
  if (realAccounts > 0 || rows[0]?.real === true) {
    throw new StartError(
      '実在のアカウントまたは記録があるため、作り直せません。デモだけを取り除くには npm run demo:remove をお使いください。',
    );
  }
}

/**
 * The demo world as on the first day; also after it was taken away.
 * @returns one sentence for the person who asked
 * @throws StartError as soon as somebody real has an account: their work lies in the same tables
 */
export async function resetDemoWorld(services: Services): Promise<string> {
  return withOwner(services.env.databaseUrl, async (owner) => {
    const { realAccounts } = await readDemoState(owner);
    await assertNothingReal(owner, realAccounts);
    await emptyDesks(owner);
    await loadDemoWorld(services, owner);
    return `デモの世界を作り直しました（${await describeWorld(owner)}）。`;
  });
}

/**
 * Takes the demo rows away and keeps organisations, desks, code lists and plan lines. A later start does not bring them back.
 * @returns one sentence for the person who asked
 * @throws StartError where real work hangs on the demo world; then nothing has changed
 */
export async function removeDemoWorld(services: Services): Promise<string> {
  return withOwner(services.env.databaseUrl, async (owner) => {
    const { realAccounts, demoAccounts } = await readDemoState(owner);
    const before = await describeWorld(owner);
    if (realAccounts > 0) await removeDemoRows(owner);
    else {
      await assertNothingReal(owner, realAccounts);
      await emptyDesks(owner);
      await owner.query('update app.installation set demo_removed_at = now()');
    }
    return demoAccounts === 0
      ? 'デモのアカウントはありません。次の起動でもデモは作りません。'
      : `デモを取り除きました（${before}）。窓口・コード・事業はそのままです。`;
  });
}
