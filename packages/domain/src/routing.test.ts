import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusinessCalendar } from './business-time.ts';
import { CASE_KINDS } from './case.ts';
import { REFERRAL_KINDS } from './referral.ts';
import {
  DESK_LOADS,
  type RoutingBounce,
  type RoutingMatter,
  type RoutingPlace,
  rankDestinations,
  referralKindTo,
  supervisorCall,
} from './routing.ts';

/** Wednesday 25 November 2026, noon in Tokyo. */
const NOON = new Date('2026-11-25T03:00:00Z');
const NIGHT = new Date('2026-11-25T14:00:00Z');

const WEEKDAYS: BusinessCalendar = {
  hours: [[], ...Array.from({ length: 5 }, () => [{ from: '09:00', to: '17:00' }]), []],
  holidays: new Set(['2026-11-23']),
  closedOnHolidays: true,
  closedAtYearEnd: true,
  extraClosed: new Set(),
  extraOpen: new Map(),
};

const named = (code: string, ja: string, en = code) => ({ code, name: { ja, en } });
const MINATO = named('131032', '港区', 'Minato City');
const PATERNITY = { ...named('WOMEN_COMPANY_PATERNITY_LEAVE', '男性育業'), list: 'WOMEN_COMPANY' };
const TELEWORK = { ...named('WORKSTYLE_TELEWORK', 'テレワーク'), list: 'WORKSTYLE' };
const TASKS = { ...named('CORE_SIDEJOB_TASK_DESIGN', '副業・兼業人材の切出し業務設計'), list: 'CORE_SIDEJOB' };

const matter = (changes: Partial<RoutingMatter> = {}): RoutingMatter => ({
  deskId: 'women',
  organisationId: 'tmg',
  clientKind: 'COMPANY',
  topics: [TELEWORK],
  municipality: MINATO,
  memberBranchId: null,
  programmes: [],
  bounces: [],
  bounceCount: 0,
  openAt: [],
  ...changes,
});
const place = (id: string, changes: Partial<RoutingPlace> = {}): RoutingPlace => ({
  id,
  at: 'DESK',
  organisationId: 'tmg',
  serves: ['COMPANY'],
  answers: [],
  specialTopics: [],
  byProgrammeAlone: false,
  area: null,
  areaKind: 'OFFICE',
  programmes: [],
  calendar: WEEKDAYS,
  hoursAssumed: false,
  load: 'USUAL',
  sort: 0,
  ...changes,
});
const bounce = (placeId: string, changes: Partial<RoutingBounce> = {}): RoutingBounce => ({
  placeId,
  reason: { ja: '対象外', en: 'out of scope' },
  lasting: true,
  ...changes,
});

const workStyle = place('work-style', { answers: ['WORKSTYLE'] });
const women = place('women', { answers: ['WOMEN_COMPANY', 'WORKSTYLE'] });
const minatoBranch = place('minato', {
  organisationId: 'tcci',
  answers: ['WORKSTYLE', 'WOMEN_COMPANY'],
  area: ['131032'],
  areaKind: 'BRANCH',
});
const chuoBranch = place('chuo', { ...minatoBranch, id: 'chuo', area: ['131024'] });
const osaki = place('labour-osaki', {
  at: 'BODY',
  organisationId: null,
  answers: ['LABOUR'],
  area: ['131032'],
  serves: CASE_KINDS,
});

const ids = (found: ReturnType<typeof rankDestinations>) => found.suggestions.map((each) => each.placeId);
const wordsOf = (found: ReturnType<typeof rankDestinations>, placeId: string) =>
  found.suggestions.find((each) => each.placeId === placeId)?.reasons.map((reason) => reason.ja) ?? [];

