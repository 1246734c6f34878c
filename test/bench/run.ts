import process from 'node:process';
import { prepareDatabase } from '../../apps/server/src/database/prepare.ts';
import type { Cluster } from '../../infra/embedded-postgres/cluster.ts';
import { ensureDatabase } from '../../infra/embedded-postgres/owner.ts';
import { startThrowAwayCluster } from '../support/cluster.ts';
import { onDatabase } from '../support/names.ts';
import { bundleHouse } from './bundle.ts';
import { House } from './load.ts';
import { type Figures, growth, measure, type Pace } from './measure.ts';
import { type Report, type Result, reportText } from './report.ts';
import { type Work, worksOf } from './works.ts';
import { makeWorld, type World } from './world.ts';

const FULL: Pace = { warmUps: 100, singles: 160, rounds: 5, roundMs: 800, askers: 8 };
const QUICK: Pace = { warmUps: 60, singles: 60, rounds: 5, roundMs: 300, askers: 8 };
const QUICK_SIZES = [2_000, 10_000];
const FULL_SIZES = [10_000, 100_000];

interface Place {
  readonly world: World;
  readonly house: House;
  readonly seedSeconds: number;
}

const quick = process.argv.includes('--quick');
const asJson = process.argv.includes('--json');
const only = process.argv
  .find((each) => each.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const pace = quick ? QUICK : FULL;

/** Progress goes beside the result. */
const say = (line: string) => process.stderr.write(`${line}\n`);

async function openPlace(cluster: Cluster, script: string, cases: number): Promise<Place> {
  const name = `bench_${cases}`;
  const start = performance.now();
  await ensureDatabase(cluster.url, name);
  await prepareDatabase(onDatabase(cluster.ownerUrl, name));
  const world = await makeWorld(onDatabase(cluster.url, name), cases);
  const seedSeconds = (performance.now() - start) / 1_000;
  say(`${cases.toLocaleString('en')} cases made in ${seedSeconds.toFixed(0)} s`);
  return {
    world,
    seedSeconds,
    house: await House.open(script, onDatabase(cluster.ownerUrl, name), world.sessionToken),
  };
}

const wanted = (work: Work) => only === undefined || only.includes(work.key);

async function resultOf(place: Place): Promise<Result> {
  const works: Figures[] = [];
  for (const work of worksOf(place.world).filter(wanted)) {
    works.push(await measure(place.house, work, pace));
    say(`  ${work.title}`);
  }
  return { cases: place.world.cases, seedSeconds: place.seedSeconds, works };
}

/** The case list of a place, as often as it is asked for. */
function listAsker(place: Place): () => Promise<string> {
  const variant = worksOf(place.world).find((work) => work.key === 'list')?.variants[0];
  if (variant === undefined) throw new Error('There is no list to ask for.');
  return () => place.house.ask(variant.asked());
}

async function bench(cluster: Cluster): Promise<Report> {
  const script = await bundleHouse();
  const places: Place[] = [];
  const results: Result[] = [];
  try {
    for (const cases of quick ? QUICK_SIZES : FULL_SIZES) {
      const place = await openPlace(cluster, script, cases);
      places.push(place);
      results.push(await resultOf(place));
    }
    const [small, large] = places.map(listAsker);
    return {
      results,
      listGrowth: small === undefined || large === undefined ? null : await growth(small, large, pace),
    };
  } finally {
    await Promise.all(places.map((place) => place.house.close()));
  }
}

const cluster = await startThrowAwayCluster();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await cluster.stop();
    process.exit(1);
  });
}
try {
  const report = await bench(cluster);
  process.stdout.write(`${asJson ? JSON.stringify(report, null, 2) : reportText(report)}\n`);
} finally {
  await cluster.stop();
}
