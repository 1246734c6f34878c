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

function sentenceOf(error: unknown): string {
  if (error instanceof StartError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EAI_AGAIN'].includes(code)) {
    return 'データベースに接続できません。DATABASE_URL のホストとポートをご確認ください。';
  }
  return `デモを変更できません（${code || '不明'}）。`;
}

try {
  console.log(`  ${await change(process.argv[2])}`);
} catch (error) {
  console.error(sentenceOf(error));
  process.exit(1);
}
