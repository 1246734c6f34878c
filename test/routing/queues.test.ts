import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../apps/server/src/ids.ts';
import { WireTap } from '../bench/wire-tap.ts';
import { act, agree, at, companyCase, draft, steered } from '../referrals/support.ts';
import { type Desks, deskId, openDesks, type Person } from '../support/kit.ts';

const ROW = `id number kind status stage end fromDeskId toDeskId partyLabel turn daysSinceSent daysInState dueAt late bounces version actions sensitive
  programme { code } latestWord { kind ours body reasonCode at }`;
const REFERRALS = `query ($filter: ReferralFilter, $page: PageInput) { referrals(filter: $filter, page: $page) {
  items { ${ROW} } pageInfo { hasNextPage endCursor } count { value capped } } }`;
const COUNTS = `query ($deskId: UUID) { referralCounts(deskId: $deskId) { incomingOurs { value } incomingTheirs { value } outgoingOurs { value }
  outgoingTheirs { value } incomingOverdue { value } outgoingOverdue { value } stages { stage count { value } } } }`;
const STUCK = `query ($page: PageInput) { stuckReferrals(page: $page) { items { reasons nextAction referral { id end late } } count { value } } }`;
const PROGRESS = `query ($deskId: UUID, $page: PageInput) { branchProgress(deskId: $deskId, page: $page) {
  items { number branchDeskId companyName stage referralId } pageInfo { hasNextPage endCursor } } }`;

