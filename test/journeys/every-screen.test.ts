import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openedBy, press, versioned } from '../cases/support.ts';
import { gzippedKilobytes } from './support/budget.ts';
import { type Furniture, furnish } from './support/furnish.ts';
import { furnishReferrals, type SteeredThings } from './support/furnish-referrals.ts';
import { focusReaches, pressAll } from './support/hands.ts';
import { type House, openHouse, type Seat } from './support/house.ts';
import { axeViolations, DESKTOP, ENLARGED, NARROW, overflow, PHONE, type Size, TABLET } from './support/screen.ts';

const FIRST_SCREEN_KB = 400;
const FURTHER_ROUTE_KB = 130;
const MOST_REQUESTS = 3;
/** What the frame asks once for the whole day, whichever screen stands in it. */
const OF_THE_FRAME = ['Entrance', 'DockReference', 'InquiryDrafts', 'CodeLists', 'Notices'];

let house: House;
let things: Furniture;
let supervisor: Seat;
let counsellor: Seat;
let colleague: Seat;
let auditor: Seat;
let approver: Seat;
let steeredThings: SteeredThings;
let adviser: Seat;
let headquarters: Seat;

beforeAll(async () => {
  house = await openHouse('every_screen');
  things = await furnish(house.desks);
  supervisor = await house.seat(things.supervisor);
  counsellor = await house.seat(things.counsellor);
  colleague = await house.seat(things.colleague);
  auditor = await house.seat(things.auditor);
  approver = await house.seat(things.approver);
  steeredThings = await furnishReferrals(house.desks, things.counsellor);
  adviser = await house.seat(steeredThings.adviser);
  headquarters = await house.seat(steeredThings.headquarters);
});
afterAll(() => house?.close());

/** Axe at three widths, sideways overflow at four and at 200 %; no fault of any other kind. */
async function expectSound(seat: Seat, sizes: readonly Size[] = [DESKTOP, TABLET, PHONE]): Promise<void> {
  for (const size of [...sizes, NARROW, ENLARGED]) {
    const { width, height } = size;
    await seat.page.setViewportSize({ width, height });
    await seat.settle();
    expect(await overflow(seat.page), `overflow at ${width} px`).toBe('0 px');
    if (sizes.includes(size)) expect(await axeViolations(seat.page), `axe at ${width} px`).toEqual([]);
  }
  await seat.page.setViewportSize({ width: DESKTOP.width, height: DESKTOP.height });
  await seat.settle();
  expect(seat.watch.faults).toEqual([]);
}

interface Screen {
  readonly name: string;
  readonly path: () => string;
  readonly heading: RegExp;
  /** Buttons and tabs to press one after the other, each of which opens a state of its own. */
  readonly dialogs?: readonly (readonly string[])[];
  readonly by?: () => Seat;
}

const ofCase = (id: () => string) => () => `/cases/${id()}`;

