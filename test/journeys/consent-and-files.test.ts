import { afterAll, beforeAll, expect, test } from 'vitest';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { openedBy, press, versioned } from '../cases/support.ts';
import { seedItem, seedReferral } from '../consents/shared.ts';
import { deskId, type Person } from '../support/kit.ts';
import { companySheet } from '../support/sheets.ts';
import { RECORD_INQUIRY, type RecordedInquiry } from '../support/wire.ts';
import { focusReaches, handsOf, pressAll, restHands } from './support/hands.ts';
import { type House, openHouse, type Seat } from './support/house.ts';
import { axeViolations, overflow } from './support/screen.ts';

const CONTENTS = '男性の育業制度を来年4月から始めたい。';
const FILE = '育業規程の案.txt';

let house: House;
let sato: Person;
let watanabe: Person;
let from = '';
let to = '';

beforeAll(async () => {
  house = await openHouse('consent_and_files');
  const { desks } = house;
  sato = await desks.counsellor();
  watanabe = await desks.counsellor('渡辺 指導', 'tcci-minato');
  const input = companySheet(desks.services.now(), {
    openCase: { subject: '男性育業の制度づくり' },
    callerName: '青山 花子',
  });
  from = (await sato.ask<RecordedInquiry>(RECORD_INQUIRY, { input })).recordInquiry.caseId ?? '';
  to = (await openedBy(watanabe, { deskId: deskId('tcci-minato'), subject: '誘導を受けた件' })).id;
});
afterAll(() => house?.close());

async function openCase(seat: Seat, id: string): Promise<void> {
  await seat.open(`/cases/${id}`);
  await seat.page.getByRole('tab', { name: '経過' }).waitFor();
  await seat.settle();
}

/** What the referral commands will have done: both ends linked, the summary and the file put in. */
async function share(): Promise<void> {
  const { desks } = house;
  const own = { deskId: deskId('working-women'), organisationId: referenceId('organisation', 'TMG') };
  const [file] = await desks.superuser<{ id: string }>('select id from app.attachment where case_id = $1', [from]);
  if (file === undefined) throw new Error('There is no file on the case.');
  const referralId = await seedReferral(desks, {
    fromCaseId: from,
    fromDeskId: own.deskId,
    fromOrganisationId: own.organisationId,
    toDeskId: deskId('tcci-minato'),
    toOrganisationId: referenceId('organisation', 'TCCI'),
    toCaseId: to,
    status: 'ACCEPTED',
    accepted: true,
    byId: sato.id,
  });
  const at = { referralId, ...own, authorId: sato.id };
  const piece = { by: 'SENDER', previewed: true, thirdPerson: false } as const;
  await seedItem(desks, at, { ...piece, kind: 'SUMMARY' }, CONTENTS);
  await seedItem(desks, { ...at, fileId: file.id }, { ...piece, kind: 'ATTACHMENT' }, '育業規程の案');
}