interface Row {
  readonly id: string;
  readonly number: string;
  readonly stage: string;
  readonly end: string;
  readonly turn: string;
  readonly partyLabel: string | null;
  readonly late: string | null;
  readonly daysSinceSent: number | null;
  readonly actions: readonly string[];
  readonly latestWord: { kind: string; ours: boolean; body: string | null } | null;
}
interface Page {
  readonly items: readonly Row[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  readonly count: { value: number };
}
interface Stuck {
  readonly items: readonly { reasons: string[]; nextAction: string; referral: { id: string; end: string } }[];
  readonly count: { value: number };
}
interface Progress {
  readonly items: readonly {
    number: string;
    branchDeskId: string;
    companyName: string | null;
    stage: string;
    referralId: string | null;
  }[];
}

const WEDNESDAY = new Date('2026-11-25T03:00:00Z');
const DAY = 86_400_000;

describe('what waits between the desks', () => {
  let desks: Desks;
  let now = WEDNESDAY;
  let adviser: Person;
  let square: Person;

  beforeAll(async () => {
    desks = await openDesks('referral_queues', { now: () => now });
    adviser = await desks.counsellor('鈴木 指導', 'tcci-minato');
    square = await desks.counsellor('佐藤 相談', 'working-women');
  });
  afterAll(() => desks.close());

  const list = async (person: Person, filter: object = {}, page: object = {}) =>
    (await person.ask<{ referrals: Page }>(REFERRALS, { filter, page })).referrals;
  const outgoing = (filter: object = {}) => list(adviser, { direction: 'OUTGOING', ...filter });
  const numbers = (page: Page) => page.items.map((row) => row.number);
  async function later(by: number, then: () => Promise<void>): Promise<void> {
    const before = now;
    now = new Date(before.getTime() + by);
    // Sessions sleep after a quarter of an hour: people sign in again.
    for (const person of [adviser, square]) person.token = await desks.openSession(person.id);
    try {
      await then();
    } finally {
      now = before;
      for (const person of [adviser, square]) person.token = await desks.openSession(person.id);
    }
  }

  it('lies with its sender as outgoing and with its receiver as incoming, each told whose move it is', async () => {
    const { referral } = await steered(adviser);
    const [here] = (await outgoing()).items.filter((row) => row.id === referral.id);
    expect(here).toMatchObject({
      end: 'SENDER',
      turn: 'THEIRS',
      stage: 'SENT',
      partyLabel: '港精機株式会社',
      daysSinceSent: 0,
      late: null,
    });
    expect(here?.actions).toContain('WITHDRAW');
    const [there] = (await list(square)).items.filter((row) => row.id === referral.id);
    expect(there).toMatchObject({ end: 'RECEIVER', turn: 'OURS', stage: 'SENT', partyLabel: '港精機株式会社' });
    expect(there?.actions).toContain('ACCEPT');
    expect((await list(adviser)).items).toEqual([]);
    expect(numbers(await list(square, { turn: 'THEIRS' }))).not.toContain(referral.number);
  });

  it('what a list shows of the other end is on the record, once, in as many statements for many rows as for one', async () => {
    await steered(adviser);
    await steered(adviser);
    square.token = await desks.openSession(square.id);
    const tap = await WireTap.on(desks.services);
    tap.listen();
    const many = await list(square);
    const first = tap.take();
    expect(many.items.length).toBeGreaterThan(2);
    const seen = await desks.superuser<{ id: string }>(
      `select subject_id as id from app.event e join app.session s on s.id = e.session_id
        where e.code = 'referral.read' and e.actor_id = $1 and s.token_hash = $2`,
      [square.id, hashOf(square.token ?? '')],
    );
    expect(seen.map((each) => each.id).toSorted()).toEqual(many.items.map((row) => row.id).toSorted());
    square.token = await desks.openSession(square.id);
    tap.listen();
    await list(square, {}, { first: 1 });
    expect(tap.take()).toHaveLength(first.length);
  });

  it('a draft is its sender’s alone', async () => {
    const opened = await companyCase(adviser, 'tcci-minato');
    await agree(adviser, opened.id);
    const drafted = await draft(adviser, opened.id);
    expect(numbers(await outgoing({ stage: 'DRAFT' }))).toEqual([drafted.number]);
    expect((await list(square)).items.map((row) => row.id)).not.toContain(drafted.id);
  });

  it('accepted, worked on and answered are stages, told by what the receiver did; the latest word is read on the row', async () => {
    const { referral } = await steered(adviser);
    const seen = async () => (await outgoing()).items.find((row) => row.id === referral.id);
    const received = (await list(square)).items.find((row) => row.id === referral.id);
    if (received === undefined) throw new Error('It did not arrive.');
    const accepted = await act(square, 'acceptReferral', at({ id: referral.id, version: referral.version }));
    expect(await seen()).toMatchObject({ stage: 'ACCEPTED', turn: 'THEIRS' });
    const worked = await act(square, 'addInterimWord', { ...at(accepted), word: '来週、制度案をお示しします。' });
    expect(await seen()).toMatchObject({
      stage: 'IN_WORK',
      latestWord: { kind: 'INTERIM', ours: false, body: '来週、制度案をお示しします。' },
    });
    expect((await outgoing({ stage: 'ACCEPTED' })).items.map((row) => row.id)).not.toContain(referral.id);
    expect((await outgoing({ stage: 'IN_WORK' })).items.map((row) => row.id)).toEqual([referral.id]);
    await act(square, 'completeReferral', { ...at(worked), outcome: 'RESOLVED', word: '規程を整備しました。' });
    expect(await seen()).toMatchObject({ stage: 'ANSWERED', turn: 'OURS' });
    expect((await seen())?.actions).toEqual(expect.arrayContaining(['CLOSE_LOOP']));
  });

  it('an answer that is late is late for both ends, and counted', async () => {
    const { referral } = await steered(adviser);
    await later(8 * DAY, async () => {
      for (const [person, filter] of [
        [adviser, { direction: 'OUTGOING', overdue: true }],
        [square, { overdue: true }],
      ] as const) {
        const row = (await list(person, filter)).items.find((each) => each.id === referral.id);
        expect(row).toMatchObject({ late: 'REFERRAL_ACKNOWLEDGED', daysSinceSent: person === square ? 7 : 6 });
        // Each list says how many of its own rows are late.
        const { referralCounts } = await person.ask<{
          referralCounts: Record<'incomingOverdue' | 'outgoingOverdue', { value: number }>;
        }>(COUNTS);
        const own = person === square ? 'incomingOverdue' : 'outgoingOverdue';
        expect(referralCounts[own].value).toBe((await list(person, filter)).items.length);
      }
    });
    expect((await outgoing({ overdue: true })).items.map((row) => row.id)).not.toContain(referral.id);
  });

  it('goes on from page to page by its cursor, and refuses that of another list', async () => {
    const all = numbers(await outgoing());
    const one = await list(adviser, { direction: 'OUTGOING' }, { first: 2 });
    expect(one.count.value).toBe(all.length);
    const two = await list(adviser, { direction: 'OUTGOING' }, { first: 100, after: one.pageInfo.endCursor });
    expect([...numbers(one), ...numbers(two)]).toEqual(all);
    const refused = await adviser.refused(REFERRALS, {
      filter: { direction: 'INCOMING' },
      page: { after: one.pageInfo.endCursor },
    });
    expect(refused.extensions.fields?.map((each) => each.field)).toEqual(['page.after']);
  });

  it('counts by whose move it is and by stage agree with the lists', async () => {
    const { referralCounts } = await adviser.ask<{
      referralCounts: Record<string, { value: number }> & { stages: { stage: string; count: { value: number } }[] };
    }>(COUNTS);
    expect(referralCounts['outgoingTheirs']?.value).toBe((await outgoing({ turn: 'THEIRS' })).count.value);
    expect(referralCounts['outgoingOurs']?.value).toBe((await outgoing({ turn: 'OURS' })).count.value);
    for (const { stage, count } of referralCounts.stages)
      expect((await outgoing({ stage, kinds: ['GUIDANCE', 'EXTERNAL'] })).count.value, stage).toBe(count.value);
  });

  describe('headquarters', () => {
    let headquarters: Person;
    beforeAll(async () => {
      headquarters = await desks.counsellor('本部 担当', 'tcci-hq-policy');
    });
    const progress = async (person: Person, variables: object = {}) =>
      (await person.ask<{ branchProgress: Progress }>(PROGRESS, variables)).branchProgress.items;

    it('sees number, company and stage of what its branches steer, and no content', async () => {
      const { referral } = await steered(adviser);
      const row = (await progress(headquarters)).find((each) => each.number === referral.number);
      expect(row).toEqual({
        number: referral.number,
        branchDeskId: deskId('tcci-minato'),
        companyName: '港精機株式会社',
        stage: 'SENT',
        referralId: null,
      });
      const refused = await headquarters.refused('query ($id: UUID!) { referral(id: $id) { id } }', {
        id: referral.id,
      });
      expect(refused.extensions.code).toBe('NOT_FOUND');
      expect((await list(headquarters, { direction: 'OUTGOING' })).items).toEqual([]);
      expect(await progress(headquarters, { deskId: deskId('tcci-chuo') })).toEqual([]);
    });

    it('is shown by the wall alone: nobody else sees a row, not even the branch, nor the manager of the chamber', async () => {
      const others = [
        adviser,
        square,
        await desks.person('管理 部長', { role: 'MANAGER', organisation: 'TCCI' }),
        await desks.counsellor('都 施策', 'tmg-policy'),
      ];
      for (const person of others) expect(await progress(person), person.name).toEqual([]);
      const rows = await desks.sqlAs(
        square,
        'madoguchi_app',
        'select * from fn.branch_progress(null, null, null, 100)',
      );
      expect(rows).toEqual([]);
    });

    it('sees nothing of a SENSITIVE matter, and no name of a sole proprietor', async () => {
      const { opened, referral } = await steered(adviser);
      const shown = async () => (await progress(headquarters)).find((each) => each.number === referral.number);
      await desks.superuser('update app.referral set from_sensitive = true where id = $1', [referral.id]);
      expect(await shown()).toBeUndefined();
      await desks.superuser('update app.referral set from_sensitive = false where id = $1', [referral.id]);
      await desks.superuser(
        `update app.company set sole_proprietor = true, corporate_number = null, organisation_id = (select organisation_id from app.desk where id = $2)
          where id = (select company_id from app.cases where id = $1)`,
        [opened.id, deskId('tcci-minato')],
      );
      expect(await shown()).toMatchObject({ companyName: null, stage: 'SENT' });
    });
  });

  it('a supervisor is shown what does not move, why, and what could be done next; a counsellor is not', async () => {
    const { referral } = await steered(adviser);
    await later(8 * DAY, async () => {
      const [chief, other] = [
        await desks.supervisor('高橋 統括', 'tcci-minato'),
        await desks.supervisor('田中 統括', 'working-women'),
      ];
      const stuck = async (person: Person) =>
        (await person.ask<{ stuckReferrals: Stuck }>(STUCK, { page: { first: 100 } })).stuckReferrals;
      for (const [person, end, words] of [
        [chief, 'SENDER', '受入れ側に電話で確かめてください。'],
        [other, 'RECEIVER', '内容を開き、受領を確認してください。'],
      ] as const) {
        const found = (await stuck(person)).items.find((each) => each.referral.id === referral.id);
        expect(found).toMatchObject({ reasons: ['UNREAD', 'UNANSWERED'], nextAction: words, referral: { end } });
        expect((await stuck(person)).items).toHaveLength((await stuck(person)).count.value);
      }
      expect((await stuck(adviser)).items).toEqual([]);
      expect((await stuck(await desks.supervisor('よそ 統括', 'talent'))).items).toEqual([]);
    });
  });

  it('who has no part in it finds nothing, whatever desk they name', async () => {
    const stranger = await desks.counsellor('山本 相談', 'work-style');
    for (const filter of [
      {},
      { deskId: deskId('working-women') },
      { direction: 'OUTGOING', deskId: deskId('tcci-minato') },
    ])
      expect(await list(stranger, filter)).toMatchObject({ items: [], count: { value: 0 } });
    expect(
      (await stranger.ask<{ referralCounts: object }>(COUNTS, { deskId: deskId('working-women') })).referralCounts,
    ).toMatchObject({
      incomingOurs: { value: 0 },
      incomingOverdue: { value: 0 },
      outgoingOverdue: { value: 0 },
    });
  });
});
