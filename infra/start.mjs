// npm start: installs, builds what is stale, brings up the database and runs the server until Ctrl+C.
import path from 'node:path';
import process from 'node:process';
import { bootstrap, listenAddress, refuseBusyPort, root } from './bootstrap.mjs';
import { fail, step } from './launcher/steps.mjs';

const { port, host } = listenAddress();
await bootstrap({
  before: async () => {
    console.log('窓口 を起動します（Ctrl+C で終了）');
    await refuseBusyPort(port, host);
  },
});

const { dueBuilds } = await import('./build.mjs');
const { openDatabase } = await import('./launcher/database.mjs');
const { passSignals, startNode } = await import('./launcher/child.mjs');

try {
  for (const { label, run } of dueBuilds()) await step(label, run);
  const children = [];
  const signals = passSignals(children);
  const database = await openDatabase();
  let code = 0;
  if (!signals.asked()) {
    const server = startNode(['--enable-source-maps', 'apps/server/dist/main.js'], {
      MADOGUCHI_CONSOLE: path.join(root, 'apps/console/dist'),
      ...database.env,
    });
    children.push(server);
    ({ code } = await server.ended);
  }
  await database.stop();
  if (signals.asked()) console.log('窓口 を終了しました');
  process.exit(signals.asked() ? 0 : code);
} catch (error) {
  fail(error);
}
