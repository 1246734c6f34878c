import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, openDesks, type Person } from '../support/kit.ts';
import { companySheet } from '../support/sheets.ts';
import { RECORD_INQUIRY } from '../support/wire.ts';

const PROGRAMMES = `query ($filter: ProgrammeFilter, $page: PageInput) { programmes(filter: $filter, page: $page) {
  items { id code section actor kind target nameJa nameEn pointedOutCount } pageInfo { hasNextPage } count { value capped } } }`;

interface Line {
  readonly id: string;
  readonly code: string;
  readonly section: number;
  readonly actor: string;
  readonly kind: string;
  readonly target: string;
  readonly nameJa: string;
  readonly pointedOutCount: number;
}
interface Page {
  readonly programmes: { items: Line[]; pageInfo: { hasNextPage: boolean }; count: { value: number; capped: boolean } };
}

describe('the catalogue of programmes', () => {
  let desks: Desks;
  let counsellor: Person;
  let elsewhere: Person;

  beforeAll(async () => {
    desks = await openDesks('list_programmes');
    counsellor = await desks.counsellor();
    elsewhere = await desks.counsellor('森 相談', 'work-style');
  });
  afterAll(() => desks.close());

  const list = async (filter: Record<string, unknown> = {}, by = counsellor, first = 100) =>
    (await by.ask<Page>(PROGRAMMES, { filter, page: { first } })).programmes;

  it('holds the 123 lines of the plan in its order', async () => {
    const page = await list();
    expect(page).toMatchObject({ count: { value: 123, capped: false }, pageInfo: { hasNextPage: true } });
    const sections = page.items.map((line) => line.section);
    expect(sections).toEqual([...sections].sort((a, b) => a - b));
  });

  it('finds a line by its words in any writing, and by all of several', async () => {
    const wide = await list({ q: 'はたらく女性スクエア' });
    const mixed = await list({ q: 'ハタラク女性　ｽｸｴｱ' });
    expect(wide.items.length).toBeGreaterThan(0);
    expect(mixed.items.map((line) => line.id)).toEqual(wide.items.map((line) => line.id));
    expect((await list({ q: 'はたらく女性スクエア 存在しない' })).items).toEqual([]);
  });

  it('finds a line by its code', async () => {
    const [any] = (await list({ section: 3 })).items;
    expect((await list({ q: any?.code })).items.map((line) => line.code)).toContain(any?.code);
  });

  it('narrows by section, actor, kind and target; a line for both answers to either', async () => {
    expect(new Set((await list({ section: 2 })).items.map((line) => line.section))).toEqual(new Set([2]));
    expect((await list({ actor: 'TCCI' })).items.every((line) => line.actor === 'TCCI' || line.actor === 'BOTH')).toBe(
      true,
    );
    expect(new Set((await list({ kind: 'expertDispatch' })).items.map((line) => line.kind))).toEqual(
      new Set(['expertDispatch']),
    );
    const individuals = (await list({ target: 'individual' })).items;
    expect(individuals.length).toBeGreaterThan(0);
    expect(individuals.some((line) => line.target === 'company')).toBe(false);
  });

  it('counts a matter once for a line, and only for those who may see it', async () => {
    const [line] = (await list({ kind: 'expertDispatch' })).items;
    const programmeIds = [line?.id];
    await counsellor.ask(RECORD_INQUIRY, {
      input: companySheet(new Date(), { programmeIds, openCase: { subject: '専門家に相談' } }),
    });
    await counsellor.ask(RECORD_INQUIRY, { input: companySheet(new Date(), { programmeIds }) });
    const counted = async (by: Person) =>
      (await list({ kind: 'expertDispatch' }, by)).items.find((each) => each.id === line?.id)?.pointedOutCount;
    expect(await counted(counsellor)).toBe(2);
    expect(await counted(elsewhere)).toBe(0);
  });
});
