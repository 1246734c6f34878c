import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { register } from '../companies/support.ts';
import { deskId, type Person } from '../support/kit.ts';
import { focusEnters, focusReaches, handsOf, pressAll, restHands } from './support/hands.ts';
import { type House, openHouse, type Seat } from './support/house.ts';
import { axeViolations, ENLARGED, hiddenStops, NARROW, overflow, PHONE } from './support/screen.ts';

const DRAFT_TIMER_MS = 3_000;
const NUMBER = /^R\d+-U-\d{6}$/;
const INQUIRIES = `query ($deskId: UUID!) { inquiries(filter: { deskId: $deskId }, page: { first: 50 }) { items { id number } } }`;
const SHEET = `query ($id: UUID!) { inquiry(id: $id) { number subject channel topics outcome content caseId caseNumber
  company { id name kana } } inquiryDrafts { id } }`;

interface SheetAnswer {
  readonly inquiry: {
    readonly subject: string;
    readonly channel: string;
    readonly topics: string[];
    readonly outcome: string;
    readonly content: string;
    readonly caseId: string | null;
    readonly caseNumber: string | null;
    readonly company: { id: string; name: string; kana: string } | null;
  };
  readonly inquiryDrafts: { id: string }[];
}

let house: House;
let sato: Person;
let aoyama: string;

beforeAll(async () => {
  house = await openHouse('log_a_call');
  sato = await house.desks.counsellor();
  aoyama = (await register(sato, { telephone: '03-5321-1111' })).id;
});
afterAll(() => house?.close());

const caller = (at: Seat) => at.dock.getByRole('combobox', { name: '相手' });
const topics = (at: Seat) => at.dock.getByRole('combobox', { name: '項目' });
const memo = (at: Seat) => at.dock.getByRole('textbox', { name: 'メモ' });
const outcome = (at: Seat) => at.dock.getByRole('radiogroup', { name: '結果' }).getByRole('radio').first();

/** The 受付番号 that the counsellor reads aloud. */
async function numberSaid(at: Seat): Promise<string> {
  const shown = at.dock.getByText(NUMBER);
  await shown.waitFor();
  return (await shown.textContent()) ?? '';
}

/** The sheet of that number as its counsellor reads it from the server. */
async function sheetOf(number: string): Promise<SheetAnswer> {
  const { inquiries } = await sato.ask<{ inquiries: { items: { id: string; number: string }[] } }>(INQUIRIES, {
    deskId: deskId('working-women'),
  });
  const found = inquiries.items.find((item) => item.number === number);
  if (found === undefined) throw new Error(`No sheet ${number}.`);
  return sato.ask<SheetAnswer>(SHEET, { id: found.id });
}

/** From the first ring to the memo: the dock, the telephone number, the company, the topic. */
async function takeCall(at: Seat, telephone: string, topic: string): Promise<void> {
  await pressAll(at.page, 'Alt+KeyN');
  await focusReaches(caller(at));
  await pressAll(at.page, ...telephone);
  await at.dock.getByRole('option', { name: /青山製作所/ }).waitFor();
  await pressAll(at.page, 'Enter');
  await focusReaches(topics(at));
  await pressAll(at.page, ...topic, 'Enter');
  await focusReaches(memo(at));
}

test('a call of a known company takes no click and at most twenty keys beside the memo', async () => {
  const seat = await house.seat(sato);
  await restHands(seat.page);
  await takeCall(seat, '0353211111', '11');
  await seat.ime.write('だんせいのいくぎょうを', '男性の育業を');
  await seat.ime.write('すすめたい', '進めたい');
  await pressAll(seat.page, 'Control+Enter');
  await focusReaches(outcome(seat));
  await pressAll(seat.page, '1');
  const number = await numberSaid(seat);

  const hands = await handsOf(seat.page);
  expect(hands.clicks).toBe(0);
  expect(hands.keys.length, hands.keys.join(' ')).toBeLessThanOrEqual(20);
  expect(await sheetOf(number)).toEqual({
    inquiry: {
      number,
      subject: 'COMPANY',
      channel: 'PHONE',
      topics: ['WOMEN_COMPANY_PATERNITY_LEAVE'],
      outcome: 'ADVISED',
      content: '男性の育業を進めたい',
      caseId: null,
      caseNumber: null,
      company: { id: aoyama, name: '株式会社青山製作所', kana: 'アオヤマセイサクショ' },
    },
    inquiryDrafts: [],
  });
  // Enter goes on; the last sheet folds the dock away.
  await pressAll(seat.page, 'Enter');
  await seat.dock.waitFor({ state: 'hidden' });
  expect(seat.watch.faults).toEqual([]);
  await seat.leave();
});

