// npm run demo:reset, demo:remove: rebuilds the demo world, or takes it away, also while the server runs.
import process from 'node:process';
import { bootstrap, loadSettings, root } from './bootstrap.mjs';
import { fail, PlainFault } from './launcher/steps.mjs';

const verbs = ['reset', 'remove'];
const verb = process.argv[2] ?? '';
if (!verbs.includes(verb)) fail(new PlainFault(`使い方: node infra/demo.mjs ${verbs.join('|')}（unknown verb）`));
loadSettings();
await bootstrap();
const { openDatabase } = await import('./launcher/database.mjs');
const { passSignals, startNode } = await import('./launcher/child.mjs');

try {
  const children = [];
  passSignals(children);
  const database = await openDatabase({ share: true });
  children.push(
    startNode([`${root}/node_modules/tsx/dist/cli.mjs`, 'apps/server/src/demo/cli.ts', verb], database.env),
  );
  const { code } = await children[0].ended;
  await database.stop();
  process.exit(code);
} catch (error) {
  fail(error);
}
