import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { hashOf } from '../../apps/server/src/ids.ts';
import { type CaseView, openedBy, see } from '../cases/support.ts';
import { register } from '../companies/support.ts';
import { PASSWORD, type Person } from '../support/kit.ts';
import { focusReaches, pressAll } from './support/hands.ts';
import { type House, openHouse, type Seat } from './support/house.ts';
import { axeViolations, overflow, traces } from './support/screen.ts';

const DRAFTS = 'query { inquiryDrafts { id content } }';
/** The one fault these journeys bring about: the server refuses a session that is over. */
const REFUSED = [/^HTTP 401: .*\/(graphql|events)$/, /^console: .*401 \(Unauthorized\)/];
const PERSONAL = ['青山', 'アオヤマ', '介護', '離職', '5321', '佐藤', 'かいご'];

let house: House;
let sato: Person;
let tanaka: Person;
let matter: CaseView;

beforeAll(async () => {
  house = await openHouse('session_ends');
  tanaka = await house.desks.counsellor('田中 同僚');
});
beforeEach(async () => {
  sato = await house.desks.counsellor();
  const company = await register(sato, { telephone: '03-5321-1111' });
  matter = await openedBy(sato, { companyId: company.id, subject: '介護離職を防ぐ' });
});
afterAll(() => house?.close());

const dialog = (seat: Seat) => seat.page.getByRole('dialog', { name: 'もう一度サインインしてください' });
const memo = (seat: Seat) => seat.dock.getByRole('textbox', { name: 'メモ' });
const note = (seat: Seat) => seat.page.getByRole('textbox', { name: '記録' });

/** The server's own ways out: a person away for longer than the idle time, or a session that somebody ended. */
async function endSessionsOf(person: Person, way: 'idle' | 'ended'): Promise<void> {
  const change = way === 'idle' ? `last_seen_at = last_seen_at - interval '16 minutes'` : 'ended_at = now()';
  await house.desks.sql(
    `update app.session set ${change} where staff_id = $1 and token_hash <> $2`,
    [person.id, hashOf(person.token ?? '')],
    'madoguchi_auth',
  );
}

/** A call under way: the company is found, the first words are typed and kept on the server. */
async function beginCall(seat: Seat): Promise<void> {
  await pressAll(seat.page, 'Alt+KeyN');
  await focusReaches(seat.dock.getByRole('combobox', { name: '相手' }));
  await pressAll(seat.page, ...'0353211111');
  await seat.dock
    .getByRole('option', { name: /青山製作所/ })
    .first()
    .waitFor();
  await pressAll(seat.page, 'Enter');
  await pressAll(seat.page, 'Alt+KeyB');
  await focusReaches(memo(seat));
  await seat.ime.write('かいごりしょくが', '介護離職が');
  await seat.dock.getByText(/下書き保存/).waitFor();
}

async function expectNothingKept(seat: Seat): Promise<void> {
  const kept = await traces(seat.page);
  for (const word of PERSONAL) expect(kept).not.toContain(word);
}

async function draftOf(person: Person): Promise<string> {
  const { inquiryDrafts } = await person.ask<{ inquiryDrafts: { content: string }[] }>(DRAFTS);
  return inquiryDrafts.map((draft) => draft.content).join('\n');
}

test('a session that ends in the middle of a memo costs a password, not a word', async () => {
  const seat = await house.seat(sato);
  await beginCall(seat);
  await endSessionsOf(sato, 'idle');
  await seat.ime.write('ふえている', '増えている');

  // The draft's own timer meets the end of the session.
  await dialog(seat).waitFor();
  expect(await memo(seat).isVisible()).toBe(false);
  expect(await axeViolations(seat.page)).toEqual([]);
  expect(await overflow(seat.page)).toBe('0 px');
  await expectNothingKept(seat);
  await focusReaches(dialog(seat).getByLabel('パスワード', { exact: true }));
  await seat.page.keyboard.type('ちがう合言葉です');
  await pressAll(seat.page, 'Enter');
  await dialog(seat).getByRole('alert').waitFor();
  await seat.page.keyboard.type(PASSWORD);
  await pressAll(seat.page, 'Enter');
  await dialog(seat).waitFor({ state: 'hidden' });

  expect(await memo(seat).inputValue()).toBe('介護離職が増えている');
  await expect.poll(() => draftOf(sato)).toContain('介護離職が増えている');
  expect(await draftOf(tanaka)).toBe('');
  await pressAll(seat.page, 'Alt+KeyB');
  await focusReaches(memo(seat));
  await seat.ime.write('とのこと', 'とのこと');
  expect(await memo(seat).inputValue()).toBe('介護離職が増えているとのこと');
  expect(seat.watch.except(...REFUSED)).toEqual([]);
  await seat.leave();
});

