// npm run mutation: changes the rules one by one and asks whether a test notices. Arguments are passed on.
import process from 'node:process';
import { bootstrap, root } from './bootstrap.mjs';
import { fail } from './launcher/steps.mjs';

await bootstrap();
const { passSignals, startNode } = await import('./launcher/child.mjs');

try {
  const stryker = `${root}/node_modules/@stryker-mutator/core/bin/stryker.js`;
  const children = [startNode([stryker, 'run', 'infra/tooling/mutation.mjs', ...process.argv.slice(2)])];
  passSignals(children);
  const { code } = await children[0].ended;
  process.exit(code);
} catch (error) {
  fail(error);
}
