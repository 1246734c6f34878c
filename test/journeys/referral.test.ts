import { afterAll, beforeAll, expect, test } from 'vitest';
import { attach } from '../attachments/support.ts';
import { type CaseView, press, see } from '../cases/support.ts';
import { register } from '../companies/support.ts';
import { look } from '../referrals/support.ts';
import { deskId, type Person } from '../support/kit.ts';
import { focusReaches, handsOf, pressAll, restHands } from './support/hands.ts';
import { type House, openHouse, type Seat } from './support/house.ts';
import { type Overheard, overhear } from './support/overhear.ts';
import { axeViolations, DESKTOP, overflow, PHONE } from './support/screen.ts';

/** What a referral with consent may cost; the words of the summary are the person's own. */
const MOST_ACTIONS = 12;
/** Stands in notes of the sending desk alone: it may be nowhere at the other end. */
const SECRETS = ['社長は来月退く', '内々の見立て七七四二'];

let house: House;
let adviser: Person;
let square: Person;

beforeAll(async () => {
  house = await openHouse('referral');
  [adviser, square] = await Promise.all([
    house.desks.counsellor('渡辺 指導', 'tcci-minato'),
    house.desks.counsellor('佐藤 相談', 'working-women'),
  ]);
});
afterAll(() => house?.close());

/** A company's case with a person to speak to, a topic, and notes that are nobody else's. */
async function caseAt(person: Person, desk: string, topic: string, municipality: string): Promise<CaseView> {
  const contact = { name: '港 花子', kana: 'ミナト ハナコ', title: '総務部長', telephone: '03-5321-1112' };
  const { id } = await register(person, {
    deskId: deskId(desk),
    name: '港精機株式会社',
    kana: 'ミナトセイキ',
    address: '東京都見本1-2-3',
    municipality,
    contact,
  });
  const { contacts } = (
    await person.ask<{ company: { contacts: { id: string }[] } }>(
      'query ($id: UUID!) { company(id: $id) { contacts { id } } }',
      { id },
    )
  ).company;
  const opened = await press(person, 'openCase', {
    deskId: deskId(desk),
    kind: 'COMPANY',
    subject: '女性の登用を進めたい',
    topics: [topic],
    companyId: id,
    contactId: contacts[0]?.id,
  });
  const [desk1 = '', all = ''] = SECRETS;
  await press(person, 'addNote', { caseId: opened.id, kind: 'MEMO', audience: 'DESK', body: desk1 });
  await press(person, 'addNote', { caseId: opened.id, kind: 'MEMO', audience: 'ORGANISATION', body: all });
  return opened;
}

const dialog = (seat: Seat, name: RegExp) => seat.page.getByRole('dialog', { name });
const sending = (seat: Seat) => dialog(seat, /引き継ぐ・誘導する|補って送り直す/);
const summary = (seat: Seat) => sending(seat).getByRole('textbox', { name: /^要旨/ });
const sharedRows = (seat: Seat) => seat.page.getByRole('region', { name: '共有した記録' }).getByRole('listitem');

/** The rows of the last step, as they stand before they are sent: kind and words. */
async function promisedBy(seat: Seat): Promise<string[]> {
  const rows = sending(seat).getByRole('list', { name: '相手に見える内容' }).getByRole('listitem');
  await rows.first().waitFor();
  return rows.locator('[data-content]').allTextContents();
}

async function openCase(seat: Seat, matter: Pick<CaseView, 'id' | 'subject'>): Promise<void> {
  await seat.open(`/cases/${matter.id}`);
  await seat.page.getByRole('heading', { level: 1, name: new RegExp(matter.subject) }).waitFor();
  await seat.settle();
}
async function openReferral(seat: Seat, id: string): Promise<void> {
  await seat.open(`/referrals/${id}`);
  await seat.page.getByRole('heading', { level: 1, name: /R\d+-S-/ }).waitFor();
  await seat.settle();
}

async function expectSound(seat: Seat): Promise<void> {
  for (const size of [PHONE, DESKTOP]) {
    await seat.page.setViewportSize({ width: size.width, height: size.height });
    await seat.settle();
    expect(await overflow(seat.page), `overflow at ${size.width} px`).toBe('0 px');
    expect(await axeViolations(seat.page), `axe at ${size.width} px`).toEqual([]);
  }
}