test('a note on a case waits for its author to sign in again, and is recorded once', async () => {
  const seat = await house.seat(sato);
  await seat.open(`/cases/${matter.id}`);
  await note(seat).focus();
  await seat.ime.write('かいごのめんだん', '介護の面談をした');
  await endSessionsOf(sato, 'ended');
  await pressAll(seat.page, 'Control+Enter');

  await dialog(seat).waitFor();
  await expectNothingKept(seat);
  await focusReaches(dialog(seat).getByLabel('パスワード', { exact: true }));
  await seat.page.keyboard.type(PASSWORD);
  await pressAll(seat.page, 'Enter');
  await dialog(seat).waitFor({ state: 'hidden' });
  await seat.page.getByRole('listitem').filter({ hasText: '介護の面談をした' }).waitFor();
  expect(await note(seat).inputValue()).toBe('');
  const after = await see(sato, matter.id);
  expect(after.timeline.filter((line) => line.note?.body === '介護の面談をした')).toHaveLength(1);
  expect(seat.watch.except(...REFUSED)).toEqual([]);
  await seat.leave();
});

test('another account at that dialog starts with nothing; the author finds the sheet at any machine', async () => {
  const seat = await house.seat(sato);
  const { page } = seat;
  const asked: string[] = [];
  page.on('dialog', (question) => {
    asked.push(question.type());
    void question.dismiss();
  });
  await seat.open(`/cases/${matter.id}`);
  await note(seat).focus();
  await seat.ime.write('かいごのめも', '介護のメモ');
  await beginCall(seat);
  await endSessionsOf(sato, 'ended');
  await seat.ime.write('つづく', '続く');
  await dialog(seat).waitFor();

  await dialog(seat).getByRole('button', { name: '別の職員でサインインする' }).click();
  await dialog(seat).getByLabel('職員IDまたはメール').fill(tanaka.signInName);
  await dialog(seat).getByLabel('パスワード', { exact: true }).fill(PASSWORD);
  await pressAll(page, 'Enter');
  await page.getByRole('button', { name: /田中 同僚/ }).waitFor();
  await page.getByRole('heading', { level: 1, name: '今日' }).waitFor();
  expect(asked).toEqual([]);
  expect(page.url()).not.toContain(matter.id);
  expect(await seat.dock.isVisible()).toBe(false);
  await pressAll(page, 'Alt+KeyN');
  await focusReaches(seat.dock.getByRole('combobox', { name: '相手' }));
  expect(await memo(seat).inputValue()).toBe('');
  expect(await page.getByText(/介護離職が/).count()).toBe(0);
  await expectNothingKept(seat);
  await page.goBack();
  await page.getByRole('button', { name: /田中 同僚/ }).waitFor();
  expect(await page.getByText(/介護離職が/).count()).toBe(0);
  expect(seat.watch.except(...REFUSED)).toEqual([]);
  await seat.leave();

  expect(await draftOf(tanaka)).toBe('');
  const elsewhere = await house.seat(sato);
  await elsewhere.page.getByRole('button', { name: '受付ドックを開く' }).waitFor();
  await pressAll(elsewhere.page, 'Alt+KeyN');
  await memo(elsewhere).waitFor();
  expect(await memo(elsewhere).inputValue()).toContain('介護離職が');
  await elsewhere.dock.getByText('株式会社青山製作所').first().waitFor();
  expect(elsewhere.watch.faults).toEqual([]);
  await elsewhere.leave();
});
