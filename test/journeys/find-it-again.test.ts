import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseView, openedBy, press } from '../cases/support.ts';
import { register } from '../companies/support.ts';
import type { Person } from '../support/kit.ts';
import { focusReaches, handsOf, pressAll, restHands } from './support/hands.ts';
import { type House, openHouse, type Seat } from './support/house.ts';
import { axeViolations, overflow, traces } from './support/screen.ts';

let house: House;
let colleague: Person;
let stranger: Person;
let wanted: CaseView;

beforeAll(async () => {
  house = await openHouse('find_it_again');
  const { desks } = house;
  const sato = await desks.counsellor();
  colleague = await desks.counsellor('田中 同僚');
  stranger = await desks.counsellor('鈴木 他窓口', 'talent');
  const aoyama = await register(sato, { telephone: '03-5321-1111' });
  const others = await Promise.all([
    register(sato, { name: '株式会社青葉工務店', kana: 'アオバコウムテン', telephone: '03-5321-2222' }),
    register(sato, { name: '赤坂食品株式会社', kana: 'アカサカショクヒン', telephone: '03-5321-3333' }),
  ]);
  wanted = await openedBy(sato, { companyId: aoyama.id, subject: '育業から戻る社員の面談' });
  await press(sato, 'addNote', {
    caseId: wanted.id,
    kind: 'MEMO',
    audience: 'DESK',
    body: '復帰支援の研修を来月ひらく。',
  });
  for (const company of others) await openedBy(sato, { companyId: company.id, subject: '賃金規程の見直し' });
});
afterAll(() => house?.close());

interface Way {
  readonly name: string;
  /** What is typed, and what it is converted into. */
  readonly reading: () => string;
  readonly text: () => string;
}
const asTyped = (text: () => string) => ({ reading: text, text });
const fullWidth = (text: string) =>
  text.replaceAll(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

const WAYS: readonly Way[] = [
  { name: 'by two kanji of its subject', reading: () => 'めんだん', text: () => '面談' },
  { name: 'by two kanji of a note', reading: () => 'けんしゅう', text: () => '研修' },
  { name: 'by kana', reading: () => 'あおやま', text: () => 'あおやま' },
  { name: 'by telephone in another notation', ...asTyped(() => fullWidth('(03)5321-1111')) },
  { name: 'by its number in full width', ...asTyped(() => fullWidth(wanted.number)) },
];

const box = (seat: Seat) => seat.page.getByRole('searchbox', { name: '番号・企業名・かな・電話で検索' });

/** Ctrl+K, the words as an input method brings them, Enter. Nothing is asked before that Enter. */
async function search(seat: Seat, way: Way): Promise<void> {
  await pressAll(seat.page, 'Control+KeyK');
  await focusReaches(box(seat));
  seat.watch.forget();
  await seat.ime.compose(way.reading(), way.text());
  await seat.ime.press({ key: 'Enter' });
  await seat.ime.confirm(way.text());
  expect(seat.watch.operations).not.toContain('Search');
  await pressAll(seat.page, 'Enter');
}

const title = (seat: Seat) => seat.page.getByRole('heading', { level: 1, name: new RegExp(wanted.subject) });

test('a colleague at the desk finds the case by whatever is at hand and opens it without the mouse', async () => {
  const seat = await house.seat(colleague);
  const { page } = seat;
  await restHands(page);
  for (const way of WAYS) {
    await search(seat, way);
    const whole = way.text() === fullWidth(wanted.number);
    if (!whole) {
      const hit = page.getByRole('main').getByRole('link', { name: new RegExp(wanted.number) });
      await hit.waitFor();
      expect(await page.getByRole('main').getByText('賃金規程').count(), way.name).toBe(0);
      expect(await overflow(page)).toBe('0 px');
      expect(await axeViolations(page), way.name).toEqual([]);
      // From the box into the results, then down to the one that is meant.
      await focusReaches(page.getByRole('heading', { level: 1 }));
      for (let step = 0; step < 5; step += 1) {
        await pressAll(page, 'j');
        if (await hit.evaluate((link) => link === document.activeElement)) break;
      }
      await focusReaches(hit);
      await pressAll(page, 'Enter');
    }
    await expect.poll(() => seat.watch.operations).toContain('Search');
    await page.waitForURL((url) => url.pathname === `/cases/${wanted.id}`);
    await title(seat).waitFor();
    const kept = await traces(page);
    for (const word of [way.text(), '青山', 'あおやま', wanted.subject]) {
      if (word !== fullWidth(wanted.number)) expect(kept, way.name).not.toContain(word);
    }
  }
  expect((await handsOf(page)).clicks).toBe(0);
  expect(seat.watch.faults).toEqual([]);
  await seat.leave();
});

test('a counsellor of another desk finds none of it, by search, by list or by address', async () => {
  const seat = await house.seat(stranger);
  const { page } = seat;
  for (const way of WAYS) {
    await search(seat, way);
    await page.getByRole('heading', { level: 1, name: /の検索結果$/ }).waitFor();
    await page.getByRole('main').getByText(/\d件/).first().waitFor();
    expect(await page.getByRole('main').getByText(wanted.number).count(), way.name).toBe(0);
    expect(await page.getByRole('main').getByText(wanted.subject).count(), way.name).toBe(0);
  }
  await seat.open('/cases');
  await page.getByRole('main').getByText('0件です').first().waitFor();
  await seat.open(`/cases/${wanted.id}`);
  await page.getByRole('heading', { level: 1, name: '案件が見つかりません' }).waitFor();
  expect(seat.watch.faults).toEqual([]);
  await seat.leave();
});
