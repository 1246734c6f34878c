import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { COMPANY, companyInput, newCorporateNumber, REGISTER, register, seeCompany } from './support.ts';

describe('registering a company', () => {
  let desks: Desks;
  let counsellor: Person;
  let elsewhere: Person;
  let tcci: Person;

  beforeAll(async () => {
    desks = await openDesks('register_company');
    counsellor = await desks.counsellor();
    elsewhere = await desks.counsellor('森 相談', 'work-style');
    tcci = await desks.counsellor('林 指導', 'tcci-hq-sme');
  });
  afterAll(() => desks.close());

  it('keeps the name as it was typed and reads the numbers in any notation', async () => {
    const company = await register(counsellor, {
      name: '㈱髙﨑𠮷田商店',
      kana: 'タカサキヨシダショウテン',
      telephone: '０３（５３２１）１１１１',
      postalCode: '〒163-8001',
      municipality: '131041',
      industry: 'E',
      capitalYen: 10_000_000,
      regularEmployees: 25,
    });
    expect(company).toMatchObject({
      name: '㈱髙﨑𠮷田商店',
      telephone: '+81353211111',
      postalCode: '1638001',
      sizeBand: 'FROM_21',
      actions: ['UPDATE'],
      tcciBranchDesk: { slug: 'tcci-shinjuku' },
      tcciMember: null,
    });
  });

  it('answers a known 法人番号 with the known company, silently and at every desk', async () => {
    const corporateNumber = newCorporateNumber();
    const first = await register(counsellor, { corporateNumber, name: '青山製作所' });
    const second = await register(tcci, {
      deskId: deskId('tcci-hq-sme'),
      corporateNumber: `法人番号 ${corporateNumber}`,
      name: 'あおやま',
    });
    expect(second).toMatchObject({ id: first.id, name: '青山製作所', version: first.version });
  });

  it('registers one company when two desks send one number at the same moment', async () => {
    const corporateNumber = newCorporateNumber();
    const both = await Promise.all([
      register(counsellor, { corporateNumber }),
      register(tcci, { corporateNumber, deskId: deskId('tcci-hq-sme') }),
      register(elsewhere, { corporateNumber, deskId: deskId('work-style') }),
    ]);
    expect(new Set(both.map((each) => each.id)).size).toBe(1);
  });

  it('carries no trace of who entered it, while the trail knows', async () => {
    const company = await register(counsellor, { corporateNumber: newCorporateNumber() });
    const [row] = await desks.sql<{ row: string }>(
      'select row_to_json(k)::text as row from app.company k where id = $1',
      [company.id],
      'madoguchi_system',
    );
    const [place] = await desks.sql<{ organisation_id: string }>('select organisation_id from app.desk where id = $1', [
      deskId('working-women'),
    ]);
    for (const trace of [counsellor.id, deskId('working-women'), place?.organisation_id ?? 'missing'])
      expect(row?.row).not.toContain(trace);
    const events = await desks.sql<{ code: string; actor_id: string }>(
      `select code, actor_id from app.event where stream_kind = 'company' and subject_id = $1`,
      [company.id],
      'madoguchi_system',
    );
    expect(events).toEqual([{ code: 'company.registered', actor_id: counsellor.id }]);
  });

  it('keeps a contact with the organisation that named them', async () => {
    const corporateNumber = newCorporateNumber();
    const company = await register(counsellor, {
      corporateNumber,
      contact: { name: '人事　花子', telephone: '03-1234-5678' },
    });
    expect(company.contacts).toMatchObject([{ name: '人事　花子', telephone: '+81312345678' }]);
    expect((await seeCompany(elsewhere, company.id)).contacts).toHaveLength(1);
    const seenByTcci = await register(tcci, {
      corporateNumber,
      deskId: deskId('tcci-hq-sme'),
      contact: { name: '総務 次郎' },
    });
    expect(seenByTcci.contacts.map((each) => each.name)).toEqual(['総務 次郎']);
    expect((await seeCompany(counsellor, company.id)).contacts.map((each) => each.name)).toEqual(['人事　花子']);
  });

  it('knows the same contact by the same name', async () => {
    const company = await register(counsellor, {
      corporateNumber: newCorporateNumber(),
      contact: { name: '人事 花子' },
    });
    const again = await register(counsellor, {
      corporateNumber: company.corporateNumber,
      contact: { name: '人事花子', email: 'hanako@example.jp' },
    });
    expect(again.contacts).toMatchObject([{ id: company.contacts[0]?.id, email: 'hanako@example.jp' }]);
  });

  it('leaves a sole proprietor to the organisation that recorded them', async () => {
    const shop = await register(counsellor, { name: '田中商店', soleProprietor: true });
    expect((await seeCompany(elsewhere, shop.id)).name).toBe('田中商店');
    const foreign = await tcci.refused(COMPANY, { id: shop.id });
    const missing = await tcci.refused(COMPANY, { id: requestId() });
    expect(foreign).toEqual(missing);
    expect(foreign.extensions.code).toBe('NOT_FOUND');
  });

  it('says everything that cannot be stored at once, and stores nothing', async () => {
    const before = await desks.sql('select id from app.company', [], 'madoguchi_system');
    const error = await counsellor.refused(REGISTER, {
      input: companyInput({
        corporateNumber: '1234567890123',
        name: ' 　',
        kana: '漢字',
        telephone: '電話なし',
        postalCode: '123',
        municipality: '999999',
        industry: 'Z',
        capitalYen: -1,
        contact: { name: '', email: 'nobody' },
      }),
    });
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
    expect(error.extensions.fields?.map((each) => each.field).sort()).toEqual([
      'capitalYen',
      'contact.email',
      'contact.name',
      'corporateNumber',
      'industry',
      'kana',
      'municipality',
      'name',
      'postalCode',
      'telephone',
    ]);
    expect(await desks.sql('select id from app.company', [], 'madoguchi_system')).toHaveLength(before.length);
  });

  it('is refused at a desk that is not one’s own, and to a manager', async () => {
    const manager = await desks.person('管理 者', { role: 'MANAGER', organisation: 'TMG' });
    for (const person of [tcci, manager]) {
      expect((await person.refused(REGISTER, { input: companyInput() })).extensions.code).toBe('FORBIDDEN');
    }
  });

  it('answers a repeated request with the company that the first one made', async () => {
    const input = companyInput();
    const [first, second] = await Promise.all(
      [1, 2].map(() => counsellor.ask<{ registerCompany: { id: string } }>(REGISTER, { input })),
    );
    expect(first?.registerCompany.id).toBe(second?.registerCompany.id);
  });
});
