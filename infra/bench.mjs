// npm run bench: the speed figures, on throw-away data. Arguments are passed on.
import process from 'node:process';
import { bootstrap, root } from './bootstrap.mjs';
import { fail } from './launcher/steps.mjs';

await bootstrap();
const { passSignals, startNode } = await import('./launcher/child.mjs');

try {
  const children = [
    startNode([`${root}/node_modules/tsx/dist/cli.mjs`, 'test/bench/run.ts', ...process.argv.slice(2)]),
  ];
  passSignals(children);
  const { code } = await children[0].ended;
  process.exit(code);
} catch (error) {
  fail(error);
}
