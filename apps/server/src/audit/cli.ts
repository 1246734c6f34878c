import { readFileSync } from 'node:fs';
import process from 'node:process';
import { Client } from 'pg';
import { workerUrlOf } from '../create-services.ts';
import { prepareDatabase } from '../database/prepare.ts';
import { readEnv } from '../env.ts';
import { StartError } from '../start-error.ts';
import { findTrailKey } from './trail-key.ts';
import { ROOT_FAULTS } from './verify-roots.ts';
import { type StreamReport, TRAIL_FAULTS, trailStands, verifyTrail } from './verify-trail.ts';

/** `--kept <file>`: root lines that were kept outside; `--quiet`: streams that are OK are counted, not listed. */
function argumentsOf(given: readonly string[]): { quiet: boolean; kept: readonly string[] } {
  const at = given.indexOf('--kept');
  const file = at < 0 ? undefined : given[at + 1];
  if (at >= 0 && file === undefined)
    throw new StartError('使い方: npm run verify-trail -- [--quiet] [--kept ファイル]');
  const lines = file === undefined ? [] : readFileSync(file, 'utf8').split('\n');
  return { quiet: given.includes('--quiet'), kept: lines.map((line) => line.trim()).filter((line) => line !== '') };
}

function lineOf(report: StreamReport): string {
  const why =
    report.fault === undefined
      ? ''
      : `  #${report.sequence} ${TRAIL_FAULTS[report.fault].ja}（${TRAIL_FAULTS[report.fault].en}）`;
  return `  ${report.state.padEnd(8)}  ${report.stream}  ${report.events}件${why}`;
}

async function verify(): Promise<boolean> {
  const { quiet, kept } = argumentsOf(process.argv.slice(2));
  const env = readEnv(process.env);
  await prepareDatabase(env.databaseUrl, env.apiDatabaseUrl !== undefined);
  const client = new Client({ connectionString: workerUrlOf(env) });
  await client.connect();
  try {
    const report = await verifyTrail(client, findTrailKey(env), kept);
    for (const each of report.streams) if (!quiet || each.state !== 'OK') console.log(lineOf(each));
    for (const { sequence, fault } of report.rootFaults)
      console.log(`  BROKEN    署名 ${sequence}  ${ROOT_FAULTS[fault].ja}（${ROOT_FAULTS[fault].en}）`);
    const count = (state: StreamReport['state']) => report.streams.filter((each) => each.state === state).length;
    console.log(
      `  履歴 ${report.streams.length}本: OK ${count('OK')}・DISPOSED ${count('DISPOSED')}・BROKEN ${count('BROKEN')}、署名 ${report.roots}件`,
    );
    if (report.latestRoot !== undefined) console.log(`  最新の署名（外に控える行）: ${report.latestRoot}`);
    return trailStands(report);
  } finally {
    await client.end();
  }
}

try {
  process.exitCode = (await verify()) ? 0 : 1;
} catch (error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '不明';
  console.error(error instanceof StartError ? error.message : `履歴を確かめられません（${code}）。`);
  process.exitCode = 2;
}