const SCREENS: readonly Screen[] = [
  { name: '今日', path: () => '/today', heading: /今日/, by: () => colleague, dialogs: [['緊急に読む']] },
  {
    name: '振分け',
    path: () => '/triage',
    heading: /振分け/,
    dialogs: [['担当を決める'], ['保留にする'], ['完了する']],
  },
  { name: '受付', path: () => '/inquiries', heading: /受付/, dialogs: [['書き出す']] },
  {
    name: '受付票',
    path: () => `/inquiries/${things.inquiryId}`,
    heading: /-U-/,
    dialogs: [['訂正'], ['案件に追加'], ['案件にする'], ['移動'], ['廃棄を停止する']],
  },
  { name: '案件', path: () => '/cases', heading: /案件/, dialogs: [['書き出す']] },
  {
    name: '案件の経過',
    path: ofCase(() => things.caseId),
    heading: /男性育業の制度づくり/,
    by: () => counsellor,
    dialogs: [
      ['担当を決める'],
      ['保留にする'],
      ['完了する'],
      ['事業を案内する'],
      ['訂正する'],
      ['同意を記録する'],
      ['の同意を撤回する'],
      ['誰が読めるか'],
      ['添付', '取り下げる'],
      ['他の窓口へ'],
      ['基本', '基本情報を直す'],
    ],
  },
  {
    name: '案件の経過（統括）',
    path: ofCase(() => things.caseId),
    heading: /男性育業の制度づくり/,
    dialogs: [['取り下げる'], ['誰が見たか'], ['監査に開示する']],
  },
  {
    name: '完了した案件',
    path: ofCase(() => things.closedCaseId),
    heading: /案内の言葉/,
    dialogs: [['完了を取り消す']],
  },
  {
    name: '要配慮の案件',
    path: ofCase(() => things.sensitiveCaseId),
    heading: /眠れない/,
    dialogs: [['読める人を編集する'], ['同意を記録する']],
  },
  { name: '引継ぎ・誘導', path: () => '/referrals', heading: /引継ぎ・誘導/, dialogs: [['案件の引継ぎを頼む']] },
  {
    name: '届いた誘導',
    path: () => `/referrals/${steeredThings.sentId}`,
    heading: /-S-/,
    by: () => counsellor,
    dialogs: [['受け入れる'], ['差し戻す'], ['辞退する']],
  },
  {
    name: '対応中の誘導',
    path: () => `/referrals/${steeredThings.acceptedId}`,
    heading: /-S-/,
    by: () => counsellor,
    dialogs: [['途中経過を送る'], ['結果を回答する'], ['返却する']],
  },
  {
    name: '送った誘導',
    path: () => `/referrals/${steeredThings.sentId}`,
    heading: /-S-/,
    by: () => adviser,
    dialogs: [['取り下げる'], ['誤入力にする']],
  },
  {
    name: '誘導・紹介の状況',
    path: () => '/referrals/progress',
    heading: /誘導・紹介の状況/,
    by: () => adviser,
    dialogs: [['報告済みにする']],
  },
  {
    name: '支部の誘導・紹介の状況',
    path: () => '/referrals/progress',
    heading: /支部の誘導・紹介の状況/,
    by: () => headquarters,
  },
  { name: '頼んだ案件', path: () => '/referrals/asked', heading: /頼んだ案件/, dialogs: [['案件の引継ぎを頼む']] },
  { name: '滞留', path: () => '/referrals/stuck', heading: /滞留/ },
  { name: '企業', path: () => '/companies', heading: /企業/ },
  { name: '企業の経過', path: () => `/companies/${things.companyId}`, heading: /青山製作所/ },
  { name: '企業の登録', path: () => '/companies/new', heading: /企業を登録/ },
  { name: '企業の訂正', path: () => `/companies/${things.companyId}/edit`, heading: /企業情報を直す|青山製作所/ },
  { name: '事業', path: () => '/programmes', heading: /事業の一覧/, dialogs: [['案件で案内する']] },
  { name: '開示請求', path: () => '/disclosures', heading: /開示請求/, dialogs: [['開示請求を受け付ける']] },
  {
    name: '開示請求の承認',
    path: () => `/disclosures/${things.requestedDisclosureId}`,
    heading: /R8-K-/,
    by: () => approver,
    dialogs: [['承認して記録を集める'], ['差し戻す']],
  },
  {
    name: '開示資料の黒塗り',
    path: () => `/disclosures/${things.openDisclosureId}`,
    heading: /R8-K-/,
    dialogs: [['確定する']],
  },
  { name: '開示資料の印刷', path: () => `/disclosures/${things.completedDisclosureId}`, heading: /R8-K-/ },
  {
    name: '履歴（監査）',
    path: () => '/audit',
    heading: /操作と閲覧の履歴/,
    by: () => auditor,
    dialogs: [['連鎖を確かめる']],
  },
  { name: '誰が見たか', path: () => '/audit/readings', heading: /誰が見たか/ },
  {
    name: '誰が見たか（職員）',
    path: () => `/audit/readings/staff/${things.counsellor.id}`,
    heading: /この職員が見た記録/,
  },
  { name: '監査への開示', path: () => '/audit/files', heading: /監査への開示/, by: () => auditor },
  {
    name: '証拠保全',
    path: () => '/audit/holds',
    heading: /証拠保全/,
    dialogs: [['廃棄を停止する'], ['停止を解除する']],
  },
  {
    name: '廃棄目録',
    path: () => '/audit/disposals',
    heading: /廃棄目録/,
    by: () => approver,
    dialogs: [['内容を確かめて決定する']],
  },
  {
    name: '保存期間',
    path: () => '/audit/retention',
    heading: /保存期間/,
    by: () => approver,
    dialogs: [['保存年数を変更する']],
  },
  { name: '検索', path: () => '/search', heading: /検索結果/ },
  { name: 'メールの送信状況', path: () => '/staff/mail', heading: /メールの送信状況/ },
  { name: '無いページ', path: () => '/nowhere', heading: /見つかりません/ },
];

