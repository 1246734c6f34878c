// npm run dev: the server and the console start again when their sources change.
import path from 'node:path';
import process from 'node:process';
import { bootstrap, listenAddress, refuseBusyPort, root } from './bootstrap.mjs';
import { fail } from './launcher/steps.mjs';

const { port, host } = listenAddress();
await bootstrap({
  before: async () => {
    await refuseBusyPort(port, host);
    await refuseBusyPort(port + 1, host);
  },
});

const { openDatabase } = await import('./launcher/database.mjs');
const { passSignals, startNode } = await import('./launcher/child.mjs');

try {
  const children = [];
  const signals = passSignals(children);
  const database = await openDatabase();
  const bin = (...parts) => path.join(root, 'node_modules', ...parts);
  // People type PORT, where the console's own server answers; it passes the rest on to the API one port above.
  const server = startNode([bin('tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', 'apps/server/src/main.ts'], {
    ...database.env,
    MADOGUCHI_DEV: '1',
  });
  const console_ = startNode([bin('vite/bin/vite.js'), '--config', 'infra/tooling/vite.config.ts'], {});
  children.push(server, console_);
  const first = await Promise.race([server.ended, console_.ended]);
  for (const { child } of children) child.kill('SIGTERM');
  await Promise.all(children.map(({ ended }) => ended));
  await database.stop();
  process.exit(signals.asked() ? 0 : first.code || 1);
} catch (error) {
  fail(error);
}
