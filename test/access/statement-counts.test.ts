import { TOPICS } from '@madoguchi/plan';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sent, WireTap } from '../bench/wire-tap.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { companySheet } from '../support/sheets.ts';
import { RECORD_INQUIRY, type RecordedInquiry } from '../support/wire.ts';

const FEW = 3;
const MANY = 60;
const PAGE = { first: 100 };

const COMPANY_ROW = 'id name';
const CASE_ROW = 'id number assignee { id } latestNote actions';
const INQUIRY_ROW = 'id number counsellor { id } callerLabel caseNumber';

/** Every list of the wire, and how its rows are told from the answer. */
interface Reading {
  readonly title: string;
  readonly query: string;
  readonly variables: () => Record<string, unknown>;
  readonly rows: (data: never) => number;
}

describe('the statements of a request', () => {
  let desks: Desks;
  let tap: WireTap;
  let counsellor: Person;
  let companyId = '';
  let caseId = '';

  beforeAll(async () => {
    desks = await openDesks('statement_counts');
    tap = await WireTap.on(desks.services);
    counsellor = await desks.counsellor();
    companyId = await company(0);
    caseId = (await record({ openCase: { subject: '社内規程の見直し' } })).caseId ?? '';
  });
  afterAll(() => desks.close());

  async function company(index: number): Promise<string> {
    const document = 'mutation ($input: RegisterCompanyInput!) { registerCompany(input: $input) { id } }';
    const input = {
      requestId: requestId(),
      deskId: deskId('working-women'),
      name: `青葉製作所${index}`,
      kana: 'アオバセイサクショ',
    };
    return (await counsellor.ask<{ registerCompany: { id: string } }>(document, { input })).registerCompany.id;
  }

  async function record(overrides: Record<string, unknown>): Promise<RecordedInquiry['recordInquiry']> {
    const input = companySheet(new Date(), { companyId, ...overrides });
    return (await counsellor.ask<RecordedInquiry>(RECORD_INQUIRY, { input })).recordInquiry;
  }

  async function note(): Promise<void> {
    const input = {
      requestId: requestId(),
      caseId,
      kind: 'MEMO',
      audience: 'ORGANISATION',
      body: '架電、担当者と次回の日程を調整した。',
    };
    await counsellor.ask('mutation ($input: AddNoteInput!) { addNote(input: $input) { id } }', { input });
  }

  /** What one request sent; a new session is not noted as used, which would send on its own account. */
  async function sentBy<Data>(query: string, variables: object): Promise<{ data: Data; sent: Sent[] }> {
    counsellor.token = await desks.openSession(counsellor.id);
    tap.listen();
    const data = await counsellor.ask<Data>(query, variables);
    return { data, sent: tap.take() };
  }

  const readings: Reading[] = [
    {
      title: 'cases',
      query: `query ($page: PageInput, $filter: CaseFilter) { cases(page: $page, filter: $filter) { items { ${CASE_ROW} } count { value } } }`,
      variables: () => ({ page: PAGE, filter: { deskId: deskId('working-women'), openOnly: true } }),
      rows: (data: { cases: { items: object[] } }) => data.cases.items.length,
    },
    {
      title: 'case',
      query:
        'query ($id: UUID!) { case(id: $id) { id timeline { id note { author { id } } inquiry { id } } clocks { id } tasks { id } pool { via } } }',
      variables: () => ({ id: caseId }),
      rows: (data: { case: { timeline: object[] } }) => data.case.timeline.length,
    },
    {
      title: 'inquiries',
      query: `query ($page: PageInput) { inquiries(page: $page) { items { ${INQUIRY_ROW} } count { value } } }`,
      variables: () => ({ page: PAGE }),
      rows: (data: { inquiries: { items: object[] } }) => data.inquiries.items.length,
    },
    {
      title: 'companies',
      query: `query ($page: PageInput) { companies(page: $page) { items { ${COMPANY_ROW} openCases } count { value } } }`,
      variables: () => ({ page: PAGE }),
      rows: (data: { companies: { items: object[] } }) => data.companies.items.length,
    },
    {
      title: 'company',
      query: `query ($id: UUID!) { company(id: $id) { ${COMPANY_ROW} contacts { id } cases { ${CASE_ROW} } inquiries { ${INQUIRY_ROW} } } }`,
      variables: () => ({ id: companyId }),
      rows: (data: { company: { cases: object[] } }) => data.company.cases.length,
    },
    {
      title: 'search',
      query:
        'query ($page: PageInput) { search(text: "就業規則", page: $page) { items { id title subtitle snippet } count { value } } }',
      variables: () => ({ page: PAGE }),
      rows: (data: { search: { items: object[] } }) => data.search.items.length,
    },
    {
      title: 'lookUpCaller',
      query: `query ($deskId: UUID!) { lookUpCaller(deskId: $deskId, subject: COMPANY, text: "アオバ") { company { id } openCases { id } lastInquiryAt inquiryCount } }`,
      variables: () => ({ deskId: deskId('working-women') }),
      rows: (data: { lookUpCaller: { inquiryCount: number }[] }) =>
        data.lookUpCaller.reduce((sum, each) => sum + each.inquiryCount, 0),
    },
    {
      title: 'today',
      query: `{ today { myCases { ${CASE_ROW} } myCasesCount { value } recentInquiries { ${INQUIRY_ROW} } plates { id } } }`,
      variables: () => ({}),
      rows: (data: { today: { myCases: object[] } }) => data.today.myCases.length,
    },
    {
      title: 'triageCounts',
      query:
        'query ($deskId: UUID!) { triageCounts(deskId: $deskId) { longOverdue { value } today { value } later { value } unassigned { value } } }',
      variables: () => ({ deskId: deskId('working-women') }),
      rows: (data: { triageCounts: { today: { value: number }; later: { value: number } } }) =>
        data.triageCounts.today.value + data.triageCounts.later.value,
    },
    {
      title: 'caseEvents',
      query: 'query ($id: UUID!) { caseEvents(id: $id) { id by { id } textJa } }',
      variables: () => ({ id: caseId }),
      rows: (data: { caseEvents: object[] }) => data.caseEvents.length,
    },
  ];

  it('are one for each root field between an opening and an end, for three rows and for sixty', async () => {
    const grow = async (upTo: number, from: number) => {
      for (let index = from; index < upTo; index += 1) {
        await company(index);
        await note();
        await record({ openCase: { subject: `社内規程の見直し（${index}）` } });
      }
    };
    const read = async () => {
      const found = new Map<string, { rows: number; messages: string[] }>();
      for (const { title, query, variables, rows } of readings) {
        const { data, sent } = await sentBy<never>(query, variables());
        found.set(title, {
          rows: rows(data),
          messages: sent.map((each) => each.name ?? each.text.split(' ')[0] ?? ''),
        });
      }
      return found;
    };
    await grow(FEW, 1);
    const few = await read();
    await grow(MANY, FEW);
    const many = await read();
    for (const { title } of readings) {
      const [before, after] = [few.get(title), many.get(title)];
      expect(after?.rows, `${title}: more rows than before`).toBeGreaterThan((before?.rows ?? 0) * 5);
      expect(after?.messages, title).toEqual(before?.messages);
      expect(after?.messages, title).toEqual(['begin', expect.any(String), 'commit']);
    }
  }, 120_000);

  it('are one for three lines of the plan and for sixty', async () => {
    const document =
      'query ($page: PageInput) { programmes(page: $page) { items { id pointedOutCount } count { value } } }';
    for (const first of [FEW, MANY]) {
      const { data, sent } = await sentBy<{ programmes: { items: object[] } }>(document, { page: { first } });
      expect(data.programmes.items).toHaveLength(first);
      expect(sent.map((each) => each.by)).toEqual(['query', 'query', 'query']);
    }
  });

  it('grow by one for a second root field, in the same transaction', async () => {
    const document = 'query ($deskId: UUID!) { today { date } triageCounts(deskId: $deskId) { unassigned { value } } }';
    const { sent } = await sentBy(document, { deskId: deskId('working-women') });
    expect(sent.map((each) => each.text.split(' ')[0])).toHaveLength(4);
    expect(sent.filter((each) => each.text === 'commit')).toHaveLength(1);
  });

  it('are as many for a sheet with one topic and one line of the plan as for a sheet with ten of each', async () => {
    const { programmes } = await counsellor.ask<{ programmes: { items: { id: string }[] } }>(
      '{ programmes(page: { first: 10 }) { items { id } } }',
    );
    const topics = TOPICS.filter((topic) => topic.list === 'WOMEN_COMPANY').map((topic) => topic.code);
    const programmeIds = programmes.items.map((each) => each.id);
    const recorded = async (count: number) => {
      const input = companySheet(new Date(), {
        companyId,
        topics: topics.slice(0, count),
        programmeIds: programmeIds.slice(0, count),
        openCase: { subject: '社内規程の見直し' },
      });
      const { data, sent } = await sentBy<RecordedInquiry>(RECORD_INQUIRY, { input });
      expect(data.recordInquiry.topics).toHaveLength(count);
      expect(data.recordInquiry.programmes).toHaveLength(count);
      return sent.length;
    };
    const one = await recorded(1);
    expect(await recorded(10)).toBe(one);
    expect(one).toBeLessThanOrEqual(32);
  });
});
