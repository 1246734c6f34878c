import { dateInTokyo, isOpenAt } from '@madoguchi/domain';
import { DESKS, PROGRAMMES, TOPICS } from '@madoguchi/plan';
import { describe, expect, it } from 'vitest';
import { DEMO_COMPANIES } from './companies.ts';
import { DEMO_STORIES, sittingIds } from './consultations.ts';
import { DEMO_STAFF, type DemoStaff } from './staff.ts';
import { DEMO_TALLIES } from './stories/tallies.ts';
import { type Moment, planTimeOf, type Sheet, type Story, tellingTime } from './story.ts';

/** A working day, a Sunday before a holiday, new year, a day long after, and a clock that is wrong. */
const TODAYS = [
  '2026-11-26T02:00:00Z',
  '2026-11-22T12:00:00Z',
  '2027-01-03T23:30:00Z',
  '2028-07-14T14:58:00Z',
  '2025-02-01T00:00:00Z',
].map((each) => tellingTime(new Date(each)));
const PEOPLE: readonly DemoStaff[] = DEMO_STAFF;

const sittingsOf = (story: Story): { sheet: Sheet; at: Moment }[] => [
  { sheet: story, at: story.at },
  ...(story.grows?.steps ?? []).flatMap(({ act, at }) => ('sitting' in act ? [{ sheet: act.sitting, at }] : [])),
];
const worksThere = (slug: string, desk: string) =>
  PEOPLE.some((each) => each.slug === slug && each.posts.some((post) => 'desks' in post && post.desks.includes(desk)));

describe('the stories of the demo world', () => {
  it('hold each of the twenty-six sample consultations once', () => {
    const ids = sittingIds();
    expect(new Set(ids).size).toBe(ids.length);
    const samples = Array.from({ length: 26 }, (_, index) => `S${String(index + 1).padStart(3, '0')}`);
    expect(ids.filter((id) => /^S\d{3}$/.test(id)).sort()).toEqual(samples);
  });

  it.each(TODAYS)('run forward, whichever day they are told on (%s)', (now) => {
    for (const story of DEMO_STORIES) {
      const instants = [story.at, ...(story.grows?.steps ?? []).map((each) => each.at)].map((at) => at(now).getTime());
      expect(instants, story.id).toEqual([...instants].sort((left, right) => left - right));
      expect(instants.at(-1), story.id).toBeLessThan(now.getTime());
    }
  });

  it.each(TODAYS)('promise what lies ahead and look back on what is past (%s)', (now) => {
    for (const { id, grows } of DEMO_STORIES) {
      for (const { at, act } of grows?.steps ?? []) {
        const when = at(now);
        if ('due' in act) expect(act.due(now).getTime(), id).toBeGreaterThan(when.getTime());
        if ('hold' in act) expect(act.until(now) > dateInTokyo(when), id).toBe(true);
        if ('task' in act) expect(act.dueOn(now) >= dateInTokyo(when), id).toBe(true);
        if ('message' in act) expect(act.nextOn(now) >= dateInTokyo(when), id).toBe(true);
      }
    }
  });

  it('are told at desks that were open, over channels that they have', () => {
    for (const story of DEMO_STORIES) {
      const desk = DESKS.find((each) => each.code === story.desk);
      for (const { sheet, at } of sittingsOf(story)) {
        for (const now of TODAYS)
          expect(isOpenAt(at(now), planTimeOf(story.desk).calendar), `${story.id} ${at(now).toISOString()}`).toBe(true);
        expect(desk?.channels, story.id).toContain(sheet.channel);
      }
    }
    for (const tally of DEMO_TALLIES) expect(worksThere(tally.by, tally.desk), tally.by).toBe(true);
  });

  it('use the topics of their desk and the lines of the plan', () => {
    for (const story of DEMO_STORIES) {
      const lists: readonly string[] = DESKS.find((each) => each.code === story.desk)?.topicLists ?? [];
      for (const { sheet } of sittingsOf(story)) {
        for (const topic of sheet.topics)
          expect(lists, `${story.id} ${topic}`).toContain(TOPICS.find((each) => each.code === topic)?.list);
        for (const code of sheet.programmes ?? [])
          expect(
            PROGRAMMES.some((each) => each.code === code),
            `${story.id} ${code}`,
          ).toBe(true);
      }
    }
  });

  it('are written down by people who work at the desk', () => {
    for (const { id, by, desk, grows } of DEMO_STORIES) {
      for (const slug of [by, ...(grows?.steps ?? []).map((each) => each.by ?? by)])
        expect(worksThere(slug, desk), `${id} ${slug}`).toBe(true);
    }
  });

  it('never say a bare 派遣 where 専門家派遣 is meant', () => {
    const texts = DEMO_STORIES.map((story) => JSON.stringify(story));
    expect(texts.filter((text) => /(?<!専門家)派遣/.test(text))).toEqual([]);
  });
});

describe('the people and companies of the demo world', () => {
  it('have a counsellor and a supervisor at every desk that the plan names, three counsellors at はたらく女性スクエア', () => {
    const at = (role: string, desk: string) =>
      PEOPLE.filter((each) =>
        each.posts.some((post) => post.role === role && 'desks' in post && post.desks.includes(desk)),
      ).length;
    for (const desk of DESKS.filter((each) => each.kind === 'CONSULTATION_DESK')) {
      expect(at('COUNSELLOR', desk.code), desk.code).toBeGreaterThan(0);
      expect(at('SUPERVISOR', desk.code), desk.code).toBeGreaterThan(0);
    }
    expect(at('COUNSELLOR', 'working-women')).toBe(3);
  });

  it('have names, sign-in names and numbers of their own', () => {
    const distinct = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);
    distinct(DEMO_STAFF.map((each) => each.slug));
    distinct(DEMO_STAFF.map((each) => each.name));
    distinct(DEMO_COMPANIES.map((each) => each.corporateNumber));
    distinct(DEMO_COMPANIES.map((each) => each.name));
  });
});
