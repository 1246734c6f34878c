// npm run soak: races, switches of actor, kills and ten-fold load in full, on throw-away data. `-- --quick`: a small one.
import process from 'node:process';
import { bootstrap, root } from './bootstrap.mjs';
import { fail } from './launcher/steps.mjs';

await bootstrap();
const { passSignals, startNode } = await import('./launcher/child.mjs');

try {
  const quick = process.argv.includes('--quick');
  const vitest = [`${root}/node_modules/vitest/vitest.mjs`, 'run', '--config', 'infra/tooling/vitest.config.ts'];
  const env = { MADOGUCHI_SOAK: quick ? 'quick' : 'full' };
  const children = [startNode([...vitest, '--project', 'server', 'test/soak/soak.test.ts'], env)];
  passSignals(children);
  const { code } = await children[0].ended;
  process.exit(code);
} catch (error) {
  fail(error);
}
