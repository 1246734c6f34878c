import { isPublic } from '../env.ts';
import { runQuery } from '../run-query.ts';
import type { Services } from '../services.ts';
import { listDemoAccounts } from '../sign-in/viewer.queries.ts';
import { StartError } from '../start-error.ts';
import { emptyDesks } from './empty-desks.ts';
import { loadDemoWorld } from './load-demo-world.ts';
import { readDemoState, withOwner } from './owner.ts';

/**
 * Loads the demo world into a database that nobody has worked in yet. A load that was killed in the middle is taken up
 * anew: its mark is set last. What has once been removed stays away, and an address that others reach gets none.
 */
export async function ensureDemoWorld(services: Services): Promise<void> {
  if (isPublic(services.env)) return;
  await withOwner(services.env.databaseUrl, async (owner) => {
    const state = await readDemoState(owner);
    if (state.complete || state.removed || state.realAccounts > 0) return;
    if (state.demoAccounts > 0) await emptyDesks(owner);
    await loadDemoWorld(services, owner);
  });
}

/**
 * Everybody can read the password of the demo accounts.
 * @throws StartError where the address is open to others and they can still sign in
 */
export async function assertDemoMayRun(services: Services): Promise<void> {
  if (!isPublic(services.env)) return;
  const state = await withOwner(services.env.databaseUrl, readDemoState);
  if (state.demoAccounts > 0 && state.realAccounts === 0) {
    throw new StartError(
      `デモのアカウントでサインインできるため、${services.env.publicUrl.origin}（HOST=${services.env.host}）では起動しません。\`npm run demo:remove\` でデモを取り除いてください。`,
    );
  }
}

/** What is printed when the doors open: the address, and one demo account per role while they may be used. */
export async function describeEntrance(services: Services): Promise<string> {
  const address = services.env.publicUrl.href.replace(/\/$/, '');
  const accounts = await runQuery(services.readPool, '', listDemoAccounts);
  if (accounts.length === 0) return `\n窓口 が開きました: ${address}\n`;
  const labels = inColumn(accounts.map((each) => each.roleLabel));
  const names = inColumn(accounts.map((each) => each.signInName));
  const lines = accounts.map(
    (each, row) => `  ${labels[row]}  ${names[row]}  ${each.password}  （${each.name}・${each.deskName}）`,
  );
  return ['', `窓口 が開きました: ${address}`, '  デモのアカウント（ID・パスワード）', ...lines, ''].join('\n');
}

function inColumn(texts: readonly string[]): string[] {
  const widest = Math.max(...texts.map(columns));
  return texts.map((text) => text + ' '.repeat(widest - columns(text)));
}

/** Columns of a terminal: everything in these labels but ASCII takes two. */
function columns(text: string): number {
  return [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) < 0x80 ? 1 : 2), 0);
}
