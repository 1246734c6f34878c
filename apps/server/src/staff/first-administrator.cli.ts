import process from 'node:process';
import { INVITATION_HOURS } from '@madoguchi/domain';
import { apiUrlOf, closeServices, createLog, createServices } from '../create-services.ts';
import { prepareDatabase } from '../database/prepare.ts';
import { readEnv } from '../env.ts';
import { StartError } from '../start-error.ts';
import { makeFirstAdministrator } from './first-administrator.ts';

async function make(): Promise<string> {
  const [organisation, signInName, name, kana] = process.argv.slice(2);
  if (organisation === undefined || signInName === undefined || name === undefined || kana === undefined) {
    throw new StartError('使い方: npm run first-administrator -- TMG|TCCI|FOUNDATION ID 氏名 カナ');
  }
  const env = readEnv(process.env);
  await prepareDatabase(env.databaseUrl, env.apiDatabaseUrl !== undefined);
  const services = await createServices(env, apiUrlOf(env), { log: createLog('warn') });
  try {
    return await makeFirstAdministrator(services, { organisation, signInName, name, kana });
  } finally {
    await closeServices(services);
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof StartError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return `管理者を登録できません（${code || '不明'}）。`;
}

try {
  const link = await make();
  console.log(
    `  最初の管理者を登録しました。${INVITATION_HOURS}時間以内に、次のリンクでパスワードを設定してください（一度だけ使えます）。`,
  );
  console.log(`  ${link}`);
} catch (error) {
  console.error(sentenceOf(error));
  process.exit(1);
}
