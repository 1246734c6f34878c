import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, deskId, FEW_CONNECTIONS, openDesks } from '../support/kit.ts';
import { compareOperations } from './operation-answers.ts';
import { OperationCases, peopleOf, type Standing } from './operation-cases.ts';

const audits = { role: 'AUDITOR', organisation: 'TMG' } as const;

/** To whom はたらく女性スクエア (都) opened each of its cases, or once did; the others see to it that there is something to read. */
const STANDINGS: Readonly<Record<string, Standing>> = {
  recorder: { posts: [{ role: 'COUNSELLOR', desk: 'working-women' }] },
  receiver: { posts: [{ role: 'COUNSELLOR', desk: 'tcci-minato' }] },
  'auditor of the file': { posts: [audits], reading: { hours: 24 } },
  'auditor to whom nothing was opened': { posts: [audits] },
  'auditor whose reading has lapsed': { posts: [audits], reading: { hours: -1 } },
  'auditor whose reading was ended': { posts: [audits], reading: { hours: 24, ended: true } },
  'auditor who left the office': { posts: [audits], ended: 'MEMBERSHIP', reading: { hours: 24 } },
  'auditor whose account is disabled': { posts: [audits], ended: 'ACCOUNT', reading: { hours: 24 } },
  'auditor of the other organisation': {
    posts: [{ role: 'AUDITOR', organisation: 'TCCI' }],
    reading: { hours: 24 },
  },
  'auditor who works at another desk': {
    posts: [audits, { role: 'COUNSELLOR', desk: 'talent' }],
    reading: { hours: 24 },
  },
};

/** No consent lets an auditor in or keeps them out of their own organisation's file: what crosses hangs on it, and that is here. */
const STATES = ['none', 'in force', 'withdrawn'];

describe('a file that was opened to an auditor, in every operation', () => {
  let desks: Desks;
  let world: OperationCases;

  beforeAll(async () => {
    desks = await openDesks('matrix_auditor', FEW_CONNECTIONS);
    world = new OperationCases(desks, STANDINGS, await peopleOf(desks, STANDINGS));
    await world.seed(STATES, { assigneeId: null, deputyId: null }, [
      { via: 'PARTICIPANT', deskId: deskId('work-style'), staffId: null, validUntil: null },
    ]);
  }, 120_000);
  afterAll(() => desks.close());

  it('is read while the reading stands and by nobody once it lapsed, was ended or the office is over', async () => {
    const { size, wrong } = await compareOperations(world);
    console.log(`matrix of auditors: ${size} cells three ways, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    expect(size).toBeGreaterThan(2_000);
  }, 120_000);
});
