import { afterAll, beforeAll, expect, test } from 'vitest';
import { topicAt } from '../access/world.ts';
import { press } from '../cases/support.ts';
import { registerClient } from '../clients/support.ts';
import { look } from '../referrals/support.ts';
import { deskId, type Person } from '../support/kit.ts';
import { focusReaches, pressAll, restHands } from './support/hands.ts';
import { type House, openHouse, type Seat } from './support/house.ts';
import { overhear } from './support/overhear.ts';
import { axeViolations, DESKTOP, overflow, PHONE } from './support/screen.ts';

const QUESTION = '休業から戻る人の勤務時間を短くしたい。使える制度はあるか。';
/** Of the person who asked: nowhere at the other end. */
const SECRETS = ['黒川', '由紀', '9051234567', '眠れない日が続く'];

let house: House;
let adviser: Person;
let square: Person;

beforeAll(async () => {
  house = await openHouse('anonymous_enquiry');
  [adviser, square] = await Promise.all([
    house.desks.counsellor('渡辺 指導', 'tcci-minato'),
    house.desks.counsellor('佐藤 相談', 'working-women'),
  ]);
});
afterAll(() => house?.close());

const sending = (seat: Seat) => seat.page.getByRole('dialog', { name: /引き継ぐ・誘導する/ });

async function expectSound(seat: Seat): Promise<void> {
  for (const size of [PHONE, DESKTOP]) {
    await seat.page.setViewportSize({ width: size.width, height: size.height });
    await seat.settle();
    expect(await overflow(seat.page), `overflow at ${size.width} px`).toBe('0 px');
    expect(await axeViolations(seat.page), `axe at ${size.width} px`).toEqual([]);
  }
}

test('a person agrees to nothing: by keyboard alone the question goes without them, and the other desk answers it', async () => {
  const client = await registerClient(adviser, {
    deskId: deskId('tcci-minato'),
    name: '黒川 由紀',
    kana: 'クロカワ ユキ',
    telephone: '090-5123-4567',
  });
  const opened = await press(adviser, 'openCase', {
    deskId: deskId('tcci-minato'),
    kind: 'INDIVIDUAL',
    subject: '眠れない日が続く',
    topics: [topicAt('tcci-minato')],
    clientId: client.id,
  });
  const [sender, receiver] = await Promise.all([house.seat(adviser), house.seat(square)]);
  const heard = await overhear(receiver, square);
  await sender.open(`/cases/${opened.id}`);
  await sender.page.getByRole('heading', { level: 1, name: /眠れない日が続く/ }).waitFor();
  await sender.settle();
  await restHands(sender.page);
  await pressAll(sender.page, 'r');
  await sending(sender).getByRole('combobox', { name: 'ほかの窓口・事業・機関を探す' }).focus();
  await sender.ime.write('はたらくじょせい', 'はたらく女性');
  await sending(sender)
    .getByRole('option', { name: /はたらく女性スクエア/ })
    .first()
    .waitFor();
  await pressAll(sender.page, 'Enter');
  await sending(sender)
    .getByRole('radio', { name: /はたらく女性スクエア/, checked: true })
    .waitFor();
  await sending(sender).getByRole('radio', { name: '連携' }).focus();
  await pressAll(sender.page, 'Space');
  await pressAll(sender.page, 'Control+Enter');
  await sending(sender).getByRole('button', { name: '匿名の照会として送る' }).waitFor();
  await expectSound(sender);

  await pressAll(sender.page, 'Alt+KeyM');
  const words = sending(sender).getByRole('textbox', { name: /照会の内容/ });
  await focusReaches(words);
  await sender.ime.write('くろかわさんが', '黒川さんが');
  await sending(sender)
    .getByText(/だれのことか分かる言葉（人の名前）/)
    .waitFor();
  await expectSound(sender);
  await pressAll(sender.page, 'Control+KeyA');
  await sender.ime.write('きゅうぎょう', QUESTION);
  await expect
    .poll(() =>
      sending(sender)
        .getByText(/だれのことか分かる言葉/)
        .count(),
    )
    .toBe(0);
  // Without the tick it stays where it is, and says so.
  await pressAll(sender.page, 'Control+Enter');
  await sending(sender)
    .getByRole('alert')
    .getByText(/チェックしてください/)
    .waitFor();
  const sure = sending(sender).getByRole('checkbox', { name: /だれの相談か分からないことを確かめました/ });
  await pressAll(sender.page, 'Tab');
  await focusReaches(sure);
  await pressAll(sender.page, 'Space', 'Control+Enter');
  const rows = sending(sender).getByRole('list', { name: '相手に見える内容' }).getByRole('listitem');
  await rows.first().waitFor();
  expect(await rows.locator('[data-content]').allTextContents()).toEqual([QUESTION]);
  await expectSound(sender);
  await focusReaches(sending(sender).getByRole('button', { name: '送る', exact: true }));
  heard.promise([QUESTION]);
  await pressAll(sender.page, 'Enter');
  await sending(sender).waitFor({ state: 'hidden' });

  await receiver.open('/referrals');
  const row = receiver.page.getByRole('row', { name: /匿名/ });
  await row.getByText('（名前を伏せた照会）').waitFor();
  await expectSound(receiver);
  await row.getByRole('link').first().click();
  await receiver.page.getByText('だれの相談かは伝えられていません', { exact: false }).waitFor();
  await receiver.page.getByRole('region', { name: '共有した記録' }).getByText(QUESTION).waitFor();
  await expectSound(receiver);
  await receiver.page.getByRole('main').getByRole('button', { name: '受け入れる', exact: true }).click();
  await pressAll(receiver.page, 'Control+Enter');
  await receiver.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await receiver.settle();
  const id = receiver.page.url().split('/').at(-1) ?? '';
  const linked = await look(square, id);
  expect(linked).toMatchObject({ status: 'ACCEPTED', end: 'RECEIVER' });
  await receiver.open(`/cases/${linked.caseId}`);
  await receiver.page.getByRole('heading', { level: 1, name: /匿名の照会/ }).waitFor();
  await receiver.page.getByText(QUESTION).first().waitFor();
  await receiver.settle();
  const everything = `${heard.text()}\n${await receiver.page.content()}`;
  expect(everything).toContain(QUESTION);
  for (const secret of SECRETS) expect(everything).not.toContain(secret);
  expect(sender.watch.faults).toEqual([]);
  expect(receiver.watch.faults).toEqual([]);
  await heard.stop();
  await Promise.all([sender.leave(), receiver.leave()]);
});
