import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { companySheet } from '../support/sheets.ts';
import { RECORD_INQUIRY, type RecordedInquiry } from '../support/wire.ts';
import { newCorporateNumber, register, seeCompany, UPDATE, update } from './support.ts';

const SEARCH = `query ($text: String!) { search(text: $text) { items { kind id } } }`;

describe('correcting a company', () => {
  let desks: Desks;
  let counsellor: Person;
  let colleague: Person;

  beforeAll(async () => {
    desks = await openDesks('update_company');
    counsellor = await desks.counsellor();
    colleague = await desks.counsellor('鈴木 相談');
  });
  afterAll(() => desks.close());

  const found = async (text: string) =>
    (await counsellor.ask<{ search: { items: { kind: string; id: string }[] } }>(SEARCH, { text })).search.items;

  it('changes what was sent and leaves the rest', async () => {
    const company = await register(counsellor, { telephone: '03-5321-1111', regularEmployees: 5 });
    const changed = await update(counsellor, company, { regularEmployees: 120, telephone: null });
    expect(changed).toMatchObject({
      name: company.name,
      kana: company.kana,
      telephone: null,
      sizeBand: 'FROM_101',
      version: company.version + 1,
    });
  });

  it('tells the second of two editors that somebody was first', async () => {
    const company = await register(counsellor);
    await update(counsellor, company, { address: '新宿区西新宿2-8-1' });
    const error = await colleague.refused(UPDATE, {
      input: {
        requestId: requestId(),
        deskId: deskId('working-women'),
        id: company.id,
        version: company.version,
        address: '別の住所',
      },
    });
    expect(error.extensions.code).toBe('CONFLICT');
  });

  it('refuses a 法人番号 that another company has', async () => {
    const known = await register(counsellor, { corporateNumber: newCorporateNumber(), name: '先の会社' });
    const company = await register(counsellor);
    const error = await counsellor.refused(UPDATE, {
      input: {
        requestId: requestId(),
        deskId: deskId('working-women'),
        id: company.id,
        version: company.version,
        corporateNumber: known.corporateNumber,
      },
    });
    expect(error.extensions.fields).toMatchObject([
      { field: 'corporateNumber', message: expect.stringContaining('先の会社') },
    ]);
  });

  it('keeps a contact beside the company without touching its version', async () => {
    const company = await register(counsellor);
    const added = await update(counsellor, company, { contact: { name: '労務 三郎', title: '係長' } });
    expect(added).toMatchObject({ version: company.version, contacts: [{ name: '労務 三郎', title: '係長' }] });
    const moved = await update(colleague, added, { contact: { name: '労務三郎', title: '課長' } });
    expect(moved.contacts).toMatchObject([{ name: '労務 三郎', title: '課長' }]);
  });

  it('is found anew by its cases and sheets at once', async () => {
    const company = await register(counsellor, { name: '旧名産業', kana: 'キュウメイサンギョウ' });
    const send = async (rest: Record<string, unknown>) =>
      (
        await counsellor.ask<RecordedInquiry>(RECORD_INQUIRY, {
          input: companySheet(new Date(), { companyId: company.id, ...rest }),
        })
      ).recordInquiry;
    const onCase = await send({ openCase: { subject: '男性育業の制度づくり' } });
    const alone = await send({});
    await update(counsellor, company, { name: '新名産業', kana: 'シンメイサンギョウ' });
    expect((await found('新名産業')).map((hit) => hit.id).sort()).toEqual([company.id, onCase.caseId, alone.id].sort());
    expect(await found('旧名産業')).toEqual([]);
    const page = await seeCompany(counsellor, company.id);
    expect(page.cases.map((each) => each.id)).toEqual([onCase.caseId]);
    expect(page.inquiries.map((each) => each.number).sort()).toEqual([onCase.number, alone.number].sort());
  });

  it('is not for somebody who works at no desk', async () => {
    const company = await register(counsellor);
    const manager = await desks.person('管理 者', { role: 'MANAGER', organisation: 'TMG' });
    const error = await manager.refused(UPDATE, {
      input: {
        requestId: requestId(),
        deskId: deskId('working-women'),
        id: company.id,
        version: company.version,
        name: '変えたい',
      },
    });
    expect(error.extensions.code).toBe('FORBIDDEN');
    expect((await seeCompany(manager, company.id)).actions).toEqual([]);
  });
});
