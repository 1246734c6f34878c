import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseView, openedBy, see } from '../cases/support.ts';
import type { Person } from '../support/kit.ts';
import { focusReaches, pressAll } from './support/hands.ts';
import { type House, openHouse, type Seat } from './support/house.ts';
import { axeViolations, overflow } from './support/screen.ts';

let house: House;
let sato: Person;
let tanaka: Person;
let shared: CaseView;

beforeAll(async () => {
  house = await openHouse('two_edit');
  sato = await house.desks.counsellor();
  tanaka = await house.desks.counsellor('田中 同僚');
  shared = await openedBy(sato, { subject: '男性育業の制度づくり' });
});
afterAll(() => house?.close());

const dialog = (seat: Seat) => seat.page.getByRole('dialog');
const subject = (seat: Seat) => dialog(seat).getByRole('textbox', { name: /件名/ });
const note = (seat: Seat) => seat.page.getByRole('textbox', { name: '記録' });
const hint = (seat: Seat) => seat.page.getByText('更新があります');
const title = (seat: Seat, words: string) => seat.page.getByRole('heading', { level: 1, name: new RegExp(words) });

async function openCase(person: Person): Promise<Seat> {
  const seat = await house.seat(person);
  await seat.open(`/cases/${shared.id}`);
  await title(seat, shared.subject).waitFor();
  return seat;
}

/** The dialog of the basic data, with another line in 件名 than the case has. */
async function beginToAmend(seat: Seat, reading: string, words: string): Promise<void> {
  await seat.page.getByRole('tab', { name: '基本' }).click();
  await seat.page.getByRole('button', { name: '基本情報を直す' }).click();
  await focusReaches(subject(seat));
  await pressAll(seat.page, 'Control+KeyA');
  await seat.ime.write(reading, words);
}

test('two people change one case at once: each field is decided, nothing is lost, both are told', async () => {
  const [one, other] = await Promise.all([openCase(sato), openCase(tanaka)]);
  // The colleague has a note under way, too; it must outlive everything that follows.
  await note(other).focus();
  await other.ime.write('たなかのおぼえがき', '田中の覚え書き');

  await beginToAmend(one, 'だんせいいくぎょうのきてい', '男性育業の規程');
  await dialog(one).getByRole('combobox', { name: '言語' }).selectOption({ label: '英語' });

  await beginToAmend(other, 'いくぎょうせいどのみなおし', '育業制度の見直し');
  await dialog(other).getByRole('checkbox', { name: '至急' }).check();
  await pressAll(other.page, 'Control+Enter');
  await title(other, '育業制度の見直し').waitFor();

  // A hint, and no new page under the open dialog.
  await hint(one).waitFor();
  expect(await subject(one).inputValue()).toBe('男性育業の規程');
  expect(await one.page.locator('main h1').textContent()).toContain(shared.subject);

  await pressAll(one.page, 'Control+Enter');
  await dialog(one).getByRole('button', { name: '違いを見る' }).waitFor();
  expect(await subject(one).inputValue()).toBe('男性育業の規程');
  await dialog(one).getByRole('button', { name: '違いを見る' }).click();
  await dialog(one).getByRole('heading', { name: 'ほかの人が先に更新しました' }).waitFor();
  expect(await axeViolations(one.page)).toEqual([]);
  expect(await overflow(one.page)).toBe('0 px');

  const field = (name: string) => dialog(one).getByRole('group', { name });
  await field('件名').getByText('男性育業の規程').waitFor();
  await field('件名').getByText('育業制度の見直し').waitFor();
  expect(await field('項目').count()).toBe(0);
  // Only one of the two changed these: that side is proposed.
  expect(
    await field('言語')
      .getByRole('radio', { name: /自分の入力を残す/ })
      .isChecked(),
  ).toBe(true);
  expect(
    await field('至急')
      .getByRole('radio', { name: /今の内容を残す/ })
      .isChecked(),
  ).toBe(true);
  await field('件名')
    .getByRole('radio', { name: /自分の入力を残す/ })
    .check();
  await dialog(one).getByRole('button', { name: '選んだ内容で保存する' }).click();
  await dialog(one).waitFor({ state: 'hidden' });
  await title(one, '男性育業の規程').waitFor();
  expect(await see(sato, shared.id)).toMatchObject({
    subject: '男性育業の規程',
    urgent: true,
    version: shared.version + 2,
  });

  // The other hears of it in turn; the note is still there and goes on top of the newer case.
  await hint(other).waitFor();
  await other.page.getByRole('button', { name: '最新の内容を表示' }).click();
  await title(other, '男性育業の規程').waitFor();
  await other.page.getByRole('tab', { name: '経過' }).click();
  expect(await note(other).inputValue()).toBe('田中の覚え書き');
  await note(other).focus();
  await pressAll(other.page, 'Control+Enter');
  await other.page.getByRole('listitem').filter({ hasText: '田中の覚え書き' }).waitFor();
  await hint(one).waitFor();

  const after = await see(sato, shared.id);
  expect(after.timeline.filter((line) => line.note?.body === '田中の覚え書き')).toHaveLength(1);
  expect(one.watch.faults).toEqual([]);
  expect(other.watch.faults).toEqual([]);
});