describe('where a matter could go', () => {
  it('the desk that takes the topic is proposed and says so; one that does not is not', () => {
    const found = rankDestinations(matter(), [workStyle, place('foreign', { answers: ['FOREIGN'] })], null, NOON);
    expect(ids(found)).toEqual(['work-style']);
    expect(wordsOf(found, 'work-style')).toEqual([
      '「テレワーク」の相談を受けています。',
      'いま開いています（17:00まで）。',
      '混み具合はふだんどおりです。',
    ]);
    expect(found.suggestions[0]?.reasons[0]?.en).toBe('Takes “WORKSTYLE_TELEWORK”.');
  });

  it('the own desk is never proposed', () => {
    expect(ids(rankDestinations(matter(), [women, workStyle], null, NOON))).toEqual(['work-style']);
  });

  it('a company of 港区 is shown the branch of its ward and no other', () => {
    const found = rankDestinations(matter(), [chuoBranch, minatoBranch], null, NOON);
    expect(ids(found)).toEqual(['minato']);
    expect(wordsOf(found, 'minato')[0]).toBe('港区の企業を受け持つ支部です。');
  });

  it('a member is shown its own branch, which may stand in another ward, first', () => {
    const found = rankDestinations(matter({ memberBranchId: 'chuo' }), [minatoBranch, chuoBranch], null, NOON);
    expect(ids(found)).toEqual(['chuo', 'minato']);
    expect(wordsOf(found, 'chuo')[0]).toBe('この企業の分属支部です。');
  });

  it('nobody with an area is proposed while nobody knows where the company is', () => {
    expect(ids(rankDestinations(matter({ municipality: null }), [minatoBranch, osaki], null, NOON))).toEqual([]);
  });

  it('a person goes to desks that serve persons alone, and the labour office of their area', () => {
    const person = matter({ clientKind: 'INDIVIDUAL', topics: [{ ...named('LABOUR_PAY', '賃金'), list: 'LABOUR' }] });
    const found = rankDestinations(person, [place('companies', { answers: ['LABOUR'] }), osaki], null, NOON);
    expect(ids(found)).toEqual(['labour-osaki']);
    expect(wordsOf(found, 'labour-osaki').slice(0, 3)).toEqual([
      '港区を管轄する事務所です。',
      '「賃金」の相談を受けています。',
      '個人の相談を受けています。',
    ]);
  });

  it('a desk that specialises goes before one that takes the topic too', () => {
    const general = place('core', { answers: ['CORE_SIDEJOB'], sort: 1 });
    const special = place('side', { answers: ['CORE_SIDEJOB'], specialTopics: [TASKS.code], sort: 2 });
    const found = rankDestinations(matter({ topics: [TASKS] }), [general, special], null, NOON);
    expect(ids(found)).toEqual(['side', 'core']);
    expect(wordsOf(found, 'side')[0]).toBe('「副業・兼業人材の切出し業務設計」の専門窓口です。');
  });

  it('a line of the plan that was pointed out leads to whoever stands behind it, with a caution where that is assumed', () => {
    const line = named('2-都-ア-6', 'テレワークトータルサポート事業');
    const section = place('tmg-policy', {
      byProgrammeAlone: true,
      answers: ['WORKSTYLE'],
      programmes: [{ code: line.code, assumed: true }],
      sort: 9,
    });
    expect(ids(rankDestinations(matter(), [section, workStyle], null, NOON))).toEqual(['work-style']);
    const found = rankDestinations(matter({ programmes: [line] }), [section, workStyle], null, NOON);
    expect(ids(found)).toEqual(['tmg-policy', 'work-style']);
    expect(wordsOf(found, 'tmg-policy')[0]).toBe('案内した事業「テレワークトータルサポート事業」の担当です。');
    expect(found.suggestions[0]?.cautions.map((caution) => caution.ja)).toEqual([
      '事業の担当は公表資料で確かめられていません。送る前にご確認ください。',
    ]);
  });

  it('a desk that is open goes before one that is closed, and that one says when it opens', () => {
    const saturdays = place('saturday', {
      answers: ['WORKSTYLE'],
      sort: 1,
      calendar: { ...WEEKDAYS, hours: WEEKDAYS.hours.map(() => [{ from: '09:00', to: '24:00' }]) },
    });
    const found = rankDestinations(matter(), [workStyle, saturdays], null, NIGHT);
    expect(ids(found)).toEqual(['saturday', 'work-style']);
    expect(found.suggestions[1]?.opensAt).toEqual(new Date('2026-11-26T00:00:00Z'));
    expect(wordsOf(found, 'work-style')).toContain('次に開くのは11月26日（木） 09:00です。');
  });

  it('between like desks the one with room goes first; a load that may not be known neither helps nor harms', () => {
    const desks = (['HEAVY', 'USUAL', 'LIGHT'] as const).map((load) => place(load, { answers: ['WORKSTYLE'], load }));
    const unknown = place('unknown', { answers: ['WORKSTYLE'], load: null, sort: 1 });
    const found = rankDestinations(matter(), [...desks, unknown], null, NOON);
    expect(ids(found)).toEqual(['LIGHT', 'USUAL', 'unknown', 'HEAVY']);
    expect(wordsOf(found, 'unknown')).toHaveLength(3);
  });

  it('equals stand in the order of the plan and say so', () => {
    const twins = [place('b', { answers: ['WORKSTYLE'], sort: 2 }), place('a', { answers: ['WORKSTYLE'], sort: 1 })];
    const found = rankDestinations(matter(), twins, null, NOON);
    expect(ids(found)).toEqual(['a', 'b']);
    expect(found.suggestions.map((each) => each.tied)).toEqual([false, true]);
    expect(wordsOf(found, 'b').at(-1)).toBe('すぐ上と同じ順位です。計画の並び順で示しています。');
  });

  it('hours that are not published are said to be so', () => {
    const assumed = place('assumed', { answers: ['WORKSTYLE'], hoursAssumed: true });
    const unknown = place('unknown', { answers: ['WORKSTYLE'], hoursAssumed: true, calendar: null });
    const found = rankDestinations(matter(), [assumed, unknown], null, NOON);
    expect(found.suggestions.map((each) => [each.isOpen, each.cautions.length])).toEqual([
      [true, 1],
      [null, 0],
    ]);
  });
});

