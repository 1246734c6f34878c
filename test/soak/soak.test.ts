import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, openDesks } from '../support/kit.ts';
import { killInTheMiddle } from './kills.ts';
import { overrun } from './load.ts';
import { pace, sizes } from './sizes.ts';
import { switchActors } from './switches.ts';
import { raceWithdrawals } from './withdrawals.ts';

const LONG = pace === 'full' ? 3_600_000 : 120_000;
/** A server under ten-fold load holds no more than this. */
const MOST_MEGABYTES = 1_024;

/** `npm test` runs a sample of each; `npm run soak` runs all of it, on a house and a database of its own. */
describe(`the house in heavy weather (${pace})`, () => {
  let desks: Desks;

  beforeAll(async () => {
    desks = await openDesks('soak');
  });
  afterAll(() => desks.close());

  const tell = (what: string, figures: object) => console.log(`soak: ${what}: ${JSON.stringify(figures)}`);

  it(
    `${sizes.withdrawals} withdrawals against reads: no read that begins afterwards sees what crossed`,
    async () => {
      const result = await raceWithdrawals(desks, sizes.withdrawals);
      tell('withdrawals', result);
      expect(result.late).toEqual([]);
      expect(result.before).toBeGreaterThan(0);
      expect(result.after).toBeGreaterThanOrEqual(result.rounds);
    },
    LONG,
  );

  it(
    `${sizes.switches} switches of actor on pooled connections: each reads their own rows alone`,
    async () => {
      const result = await switchActors(desks, sizes.switches);
      tell('switches', result);
      expect(result.wrong).toEqual([]);
      expect(result.failed).toBeGreaterThan(result.turns / 3);
      expect(result.cut).toBeGreaterThan(0);
      expect(result.lost).toBeLessThan(result.turns / 4);
    },
    LONG,
  );

  it(
    `${sizes.kills} kills of the server in the middle of commands: nothing is half done, pressing again does it once`,
    async () => {
      const result = await killInTheMiddle(desks, sizes.kills);
      tell('kills', result);
      expect(result.wrong).toEqual([]);
      expect(result.trail.broken).toBe(0);
      expect(result.trail.streams).toBeGreaterThan(0);
    },
    LONG,
  );

  it(
    `${sizes.loadSeconds} seconds of ten-fold load: answers or clear refusals, and bounded memory`,
    async () => {
      const result = await overrun(desks, sizes.loadSeconds);
      tell('load', result);
      expect(result.wrong).toEqual([]);
      expect(result.answered).toBeGreaterThan(0);
      expect(result.megabytes.peak).toBeLessThan(MOST_MEGABYTES);
    },
    LONG,
  );
});