test('a consent by one key, a file and a summary that cross, and their end', async () => {
  const [here, there] = [await house.seat(sato), await house.seat(watanabe)];
  const dialog = here.page.getByRole('dialog');
  await openCase(here, from);

  // The giver is on the line: c proposes the standard consent, Enter records it.
  await restHands(here.page);
  await pressAll(here.page, 'c');
  await dialog.getByText(/撤回されますと、その時から/).waitFor();
  await focusReaches(dialog.getByRole('button', { name: '同意を記録する' }));
  expect(await dialog.getByLabel('同意した人の名前').inputValue()).toBe('青山 花子');
  await pressAll(here.page, 'Enter');
  await dialog.waitFor({ state: 'hidden' });
  const consents = here.page.getByRole('region', { name: '同意' });
  await consents.getByText('同意 ✓').waitFor();
  const hands = await handsOf(here.page);
  expect(hands.keys.length + hands.clicks).toBeLessThanOrEqual(3);

  // One more consent with files in it: by keyboard, with its evidence, and the words of the domain at the field.
  await pressAll(here.page, 'c');
  await dialog.getByRole('checkbox', { name: '添付' }).check();
  await dialog.getByText(/続けて、次の項目も/).waitFor();
  await dialog.getByRole('radio', { name: '書面' }).check();
  await pressAll(here.page, 'Control+Enter');
  const evidence = dialog.getByLabel('控えの場所・受付番号');
  await dialog.getByText('書面の保管場所か受付番号を入力してください。').waitFor();
  await focusReaches(evidence);
  await here.ime.compose('たな', '棚');
  await here.ime.press({ key: 'Enter', ctrl: true });
  expect(await dialog.isVisible()).toBe(true);
  await here.ime.confirm('棚3');
  expect(await dialog.getByRole('checkbox', { name: '添付' }).isChecked()).toBe(true);
  await pressAll(here.page, 'Control+Enter');
  await dialog.waitFor({ state: 'hidden' });

  // The file, by the chooser; what is none of the house's kinds is told in words.
  await here.page.getByRole('tab', { name: '添付' }).click();
  await here.page.locator('input[type=file]').setInputFiles([
    { name: '写真.heic', mimeType: 'image/heic', buffer: Buffer.from([0, 0, 0, 24, 1, 2]) },
    { name: FILE, mimeType: 'text/plain', buffer: Buffer.from('第1条 育業') },
  ]);
  await here.page.getByRole('button', { name: `${FILE}を保存` }).waitFor();
  await here.page.getByText(/この形式は添付できません/).waitFor();
  await here.settle();
  expect(await axeViolations(here.page)).toEqual([]);
  await here.page
    .getByRole('listitem')
    .filter({ hasText: FILE })
    .getByRole('button', { name: /誰が読めるか/ })
    .click();
  await dialog.getByText('はたらく女性スクエアの相談員・統括').waitFor();
  await pressAll(here.page, 'Escape');
  await dialog.waitFor({ state: 'hidden' });
  await share();

  // The other end reads both, and saves the file.
  await openCase(there, to);
  await there.page.getByRole('listitem').filter({ hasText: CONTENTS }).getByText('都・女性スクエア').waitFor();
  const [saved] = await Promise.all([
    there.page.waitForEvent('download'),
    there.page.getByRole('button', { name: `${FILE}を保存` }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe(FILE);

  // Both consents are withdrawn; the dialog says first what that does.
  for (const left of [1, 0]) {
    await consents
      .getByRole('button', { name: /の同意を撤回する/ })
      .first()
      .click();
    await dialog.getByText('相手方には「共有終了」とだけ表示されます。理由は伝わりません。').waitFor();
    expect(await overflow(here.page)).toBe('0 px');
    await pressAll(here.page, 'Control+Enter');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => consents.getByText('同意 ✓').count()).toBe(left);
  }
  await here.page.getByRole('tab', { name: '経過' }).click();
  await here.page.getByRole('listitem').filter({ hasText: CONTENTS }).getByText('共有終了').waitFor();

  // What stands open is closed at the next touch; what is read next says only that it ended.
  await there.page.getByRole('button', { name: `${FILE}を保存` }).click();
  await there.page.getByText(/読めなくなりました/).waitFor();
  await openCase(there, to);
  await there.page.getByRole('listitem').filter({ hasText: '共有終了' }).waitFor();
  expect(await there.page.getByText(CONTENTS).count()).toBe(0);
  expect(await there.page.getByText(/撤回|同意が/).count()).toBe(0);
  expect(await axeViolations(there.page)).toEqual([]);

  expect(here.watch.except(/\/files/)).toEqual([]);
  expect(there.watch.except(/\/files\//)).toEqual([]);
});

test('a consent of a closed case is taken no more, and two who withdraw at once are told', async () => {
  const opened = await openedBy(sato, { subject: '同意が二人に撤回される件' });
  const [one, other] = [await house.seat(sato), await house.seat(await house.desks.counsellor('田中 同僚'))];
  await openCase(one, opened.id);
  await pressAll(one.page, 'c');
  const dialog = one.page.getByRole('dialog');
  // Nobody is known to have given it: the form begins there.
  await focusReaches(dialog.getByLabel('同意した人の名前'));
  await one.ime.write('あおやま はなこ', '青山 花子');
  await pressAll(one.page, 'Enter');
  await dialog.waitFor({ state: 'hidden' });

  await openCase(other, opened.id);
  await other.page.getByRole('button', { name: '青山 花子さんの同意を撤回する' }).click();
  await one.page.getByRole('button', { name: '青山 花子さんの同意を撤回する' }).click();
  await pressAll(one.page, 'Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  await other.page
    .getByRole('dialog')
    .getByLabel(/ひかえ/)
    .fill('電話で申し出');
  await pressAll(other.page, 'Control+Enter');
  await other.page.getByRole('dialog').getByText('すでに「撤回」になっています', { exact: false }).waitFor();
  expect(
    await other.page
      .getByRole('dialog')
      .getByLabel(/ひかえ/)
      .inputValue(),
  ).toBe('電話で申し出');
  await pressAll(other.page, 'Escape');
  await other.page.getByText('終わった同意 1件').waitFor();

  await press(sato, 'closeCase', { ...versioned(opened), outcome: 'RESOLVED' });
  await openCase(one, opened.id);
  expect(await one.page.getByRole('button', { name: '同意を記録する' }).count()).toBe(0);
  await pressAll(one.page, 'c');
  expect(await dialog.count()).toBe(0);
  expect(one.watch.faults).toEqual([]);
  expect(other.watch.faults).toEqual([]);
});
