import type { Server } from 'node:http';
import process from 'node:process';
import { createApp } from './app.ts';
import { apiUrlOf, closeServices, createLog, createServices, workerUrlOf } from './create-services.ts';
import { prepareDatabase } from './database/prepare.ts';
import { assertDemoMayRun, describeEntrance, ensureDemoWorld } from './demo/at-start.ts';
import { type Env, readEnv } from './env.ts';
import { startWorker } from './jobs/worker.ts';
import { EventHub } from './notifications/events.ts';
import { StartError } from './start-error.ts';

const GRACE_MS = 5_000;

async function timed<Result>(label: string, work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  const result = await work();
  console.log(`  ${label}  ${((performance.now() - begun) / 1_000).toFixed(1)}秒`);
  return result;
}

function listen(app: Awaited<ReturnType<typeof createApp>>, env: Env): Promise<Server> {
  const port = env.development ? env.port + 1 : env.port;
  return new Promise((resolve, reject) => {
    const server = app.listen(port, env.host, (error?: Error) => {
      if (error === undefined) resolve(server);
      else if ('code' in error && error.code === 'EADDRINUSE') {
        reject(
          new StartError(`ポート ${port} は使われています。PORT を変えるか、使っているプログラムを止めてください。`),
        );
      } else reject(error);
    });
  });
}

function sentenceOf(error: unknown): string {
  if (error instanceof StartError) return error.message;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ETIMEDOUT':
      return 'データベースに接続できません。DATABASE_URL のホストとポートをご確認ください。';
    case '28P01':
    case '28000':
      return 'データベースに入れません。DATABASE_URL のユーザーとパスワードをご確認ください。';
    case '3D000':
      return 'データベースが見つかりません。DATABASE_URL のデータベース名をご確認ください。';
    case '53100':
    case 'ENOSPC':
      return 'ディスクの空きがありません。空きを作ってから、もう一度起動してください。';
    case '42501':
      return 'データベースの権限が足りません。DATABASE_URL はテーブルの所有者にしてください。';
    default:
      return `起動できません（${code || (error instanceof Error ? error.name : '不明')}）。`;
  }
}

async function start(): Promise<void> {
  const env = readEnv(process.env);
  const log = createLog(process.env['LOG_LEVEL'] ?? 'warn');
  await timed('データベースを準備', () => prepareDatabase(env.databaseUrl, env.apiDatabaseUrl !== undefined));
  const services = await createServices(env, apiUrlOf(env), { log });
  await timed('デモの世界を確認', () => ensureDemoWorld(services));
  await assertDemoMayRun(services);
  const hub = new EventHub(apiUrlOf(env));
  await hub.start();
  const worker = await startWorker(services, workerUrlOf(env));
  const server = await listen(await createApp(services, hub), env);

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
    // Event streams never end by themselves.
    server.closeAllConnections();
    await closed;
    await worker.stop();
    await hub.stop();
    await closeServices(services);
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  console.log(await describeEntrance(services));
}

try {
  await start();
} catch (error) {
  console.error(sentenceOf(error));
  process.exit(1);
}
