import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeAt, stepAt } from '../../apps/server/src/sign-in/totp.ts';
import { makeFirstAdministrator } from '../../apps/server/src/staff/first-administrator.ts';
import type { Person } from '../support/kit.ts';
import { unbase32 } from '../support/unbase32.ts';
import { type House, openHouse, type Seat } from './support/house.ts';
import { axeViolations, DESKTOP, overflow, PHONE } from './support/screen.ts';

const PASSWORD = 'はじめての長い合言葉です';
let house: House;
let supervisor: Person;

beforeAll(async () => {
  house = await openHouse('staff_journey');
});
afterAll(() => house?.close());

async function expectSound(seat: Seat): Promise<void> {
  for (const { width, height } of [PHONE, DESKTOP]) {
    await seat.page.setViewportSize({ width, height });
    await seat.settle();
    expect(await overflow(seat.page), `overflow at ${width} px`).toBe('0 px');
    expect(await axeViolations(seat.page), `axe at ${width} px`).toEqual([]);
  }
  expect(seat.watch.faults).toEqual([]);
}

/** Reads the key off the page, types its code, keeps the recovery codes. */
async function setUpFactor(seat: Seat): Promise<Buffer> {
  await seat.page.getByRole('button', { name: '設定を始める' }).click();
  const shown = await seat.page.locator('code').first().innerText();
  const secret = unbase32(shown.replaceAll(' ', ''));
  await seat.page.getByRole('img', { name: '認証アプリで読み取るQRコード' }).waitFor();
  await expectSound(seat);
  await seat.page.getByLabel('確認コード').fill(codeAt(secret, stepAt(new Date())));
  await seat.page.keyboard.press('Enter');
  await seat.page.getByRole('heading', { name: '回復コード' }).waitFor();
  expect(await seat.page.locator('li code').count()).toBe(10);
  await expectSound(seat);
  await seat.page.getByRole('button', { name: '保管したので続ける' }).click();
  return secret;
}

test('the first administrator comes by a link, sets up a second factor, and then a colleague, whose role another person confirms', async () => {
  const link = await makeFirstAdministrator(house.desks.services, {
    organisation: 'TMG',
    signInName: 'shodai@example.jp',
    name: '初代 管',
    kana: 'ショダイ カン',
  });
  supervisor = await house.desks.supervisor();
  const seat = await house.seat();
  const { page } = seat;
  const { pathname, hash } = new URL(link);
  await seat.open(`${pathname}${hash}`);
  await page.getByRole('heading', { name: 'パスワードを設定する' }).waitFor();
  expect(page.url(), 'the token has left the address').not.toContain(hash.slice(1));
  await expectSound(seat);
  await page.getByLabel('新しいパスワード', { exact: true }).fill(PASSWORD);
  await page.getByLabel('新しいパスワード（確認）').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'サインインへ進む' }).click();
  await page.getByLabel('職員IDまたはメール').fill('shodai@example.jp');
  await page.getByLabel('パスワード', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '二要素認証' }).waitFor();
  await expectSound(seat);
  await setUpFactor(seat);

  await seat.goTo('/staff');
  await page.getByRole('heading', { name: '職員', level: 1 }).waitFor();
  await page.getByRole('link', { name: '高橋 統括' }).waitFor();
  await expectSound(seat);
  await page.getByRole('button', { name: '職員を登録する' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('氏名').fill('新任 花');
  await dialog.getByLabel('かな').fill('シンニン ハナ');
  await dialog.getByLabel('職員ID（メールなど）').fill('shinnin@example.jp');
  await expectSound(seat);
  await dialog.getByRole('button', { name: '職員を登録する' }).click();
  await dialog.locator('code').waitFor();
  expect(await dialog.locator('code').innerText()).toMatch(/\/invitation#[\w-]{43}$/);
  await expectSound(seat);
  await dialog.getByRole('button', { name: '閉じる' }).click();
  await page.getByRole('table').getByRole('link', { name: '新任 花' }).click();
  await page.getByRole('button', { name: '所属を提案する' }).click();
  await dialog.getByRole('combobox').fill('はたらく女性');
  await page.getByRole('option').first().click();
  await dialog.getByRole('button', { name: '所属を提案する' }).click();
  await page.getByText('確認待ち').waitFor();
  await expectSound(seat);
  await seat.leave();

  const chair = await house.seat(supervisor);
  await chair.goTo('/staff');
  await chair.page.getByRole('button', { name: '新任 花: 確認する' }).click();
  await chair.page.getByText('所属を確認しました。').waitFor();
  await chair.page.getByRole('table').getByRole('link', { name: '新任 花' }).click();
  await chair.page.getByText('有効').waitFor();
  await chair.page.getByRole('button', { name: '見え方を確認する' }).click();
  await chair.page.getByText(/最近の\d+件のうち/).waitFor();
  await expectSound(chair);
  await chair.goTo('/staff/review');
  await chair.page.getByRole('button', { name: 'この一覧を確認した' }).click();
  await chair.page.getByText('棚卸しを記録しました。').waitFor();
  await expectSound(chair);
  await chair.leave();
});

test('a wrong code keeps the door shut, and Escape and the keyboard are enough for the rest', async () => {
  const seat = await house.seat();
  await seat.open('/');
  await seat.page.getByLabel('職員IDまたはメール').fill(supervisor.signInName);
  await seat.page.getByLabel('パスワード', { exact: true }).fill('なかなか長い合言葉です');
  await seat.page.keyboard.press('Enter');
  const code = seat.page.getByLabel('確認コード');
  await code.waitFor();
  expect(await code.evaluate((element) => element === document.activeElement)).toBe(true);
  await expectSound(seat);
  await seat.page.keyboard.type('000000');
  await seat.page.keyboard.press('Enter');
  await seat.page.getByRole('alert').filter({ hasText: '確認コードが違います' }).waitFor();
  await seat.leave();
});
