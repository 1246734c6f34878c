import type { CaseGrant } from '@madoguchi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, deskId, FEW_CONNECTIONS, openDesks } from '../support/kit.ts';
import { compareOperations } from './operation-answers.ts';
import { consentStates, HOUR, OperationCases, peopleOf, type Standing } from './operation-cases.ts';

/** Who they are to はたらく女性スクエア (都), which owns the cases, and to 港支部 (東商), which has its own beside some. */
const STANDINGS: Readonly<Record<string, Standing>> = {
  recorder: { posts: [{ role: 'COUNSELLOR', desk: 'working-women' }] },
  colleague: { posts: [{ role: 'COUNSELLOR', desk: 'working-women' }] },
  'named pool': { posts: [{ role: 'COUNSELLOR', desk: 'working-women' }] },
  'reads in an emergency': { posts: [{ role: 'COUNSELLOR', desk: 'working-women' }] },
  'emergency that is over': { posts: [{ role: 'COUNSELLOR', desk: 'working-women' }] },
  supervisor: { posts: [{ role: 'SUPERVISOR', desk: 'working-women' }] },
  approver: { posts: [{ role: 'APPROVER', desk: 'working-women' }] },
  // Their roles have ended: what is left of a right is nothing.
  'assignee whose membership ended': { posts: [{ role: 'COUNSELLOR', desk: 'working-women' }], ended: 'MEMBERSHIP' },
  'deputy whose account is disabled': { posts: [{ role: 'COUNSELLOR', desk: 'working-women' }], ended: 'ACCOUNT' },
  'desk that takes part': { posts: [{ role: 'COUNSELLOR', desk: 'work-style' }] },
  'same organisation, no part': { posts: [{ role: 'SUPERVISOR', desk: 'tmg-policy' }] },
  receiver: { posts: [{ role: 'COUNSELLOR', desk: 'tcci-minato' }] },
  'colleague of the receiver': { posts: [{ role: 'COUNSELLOR', desk: 'tcci-minato' }] },
  'supervisor of the receiver': { posts: [{ role: 'SUPERVISOR', desk: 'tcci-minato' }] },
  'other branch': { posts: [{ role: 'SUPERVISOR', desk: 'tcci-chuo' }] },
  manager: { posts: [{ role: 'MANAGER', organisation: 'TMG' }] },
  administrator: { posts: [{ role: 'ADMINISTRATOR', organisation: 'TMG' }] },
  auditor: { posts: [{ role: 'AUDITOR', organisation: 'TMG' }] },
};

describe('every operation on every kind of case', () => {
  let desks: Desks;
  let world: OperationCases;

  beforeAll(async () => {
    desks = await openDesks('matrix_operations', FEW_CONNECTIONS);
    const people = await peopleOf(desks, STANDINGS);
    world = new OperationCases(desks, STANDINGS, people);
    const idOf = (name: string) => people.get(name)?.id ?? '';
    const named = (via: 'POOL' | 'EMERGENCY', name: string, hours: number | null): CaseGrant => ({
      via,
      deskId: null,
      staffId: idOf(name),
      validUntil: hours === null ? null : new Date(world.now.getTime() + hours * HOUR),
    });
    await world.seed(
      Object.keys(consentStates(world.now)),
      { assigneeId: idOf('assignee whose membership ended'), deputyId: idOf('deputy whose account is disabled') },
      [
        { via: 'PARTICIPANT', deskId: deskId('work-style'), staffId: null, validUntil: null },
        named('POOL', 'named pool', null),
        named('EMERGENCY', 'reads in an emergency', 1),
        named('EMERGENCY', 'emergency that is over', -1),
      ],
    );
  }, 120_000);
  afterAll(() => desks.close());

  it('is the same to the pure function, to GraphQL and files, and to raw SQL under the application’s login', async () => {
    const { size, wrong } = await compareOperations(world);
    console.log(`matrix of operations: ${size} cells three ways, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    expect(size).toBeGreaterThan(5_000);
  }, 240_000);
});