describe('what was sent back', () => {
  it('does not go there again for the same reason; the desk is named with it', () => {
    const found = rankDestinations(matter({ bounces: [bounce('work-style')] }), [workStyle], null, NOON);
    expect(ids(found)).toEqual([]);
    expect(found.leftOut).toEqual([
      {
        placeId: 'work-style',
        at: 'DESK',
        reason: {
          ja: 'この案件を「対象外」の理由で戻しています。',
          en: 'It sent this matter back: “out of scope”.',
        },
      },
    ]);
  });

  it('may go there again where the reason has passed, with a word of caution', () => {
    const changed = matter({ bounces: [bounce('work-style', { lasting: false })] });
    const found = rankDestinations(changed, [workStyle], null, NOON);
    expect(ids(found)).toEqual(['work-style']);
    expect(found.suggestions[0]?.cautions[0]?.ja).toContain('前回は「対象外」の理由で戻されています。');
  });

  it('calls a supervisor at the second time, and not at the first', () => {
    expect(supervisorCall(1)).toBeNull();
    expect(supervisorCall(2)?.ja).toContain('2回戻されています');
    const twice = matter({ bounces: [bounce('work-style')], bounceCount: 2 });
    expect(rankDestinations(twice, [workStyle], null, NOON).supervisorCall?.en).toContain('2 times');
  });

  it('a place that already has an open referral is not asked twice in the same way, but in another', () => {
    const asked = matter({ openAt: [{ placeId: 'work-style', kind: 'CONSULT' }] });
    expect(ids(rankDestinations(asked, [workStyle], 'CONSULT', NOON))).toEqual([]);
    expect(ids(rankDestinations(asked, [workStyle], 'HANDOVER', NOON))).toEqual(['work-style']);
  });
});

describe('the way on', () => {
  const [tmg, tcci, outside] = [
    { at: 'DESK', organisationId: 'tmg' },
    { at: 'DESK', organisationId: 'tcci' },
    { at: 'BODY', organisationId: null },
  ] as const;
  it.each([
    ['inside', tmg, 'HANDOVER', ['HANDOVER', 'CONSULT']],
    ['to another organisation', tcci, 'GUIDANCE', ['GUIDANCE']],
    ['to a body outside', outside, 'EXTERNAL', ['EXTERNAL']],
  ] as const)('%s is %s', (_title, to, usual, possible) => {
    expect(referralKindTo(to, 'tmg', null)).toBe(usual);
    expect(REFERRAL_KINDS.filter((kind) => referralKindTo(to, 'tmg', kind) === kind)).toEqual(possible);
  });
});

