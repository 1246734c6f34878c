import { createHash } from 'node:crypto';
import { STANDARD_CONSENT_ITEMS } from '@madoguchi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetAt } from '../access/world.ts';
import { seedConsent } from '../consents/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { companySheet, individualSheet } from '../support/sheets.ts';
import { RECORD_INQUIRY, type RecordedInquiry } from '../support/wire.ts';

const ORDER = '{ id rows address expiresAt takenAt encoding unfit { letter count rows } }';
const EXPORT = `mutation ($input: ExportInquiriesInput!) { exportInquiries(input: $input) ${ORDER} }`;
const EXPORT_CASES = `mutation ($input: ExportCasesInput!) { exportCases(input: $input) ${ORDER} }`;
const COMPANY = 'mutation ($input: RegisterCompanyInput!) { registerCompany(input: $input) { id } }';

interface Order {
  readonly id: string;
  readonly rows: number;
  readonly address: string;
  readonly takenAt: string | null;
  readonly unfit: { letter: string; count: number; rows: number[] }[];
}

describe('a list taken out as a file', () => {
  let desks: Desks;
  let counsellor: Person;
  let supervisor: Person;
  let now = new Date();

  beforeAll(async () => {
    desks = await openDesks('exports', { now: () => now });
    counsellor = await desks.counsellor();
    supervisor = await desks.supervisor();
  });
  afterAll(() => desks.close());

  const order = async (person: Person, input: object = {}): Promise<Order> => {
    const asked = { requestId: requestId(), reason: '月次報告の点検', ...input };
    return (await person.ask<{ exportInquiries: Order }>(EXPORT, { input: asked })).exportInquiries;
  };
  const fetchAs = (person: Person, address: string, method = 'GET') =>
    fetch(`${desks.address}${address}`, { method, headers: { cookie: person.cookie } });
  const bytesOf = async (person: Person, address: string) => {
    const reply = await fetchAs(person, address);
    expect(reply.status).toBe(200);
    return Buffer.from(await reply.arrayBuffer());
  };
  const record = async (person: Person, sheet: object) =>
    (await person.ask<RecordedInquiry>(RECORD_INQUIRY, { input: sheet })).recordInquiry;

  it('holds what the reader reads, by the door of its session, with the headers of a file', async () => {
    const mine = await record(counsellor, companySheet(now, { content: '就業規則の「第3条」、"賃金"の件' }));
    const elsewhere = await desks.counsellor('別 窓口', 'work-style');
    await record(elsewhere, sheetAt('work-style', { requestId: requestId() }));
    const ordered = await order(counsellor);
    expect(ordered).toMatchObject({ rows: 1, takenAt: null, unfit: [] });
    const reply = await fetchAs(counsellor, ordered.address);
    const name = encodeURIComponent(
      `相談一覧_${new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Tokyo' }).format(now)}.csv`,
    );
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const text = Buffer.from(await reply.arrayBuffer()).toString('utf8');
    expect(text.startsWith('\ufeff"受付番号","種別",')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text).toContain(mine.number);
    expect(text).toContain('"就業規則の「第3条」、""賃金""の件"');
  });

  it('does not calculate: a company named like a formula stays a name', async () => {
    const input = {
      requestId: requestId(),
      deskId: deskId('working-women'),
      name: '=HYPERLINK("http://x.example","A")',
    };
    const { registerCompany } = await counsellor.ask<{ registerCompany: { id: string } }>(COMPANY, { input });
    await record(counsellor, companySheet(now, { companyId: registerCompany.id, content: '＋81から始まる話' }));
    const text = (await bytesOf(counsellor, (await order(counsellor)).address)).toString('utf8');
    expect(text).toContain(`"'=HYPERLINK(""http://x.example"",""A"")"`);
    expect(text).toContain(`"'＋81から始まる話"`);
  });

  it('in CP932 keeps 髙, ① and 﨑, writes 〓 for 𠮷 and says where', async () => {
    const content = '髙橋①﨑山 𠮷野 葛\u{e0100}飾 か\u3099';
    const { number } = await record(
      counsellor,
      companySheet(now, { content, startedAt: new Date(now.getTime() - 60_000).toISOString() }),
    );
    const ordered = await order(counsellor, { encoding: 'CP932' });
    expect(ordered.unfit).toEqual([
      { letter: '𠮷', count: 1, rows: [2] },
      { letter: '葛\u{e0100}', count: 1, rows: [2] },
    ]);
    const reply = await fetchAs(counsellor, ordered.address);
    expect(reply.headers.get('content-type')).toBe('text/csv; charset=Shift_JIS');
    const text = new TextDecoder('shift_jis', { fatal: true }).decode(await reply.arrayBuffer());
    expect(text.split('\r\n').find((line) => line.includes(number))).toContain('"髙橋①﨑山 〓野 〓飾 が"');
  });

  it('leaves the words of sensitive sheets on their pages, where reading is recorded', async () => {
    const { number } = await record(
      counsellor,
      individualSheet(now, {
        sensitive: true,
        content: '体調の秘密',
        callerName: '見本 花子',
        callbackTelephone: '0353211111',
      }),
    );
    const lineFor = async (person: Person) =>
      (await bytesOf(person, (await order(person)).address))
        .toString('utf8')
        .split('\r\n')
        .find((line) => line.includes(number));
    for (const reader of [counsellor, supervisor]) {
      const line = await lineFor(reader);
      expect(line).toContain('見本 花子');
      expect(line).not.toMatch(/体調の秘密|5321/);
    }
    expect(await lineFor(await desks.counsellor('同僚 一人'))).toBeUndefined();
  });

  it('counts tallies only where they are asked for', async () => {
    const tallied = `mutation ($input: TallyContactInput!) { tallyContact(input: $input) { number } }`;
    const input = { requestId: requestId(), deskId: deskId('working-women'), tallyKind: 'SILENT', channel: 'PHONE' };
    const { tallyContact } = await counsellor.ask<{ tallyContact: { number: string } }>(tallied, { input });
    const without = (await bytesOf(counsellor, (await order(counsellor)).address)).toString('utf8');
    expect(without).not.toContain(tallyContact.number);
    const withThem = (await bytesOf(counsellor, (await order(counsellor, { tallies: true })).address)).toString('utf8');
    expect(withThem.split('\r\n').find((line) => line.includes(tallyContact.number))).toContain('"無言"');
  });

  it('is gone from the file when the consent is withdrawn between ordering and fetching', async () => {
    const other = await desks.counsellor('参加 窓口', 'work-style');
    const { caseId, number } = await record(
      counsellor,
      individualSheet(now, { openCase: { subject: '両立の相談' }, content: '同意の下で読める言葉' }),
    );
    const id = caseId ?? '';
    const [row] = await desks.superuser<{ organisation_id: string; desk_id: string; opened_by_id: string }>(
      'select organisation_id, desk_id, opened_by_id from app.cases where id = $1',
      [id],
    );
    const on = {
      id,
      organisationId: row?.organisation_id ?? '',
      deskId: row?.desk_id ?? '',
      openedById: row?.opened_by_id ?? '',
    };
    const consentId = await seedConsent(desks, on, {
      id: requestId(),
      toOrganisationId: on.organisationId,
      toDeskId: deskId('work-style'),
      items: [...STANDARD_CONSENT_ITEMS, 'NOTE'],
      method: 'WRITING',
      thirdPerson: false,
      oneReferral: false,
      referralId: null,
      status: 'IN_FORCE',
      recordedAt: now,
      validUntil: new Date(now.getTime() + 86_400_000),
    } as Parameters<typeof seedConsent>[2]);
    await desks.superuser(
      `insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, granted_by_id, created_at) values ($1, $2, $3, 'PARTICIPANT', $4, $5, now())`,
      [requestId(), id, on.deskId, deskId('work-style'), counsellor.id],
    );
    const first = await order(other);
    const second = await order(other);
    const before = (await bytesOf(other, first.address)).toString('utf8');
    const line = before.split('\r\n').find((each) => each.includes(number));
    expect(line).toBeDefined();
    // Another desk's words are read on its page, where reading is recorded.
    expect(line).not.toContain('同意の下で読める言葉');
    await desks.superuser(`update app.consent set status = 'WITHDRAWN', ended_at = now() where id = $1`, [consentId]);
    const after = (await bytesOf(other, second.address)).toString('utf8');
    expect(after).not.toContain(number);
    expect(second.rows).toBe(first.rows);
  });

  it('is fetched once, also where two press at once', async () => {
    const ordered = await order(counsellor);
    const replies = await Promise.all([1, 2].map(() => fetchAs(counsellor, ordered.address)));
    expect(replies.map((reply) => reply.status).toSorted()).toEqual([200, 410]);
    expect((await fetchAs(counsellor, ordered.address)).status).toBe(410);
  });

  it('is not used up by a question for its headers', async () => {
    const ordered = await order(counsellor);
    expect((await fetchAs(counsellor, ordered.address, 'HEAD')).status).toBe(405);
    expect((await fetchAs(counsellor, ordered.address)).status).toBe(200);
  });

  it('opens to no other session, not even to another of the same person, and not without one', async () => {
    const ordered = await order(counsellor);
    const again = await desks.counsellor('佐藤 相談');
    again.token = await desks.openSession(counsellor.id);
    expect((await fetchAs(again, ordered.address)).status).toBe(404);
    expect((await fetchAs(supervisor, ordered.address)).status).toBe(404);
    expect((await fetchAs(desks.stranger(), ordered.address)).status).toBe(401);
    expect((await fetchAs(counsellor, '/exports/invented')).status).toBe(404);
    expect((await fetchAs(counsellor, `/exports/${'A'.repeat(43)}`)).status).toBe(404);
    expect((await fetchAs(counsellor, ordered.address)).status).toBe(200);
  });

  it('closes with the role, and after ten minutes', async () => {
    const leaver = await desks.counsellor('異動 する人');
    const ordered = await order(leaver);
    await desks.superuser('update app.membership set ended_at = now() where staff_id = $1', [leaver.id]);
    const refused = await fetchAs(leaver, ordered.address);
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });

    const old = await order(counsellor);
    now = new Date(now.getTime() + 10 * 60_000 + 1);
    expect((await fetchAs(counsellor, old.address)).status).toBe(410);
  });

  it('stands in the trail: who, why, the filter in codes, rows and hash, and no word of the content', async () => {
    const input = {
      requestId: requestId(),
      reason: '議会資料の作成',
      filter: { deskId: deskId('working-women'), subject: 'COMPANY' },
    };
    const first = await counsellor.ask<{ exportInquiries: Order }>(EXPORT, { input });
    expect(await counsellor.ask(EXPORT, { input })).toEqual(first);
    const bytes = await bytesOf(counsellor, first.exportInquiries.address);
    const events = await desks.superuser<{ code: string; codes: object; content: string; actor_id: string }>(
      `select e.code, e.codes, c.content, e.actor_id from app.event e join app.event_content c on c.event_id = e.id
        where e.codes ->> 'exportId' = $1 order by e.sequence`,
      [first.exportInquiries.id],
    );
    expect(events).toMatchObject([
      { code: 'export.ordered', actor_id: counsellor.id, content: expect.stringContaining('議会資料の作成') },
      {
        code: 'export.made',
        actor_id: counsellor.id,
        codes: {
          rows: first.exportInquiries.rows,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          'filter.deskId': deskId('working-women'),
          'filter.subject': 'COMPANY',
        },
      },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/就業規則|HYPERLINK/);
  });

  it('asks why, and is refused to those who read no rows', async () => {
    const input = { requestId: requestId(), reason: '  ' };
    expect((await counsellor.refused(EXPORT, { input })).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ field: 'reason' }],
    });
    const auditor = await desks.person('監査 一郎', { role: 'AUDITOR', organisation: 'TMG' });
    const asked = { requestId: requestId(), reason: '監査' };
    expect((await auditor.refused(EXPORT, { input: asked })).extensions.code).toBe('FORBIDDEN');
    expect((await auditor.refused(EXPORT_CASES, { input: asked })).extensions.code).toBe('FORBIDDEN');
  });

  it('of cases shows what their list shows, and no note', async () => {
    const { caseNumber } = await record(counsellor, companySheet(now, { openCase: { subject: '=件名' } }));
    const input = { requestId: requestId(), reason: '点検', filter: { openOnly: true }, encoding: 'CP932' };
    const { exportCases } = await counsellor.ask<{ exportCases: Order }>(EXPORT_CASES, { input });
    const text = new TextDecoder('shift_jis').decode(await bytesOf(counsellor, exportCases.address));
    const line = text.split('\r\n').find((each) => each.includes(caseNumber ?? '-'));
    expect(line).toContain(`"'=件名"`);
    expect(text.startsWith('"案件番号"')).toBe(true);
  });

  it('ends at ten thousand rows, with a sentence that says what to do', async () => {
    await desks.superuser(
      `insert into app.inquiry (id, number, organisation_id, desk_id, counsellor_id, kind, subject, case_kind, channel, started_at, ended_at, recorded_at,
         caller_relation, client_type, language, contact_kind, topics, content, answer, text_norm, caller_norm, referral_source, outcome, stat_date,
         stat_fiscal_year, stat_industry, stat_size_band, stat_municipality, stat_membership)
       select gen_random_uuid(), 'X-' || n, organisation_id, desk_id, counsellor_id, kind, 'ANONYMOUS', 'INDIVIDUAL', channel, started_at, ended_at, recorded_at,
         caller_relation, client_type, language, contact_kind, topics, '', '', '', '', referral_source, outcome, stat_date,
         stat_fiscal_year, stat_industry, stat_size_band, stat_municipality, stat_membership
         from (select * from app.inquiry where kind = 'CONSULTATION' and subject = 'COMPANY' limit 1) i, generate_series(1, 10000) n`,
    );
    const refused = await counsellor.refused(EXPORT, { input: { requestId: requestId(), reason: '全件' } });
    expect(refused.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'filter' }] });
    expect(refused.message).toContain('10,000件まで');
    const anonymous = await order(counsellor, { filter: { subject: 'ANONYMOUS' }, encoding: 'CP932' });
    expect(anonymous.rows).toBe(10_000);
    expect((await bytesOf(counsellor, anonymous.address)).toString('latin1').split('\r\n')).toHaveLength(10_002);
  });
});
