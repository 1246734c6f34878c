import { afterAll, beforeAll, expect, test } from 'vitest';
import { look, steered } from '../referrals/support.ts';
import { type Person, requestId } from '../support/kit.ts';
import { focusReaches, handsOf, pressAll } from './support/hands.ts';
import { type House, openHouse, type Seat } from './support/house.ts';
import { axeViolations, DESKTOP, overflow, PHONE, TABLET } from './support/screen.ts';

/** Stops of the Tab key between a heading and the button that one came for. */
const MOST_STOPS = 12;

let house: House;
let adviser: Person;
let square: Person;

beforeAll(async () => {
  house = await openHouse('queues_by_keyboard');
  [adviser, square] = await Promise.all([
    house.desks.counsellor('渡辺 指導', 'tcci-minato'),
    house.desks.counsellor('佐藤 相談', 'working-women'),
  ]);
});
afterAll(() => house?.close());

const focused = (seat: Seat) => seat.page.locator(':focus');
const rowOf = (seat: Seat, number: string) => seat.page.getByRole('rowheader').getByRole('link', { name: number });
const open = (seat: Seat) => seat.page.getByRole('dialog');

/** The queues by their key; the heading tells that they are there. */
async function toTheQueues(seat: Seat): Promise<void> {
  await pressAll(seat.page, 'g', 'h');
  await seat.page.getByRole('heading', { level: 1, name: '引継ぎ・誘導' }).waitFor();
  await seat.settle();
}

/** On with Tab until the focus is on what has that name. */
async function tabTo(seat: Seat, role: 'button' | 'radio' | 'textbox', name: RegExp): Promise<void> {
  const wanted = seat.page.getByRole(role, { name }).and(focused(seat));
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if ((await wanted.count()) > 0) return;
    await pressAll(seat.page, 'Tab');
  }
  throw new Error(`${MOST_STOPS} stops, and still not at ${String(name)}.`);
}

async function openRow(seat: Seat, number: string): Promise<void> {
  await focusReaches(rowOf(seat, number));
  await pressAll(seat.page, 'Enter');
  await focusReaches(seat.page.getByRole('heading', { level: 1, name: new RegExp(number) }));
  await seat.settle();
}

/** Sends what the open dialog asks, from wherever in it one stands. */
async function answered(seat: Seat): Promise<void> {
  await pressAll(seat.page, 'Control+Enter');
  await open(seat).waitFor({ state: 'hidden' });
  await seat.settle();
}

async function expectSound(seat: Seat, ...sizes: readonly (typeof DESKTOP)[]): Promise<void> {
  for (const { width, height } of sizes) {
    await seat.page.setViewportSize({ width, height });
    await seat.settle();
    expect(await overflow(seat.page), `overflow at ${width} px`).toBe('0 px');
    expect(await axeViolations(seat.page), `axe at ${width} px`).toEqual([]);
  }
  await seat.page.setViewportSize({ width: DESKTOP.width, height: DESKTOP.height });
}

test('what came in is acknowledged, accepted, told of and answered, and the loop closed at the other end, without a mouse', async () => {
  const first = (await steered(adviser)).referral;
  const { id, number } = (await steered(adviser)).referral;
  const last = (await steered(adviser)).referral;
  const [receiver, sender] = await Promise.all([house.seat(square), house.seat(adviser)]);

  await toTheQueues(receiver);
  await rowOf(receiver, last.number).waitFor();
  await expectSound(receiver, TABLET);
  await pressAll(receiver.page, 'j', 'j', 'k');
  await focusReaches(rowOf(receiver, first.number));
  await pressAll(receiver.page, 'j');
  await openRow(receiver, number);
  await tabTo(receiver, 'button', /^受領を確認$/);
  await pressAll(receiver.page, 'Enter');
  // The button has gone; the next step has the focus.
  await focusReaches(receiver.page.getByRole('button', { name: '受け入れる' }));
  await pressAll(receiver.page, 'Enter');
  await open(receiver).waitFor();
  await answered(receiver);
  expect(await look(square, id)).toMatchObject({ status: 'ACCEPTED', end: 'RECEIVER' });

  await focusReaches(receiver.page.getByRole('button', { name: '途中経過を送る' }));
  await pressAll(receiver.page, 'Enter');
  const word = open(receiver).getByRole('textbox', { name: /途中経過/ });
  await focusReaches(word);
  await receiver.ime.compose('せいどあん', '制度案');
  // Neither the key that takes a candidate nor the one that saves does anything in the middle of a composition.
  receiver.watch.forget();
  await receiver.ime.press({ key: 'Enter' });
  await receiver.ime.press({ key: 'Enter', ctrl: true });
  await receiver.ime.press({ key: 'Escape' });
  await receiver.ime.confirm('制度案を来週お示しします。');
  expect(await word.inputValue()).toBe('制度案を来週お示しします。');
  expect(receiver.watch.operations).toEqual([]);
  await expectSound(receiver, PHONE);
  await answered(receiver);
  await expect
    .poll(async () => (await look(square, id)).words.map((each) => each.body))
    .toContain('制度案を来週お示しします。');
  await expectSound(receiver, DESKTOP);

  // Back in the queue the cursor stands where it was, though what is in work has gone down the list.
  await toTheQueues(receiver);
  await openRow(receiver, number);
  await tabTo(receiver, 'button', /^結果を回答する$/);
  await pressAll(receiver.page, 'Enter');
  await focusReaches(open(receiver).getByRole('radio').first());
  await pressAll(receiver.page, 'Space');
  await tabTo(receiver, 'textbox', /結果/);
  await receiver.ime.write('きていを', '規程の案を一緒に作りました。');
  await answered(receiver);
  expect(await look(square, id)).toMatchObject({ status: 'COMPLETED' });
  await toTheQueues(receiver);
  await focusReaches(rowOf(receiver, number));
  await pressAll(receiver.page, 'k');
  await focusReaches(rowOf(receiver, last.number));

  await toTheQueues(sender);
  await tabTo(sender, 'radio', /^受信$/);
  await pressAll(sender.page, 'ArrowRight');
  await rowOf(sender, number).waitFor();
  await pressAll(sender.page, 'j', 'j', 'j');
  await openRow(sender, number);
  await sender.page.getByText('規程の案を一緒に作りました。').first().waitFor();
  await tabTo(sender, 'button', /^報告済みにする$/);
  await pressAll(sender.page, 'Enter');
  await open(sender).waitFor();
  await expectSound(sender, PHONE);
  await answered(sender);
  expect(await look(adviser, id)).toMatchObject({ status: 'LOOP_CLOSED' });
  // What was closed has left the list that was chosen before; the one that stands there now has the cursor.
  await toTheQueues(sender);
  await focusReaches(rowOf(sender, last.number));
  await expect.poll(() => rowOf(sender, number).count()).toBe(0);

  for (const seat of [receiver, sender]) {
    expect((await handsOf(seat.page)).clicks).toBe(0);
    expect(seat.watch.faults).toEqual([]);
  }
  await Promise.all([receiver.leave(), sender.leave()]);
});

test('the queue speaks English as well, and fits', async () => {
  const seat = await house.seat(square);
  await square.ask('mutation ($input: SavePreferencesInput!) { savePreferences(input: $input) { id } }', {
    input: { requestId: requestId(), locale: 'en' },
  });
  await seat.open('/referrals');
  await seat.page.getByRole('heading', { level: 1, name: 'Referrals' }).waitFor();
  await seat.page.getByRole('rowheader').first().waitFor();
  await expectSound(seat, TABLET, PHONE);
  expect(seat.watch.faults).toEqual([]);
  await seat.leave();
});
