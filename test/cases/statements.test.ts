import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listCases } from '../../apps/server/src/cases/case-list.queries.ts';
import { findCase } from '../../apps/server/src/cases/case-page.queries.ts';
import { getToday } from '../../apps/server/src/cases/today.queries.ts';
import { hashOf } from '../../apps/server/src/ids.ts';
import { ReadTransaction } from '../../apps/server/src/run-query.ts';
import { type Desks, deskId, openDesks, type Person } from '../support/kit.ts';
import { openedBy, press } from './support.ts';

describe('statements of a read', () => {
  let desks: Desks;
  let counsellor: Person;
  let full: string;

  beforeAll(async () => {
    desks = await openDesks('statements');
    counsellor = await desks.counsellor();
    for (let count = 0; count < 12; count += 1) full = (await openedBy(counsellor)).id;
    for (let count = 0; count < 12; count += 1) {
      await press(counsellor, 'addNote', { caseId: full, kind: 'MEMO', audience: 'DESK', body: `記録 ${count}` });
    }
  });
  afterAll(() => desks.close());

  const countOf = async (ask: (read: ReadTransaction) => Promise<unknown>): Promise<number> => {
    const read = new ReadTransaction(desks.services.readPool, hashOf(counsellor.token ?? ''));
    await ask(read);
    await read.close();
    return read.statements;
  };
  const now = new Date();
  const listOf = (first: number) => (read: ReadTransaction) =>
    listCases(read, { deskId: deskId('working-women') }, 'DUE', { first, offset: 0, after: null }, now);

  it('are one for a list, of one row and of twelve', async () => {
    expect(await countOf(listOf(1))).toBe(1);
    expect(await countOf(listOf(12))).toBe(1);
  });

  it('are one for a page, whatever is on it, and one for 今日', async () => {
    expect(await countOf((read) => findCase(read, full, now))).toBe(1);
    expect(await countOf((read) => getToday(read, deskId('working-women'), now))).toBe(1);
  });
});
