import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openedBy, press } from '../cases/support.ts';
import { seedItem } from '../consents/shared.ts';
import { agree, companyCase, draft, sent } from '../referrals/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';

const NAMES = '髙橋・山﨑・𠮟（㈱髙島屋ビル）';
const LONG = '就業規則の見直しについて、担当者から詳しい事情を伺いました。'.repeat(120);
/** Words of the case that no letter may hold. */
const CANARIES = {
  subject: '秘密の件名カナリア',
  note: '窓口だけのメモいんこ',
  shared: '組織内のメモおうむ',
  message: '伝言すずめ',
};

describe('letters on paper', () => {
  let desks: Desks;
  let adviser: Person;
  let square: Person;

  beforeAll(async () => {
    desks = await openDesks('letters');
    adviser = await desks.counsellor('渡辺 指導', 'tcci-minato');
    square = await desks.counsellor('佐藤 相談', 'working-women');
  });
  afterAll(() => desks.close());

  const fetchLetter = (person: Person, id: string) =>
    fetch(`${desks.address}/letters/${id}`, { headers: { cookie: person.cookie } });

  /** Whether the referral's page offers it. */
  async function offered(person: Person, id: string): Promise<boolean> {
    const { referral } = await person.ask<{ referral: { letter: boolean } }>(
      'query ($id: UUID!) { referral(id: $id) { letter } }',
      { id },
    );
    return referral.letter;
  }

  async function pages(response: Response): Promise<string[]> {
    expect(response.status).toBe(200);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { text } = await extractText(await getDocumentProxy(bytes, { verbosity: 0 }), { mergePages: false });
    return text.map((page) => page.replaceAll(/\s/g, ''));
  }

  /** The typefaces that a paper carries, each as a subset, which its name says. */
  const embedded = (pdf: Uint8Array) =>
    [
      ...new Set(
        [
          ...Buffer.from(pdf)
            .toString('latin1')
            .matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g),
        ].map(([, name]) => name),
      ),
    ].toSorted();

  /** A case full of words that stay at home, and guidance with two items that cross. */
  async function guided(
    over: Record<string, unknown> = {},
  ): Promise<{ id: string; caseId: string; number: string; consentId: string }> {
    const opened = await companyCase(adviser, 'tcci-minato', '港精機株式会社');
    await desks.superuser('update app.cases set subject = $2, plate_message = $3 where id = $1', [
      opened.id,
      CANARIES.subject,
      CANARIES.message,
    ]);
    for (const [audience, body] of [
      ['DESK', CANARIES.note],
      ['ORGANISATION', CANARIES.shared],
    ]) {
      await press(adviser, 'addNote', { caseId: opened.id, kind: 'MEMO', audience, body });
    }
    const consentId = await agree(adviser, opened.id);
    const items = [{ kind: 'IDENTITY' }, { kind: 'SUMMARY', body: `${NAMES}。${LONG}` }];
    const referral = await sent(adviser, await draft(adviser, opened.id, { items, ...over }));
    return { id: referral.id, caseId: opened.id, number: referral.number, consentId };
  }

  it('hold what crossed, on pages that are counted, and not one word more of the case', async () => {
    const { id, number, caseId } = await guided();
    const response = await fetchLetter(square, id);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    expect(embedded(bytes), 'the usual typeface has every letter of this one').toEqual([
      'BIZUDPGothic-Bold',
      'BIZUDPGothic-Regular',
    ]);
    const read = await pages(response);
    const all = read.join('');
    for (const word of ['引継書', '港精機株式会社', NAMES, '渡辺指導', 'はたらく女性スクエア', '港支部', '令和'])
      expect(all).toContain(word);
    expect(all.split('就業規則の見直しについて')).toHaveLength(121);
    expect(read.length).toBeGreaterThan(1);
    for (const [index, page] of read.entries()) {
      expect(page).toContain(number);
      expect(page).toContain('取扱注意');
      expect(page).toContain(`${index + 1}/${read.length}`);
      expect(page).toContain('印刷令和');
      expect(page).toContain('佐藤相談');
    }
    const [opened] = await desks.superuser<{ number: string }>('select number from app.cases where id = $1', [caseId]);
    for (const word of [...Object.values(CANARIES), opened?.number ?? '?']) expect(all).not.toContain(word);
  });

  it('print the names of people as they write them, from a second typeface where the first lacks a letter', async () => {
    const rare = '担当は𠮷野さん、𩸽さん、𡈽屋さん、葛\u{e0100}城さん。';
    const { id } = await guided({ items: [{ kind: 'SUMMARY', body: `${rare}${'𠮷'.repeat(100)}` }] });
    const response = await fetchLetter(adviser, id);
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    const all = (await pages(response)).join('');
    expect(all).toContain(`担当は𠮷野さん、𩸽さん、𡈽屋さん、葛城さん。`);
    expect(all.split('𠮷')).toHaveLength(102);
    expect(all).not.toContain('〓');
    expect(all).not.toContain('印字できない');
    expect(all).not.toContain('標準の字形');
    expect(embedded(bytes)).toEqual(['BIZUDPGothic-Bold', 'BIZUDPGothic-Regular', 'NotoSansJP-Regular']);
    expect(bytes.length).toBeLessThan(200_000);
    const right: number[] = [];
    const page = await (await getDocumentProxy(bytes, { verbosity: 0 })).getPage(1);
    for (const item of (await page.getTextContent()).items)
      if ('width' in item) right.push(Number(item.transform[4]) + item.width);
    // 22 mm at the side of an A4 page.
    expect(Math.max(...right)).toBeLessThanOrEqual(595.28 - 62.36 + 0.5);
    expect(Math.max(...right)).toBeGreaterThan(595.28 - 62.36 - 12);
  });

  it('show a letter that no typeface has as 〓 and say so', async () => {
    const { id } = await guided({ items: [{ kind: 'SUMMARY', body: '担当は𠮷野さんと\u{20000}\u{2a6d6}さん' }] });
    const all = (await pages(await fetchLetter(adviser, id))).join('');
    expect(all).toContain('担当は𠮷野さんと〓〓さん');
    expect(all).toContain('（U+20000、U+2A6D6）');
  });

  it('are not to be had after the consent was withdrawn, by either side, from the next request on', async () => {
    const { id, consentId } = await guided();
    expect((await fetchLetter(square, id)).status).toBe(200);
    for (const person of [square, adviser]) expect(await offered(person, id)).toBe(true);
    await adviser.ask('mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { caseId } }', {
      input: { requestId: requestId(), id: consentId },
    });
    for (const person of [square, adviser]) {
      expect((await fetchLetter(person, id)).status).toBe(404);
      expect(await offered(person, id)).toBe(false);
    }
  });

  it('are for those who read the referral alone, and each one that goes out is in the trail first', async () => {
    const { id } = await guided();
    expect((await fetchLetter(desks.stranger(), id)).status).toBe(401);
    expect((await fetchLetter(await desks.counsellor('別の 窓口', 'work-style'), id)).status).toBe(404);
    expect((await fetchLetter(square, requestId())).status).toBe(404);
    expect((await fetchLetter(square, 'letter')).status).toBe(404);
    const seen = () =>
      desks.superuser<{ actor: string }>(
        `select actor_id as actor from app.event where code = 'letter.read' and subject_id = $1`,
        [id],
      );
    expect(await seen()).toEqual([]);
    await fetchLetter(adviser, id);
    await fetchLetter(square, id);
    expect((await seen()).map((each) => each.actor).toSorted()).toEqual([adviser.id, square.id].toSorted());
  });

  it('are 紹介状 for a body outside, of what was given, without what a third person did not agree to', async () => {
    const opened = await openedBy(square, { subject: CANARIES.subject });
    const [row] = await desks.superuser<{ organisation: string }>(
      'select organisation_id as organisation from app.cases where id = $1',
      [opened.id],
    );
    const at = { deskId: deskId('working-women'), organisationId: row?.organisation ?? '', authorId: square.id };
    const id = requestId();
    await desks.superuser(
      `insert into app.referral (id, number, kind, status, from_case_id, from_desk_id, from_organisation_id, body_name, created_by_id, created_at)
       values ($1, 'R8-S-00999', 'EXTERNAL', $2, $3, $4, $5, '見本労働局 相談コーナー', $6, now())`,
      [id, 'DRAFT', opened.id, at.deskId, at.organisationId, square.id],
    );
    const item = { by: 'SENDER', previewed: true } as const;
    await seedItem(
      desks,
      { referralId: id, ...at },
      { ...item, kind: 'SUMMARY', thirdPerson: false },
      '賃金の支払いについて',
    );
    await seedItem(desks, { referralId: id, ...at }, { ...item, kind: 'NOTE', thirdPerson: true }, '同僚つばめの事情');
    expect((await fetchLetter(square, id)).status).toBe(404);
    expect(await offered(square, id)).toBe(false);
    await desks.superuser(`update app.referral set status = 'GIVEN' where id = $1`, [id]);
    expect(await offered(square, id)).toBe(true);
    const all = (await pages(await fetchLetter(square, id))).join('');
    for (const word of ['紹介状', '見本労働局相談コーナー御中', '賃金の支払いについて']) expect(all).toContain(word);
    for (const word of ['つばめ', CANARIES.subject]) expect(all).not.toContain(word);
    expect((await fetchLetter(adviser, id)).status).toBe(404);
  });
});
