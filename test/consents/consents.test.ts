import { addDays, dateInTokyo } from '@madoguchi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { startWorker } from '../../apps/server/src/jobs/worker.ts';
import {
  bringForward,
  type CaseView,
  eventually,
  openedBy,
  press,
  sensitiveOpenedBy,
  versioned,
} from '../cases/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { wording } from './support.ts';

const BOOK = `caseId canRecord standardItems methods mustNameDesk defaultEndsOn oneReferral
  consents { id status giverName items method endsOn oneReferral canWithdraw witness { id } wording { code version language } recordedBy { id } endedBy { id } endedNote }`;
const RECORD = `mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { ${BOOK} } }`;
const WITHDRAW = `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { ${BOOK} } }`;
const READ = `query ($caseId: UUID!) { caseConsents(caseId: $caseId) { ${BOOK} } }`;

interface Line {
  id: string;
  status: string;
  items: string[];
  endsOn: string;
  oneReferral: boolean;
  canWithdraw: boolean;
  wording: { code: string; version: number };
}
interface Book {
  canRecord: boolean;
  standardItems: string[];
  methods: string[];
  mustNameDesk: boolean;
  defaultEndsOn: string;
  oneReferral: boolean;
  consents: Line[];
}
type Input = Record<string, unknown>;

const tcci = referenceId('organisation', 'TCCI');
const tmg = referenceId('organisation', 'TMG');

