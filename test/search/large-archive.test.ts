import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, deskId, openDesks, type Person } from '../support/kit.ts';
import { searchBy } from './support.ts';

const CASES = 4_200;
/** Place 1 is the newest. One in 25 is sensitive: its words stand in the index here, as they never should, and must not be told. */
const SEED = `
  with made as (
    insert into app.cases (id, number, fiscal_year, organisation_id, desk_id, kind, sensitive, status, subject, subject_norm, client_type, language, topics,
      opened_by_id, opened_at, last_activity_at)
    select gen_random_uuid(), 'R7-' || lpad(g::text, 6, '0'), 2025, d.organisation_id, d.id, 'COMPANY', g % 25 = 0, 'ACTIVE', '件名' || g, '件名' || g,
      'UNKNOWN', 'ja', '{LABOUR_CONTRACT}', $1, now() - g * interval '1 minute', now() - g * interval '1 minute'
      from generate_series(1, ${CASES}) g join app.desk d on d.id = $2
    returning id, number, desk_id, organisation_id, last_activity_at)
  insert into app.search_row (subject_kind, subject_id, audience, desk_id, organisation_id, owner_desk_id, at, norm_version, txt)
  select 'CASE', m.id, 'ORGANISATION', m.desk_id, m.organisation_id, m.desk_id, m.last_activity_at, 1,
    concat_ws(E'\\n', '件名', 'ありふれた言葉', case when g.place % 2 = 0 then '半分にある' end, case when g.place % 1000 = 7 then '稀にある' end,
      case when g.place > 4100 then '昔だけの話' end, case when g.place > 3200 and g.place % 3 = 0 then '遠い過去' end, case when g.place = 4000 then '一' end)
    from made m cross join lateral (select right(m.number, 6)::int as place) g`;

/** An archive that is larger than the walk over its latest rows: the index answers here. */
describe('a large archive', () => {
  let desks: Desks;
  let counsellor: Person;

  beforeAll(async () => {
    desks = await openDesks('large_archive');
    const opener = await desks.counsellor('開いた 人');
    counsellor = await desks.counsellor();
    await desks.superuser(SEED, [opener.id, deskId('working-women')]);
    await desks.superuser('analyze app.search_row, app.cases');
  });
  afterAll(() => desks.close());

  /** Places of the readable cases that fit, newest first, told without any index. */
  const expected = (fits: (place: number) => boolean) =>
    Array.from({ length: CASES }, (_, index) => index + 1).filter((place) => place % 25 !== 0 && fits(place));
  const places = async (text: string, page: Record<string, unknown> = {}) => {
    const { items, count } = await searchBy(counsellor, text, page);
    return { places: items.map((hit) => Number(hit.number?.slice(3))), count };
  };

  it.each([
    ['a rare word', '稀にある', (place: number) => place % 1000 === 7],
    ['a word of long ago', '昔だけ', (place: number) => place > 4100],
    ['two words of which one is rare', '半分にある 昔だけの話', (place: number) => place % 2 === 0 && place > 4100],
    ['two common words that meet long ago', '遠い過去 半分', (place: number) => place > 3200 && place % 6 === 0],
    ['an absent word', '無い言葉', () => false],
  ])('finds %s, counted to the row', async (_, text, fits) => {
    const all = expected(fits);
    const found = await places(text);
    expect(found.count).toEqual({ value: all.length, capped: false });
    expect(found.places).toEqual(all.slice(0, 25));
  });

  it('fills the page of a common word from the latest and says that it stopped counting', async () => {
    const found = await places('ありふれた');
    expect(found).toEqual({ places: expected(() => true).slice(0, 25), count: { value: 1_000, capped: true } });
  });

  it('goes on where the latest rows end, in the same order', async () => {
    const half = expected((place) => place % 2 === 0);
    for (const offset of [1_400, 1_425, 1_500, half.length - 10]) {
      expect((await places('半分に', { offset })).places).toEqual(half.slice(offset, offset + 25));
    }
  });

  it('looks for one letter among the latest alone, and beside a word everywhere', async () => {
    expect((await places('一')).places).toEqual([]);
    expect((await places('一 遠い')).places).toEqual([]);
    expect((await places('一 半分')).places).toEqual(expected((place) => place === 4_000));
  });

  it('asks the index by pairs of letters and the desk together', async () => {
    const plan = await desks.sql<Record<'QUERY PLAN', string>>(
      `explain select 1 from app.search_row r where fn.pairs(r.txt, r.owner_desk_id) @> (fn.bg('稀にある') || fn.desk_key($1::uuid))`,
      [deskId('working-women')],
      'madoguchi_system',
    );
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('search_row_pairs');
  });
});