test('nothing is sent in the middle of a composition; Ctrl+Shift+Enter then turns the sheet into a case', async () => {
  const seat = await house.seat(sato);
  await takeCall(seat, '0353211111', '11');
  await seat.ime.compose('しゅうぎょうきそく', '就業規則');
  seat.watch.forget();
  await seat.ime.press({ key: 'Enter' });
  await seat.ime.press({ key: 'Enter', ctrl: true });
  await seat.ime.press({ key: 'Escape' });
  await seat.ime.press({ key: 'k', ctrl: true });
  await seat.ime.press({ key: 'n', alt: true });
  // Longer than the timer of the draft: an absence has to be waited for.
  await seat.page.waitForTimeout(DRAFT_TIMER_MS + 500);
  expect(seat.watch.operations).toEqual([]);
  await focusReaches(memo(seat));
  expect(await memo(seat).inputValue()).toBe('就業規則');

  await seat.ime.confirm('就業規則');
  await seat.dock.getByText(/下書き保存/).waitFor();
  // Once there is a draft, the sheet may ask which desk is helping the company already.
  expect(seat.watch.operations.filter((each) => each !== 'HelpingDesks')).toEqual(['SaveInquiryDraft']);

  await seat.ime.write('の', 'の');
  await seat.ime.write('みなおし', '見直し');
  await pressAll(seat.page, 'Control+Shift+Enter');
  await focusReaches(outcome(seat));
  await pressAll(seat.page, '7');
  const subject = seat.dock.getByRole('textbox', { name: /案件の件名/ });
  await focusReaches(subject);
  expect(await subject.inputValue()).toBe('就業規則の見直し');
  // The line is selected as a whole: a better name takes its place, and its own Enter is no confirmation.
  await seat.ime.compose('いくぎょうきてい', '育業規程');
  await seat.ime.press({ key: 'Enter' });
  await focusReaches(subject);
  await seat.ime.confirm('育業規程の見直し');
  await pressAll(seat.page, 'Enter');
  const number = await numberSaid(seat);

  const { inquiry, inquiryDrafts } = await sheetOf(number);
  expect(inquiry).toMatchObject({ outcome: 'CONTINUED', content: '就業規則の見直し', company: { id: aoyama } });
  expect(inquiry.caseNumber).toMatch(/^R\d+-\d{6}$/);
  expect(inquiryDrafts).toEqual([]);
  const link = seat.dock.getByRole('link', { name: `案件 ${inquiry.caseNumber} を開く` });
  await pressAll(seat.page, 'Shift+Tab', 'Shift+Tab');
  await focusReaches(link);
  await pressAll(seat.page, 'Enter');
  await seat.page.getByRole('heading', { level: 1, name: /育業規程の見直し/ }).waitFor();
  await pressAll(seat.page, 'Alt+KeyN');
  await focusReaches(seat.dock.getByRole('button', { name: /次へ/ }));
  await pressAll(seat.page, 'Escape');
  await seat.dock.waitFor({ state: 'hidden' });
  expect(seat.watch.faults).toEqual([]);
  await seat.leave();
});

test('a company that nobody knows is registered in the sheet, its kana taken from what was typed', async () => {
  const seat = await house.seat(sato);
  await restHands(seat.page);
  await pressAll(seat.page, 'Alt+KeyN');
  await focusReaches(caller(seat));
  await pressAll(seat.page, ...'0353212222', 'Enter');
  const name = seat.dock.getByRole('textbox', { name: '企業名' });
  await focusReaches(name);
  await seat.ime.compose('あおばこうむてん', '青葉工務店');
  seat.watch.forget();
  await seat.ime.press({ key: 'Enter' });
  expect(seat.watch.operations).toEqual([]);
  await seat.ime.confirm('青葉工務店');
  expect(await seat.dock.getByRole('textbox', { name: 'フリガナ' }).inputValue()).toBe('アオバコウムテン');
  await pressAll(seat.page, 'Enter');
  await focusReaches(topics(seat));
  await pressAll(seat.page, ...'12', 'Enter');
  await focusReaches(memo(seat));
  await seat.ime.write('こうどうけいかく', '行動計画');
  await pressAll(seat.page, 'Control+Enter');
  await focusReaches(outcome(seat));
  await pressAll(seat.page, '2');
  const number = await numberSaid(seat);

  expect((await handsOf(seat.page)).clicks).toBe(0);
  const { inquiry } = await sheetOf(number);
  expect(inquiry.company).toMatchObject({ name: '青葉工務店', kana: 'アオバコウムテン' });
  const company = await sato.ask('query ($id: UUID!) { company(id: $id) { telephone } }', { id: inquiry.company?.id });
  expect(company).toEqual({ company: { telephone: '+81353212222' } });
  await pressAll(seat.page, 'Enter');
  await seat.dock.waitFor({ state: 'hidden' });
  expect(seat.watch.faults).toEqual([]);
  await seat.leave();
});

