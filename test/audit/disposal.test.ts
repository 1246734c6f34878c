import { generateKeyPairSync } from 'node:crypto';
import { TALLY_KINDS } from '@madoguchi/plan';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyTrail } from '../../apps/server/src/audit/verify-trail.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { individualSheet } from '../support/sheets.ts';
import { RECORD_INQUIRY } from '../support/wire.ts';

const WORDS = '鵺の声がした件';
const PROPOSE =
  'mutation ($input: ProposeDisposalInput!) { proposeDisposal(input: $input) { id version status items { subjectId number } } }';
const APPROVE =
  'mutation ($input: ApproveDisposalInput!) { approveDisposal(input: $input) { id status items { subjectId kept } } }';
const HOLD = 'mutation ($input: PlaceLegalHoldInput!) { placeLegalHold(input: $input) { id } }';

type Proposed = { proposeDisposal: { id: string; version: number; items: { subjectId: string }[] } };
type Approved = { approveDisposal: { status: string; items: { subjectId: string; kept: boolean }[] } };

describe('letting records go', () => {
  let desks: Desks;
  let counsellor: Person;
  let supervisor: Person;
  let approver: Person;
  let worker: Client;
  const key = generateKeyPairSync('ed25519').privateKey;

  beforeAll(async () => {
    desks = await openDesks('disposal');
    counsellor = await desks.counsellor();
    supervisor = await desks.supervisor();
    approver = await desks.person('決裁 一郎', { role: 'APPROVER', desk: 'working-women' });
    worker = new Client({ connectionString: desks.database.workerUrl });
    await worker.connect();
  });
  afterAll(async () => {
    await worker.end();
    await desks.close();
  });

  /** A sensitive case of a named person, full of words, closed so many days before the end of a fiscal year long ago. */
  async function oldCase(
    closedAt = '2020-03-31T14:59:59Z',
  ): Promise<{ caseId: string; inquiryId: string; clientId: string }> {
    const { registerClient } = await counsellor.ask<{ registerClient: { id: string } }>(
      'mutation ($input: RegisterClientInput!) { registerClient(input: $input) { id } }',
      {
        input: {
          requestId: requestId(),
          deskId: deskId('working-women'),
          name: WORDS,
          kana: 'ヌエ',
          telephone: '03-5320-4649',
        },
      },
    );
    const { recordInquiry } = await counsellor.ask<{ recordInquiry: { id: string; caseId: string } }>(RECORD_INQUIRY, {
      input: individualSheet(new Date(), {
        sensitive: true,
        content: WORDS,
        answer: WORDS,
        callerName: WORDS,
        clientId: registerClient.id,
        openCase: { subject: WORDS },
      }),
    });
    await counsellor.ask('mutation ($input: AddNoteInput!) { addNote(input: $input) { id } }', {
      input: {
        requestId: requestId(),
        caseId: recordInquiry.caseId,
        kind: 'MEMO',
        audience: 'ORGANISATION',
        body: WORDS,
      },
    });
    await desks.superuser(
      `update app.cases set status = 'CLOSED', outcome = 'RESOLVED', closing_note = $2, closed_at = $3 where id = $1`,
      [recordInquiry.caseId, WORDS, closedAt],
    );
    return { caseId: recordInquiry.caseId, inquiryId: recordInquiry.id, clientId: registerClient.id };
  }

  const propose = async () =>
    (
      await supervisor.ask<Proposed>(PROPOSE, {
        input: { requestId: requestId(), deskId: deskId('working-women'), reason: '保存期間の満了' },
      })
    ).proposeDisposal;
  const approve = (person: Person, { id, version }: { id: string; version: number }) =>
    person.ask<Approved>(APPROVE, { input: { requestId: requestId(), id, version } });
  const events = () => desks.superuser<{ n: number }>('select count(*)::int as n from app.event');
  const traces = async (): Promise<string[]> => {
    const tables = await desks.superuser<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind = 'r' order by 1`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const [row] = await desks.superuser<{ hit: boolean }>(
        `select exists (select 1 from app.${name} t where t::text like '%鵺%' or t::text like '%ヌエ%' or t::text like '%53204649%') as hit`,
      );
      if (row?.hit === true) found.push(name);
    }
    return found;
  };

  it('names what was closed by the last day of the fiscal year, and not a second later', async () => {
    const year = new Date().getFullYear() - (new Date().getMonth() < 3 ? 1 : 0);
    const due = await oldCase(`${year - 5}-03-31T14:59:59Z`);
    const kept = await oldCase(`${year - 5}-03-31T15:00:00Z`);
    const list = await propose();
    expect(list.items.map((each) => each.subjectId)).toEqual([due.caseId]);
    await desks.superuser(`update app.disposal set status = 'REJECTED', decided_by_id = $1, decided_at = now()`, [
      approver.id,
    ]);
    await desks.superuser('update app.cases set closed_at = now() where id = any ($1)', [[due.caseId, kept.caseId]]);
  });

  it('is one person’s proposal and another’s decision, also where a command were wrong', async () => {
    const { caseId } = await oldCase();
    const list = await propose();
    expect(
      await supervisor.refused(APPROVE, { input: { requestId: requestId(), id: list.id, version: 1 } }),
    ).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    await expect(
      desks.sqlAs(
        supervisor,
        'madoguchi_writer',
        `update app.disposal set status = 'APPROVED', decided_at = now(), decided_by_id = proposed_by_id where id = $1`,
        [list.id],
      ),
    ).rejects.toThrow(/disposal_by_two_people/);
    await expect(
      desks.sqlAs(supervisor, 'madoguchi_writer', 'select * from fn.dispose_record($1, now())', [caseId]),
    ).rejects.toThrow(/no approved list/);
    expect((await approve(approver, list)).approveDisposal.items).toEqual([{ subjectId: caseId, kept: false }]);
  });

  it('takes every word and name away, leaves headers, chains and figures, and reads as DISPOSED', async () => {
    await desks.superuser(`update app.client set name = null where name like '%鵺%'`);
    const before = await oldCase();
    const figures = () =>
      desks.superuser(
        'select number, stat_date, stat_fiscal_year, stat_industry, stat_size_band, stat_municipality, topics, channel, outcome from app.inquiry where id = $1',
        [before.inquiryId],
      );
    const [counted] = await figures();
    const [held] = await events();
    await approve(approver, await propose());
    const rows = await desks.superuser<{ subject: string; body: string; content: string; name: string | null }>(
      `select c.subject, n.body, i.content, l.name from app.cases c join app.note n on n.case_id = c.id join app.inquiry i on i.case_id = c.id
         join app.client l on l.id = c.client_id where c.id = $1`,
      [before.caseId],
    );
    expect(rows).toEqual([{ subject: '', body: '', content: '', name: null }]);
    expect(await figures()).toEqual([counted]);
    const [after] = await events();
    expect(after?.n).toBeGreaterThan(held?.n ?? 0);
    const report = await verifyTrail(worker, key);
    const states = report.streams.filter((each) =>
      [before.caseId, before.inquiryId, before.clientId].some(
        (id) => each.stream.endsWith(id) && !each.stream.startsWith('reads'),
      ),
    );
    expect(states.map((each) => [each.stream.split(':')[0], each.state]).toSorted()).toEqual([
      ['case', 'DISPOSED'],
      ['client', 'DISPOSED'],
    ]);
    expect(report.streams.filter((each) => each.state === 'BROKEN')).toEqual([]);
  });

  it('keeps what is held, also where the hold came after the proposal', async () => {
    const held = await oldCase();
    const late = await oldCase();
    const gone = await oldCase();
    const hold = (caseId: string) =>
      supervisor.ask(HOLD, { input: { requestId: requestId(), caseId, reason: '訴訟の見込み' } });
    await hold(held.caseId);
    const list = await propose();
    expect(list.items.map((each) => each.subjectId).toSorted()).toEqual([late.caseId, gone.caseId].toSorted());
    await hold(late.caseId);
    const { items } = (await approve(approver, list)).approveDisposal;
    expect(items.find((each) => each.subjectId === late.caseId)?.kept).toBe(true);
    const subjects = await desks.superuser<{ id: string }>(
      `select id from app.cases where subject <> '' and id = any ($1)`,
      [[held.caseId, late.caseId, gone.caseId]],
    );
    expect(subjects.map((each) => each.id).toSorted()).toEqual([held.caseId, late.caseId].toSorted());
  });

  it('lists 問合せ that were only counted, and lets them go too', async () => {
    const tally = await counsellor.ask<{ tallyContact: { id: string } }>(
      'mutation ($input: TallyContactInput!) { tallyContact(input: $input) { id } }',
      {
        input: {
          requestId: requestId(),
          deskId: deskId('working-women'),
          tallyKind: TALLY_KINDS[0]?.code,
          channel: 'PHONE',
        },
      },
    );
    const { id } = tally.tallyContact;
    await desks.superuser(
      `update app.inquiry set started_at = '2020-03-31T14:59:59Z', ended_at = '2020-03-31T14:59:59Z' where id = $1`,
      [id],
    );
    const list = await propose();
    expect(list.items.map((each) => each.subjectId)).toContain(id);
    await approve(approver, list);
    const [row] = await desks.superuser<{ gone: boolean }>(
      'select disposed_at is not null as gone from app.inquiry where id = $1',
      [id],
    );
    expect(row).toEqual({ gone: true });
  });

  it('says in words that a case whose content is gone cannot be reopened, added to or held; a closed one can', async () => {
    const { caseId } = await oldCase();
    await approve(approver, await propose());
    const version = async (id: string) =>
      (await desks.superuser<{ version: number }>('select version from app.cases where id = $1', [id]))[0]?.version;
    const REOPEN = 'mutation ($input: ReopenCaseInput!) { reopenCase(input: $input) { status } }';
    const reopen = async (id: string) => ({
      input: { requestId: requestId(), id, version: await version(id), reason: '相談者から電話' },
    });
    const refused = await supervisor.refused(REOPEN, await reopen(caseId));
    expect(refused.extensions.code).toBe('INVALID_TRANSITION');
    expect(refused.message).toContain('廃棄');
    const NOTE = 'mutation ($input: AddNoteInput!) { addNote(input: $input) { id } }';
    const note = { requestId: requestId(), caseId, kind: 'MEMO', audience: 'DESK', body: '追記' };
    expect((await supervisor.refused(NOTE, { input: note })).extensions.code).toBe('INVALID_TRANSITION');
    const hold = { requestId: requestId(), caseId, reason: '訴訟の見込み' };
    expect((await supervisor.refused(HOLD, { input: hold })).extensions.code).toBe('INVALID_TRANSITION');
    const kept = await oldCase(new Date(Date.now() - 1_000).toISOString());
    expect(await supervisor.ask(REOPEN, await reopen(kept.caseId))).toEqual({ reopenCase: { status: 'ACTIVE' } });
  });

  it('tells those who propose and decide what is due, and nobody else', async () => {
    const { caseId } = await oldCase();
    const DUE = 'query ($deskId: UUID!) { disposalDue(deskId: $deskId) { before years cases sheets proposable } }';
    const asked = { deskId: deskId('working-women') };
    const { disposalDue } = await supervisor.ask<{ disposalDue: { cases: number; proposable: boolean } }>(DUE, asked);
    expect(disposalDue.cases).toBeGreaterThan(0);
    expect(disposalDue.proposable).toBe(true);
    expect(await approver.ask(DUE, asked)).toMatchObject({ disposalDue: { ...disposalDue, proposable: false } });
    for (const person of [counsellor, await desks.supervisor('別の 統括', 'work-style')])
      expect((await person.refused(DUE, asked)).extensions.code).toBe('NOT_FOUND');
    await desks.superuser('update app.cases set closed_at = now() where id = $1', [caseId]);
  });

  it('leaves no trace in any table once everything of a person is gone', async () => {
    await desks.superuser(`update app.legal_hold set lifted_at = now(), lifted_by_id = $1, lift_reason = '' `, [
      supervisor.id,
    ]);
    await desks.superuser(
      `update app.cases set status = 'CLOSED', outcome = 'RESOLVED', closed_at = '2019-06-01' where disposed_at is null`,
    );
    await approve(approver, await propose());
    expect(await traces()).toEqual([]);
  });

  it('keeps what somebody asks to see until they are answered, also where they ask after the list was made', async () => {
    await desks.superuser(
      `update app.cases set closed_at = now() where closed_at < now() - interval '1 year' and disposed_at is null`,
    );
    const [asked, due] = [await oldCase(), await oldCase()];
    // Everybody here has one name and one telephone, and would be one person.
    await desks.superuser('update app.client set name_norm = id::text');
    const list = await propose();
    expect(list.items.map((each) => each.subjectId).toSorted()).toEqual([asked.caseId, due.caseId].toSorted());
    await supervisor.ask('mutation ($input: PrepareDisclosureInput!) { prepareDisclosure(input: $input) { id } }', {
      input: {
        requestId: requestId(),
        deskId: deskId('working-women'),
        clientId: asked.clientId,
        reference: '8総務第12号',
        reason: '本人からの請求',
      },
    });
    const kept = (await approve(approver, list)).approveDisposal.items.filter((each) => each.kept);
    expect(kept.map((each) => each.subjectId)).toEqual([asked.caseId]);
    const later = await oldCase();
    await desks.superuser('update app.client set name_norm = id::text');
    expect((await propose()).items.map((each) => each.subjectId)).toEqual([later.caseId]);
  });
});
