import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { companySheet } from '../support/sheets.ts';
import { RECORD_INQUIRY } from '../support/wire.ts';
import { type Furniture, furnish } from './support/furnish.ts';
import { focusReaches, pressAll } from './support/hands.ts';
import { type House, openHouse } from './support/house.ts';

let house: House;
let things: Furniture;

beforeAll(async () => {
  house = await openHouse('take_it_out');
  things = await furnish(house.desks);
});
afterAll(() => house?.close());

test('a list in Shift_JIS: the letter that does not fit is shown before anything leaves', async () => {
  const input = companySheet(house.desks.services.now(), { callerName: '𠮷野 花子' });
  await things.counsellor.ask(RECORD_INQUIRY, { input });
  const seat = await house.seat(things.counsellor);
  const { page } = seat;
  await seat.goTo('/inquiries');
  await page.getByRole('button', { name: '書き出す' }).click();
  const dialog = page.getByRole('dialog', { name: '一覧の書出し' });
  await dialog.getByLabel('理由').fill('月次報告の点検');
  await dialog.getByLabel('Shift_JIS（CP932）').check();
  await pressAll(page, 'Control+Enter');
  await dialog.getByRole('rowheader', { name: '𠮷' }).waitFor();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'このまま受け取る' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^相談一覧_\d{4}-\d{2}-\d{2}\.csv$/);
  const text = new TextDecoder('shift_jis', { fatal: true }).decode(await readFile(await file.path()));
  expect(text).toContain('"〓野 花子"');
  await dialog.waitFor({ state: 'hidden' });
  expect(seat.watch.faults).toEqual([]);
  await seat.leave();
});

test('a passage is blacked out and shown again from the keyboard, and what is completed is printed without it', async () => {
  const seat = await house.seat(things.supervisor);
  const { page } = seat;
  await seat.goTo(`/disclosures/${things.openDisclosureId}`);
  const record = page.getByRole('listitem').filter({ hasText: 'R8-U-000001 内容' });
  await record.getByRole('textbox').focus();
  await pressAll(page, 'Control+Home', 'Shift+ArrowRight', 'Shift+ArrowRight', 'x', 'Tab', 'Enter');
  const black = record.getByRole('button', { name: '黒塗りを取り消す（2文字）' });
  await black.waitFor();
  await focusReaches(record.getByRole('textbox'));
  await black.focus();
  await pressAll(page, 'Enter');
  await black.waitFor({ state: 'hidden' });
  await record.getByRole('button', { name: '全部を黒塗り' }).click();
  await record.getByRole('button', { name: /黒塗りを取り消す/ }).waitFor();
  await page.getByRole('button', { name: '確定する' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '確定する' }).click();
  await page.getByRole('button', { name: '印刷する' }).waitFor();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await page.getByRole('button', { name: '印刷する' }).click();
  await page.locator('body[data-printed]').waitFor();
  const sheet = page.getByRole('article');
  expect(
    await sheet
      .getByRole('heading', { name: /R8-U-000001 内容/ })
      .locator('xpath=following-sibling::p')
      .innerText(),
  ).toMatch(/^■+$/);
  expect(await sheet.innerText()).toMatch(/R8-K-00002[\s\S]*取扱注意[\s\S]*印刷 高橋 統括/);
  expect(seat.watch.faults).toEqual([]);
  await seat.leave();
});
