import { type House, median, oneByOne, quantile, type Round, together } from './load.ts';
import type { Variant, Work } from './works.ts';

export interface Pace {
  readonly warmUps: number;
  /** Requests one by one, for each work. */
  readonly singles: number;
  readonly rounds: number;
  readonly roundMs: number;
  readonly askers: number;
}

export interface VariantFigures {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

export interface Figures {
  readonly key: string;
  readonly title: string;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly statements: number;
  readonly messages: number;
  readonly perSecond: number;
  readonly barePerSecond: number;
  /** Processor time of the server for one request: what a busy machine cannot disturb. */
  readonly processorMs: number;
  readonly bareProcessorMs: number;
  /** The median of the rounds' ratios. */
  readonly ratio: number;
  readonly ratioGoal: number | null;
  readonly p95Goal: number | null;
  readonly variants: readonly VariantFigures[];
}

interface Way {
  readonly variant: Variant;
  readonly product: () => Promise<string>;
  readonly bare: () => Promise<string>;
}

/** Takes its turn among the variants, so that each is asked as often as the others. */
function inTurn(asks: readonly (() => Promise<string>)[]): () => Promise<string> {
  let next = 0;
  return () => {
    const ask = asks[next % asks.length];
    next += 1;
    if (ask === undefined) throw new RangeError('Nothing to ask.');
    return ask();
  };
}

const figuresOf = (taken: readonly number[]) => ({
  p50: median(taken),
  p95: quantile(taken, 0.95),
  max: Math.max(...taken),
});

/** Warm, alternating, the median of the rounds; absolute times beside it as context. */
export async function measure(house: House, work: Work, pace: Pace): Promise<Figures> {
  const ways: Way[] = [];
  let most = { messages: 0, statements: 0 };
  for (const variant of work.variants) {
    const key = `${work.key}-${work.variants.indexOf(variant)}`;
    // Twice before it counts: the first request of a connection prepares, the first of a session is noted.
    await oneByOne(() => house.ask(variant.asked()), 2);
    const asked = variant.asked();
    const heard = await house.learn(key, asked, asked.requestId);
    if (heard.statements > most.statements) most = heard;
    ways.push({ variant, product: () => house.ask(variant.asked()), bare: () => house.askBare(key, variant.asked()) });
  }
  const product = inTurn(ways.map((way) => way.product));
  const bare = inTurn(ways.map((way) => way.bare));
  await oneByOne(product, pace.warmUps);
  await oneByOne(bare, pace.warmUps);
  await together(house, product, pace.askers, pace.roundMs / 2);
  await together(house, bare, pace.askers, pace.roundMs / 2);

  const variants: VariantFigures[] = [];
  const all: number[] = [];
  for (const way of ways) {
    const taken = await oneByOne(way.product, Math.ceil(pace.singles / ways.length));
    all.push(...taken);
    variants.push({ name: way.variant.name, ...figuresOf(taken) });
  }
  const rounds: { readonly product: Round; readonly bare: Round }[] = [];
  for (let round = 0; round < pace.rounds; round += 1) {
    // Whoever goes second finds the caches of the other: they take turns.
    const first = round % 2 === 0;
    const one = await together(house, first ? product : bare, pace.askers, pace.roundMs);
    const other = await together(house, first ? bare : product, pace.askers, pace.roundMs);
    rounds.push(first ? { product: one, bare: other } : { product: other, bare: one });
  }
  return {
    key: work.key,
    title: work.title,
    ...figuresOf(all),
    ...most,
    perSecond: median(rounds.map((round) => round.product.perSecond)),
    barePerSecond: median(rounds.map((round) => round.bare.perSecond)),
    processorMs: median(rounds.map((round) => round.product.processorMs)),
    bareProcessorMs: median(rounds.map((round) => round.bare.processorMs)),
    ratio: median(rounds.map((round) => round.product.perSecond / round.bare.perSecond)),
    ratioGoal: work.ratioGoal,
    p95Goal: work.p95Goal,
    variants,
  };
}

/** How much longer the same list takes in the larger house: both asked in turn, so that noise strikes both. */
export async function growth(small: () => Promise<string>, large: () => Promise<string>, pace: Pace): Promise<number> {
  const ratios: number[] = [];
  for (let round = 0; round < pace.rounds; round += 1) {
    const before = median(await oneByOne(small, Math.ceil(pace.singles / 2)));
    const after = median(await oneByOne(large, Math.ceil(pace.singles / 2)));
    ratios.push(after / before);
  }
  return median(ratios);
}