test('an anonymous question needs a desk, a topic and an outcome; a tally needs its kind alone', async () => {
  const seat = await house.seat(sato);
  await restHands(seat.page);
  await pressAll(seat.page, 'Alt+KeyN');
  await focusReaches(caller(seat));
  await pressAll(seat.page, 'Alt+KeyM');
  await focusReaches(topics(seat));
  // The input method may stand on full width.
  await seat.ime.write('１９', '１９');
  await seat.dock.getByText('助成・奨励金').first().waitFor();
  await pressAll(seat.page, 'Control+Enter');
  await focusReaches(outcome(seat));
  await pressAll(seat.page, '3');
  const number = await numberSaid(seat);
  expect((await handsOf(seat.page)).keys.length).toBeLessThanOrEqual(10);
  const { inquiry } = await sheetOf(number);
  expect(inquiry).toMatchObject({ subject: 'ANONYMOUS', topics: ['WOMEN_COMPANY_GRANTS'], outcome: 'SCHEME_GUIDED' });
  expect(inquiry.company).toBeNull();
  await pressAll(seat.page, 'Enter');
  await seat.dock.waitFor({ state: 'hidden' });

  await pressAll(seat.page, 'Alt+Digit0');
  await focusReaches(seat.dock.getByRole('group', { name: '問合せの種類' }).getByRole('button').first());
  await pressAll(seat.page, '1');
  await seat.page
    .getByText(/を1件数えました/)
    .first()
    .waitFor();
  await seat.dock.waitFor({ state: 'hidden' });
  const tallies = await house.desks.sqlAs(sato, 'madoguchi_app', `select 1 from app.inquiry where kind = 'TALLY'`);
  expect(tallies).toHaveLength(1);
  expect(seat.watch.faults).toEqual([]);
  await seat.leave();
});

describe.each([
  ['at 375 px', PHONE],
  ['at 320 px', NARROW],
  ['at 200 %', ENLARGED],
])('%s', (_, size) => {
  test('the call goes in by keyboard alone, with a ring at every stop and nothing pushed aside', async () => {
    // Somebody else each time: a draft that a journey leaves behind belongs to its author alone.
    const small = await house.seat(await house.desks.counsellor('渡辺 画面'), size);
    const { page } = small;
    await takeCall(small, '0353211111', '11');
    expect(await overflow(page)).toBe('0 px');
    expect(await axeViolations(page)).toEqual([]);
    await small.ime.write('そうだん', '相談');
    const forwards = await hiddenStops(page, small.dock);
    expect(forwards.hidden).toEqual([]);

    await pressAll(page, 'Alt+KeyN');
    await focusEnters(small.dock);
    await pressAll(page, 'Alt+KeyB');
    await focusReaches(memo(small));
    const backwards = await hiddenStops(page, small.dock, 'Shift+Tab');
    expect(backwards.hidden).toEqual([]);
    // Desk, subject, way, caller, person, topics, memo, programmes, outcome, details, three buttons, header.
    expect(forwards.count + backwards.count).toBeGreaterThan(15);

    await pressAll(page, 'Alt+KeyN');
    await focusEnters(small.dock);
    await pressAll(page, 'Alt+KeyB');
    await focusReaches(memo(small));
    await pressAll(page, 'Control+Enter');
    await focusReaches(outcome(small));
    await pressAll(page, '1');
    expect(await numberSaid(small)).toMatch(NUMBER);
    expect(await overflow(page)).toBe('0 px');
    expect(await axeViolations(page)).toEqual([]);
    expect((await handsOf(page)).clicks).toBe(0);
    expect(small.watch.faults).toEqual([]);
    await small.leave();
  });
});