/** From the case to the other desk by keyboard alone; what the last step promised. */
async function sendOn(seat: Seat, words: readonly [string, string], file?: string): Promise<string[]> {
  await focusReaches(summary(seat));
  await seat.ime.write(...words);
  if (file !== undefined) {
    await sending(seat).getByText('添付ファイルを渡す 0件').focus();
    await pressAll(seat.page, 'Enter');
    await sending(seat).getByRole('checkbox', { name: file }).focus();
    await pressAll(seat.page, 'Space');
    await expectSound(seat);
  }
  await pressAll(seat.page, 'Alt+KeyC');
  const consent = dialog(seat, /同意を記録する/);
  await focusReaches(consent.getByRole('button', { name: '同意を記録する' }));
  await pressAll(seat.page, 'Enter');
  await consent.waitFor({ state: 'hidden' });
  await pressAll(seat.page, 'Control+Enter');
  const promised = await promisedBy(seat);
  await focusReaches(sending(seat).getByRole('button', { name: '送る', exact: true }));
  return promised;
}

/**
 * Exactly what was promised stands on the page of the receiver, beside what they said themselves, and nothing else of the sender
 * came to their machine.
 */
async function expectKept(
  promised: readonly string[],
  { receiver, heard, id, own = [] }: { receiver: Seat; heard: Overheard; id: string; own?: readonly string[] },
): Promise<void> {
  await openReferral(receiver, id);
  const wanted = [...promised, ...own];
  await expect.poll(() => sharedRows(receiver).count()).toBe(wanted.length);
  const rows = await sharedRows(receiver).allTextContents();
  for (const words of wanted) expect(rows.filter((row) => row.includes(words))).toHaveLength(1);
  // What was sent did come: so what is missing below was not merely unheard.
  expect(heard.text()).toContain(promised.at(-1));
  const theirs = heard.contents().filter((item) => !item.ours);
  for (const item of theirs) expect(heard.everPromised).toContain(item.content);
  const everything = `${heard.text()}\n${await receiver.page.content()}`;
  for (const secret of SECRETS) expect(everything).not.toContain(secret);
}

async function referralOf(person: Person, caseId: string): Promise<string> {
  const { caseReferrals } = await person.ask<{ caseReferrals: { referrals: { id: string }[] } }>(
    'query ($caseId: UUID!) { caseReferrals(caseId: $caseId) { referrals { id } } }',
    { caseId },
  );
  return caseReferrals.referrals[0]?.id ?? '';
}

async function answer(seat: Seat, button: string, fill: (of: ReturnType<typeof dialog>) => Promise<void>) {
  await seat.page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
  const open = dialog(seat, /./);
  await open.waitFor();
  await fill(open);
  await pressAll(seat.page, 'Control+Enter');
  await open.waitFor({ state: 'hidden' });
  await seat.settle();
}

test('an adviser of the Minato branch steers a member to はたらく女性スクエア: returned, repaired, accepted, answered, the client told', async () => {
  const opened = await caseAt(adviser, 'tcci-minato', 'WOMEN_COMPANY_PATERNITY_LEAVE', '131032');
  const [sender, receiver] = await Promise.all([house.seat(adviser), house.seat(square)]);
  const heard = await overhear(receiver, square);
  await openCase(sender, opened);
  await restHands(sender.page);
  await pressAll(sender.page, 'r');
  const places = sending(sender).getByRole('radiogroup', { name: '宛先の候補' });
  await places.getByText('はたらく女性スクエア').first().waitFor();
  await focusReaches(places.getByRole('radio', { name: /はたらく女性スクエア/ }));
  await expectSound(sender);
  await pressAll(sender.page, 'Enter');
  const promised = await sendOn(sender, ['だんせいいくぎょう', '男性育業の規程を作りたい。']);
  expect(promised).toHaveLength(3);
  expect(promised[0]).toContain('港精機株式会社');
  heard.promise(promised);
  await pressAll(sender.page, 'Enter');
  await sending(sender).waitFor({ state: 'hidden' });
  const { keys, clicks } = await handsOf(sender.page);
  expect(keys.length + clicks, keys.join(' ')).toBeLessThanOrEqual(MOST_ACTIONS);
  const id = await referralOf(adviser, opened.id);
  await expectSound(sender);

  await expectKept(promised, { receiver, heard, id });
  await answer(receiver, '差し戻す', async (of) => {
    await of.getByRole('radio', { name: '情報の不足' }).check();
    await of.getByRole('textbox', { name: /補足/ }).fill('従業員の人数を教えてください。');
  });

  await sender.page.getByRole('button', { name: '補って送り直す' }).click();
  await focusReaches(summary(sender));
  await sending(sender).getByText('従業員の人数を教えてください。').waitFor();
  expect(await summary(sender).inputValue()).toBe('男性育業の規程を作りたい。');
  await pressAll(sender.page, 'Control+End');
  await sender.ime.write('じゅうぎょういん', '従業員は45人。');
  await expectSound(sender);
  await pressAll(sender.page, 'Control+Enter');
  const repaired = await promisedBy(sender);
  expect(repaired.at(-1)).toBe('男性育業の規程を作りたい。従業員は45人。');
  heard.promise(repaired);
  await focusReaches(sending(sender).getByRole('button', { name: '送り直す' }));
  await pressAll(sender.page, 'Enter');
  await sending(sender).waitFor({ state: 'hidden' });

  await expectKept(repaired, { receiver, heard, id });
  await answer(receiver, '受け入れる', () => Promise.resolve());
  const linked = await look(square, id);
  expect(linked).toMatchObject({ status: 'ACCEPTED', end: 'RECEIVER' });
  await receiver.open(`/cases/${linked.caseId}`);
  await receiver.page.getByRole('tab', { name: '引継ぎ・誘導' }).click();
  await receiver.page.getByText(/東商 港支部からの誘導 .*を受け入れたものです/).waitFor();
  await expectKept(repaired, { receiver, heard, id });

  await answer(receiver, '結果を回答する', async (of) => {
    await of.getByRole('radio').first().check();
    await of.getByRole('textbox', { name: /結果/ }).fill('規程の案を一緒に作りました。');
  });
  await openReferral(sender, id);
  await sender.page.getByText('規程の案を一緒に作りました。').first().waitFor();
  await answer(sender, '報告済みにする', () => Promise.resolve());
  expect(await look(adviser, id)).toMatchObject({ status: 'LOOP_CLOSED', bounces: 1, revision: 2 });
  await expectKept(repaired, { receiver, heard, id, own: ['規程の案を一緒に作りました。'] });
  // Each reads their own case and nobody the other's.
  expect((await see(adviser, opened.id)).timeline.filter((line) => line.note !== null)).toHaveLength(2);
  expect(sender.watch.faults).toEqual([]);
  expect(receiver.watch.faults).toEqual([]);
  await heard.stop();
  await Promise.all([sender.leave(), receiver.leave()]);
});

