import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desks, openDesks, type Person } from '../support/kit.ts';
import { act, at, look, steered } from './support.ts';

interface Line {
  readonly id: string;
  readonly latestWord: {
    readonly body: string | null;
    readonly ours: boolean;
    readonly reasonCode: string | null;
  } | null;
}

let desks: Desks;
let adviser: Person;
let square: Person;

beforeAll(async () => {
  desks = await openDesks('referral_on_case');
  adviser = await desks.counsellor('渡辺 指導', 'tcci-minato');
  square = await desks.counsellor('佐藤 相談', 'working-women');
});
afterAll(() => desks.close());

it('the case shows the latest word of the other end, and that it was read is recorded', async () => {
  const { opened, referral } = await steered(adviser);
  const lines = async (): Promise<Line[]> => {
    const { caseReferrals } = await adviser.ask<{ caseReferrals: { referrals: Line[] } }>(
      'query ($caseId: UUID!) { caseReferrals(caseId: $caseId) { referrals { id latestWord { body ours reasonCode } } } }',
      { caseId: opened.id },
    );
    return caseReferrals.referrals;
  };
  const readings = async () =>
    (
      await desks.superuser<{ count: number }>(
        `select count(*)::int as count from app.event where code = 'referral.read' and subject_id = $1 and actor_id = $2`,
        [referral.id, adviser.id],
      )
    )[0]?.count;
  expect(await lines()).toEqual([{ id: referral.id, latestWord: null }]);
  expect(await readings()).toBe(0);
  const note = '従業員の人数を教えてください。';
  await act(square, 'returnReferral', { ...at(await look(square, referral.id)), reason: 'MISSING_FACTS', note });
  expect(await lines()).toEqual([
    { id: referral.id, latestWord: { body: note, ours: false, reasonCode: 'MISSING_FACTS' } },
  ]);
  expect(await readings()).toBe(1);
});