describe('consents', () => {
  let desks: Desks;
  let counsellor: Person;
  let colleague: Person;
  let neighbour: Person;
  let adviser: Person;
  let supervisor: Person;
  const today = dateInTokyo(new Date());

  beforeAll(async () => {
    desks = await openDesks('consents');
    counsellor = await desks.counsellor();
    colleague = await desks.counsellor('鈴木 相談');
    supervisor = await desks.supervisor();
    neighbour = await desks.counsellor('田中 相談', 'work-style');
    adviser = await desks.counsellor('渡辺 指導', 'tcci-minato');
  });
  afterAll(() => desks.close());

  /** A company's consent by telephone, to TCCI as a whole: the one-key preset. */
  const standard = (caseId: string, over: Input = {}): Input => ({
    requestId: requestId(),
    caseId,
    giverName: '見本 太郎',
    capacity: 'AUTHORISED_CONTACT',
    toOrganisationId: tcci,
    purpose: '会員向け支援の案内',
    method: 'TELEPHONE',
    wordingId: wording('STANDARD'),
    ...over,
  });
  /** A person's own consent in writing, to a desk by name. */
  const personal = (caseId: string, over: Input = {}): Input =>
    standard(caseId, {
      capacity: 'PERSON',
      toDeskId: deskId('tcci-minato'),
      method: 'WRITING',
      evidence: '棚3',
      wordingId: wording('SENSITIVE'),
      ...over,
    });
  /** A desk of the own organisation may take part. */
  const participation = (caseId: string, over: Input = {}): Input =>
    personal(caseId, {
      toOrganisationId: tmg,
      toDeskId: deskId('work-style'),
      items: ['IDENTITY', 'CONTACT', 'SUMMARY', 'NOTE'],
      ...over,
    });
  const record = async (by: Person, input: Input) =>
    (await by.ask<{ recordConsent: Book }>(RECORD, { input })).recordConsent;
  const withdraw = async (by: Person, id: string, note?: string) =>
    (await by.ask<{ withdrawConsent: Book }>(WITHDRAW, { input: { requestId: requestId(), id, note } }))
      .withdrawConsent;
  const read = async (by: Person, caseId: string) =>
    (await by.ask<{ caseConsents: Book }>(READ, { caseId })).caseConsents;
  const fields = async (by: Person, input: Input) => {
    const error = await by.refused(RECORD, { input });
    return [error.extensions.code, ...(error.extensions.fields ?? []).map((each) => each.field)];
  };
  const first = (book: Book): Line => {
    const line = book.consents[0];
    if (line === undefined) throw new Error('同意がありません。');
    return line;
  };
  const individual = (by: Person) => openedBy(by, { kind: 'INDIVIDUAL', topics: ['WOMEN_INDIVIDUAL_CAREER'] });
  /** An accepted CONSULT makes the other desk a participant; its own commands come with the referrals. */
  const takePart = (view: CaseView, desk = 'work-style') =>
    desks.superuser(
      `insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, granted_by_id, created_at)
       select $1, c.id, c.desk_id, 'PARTICIPANT', $3, c.opened_by_id, now() from app.cases c where c.id = $2`,
      [requestId(), view.id, deskId(desk)],
    );
  const sees = async (by: Person, id: string) =>
    (await by.send('query ($id: UUID!) { case(id: $id) { id } }', { id })).errors === undefined;

  it('of a company is one key: four items, to the end of the fiscal year, in the wording that was read out', async () => {
    const opened = await openedBy(counsellor);
    const empty = await read(counsellor, opened.id);
    expect(empty).toMatchObject({ canRecord: true, mustNameDesk: false, oneReferral: false, consents: [] });
    const line = first(await record(counsellor, standard(opened.id)));
    expect(line).toMatchObject({
      status: 'IN_FORCE',
      items: ['IDENTITY', 'CONTACT', 'SUMMARY', 'OUTCOME'],
      endsOn: empty.defaultEndsOn,
      canWithdraw: true,
      wording: { code: 'STANDARD', version: 1 },
    });
    expect(line.endsOn.slice(5)).toBe('03-31');
  });

  it('of a person names its desk, lasts 90 days and serves one referral', async () => {
    const opened = await individual(counsellor);
    expect(await fields(counsellor, personal(opened.id, { toDeskId: null }))).toEqual(['BAD_USER_INPUT', 'toDeskId']);
    const line = first(await record(counsellor, personal(opened.id)));
    expect([line.endsOn, line.oneReferral]).toEqual([addDays(today, 90), true]);
  });

  it('about SENSITIVE facts is asked for in writing, by a form, or with a second member of staff on the call', async () => {
    const opened = await sensitiveOpenedBy(counsellor);
    expect((await read(counsellor, opened.id)).methods).toEqual(['WRITING', 'WEB_FORM', 'TELEPHONE_WITH_WITNESS']);
    for (const method of ['TELEPHONE', 'FACE_TO_FACE'])
      expect(await fields(counsellor, personal(opened.id, { method })), method).toEqual(['BAD_USER_INPUT', 'method']);
    const call = { method: 'TELEPHONE_WITH_WITNESS', evidence: null };
    expect(await fields(counsellor, personal(opened.id, call))).toEqual(['BAD_USER_INPUT', 'witnessId']);
    expect(await fields(counsellor, personal(opened.id, { ...call, witnessId: counsellor.id }))).toEqual([
      'BAD_USER_INPUT',
      'witnessId',
    ]);
    expect(await fields(counsellor, personal(opened.id, { ...call, witnessId: neighbour.id }))).toEqual([
      'BAD_USER_INPUT',
      'witnessId',
    ]);
    const lighter = personal(opened.id, { wordingId: wording('STANDARD') });
    expect(await fields(counsellor, lighter)).toEqual(['BAD_USER_INPUT', 'wordingId']);
    const book = await record(counsellor, personal(opened.id, { ...call, witnessId: colleague.id }));
    expect(first(book)).toMatchObject({ status: 'IN_FORCE', witness: { id: colleague.id } });
  });

  it.each([
    ['nothing to share', { items: [] }, 'items'],
    ['nobody who gave it', { giverName: ' ' }, 'giverName'],
    ['no purpose', { purpose: '' }, 'purpose'],
    ['the person for a company', { capacity: 'PERSON' }, 'capacity'],
    ['a proxy without a mandate', { capacity: 'PROXY' }, 'mandate'],
    ['paper that nobody finds', { method: 'WRITING' }, 'evidence'],
    ['an end that has passed', { endsOn: '2020-01-01' }, 'endsOn'],
    ['an end beyond a year', { endsOn: '2099-01-01' }, 'endsOn'],
    ['an organisation that does not exist', { toOrganisationId: requestId() }, 'toOrganisationId'],
    ['a desk of another organisation', { toDeskId: deskId('talent') }, 'toDeskId'],
    ['the own desk', { toOrganisationId: tmg, toDeskId: deskId('working-women') }, 'toDeskId'],
    ['a wording that does not exist', { wordingId: requestId() }, 'wordingId'],
    ['the third person’s text for the client', { wordingId: wording('THIRD_PERSON') }, 'wordingId'],
    ['letters that cannot be stored', { purpose: 'a\u0000' }, 'purpose'],
  ])('refuses %s and stores nothing', async (_what, over, field) => {
    const opened = await openedBy(counsellor);
    expect(await fields(counsellor, standard(opened.id, over))).toEqual(['BAD_USER_INPUT', field]);
    expect((await read(counsellor, opened.id)).consents).toEqual([]);
  });

  it('is never back-dated: the form has no day of its own', async () => {
    const opened = await openedBy(counsellor);
    const error = await counsellor.refused(RECORD, {
      input: standard(opened.id, { recordedAt: '2026-04-01T00:00:00Z' }),
    });
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
    const before = Date.now();
    await record(counsellor, standard(opened.id));
    const [row] = await desks.superuser<{ at: Date }>('select recorded_at as at from app.consent where case_id = $1', [
      opened.id,
    ]);
    expect(row?.at.getTime()).toBeGreaterThanOrEqual(before - 1);
  });

  it('is recorded and withdrawn on the owning side alone', async () => {
    const opened = await openedBy(counsellor);
    await takePart(opened);
    expect(await sees(neighbour, opened.id)).toBe(true);
    expect(await fields(neighbour, standard(opened.id))).toEqual(['FORBIDDEN']);
    expect((await read(neighbour, opened.id)).canRecord).toBe(false);
    expect(await fields(adviser, standard(opened.id))).toEqual(['NOT_FOUND']);
    const line = first(await record(colleague, standard(opened.id)));
    const refused = (by: Person) => by.refused(WITHDRAW, { input: { requestId: requestId(), id: line.id } });
    expect((await refused(neighbour)).extensions.code).toBe('FORBIDDEN');
    expect(await refused(adviser)).toEqual(
      await adviser.refused(WITHDRAW, { input: { requestId: requestId(), id: requestId() } }),
    );
  });

  it('is withdrawn once, without a reason, and says who took it', async () => {
    const opened = await openedBy(counsellor);
    const line = first(await record(counsellor, standard(opened.id)));
    expect(first(await withdraw(supervisor, line.id))).toMatchObject({
      status: 'WITHDRAWN',
      canWithdraw: false,
      endedBy: { id: supervisor.id },
      endedNote: null,
    });
    const again = await counsellor.refused(WITHDRAW, { input: { requestId: requestId(), id: line.id } });
    expect(again.extensions.code).toBe('INVALID_TRANSITION');
  });

  it('is withdrawn once where two press at once', async () => {
    const opened = await openedBy(counsellor);
    const { id } = first(await record(counsellor, standard(opened.id)));
    const answers = await Promise.all(
      [counsellor, colleague, supervisor].map((by) => by.send(WITHDRAW, { input: { requestId: requestId(), id } })),
    );
    expect(answers.map((each) => each.errors?.[0]?.extensions.code ?? 'DONE').toSorted()).toEqual([
      'DONE',
      'INVALID_TRANSITION',
      'INVALID_TRANSITION',
    ]);
  });

  it('of a closed case is taken no more, and may still be withdrawn', async () => {
    const opened = await openedBy(counsellor);
    const { id } = first(await record(counsellor, standard(opened.id)));
    await press(counsellor, 'closeCase', { ...versioned(opened), outcome: 'RESOLVED' });
    expect(await fields(counsellor, standard(opened.id))).toEqual(['INVALID_TRANSITION']);
    expect(first(await withdraw(counsellor, id)).status).toBe('WITHDRAWN');
  });

  it('opens a person’s case to the desk that it names, until it is withdrawn', async () => {
    const opened = await individual(counsellor);
    await takePart(opened);
    expect(await sees(neighbour, opened.id)).toBe(false);
    const { id } = first(await record(counsellor, participation(opened.id)));
    expect(await sees(neighbour, opened.id)).toBe(true);
    expect(await sees(adviser, opened.id)).toBe(false);
    await withdraw(counsellor, id);
    expect(await sees(neighbour, opened.id)).toBe(false);
  });

  it('opens no case without a part taken, nor to a third desk, nor for fewer items than taking part shows', async () => {
    const opened = await sensitiveOpenedBy(counsellor);
    await record(counsellor, participation(opened.id));
    expect(await sees(neighbour, opened.id)).toBe(false);
    const other = await sensitiveOpenedBy(counsellor);
    await takePart(other);
    await record(counsellor, participation(other.id, { toDeskId: deskId('tmg-policy') }));
    await record(counsellor, participation(other.id, { items: ['IDENTITY', 'SUMMARY', 'OUTCOME'] }));
    expect(await sees(neighbour, other.id)).toBe(false);
    await record(counsellor, participation(other.id));
    expect(await sees(neighbour, other.id)).toBe(true);
  });

  it('whose time has come is over at once, and the job writes it down', async () => {
    const opened = await individual(counsellor);
    await takePart(opened);
    const { id } = first(await record(counsellor, participation(opened.id)));
    const job = await desks.superuser<{ n: number }>(
      `select count(*)::int as n from graphile_worker._private_jobs where key = $1`,
      [`expire-consent:${id}`],
    );
    expect(job).toEqual([{ n: 1 }]);
    await desks.superuser(
      `update app.consent set recorded_at = now() - interval '91 days', valid_until = now() - interval '1 second' where id = $1`,
      [id],
    );
    expect(await sees(neighbour, opened.id)).toBe(false);
    expect(first(await read(counsellor, opened.id))).toMatchObject({ status: 'EXPIRED', canWithdraw: false });
    const late = await counsellor.refused(WITHDRAW, { input: { requestId: requestId(), id } });
    expect(late.extensions.code).toBe('INVALID_TRANSITION');
    const worker = await startWorker(desks.services, desks.database.workerUrl);
    try {
      await bringForward(desks, `expire-consent:${id}`);
      await eventually('the end is written down', async () => {
        const rows = await desks.superuser(`select 1 from app.consent where id = $1 and status = 'EXPIRED'`, [id]);
        return rows.length > 0 ? rows : undefined;
      });
    } finally {
      await worker.stop();
    }
  });

  it('stands in the trail, its words apart from its codes', async () => {
    const opened = await openedBy(counsellor);
    const { id } = first(await record(counsellor, standard(opened.id)));
    await withdraw(counsellor, id, '別の方に頼むため');
    const events = await desks.superuser<{ code: string; codes: object; content: string }>(
      `select e.code, e.codes, c.content from app.event e join app.event_content c on c.event_id = e.id
        where e.subject_id = $1 and e.code like 'consent.%' order by e.sequence`,
      [opened.id],
    );
    expect(events.map((each) => each.code)).toEqual(['consent.recorded', 'consent.withdrawn']);
    expect(JSON.stringify(events.map((each) => each.codes))).not.toMatch(/見本|別の方/);
    expect(events[0]?.content).toContain('見本 太郎');
  });

  it('has wordings in both languages', async () => {
    const { consentWordings } = await counsellor.ask<{
      consentWordings: { code: string; language: string; body: string }[];
    }>('{ consentWordings { code language body version } }');
    expect(consentWordings.map((each) => `${each.code}:${each.language}`)).toEqual([
      'SENSITIVE:en',
      'SENSITIVE:ja',
      'STANDARD:en',
      'STANDARD:ja',
      'THIRD_PERSON:en',
      'THIRD_PERSON:ja',
    ]);
  });
});