describe('whatever the desks and the matter', () => {
  const lists = ['WORKSTYLE', 'WOMEN_COMPANY', 'CORE_SIDEJOB'];
  const placeOf = fc.record({
    id: fc.constantFrom('women', 'work-style', 'a', 'b', 'c', 'd'),
    at: fc.constantFrom('DESK' as const, 'BODY' as const),
    organisationId: fc.constantFrom('tmg', 'tcci', null),
    serves: fc.subarray([...CASE_KINDS], { minLength: 1 }),
    answers: fc.subarray([...lists, TASKS.code]),
    specialTopics: fc.subarray([TASKS.code]),
    byProgrammeAlone: fc.boolean(),
    area: fc.constantFrom(null, ['131032'], ['131024']),
    areaKind: fc.constantFrom('BRANCH' as const, 'OFFICE' as const),
    programmes: fc.subarray([{ code: 'line', assumed: true }]),
    calendar: fc.constantFrom(null, WEEKDAYS),
    hoursAssumed: fc.boolean(),
    load: fc.constantFrom(null, ...DESK_LOADS),
    sort: fc.nat(3),
  });
  const matterOf = fc.record({
    deskId: fc.constantFrom('women', 'a'),
    organisationId: fc.constantFrom('tmg', 'tcci'),
    clientKind: fc.constantFrom(...CASE_KINDS),
    topics: fc.subarray([PATERNITY, TELEWORK, TASKS]),
    municipality: fc.constantFrom(null, MINATO),
    memberBranchId: fc.constantFrom(null, 'b'),
    programmes: fc.subarray([named('line', '線')]),
    bounces: fc.array(
      fc.record({
        placeId: fc.constantFrom('a', 'b'),
        reason: fc.constant({ ja: '対象外', en: 'out of scope' }),
        lasting: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    bounceCount: fc.nat(3),
    openAt: fc.array(fc.record({ placeId: fc.constant('c'), kind: fc.constantFrom(...REFERRAL_KINDS) }), {
      maxLength: 1,
    }),
  });
  const world = fc.record({
    matter: matterOf,
    places: fc.uniqueArray(placeOf, { selector: (each) => each.id }),
    wanted: fc.constantFrom(null, ...REFERRAL_KINDS),
    now: fc.constantFrom(NOON, NIGHT),
  });

  it('no place is named twice, never the own desk, and each with a reason in both languages', () => {
    fc.assert(
      fc.property(world, fc.boolean(), ({ matter: asked, places, wanted, now }, twice) => {
        const found = rankDestinations(asked, twice ? [...places, ...places] : places, wanted, now);
        const all = [...found.suggestions, ...found.leftOut].map((each) => each.placeId);
        expect(new Set(all).size).toBe(all.length);
        expect(all).not.toContain(asked.deskId);
        for (const { reasons } of found.suggestions) {
          expect(reasons.length).toBeGreaterThan(0);
          for (const { ja, en } of reasons) expect([ja.trim(), en.trim()]).not.toContain('');
        }
      }),
    );
  });

  it('nothing that sent the matter back for a reason that stands is proposed', () => {
    fc.assert(
      fc.property(world, ({ matter: asked, places, wanted, now }) => {
        const standing = asked.bounces.filter((each) => each.lasting).map((each) => each.placeId);
        for (const id of ids(rankDestinations(asked, places, wanted, now))) expect(standing).not.toContain(id);
      }),
    );
  });

  it('the order is the same however the desks were read', () => {
    fc.assert(
      fc.property(world, ({ matter: asked, places, wanted, now }) => {
        const there = rankDestinations(asked, places, wanted, now);
        expect(rankDestinations(asked, places.toReversed(), wanted, now)).toEqual(there);
      }),
    );
  });

  it('a desk that takes one topic more never falls behind where it stood', () => {
    fc.assert(
      fc.property(world, fc.nat(5), fc.constantFrom(...lists), ({ matter: asked, places, wanted, now }, at, list) => {
        const one = places[at % Math.max(places.length, 1)];
        if (one === undefined) return;
        const before = ids(rankDestinations(asked, places, wanted, now));
        const better = places.map((each) => (each === one ? { ...each, answers: [...each.answers, list] } : each));
        const after = ids(rankDestinations(asked, better, wanted, now));
        if (!before.includes(one.id)) return;
        expect(after.indexOf(one.id)).toBeLessThanOrEqual(before.indexOf(one.id));
        expect(after.filter((id) => id !== one.id)).toEqual(before.filter((id) => id !== one.id));
      }),
    );
  });
});
