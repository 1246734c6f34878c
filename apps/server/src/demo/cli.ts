import process from 'node:process';
import { apiUrlOf, closeServices, createLog, createServices } from '../create-services.ts';
import { prepareDatabase } from '../database/prepare.ts';
import { readEnv } from '../env.ts';
import { StartError } from '../start-error.ts';
import { removeDemoWorld, resetDemoWorld } from './change-demo-world.ts';

/** `reset` rebuilds the demo world, `remove` takes it away. */
async function change(verb: string | undefined): Promise<string> {
  const env = readEnv(process.env);
  await prepareDatabase(env.databaseUrl, env.apiDatabaseUrl !== undefined);
  const services = await createServices(env, apiUrlOf(env), { log: createLog('warn') });
  try {
    if (verb === 'reset') return await resetDemoWorld(services);
    if (verb === 'remove') return await removeDemoWorld(services);
    throw new StartError('使い方: npm run demo:reset、または npm run demo:remove');
  } finally {
    await closeServices(services);
  }
}

try {
  console.log(`  ${await change(process.argv[2])}`);
} catch (error) {
  console.error(
    error instanceof StartError
      ? error.message
      : `デモを変更できません（${error instanceof Error ? error.message : '不明'}）。`,
  );
  process.exit(1);
}