test('a company case of 人材確保 goes on to the Katsushika branch, and every note of the desk stays where it was', async () => {
  const [talent, katsushika] = await Promise.all([
    house.desks.counsellor('伊藤 相談', 'talent'),
    house.desks.counsellor('小林 指導', 'tcci-katsushika'),
  ]);
  const opened = await caseAt(talent, 'talent', 'TALENT_SELECTION', '131229');
  const [sender, receiver] = await Promise.all([house.seat(talent), house.seat(katsushika)]);
  const heard = await overhear(receiver, katsushika);
  await attach(talent, opened.id, '求人票の案', { name: '求人票.txt' });
  const notes = async () => (await see(talent, opened.id)).timeline.flatMap(({ note }) => (note ? [note.body] : []));
  const before = await notes();
  await openCase(sender, opened);
  await pressAll(sender.page, 'r');
  const search = sending(sender).getByRole('combobox', { name: 'ほかの窓口・事業・機関を探す' });
  await search.focus();
  await sender.ime.write('かつしか', 'かつしか');
  await sending(sender)
    .getByRole('option', { name: /葛飾支部/ })
    .waitFor();
  await pressAll(sender.page, 'Enter');
  await sending(sender)
    .getByRole('radio', { name: /葛飾支部/, checked: true })
    .waitFor();
  await pressAll(sender.page, 'Control+Enter');
  const promised = await sendOn(sender, ['さいよう', '採用の進め方を相談したい。'], '求人票.txt');
  heard.promise(promised);
  await pressAll(sender.page, 'Enter');
  await sending(sender).waitFor({ state: 'hidden' });
  const id = await referralOf(talent, opened.id);

  await expectKept(promised, { receiver, heard, id });
  expect(promised.at(-1)).toContain('求人票.txt');
  const [saved] = await Promise.all([
    receiver.page.waitForEvent('download'),
    receiver.page.getByRole('button', { name: '求人票.txtを保存' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('求人票.txt');
  await answer(receiver, '受け入れる', () => Promise.resolve());
  const linked = await look(katsushika, id);
  const theirCase = linked.caseId ?? '';
  expect(theirCase).not.toBe(opened.id);
  expect((await see(katsushika, theirCase)).timeline.filter((line) => line.note !== null)).toEqual([]);
  await press(katsushika, 'addNote', { caseId: theirCase, kind: 'MEMO', audience: 'DESK', body: '支部の覚え' });
  await expectKept(promised, { receiver, heard, id });

  const after = await see(talent, opened.id);
  expect(await notes()).toEqual(before);
  expect(after.status).toBe(opened.status);
  await openCase(sender, opened);
  expect(await sender.page.content()).not.toContain('支部の覚え');
  expect(sender.watch.faults).toEqual([]);
  expect(receiver.watch.faults).toEqual([]);
  await heard.stop();
  await Promise.all([sender.leave(), receiver.leave()]);
});
