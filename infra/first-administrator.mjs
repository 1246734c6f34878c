// npm run first-administrator -- TMG id@example.jp 氏名 カナ: the first real person of an organisation, also while the server runs.
import process from 'node:process';
import { bootstrap, loadSettings, root } from './bootstrap.mjs';
import { fail } from './launcher/steps.mjs';

loadSettings();
await bootstrap();
const { openDatabase } = await import('./launcher/database.mjs');
const { passSignals, startNode } = await import('./launcher/child.mjs');

try {
  const children = [];
  passSignals(children);
  const database = await openDatabase({ share: true });
  const program = 'apps/server/src/staff/first-administrator.cli.ts';
  children.push(startNode([`${root}/node_modules/tsx/dist/cli.mjs`, program, ...process.argv.slice(2)], database.env));
  const { code } = await children[0].ended;
  await database.stop();
  process.exit(code);
} catch (error) {
  fail(error);
}
