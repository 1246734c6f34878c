import { parseCorporateNumber } from '@madoguchi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeEntrance, ensureDemoWorld } from '../../apps/server/src/demo/at-start.ts';
import { sittingIds } from '../../apps/server/src/demo/consultations.ts';
import { DEMO_STAFF } from '../../apps/server/src/demo/staff.ts';
import { DEMO_TALLIES } from '../../apps/server/src/demo/stories/tallies.ts';
import { type Desks, deskId, openDesks } from '../support/kit.ts';
import { all, entered, PATIENCE_MS, sheetOf, tellingOf } from './world.ts';

const TRIAGE = `query ($deskId: UUID!) { triageCounts(deskId: $deskId) {
  longOverdue { value } overdue { value } today { value } later { value } unassigned { value } } }`;
const TODAY = `query ($deskId: UUID) { today(deskId: $deskId) { myCases { number } myTasks { title } plates { number } } }`;
const SEARCH = `query ($text: String!) { search(text: $text) { items { number } } }`;
const CASE = `query ($id: UUID!) { case(id: $id) { subject status timeline { at } } }`;

interface TodayAnswer {
  readonly myCases: unknown[];
  readonly myTasks: unknown[];
  readonly plates: unknown[];
}

describe('the demo world, in a database that nobody has worked in', () => {
  let desks: Desks;
  beforeAll(async () => {
    desks = await openDesks('demo_load');
    await ensureDemoWorld(desks.services);
  }, PATIENCE_MS);
  afterAll(() => desks.close());

  it('has a sheet with its number and its event for each of the twenty-six consultations and for every sitting beside them', async () => {
    for (const id of sittingIds())
      expect(await sheetOf(desks, id), id).toMatchObject({
        number: expect.stringMatching(/^R8-U-\d{6}$/),
        events: 1,
        demo: true,
      });
    const [counted] = await all<{ sheets: number; tallies: number }>(
      desks,
      `select count(*) filter (where kind = 'CONSULTATION')::int as sheets, count(*) filter (where kind = 'TALLY')::int as tallies from app.inquiry`,
    );
    expect(counted).toEqual({ sheets: sittingIds().length, tallies: DEMO_TALLIES.length });
  });

  it('runs its numbers without a gap in each organisation, in the order of the days', async () => {
    const rows = await all<{ code: string; numbers: string[] }>(
      desks,
      `select o.code, array_agg(i.number order by i.started_at, i.number) as numbers from app.inquiry i
         join app.organisation o on o.id = i.organisation_id group by o.code`,
    );
    expect(rows).toHaveLength(3);
    for (const { numbers } of rows)
      expect(numbers).toEqual(numbers.map((_, index) => `R8-U-${String(index + 1).padStart(6, '0')}`));
  });

  it('keeps the two sensitive consultations sensitive, and one of them without a name', async () => {
    expect(await sheetOf(desks, 'S006')).toMatchObject({ sensitive: true, subject: 'INDIVIDUAL', company_id: null });
    expect(await sheetOf(desks, 'S007')).toMatchObject({
      sensitive: true,
      subject: 'ANONYMOUS',
      client_id: null,
      caller_name: null,
    });
  });

  it('wrote its sheets when they were taken, by those who took them', async () => {
    const sheet = await sheetOf(desks, 'S001');
    expect(sheet).toMatchObject({
      started_at: new Date('2026-06-09T10:12:00+09:00'),
      recorded_at: new Date('2026-06-09T10:34:00+09:00'),
      topics: ['WORKSTYLE_LONG_HOURS', 'WORKSTYLE_WORK_RULES'],
      outcome: 'DISPATCH',
      stat_industry: 'E',
      stat_size_band: 'FROM_30',
      stat_municipality: '131075',
    });
    const events = await all<{ code: string; at: Date }>(
      desks,
      `select code, at from app.event where stream_kind = 'case' and subject_id = $1 order by sequence`,
      [sheet?.['case_id']],
    );
    expect(events.map((each) => each.code)).toEqual([
      'case.opened',
      'inquiry.recorded',
      'case.started',
      'task.added',
      'note.added',
      'task.completed',
      'case.held',
      'case.woken',
      'note.added',
      'note.added',
      'case.closed',
    ]);
    expect(events.at(-1)?.at).toEqual(new Date('2026-09-30T13:15:00+09:00'));
  });

  it('gives every company a legal 法人番号', async () => {
    const companies = await all<{ number: string }>(desks, 'select corporate_number as number from app.company');
    expect(companies.length).toBeGreaterThan(20);
    for (const { number } of companies) expect(parseCorporateNumber(number)).toEqual({ value: number });
  });

  it('tells the branches alone who is a member of TCCI', async () => {
    expect(await sheetOf(desks, 'B-shibuya')).toMatchObject({ stat_membership: 'MEMBER' });
    expect(await sheetOf(desks, 'S002')).toMatchObject({ stat_membership: 'UNKNOWN' });
  });

  it('fills 振分け of はたらく女性スクエア in every group, and 今日 of its counsellor and of the branch', async () => {
    const supervisor = await entered(desks, 'josei-tokatsu');
    const { triageCounts } = await supervisor.ask<{ triageCounts: Record<string, { value: number }> }>(TRIAGE, {
      deskId: deskId('working-women'),
    });
    for (const [group, count] of Object.entries(triageCounts)) expect(count.value, group).toBeGreaterThan(0);
    for (const [slug, desk] of [
      ['josei-1', 'working-women'],
      ['minato-1', 'tcci-minato'],
    ] as const) {
      const person = await entered(desks, slug);
      const { today } = await person.ask<{ today: TodayAnswer }>(TODAY, { deskId: deskId(desk) });
      expect(today.myCases.length, slug).toBeGreaterThan(0);
      expect(today.myTasks.length, slug).toBeGreaterThan(0);
      expect(today.plates.length > 0, slug).toBe(desk === 'working-women');
    }
  });

  it('is found by its words: two kanji, the number, the company', async () => {
    const person = await entered(desks, 'hataraki-1');
    const sheet = await sheetOf(desks, 'S001');
    const [numbered] = await all<{ number: string }>(desks, 'select number from app.cases where id = $1', [
      sheet?.['case_id'],
    ]);
    for (const text of ['平準', 'すみだ見本印刷', numbered?.number ?? '']) {
      const { search } = await person.ask<{ search: { items: { number: string }[] } }>(SEARCH, { text });
      expect(search.items.length, text).toBeGreaterThan(0);
    }
    const { case: page } = await person.ask<{ case: { subject: string; status: string; timeline: unknown[] } }>(CASE, {
      id: sheet?.['case_id'],
    });
    expect(page).toMatchObject({ subject: '印刷工程の平準化と36協定（特別条項）の運用', status: 'CLOSED' });
    expect(page.timeline.length).toBeGreaterThanOrEqual(4);
  });

  it('lets one account per role in, and names it at the start', async () => {
    const words = await describeEntrance(desks.services);
    expect(words).toContain(desks.services.env.publicUrl.origin);
    for (const staff of DEMO_STAFF.filter((each) => 'label' in each)) {
      expect(words).toContain(`${staff.slug}@demo.example`);
      const person = await entered(desks, staff.slug);
      expect(person.name).toBe(staff.name);
    }
    const roles = new Set(
      DEMO_STAFF.filter((each) => 'label' in each).flatMap((each) => each.posts.map((post) => post.role)),
    );
    expect([...roles].sort()).toEqual(['ADMINISTRATOR', 'APPROVER', 'AUDITOR', 'COUNSELLOR', 'MANAGER', 'SUPERVISOR']);
  });

  it('shows the anonymous labour case to its counsellor, pool and supervisor, and its plate to the colleague', async () => {
    const { case_id: caseId } = (await sheetOf(desks, 'S007')) ?? {};
    const sees = async (slug: string, table: 'cases' | 'case_plate') => {
      const person = await entered(desks, slug);
      const column = table === 'cases' ? 'id' : 'case_id';
      return (
        (await desks.sqlAs(person, 'madoguchi_app', `select 1 from app.${table} where ${column} = $1`, [caseId]))
          .length === 1
      );
    };
    const readers: string[] = [];
    for (const slug of ['josei-1', 'josei-2', 'josei-3', 'josei-tokatsu', 'hataraki-tokatsu']) {
      if (await sees(slug, 'cases')) readers.push(slug);
    }
    expect(readers).toEqual(['josei-2', 'josei-3', 'josei-tokatsu']);
    expect(await sees('josei-1', 'case_plate')).toBe(true);
    expect(await sees('hataraki-1', 'case_plate')).toBe(false);
  });

  it('leaves none of the sessions open by which it was told', async () => {
    const open = await all(
      desks,
      `select 1 from app.session s where ended_at is null and created_at < $1 and not exists (
      select 1 from app.event e where e.session_id = s.id and e.code = 'staff.signedIn')`,
      [desks.services.now()],
    );
    expect(open).toEqual([]);
  });

  it(
    'is left alone by the next start, and told anew where the last one was cut off',
    async () => {
      const before = await all(desks, 'select id from app.inquiry order by id');
      await ensureDemoWorld(desks.services);
      expect(await all(desks, 'select id from app.inquiry order by id')).toEqual(before);

      const whole = await tellingOf(desks);
      await desks.sql('update app.installation set demo = false');
      await desks.sql('truncate app.note, app.note_retraction, app.derived_text, app.referral_draft_item');
      await ensureDemoWorld(desks.services);
      expect(await tellingOf(desks)).toEqual(whole);
      expect(await all(desks, 'select id from app.inquiry order by id')).not.toEqual(before);
    },
    PATIENCE_MS,
  );
});