describe.each(SCREENS)('$name', ({ path, heading, dialogs = [], by = () => supervisor }) => {
  const arrive = async (seat: Seat) => {
    await seat.goTo('/nowhere');
    await seat.page.getByRole('heading', { level: 1, name: /見つかりません/ }).waitFor();
    await seat.settle();
    seat.watch.forget();
    await seat.goTo(path());
    await seat.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await seat.settle();
  };

  test('fits, reads aloud and stays small', async () => {
    const seat = by();
    await arrive(seat);
    const asked = seat.watch.operations.filter((operation) => !OF_THE_FRAME.includes(operation));
    expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(gzippedKilobytes(seat.watch.scripts)).toBeLessThanOrEqual(FURTHER_ROUTE_KB);
    expect(await seat.page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await expectSound(seat);
  });

  test.each(dialogs.map((path) => ({ path, name: path.join(' › ') })))('dialog $name', async ({ path: buttons }) => {
    const seat = by();
    const { page } = seat;
    await arrive(seat);
    let opener = page.getByRole('main');
    for (const name of buttons) {
      const tab = page.getByRole('main').getByRole('tab', { name, exact: true });
      opener = (await tab.count()) > 0 ? tab : page.getByRole('main').getByRole('button', { name }).first();
      await opener.focus();
      await pressAll(page, 'Enter');
    }
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await pressAll(page, 'Escape');
    await dialog.waitFor({ state: 'hidden' });
    // Back to where the person was.
    await focusReaches(opener);

    await pressAll(page, 'Enter');
    await dialog.waitFor();
    await expectSound(seat, [DESKTOP, PHONE]);
    await pressAll(page, 'Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(seat.watch.faults).toEqual([]);
  });
});

test('sign-in', async () => {
  const stranger = await house.seat();
  await stranger.open('/');
  await stranger.page.getByRole('heading', { level: 1, name: 'サインイン' }).waitFor();
  expect(gzippedKilobytes(stranger.watch.scripts)).toBeLessThanOrEqual(FIRST_SCREEN_KB);
  await expectSound(stranger);
  await stranger.leave();
});

test('the first screen of the day, loaded with nothing kept', async () => {
  const seat = counsellor;
  seat.watch.forget();
  await seat.open('/');
  await seat.page.getByRole('heading', { level: 1, name: /今日/ }).waitFor();
  await seat.settle();
  expect(gzippedKilobytes(seat.watch.scripts)).toBeLessThanOrEqual(FIRST_SCREEN_KB);
  const asked = seat.watch.operations.filter((operation) => !OF_THE_FRAME.includes(operation));
  expect(asked).toEqual(['Today']);
});

test.each([
  ['キー操作の一覧', 'キー操作の一覧'],
  ['パスワードを変える', 'パスワードを変える'],
])('%s, from the menu of the person', async (item, title) => {
  const { page } = supervisor;
  await supervisor.goTo('/today');
  await supervisor.settle();
  supervisor.watch.forget();
  await page.getByRole('button', { name: '利用者メニュー' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.waitFor();
  await expectSound(supervisor);
  await pressAll(page, 'Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test('a notice arrives beside somebody who types, and its panel is read by keyboard', async () => {
  const { page } = counsellor;
  await counsellor.goTo(`/cases/${things.caseId}`);
  await counsellor.settle();
  counsellor.watch.forget();
  const note = page.getByRole('main').getByRole('textbox').first();
  await note.focus();
  const bell = page.getByRole('button', { name: /^お知らせ/ });
  const before = await bell.textContent();
  const taken = await openedBy(things.supervisor);
  await press(things.supervisor, 'assignCase', { ...versioned(taken), assigneeId: things.counsellor.id });
  await page.getByText('お知らせが届きました').waitFor({ state: 'attached' });
  await expect.poll(() => bell.textContent()).not.toBe(before);
  await focusReaches(note);
  await bell.focus();
  await pressAll(page, 'Enter');
  const panel = page.getByRole('dialog', { name: 'お知らせ' });
  await panel.getByRole('link', { name: taken.number }).waitFor();
  await expectSound(counsellor);
  await pressAll(page, 'Escape');
  await panel.waitFor({ state: 'hidden' });
  await focusReaches(bell);
});

test('the words of a search stand in no address', async () => {
  const { page } = supervisor;
  await supervisor.goTo('/today');
  await page.getByRole('searchbox', { name: '番号・企業名・かな・電話で検索' }).fill('育業');
  await pressAll(page, 'Enter');
  await page.getByRole('heading', { level: 1, name: /「育業」の検索結果/ }).waitFor();
  await supervisor.settle();
  expect(decodeURIComponent(page.url())).not.toContain('育業');
  await expectSound(supervisor);
});
