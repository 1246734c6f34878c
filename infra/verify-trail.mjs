// npm run verify-trail: says of every stream of the trail OK, DISPOSED or BROKEN; non-zero where anything is broken.
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
  const program = [`${root}/node_modules/tsx/dist/cli.mjs`, 'apps/server/src/audit/cli.ts', ...process.argv.slice(2)];
  children.push(startNode(program, database.env));
  const { code } = await children[0].ended;
  await database.stop();
  process.exit(code);
} catch (error) {
  fail(error);
}
