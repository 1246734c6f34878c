import { STANDARD_CONSENT_ITEMS } from '@madoguchi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { press } from '../access/mutation.ts';
import { topicAt } from '../access/world.ts';
import { registerClient } from '../clients/support.ts';
import { seedItem, seedNote, seedReferral } from '../consents/shared.ts';
import { seedConsent } from '../consents/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { companySheet, individualSheet } from '../support/sheets.ts';
import { RECORD_INQUIRY, type RecordedInquiry } from '../support/wire.ts';

const HERE = deskId('working-women');
const HOLD = 'mutation ($input: PlaceLegalHoldInput!) { placeLegalHold(input: $input) { id inquiryId number } }';
const SHEET = 'query ($id: UUID!) { inquiry(id: $id) { held actions } }';
const LONG_AGO = '2020-01-10T03:00:00Z';

describe('what is kept beyond its time', () => {
  let desks: Desks;
  let counsellor: Person;
  let supervisor: Person;
  let approver: Person;
  let neighbour: Person;
  const tmg = referenceId('organisation', 'TMG');
  const tcci = referenceId('organisation', 'TCCI');

  beforeAll(async () => {
    desks = await openDesks('held_back');
    counsellor = await desks.counsellor();
    supervisor = await desks.supervisor();
    approver = await desks.person('決裁 一郎', { role: 'APPROVER', desk: 'working-women' });
    neighbour = await desks.supervisor('隣 統括', 'work-style');
  });
  afterAll(() => desks.close());

  const record = async (sheet: object, by = counsellor) =>
    (await by.ask<RecordedInquiry>(RECORD_INQUIRY, { input: sheet })).recordInquiry;
  /** The sheet, and the case that it opened, as if it had all been long ago. */
  const longAgo = async (sheet: { id: string; caseId?: string | null }) => {
    await desks.superuser('update app.inquiry set started_at = $2, ended_at = $2 where id = $1', [sheet.id, LONG_AGO]);
    await desks.superuser(
      `update app.cases set status = 'CLOSED', outcome = 'RESOLVED', closed_at = $2 where id = $1`,
      [sheet.caseId ?? null, LONG_AGO],
    );
  };
  const oldSheet = async (over: Record<string, unknown> = {}): Promise<string> => {
    const sheet = await record(individualSheet(new Date(), over));
    await longAgo(sheet);
    return sheet.id;
  };
  const propose = async (by = supervisor, desk = HERE) => {
    const answer = '{ id version items { subjectId } }';
    const list = await press(by, 'proposeDisposal', { deskId: desk, reason: '保存期間の満了' }, answer);
    return list as { id: string; version: number; items: { subjectId: string }[] };
  };
  const approve = async (list: { id: string; version: number }, by = approver) => {
    const input = { id: list.id, version: list.version };
    const { items } = await press(by, 'approveDisposal', input, '{ id items { subjectId kept } }');
    return items as { subjectId: string; kept: boolean }[];
  };
  const hold = (input: object, by = supervisor) =>
    by.ask<{ placeLegalHold: { id: string; inquiryId: string; number: string } }>(HOLD, {
      input: { requestId: requestId(), reason: '訴訟の見込み', ...input },
    });
  const refused = async (input: object, by = supervisor) =>
    (await by.refused(HOLD, { input: { requestId: requestId(), reason: '訴訟の見込み', ...input } })).extensions.code;
  const isGone = async (table: 'cases' | 'inquiry', id: string) =>
    (
      await desks.superuser<{ gone: boolean }>(
        `select disposed_at is not null as gone from app.${table} where id = $1`,
        [id],
      )
    )[0]?.gone;
  /** Nothing of the desk is past its time any more. */
  const recent = async () => {
    await desks.superuser(`update app.cases set closed_at = now() where disposed_at is null and closed_at is not null`);
    await desks.superuser(`update app.inquiry set ended_at = now(), started_at = now() where disposed_at is null`);
  };

  it('is a sheet outside of a case whose disposal a supervisor stopped, also after the list was made', async () => {
    const [held, late, gone] = [await oldSheet(), await oldSheet(), await oldSheet()];
    expect(await refused({ inquiryId: held }, counsellor)).toBe('FORBIDDEN');
    for (const stranger of [neighbour, approver])
      expect(await refused({ inquiryId: held }, stranger)).toBe('NOT_FOUND');
    expect(await refused({ inquiryId: requestId() })).toBe('NOT_FOUND');
    expect(await refused({})).toBe('BAD_USER_INPUT');
    expect(await refused({ inquiryId: held, caseId: held })).toBe('BAD_USER_INPUT');
    expect((await supervisor.ask<{ inquiry: object }>(SHEET, { id: held })).inquiry).toMatchObject({
      held: false,
      actions: expect.arrayContaining(['LEGAL_HOLD']),
    });
    const { placeLegalHold } = await hold({ inquiryId: held });
    expect(placeLegalHold).toMatchObject({ inquiryId: held, number: expect.stringMatching(/-U-/) });
    expect(await refused({ inquiryId: held })).toBe('CONFLICT');
    const { inquiry } = await supervisor.ask<{ inquiry: { held: boolean; actions: string[] } }>(SHEET, { id: held });
    expect(inquiry.held).toBe(true);
    expect(inquiry.actions).not.toContain('LEGAL_HOLD');
    // Who stops a disposal, and that somebody did, is not told to the whole desk.
    expect((await counsellor.ask<{ inquiry: { held: boolean } }>(SHEET, { id: held })).inquiry.held).toBe(false);

    const list = await propose();
    expect(list.items.map((each) => each.subjectId).toSorted()).toEqual([late, gone].toSorted());
    await hold({ inquiryId: late });
    expect((await approve(list)).find((each) => each.subjectId === late)?.kept).toBe(true);
    expect([await isGone('inquiry', held), await isGone('inquiry', late), await isGone('inquiry', gone)]).toEqual([
      false,
      false,
      true,
    ]);
    expect(await refused({ inquiryId: gone })).toBe('INVALID_TRANSITION');
    const codes = await desks.superuser<{ code: string }>(
      `select code from app.event where stream_kind = 'inquiry' and subject_id = $1 order by sequence`,
      [held],
    );
    expect(codes.map((each) => each.code)).toContain('inquiry.legalHoldPlaced');

    await press(supervisor, 'liftLegalHold', { id: placeLegalHold.id, reason: '終結' });
    const next = await propose();
    expect(next.items.map((each) => each.subjectId)).toEqual([held]);
    await approve(next);
    expect(await isGone('inquiry', held)).toBe(true);
    await recent();
  });

  it('goes where the sheet goes: onto a case, which is kept with it, and to another desk, whose supervisor lifts it', async () => {
    const matter = await record(companySheet(new Date(), { openCase: { subject: '規程の相談' } }));
    const held = await oldSheet({ subject: 'COMPANY', topics: ['WOMEN_COMPANY_PATERNITY_LEAVE'] });
    await hold({ inquiryId: held });
    await press(supervisor, 'attachInquiryToCase', { id: held, version: 1, caseId: matter.caseId });
    await longAgo(matter);
    expect(await refused({ inquiryId: matter.id })).toBe('INVALID_TRANSITION');
    const due = await oldSheet();
    expect((await propose()).items.map((each) => each.subjectId)).toEqual([due]);
    await desks.superuser(`update app.disposal set status = 'REJECTED', decided_by_id = $1, decided_at = now()`, [
      approver.id,
    ]);

    const { placeLegalHold } = await hold({ inquiryId: due });
    await desks.superuser('update app.inquiry set desk_id = $2 where id = $1', [due, deskId('work-style')]);
    const HOLDS = '{ legalHolds { id liftable } }';
    const holds = async (by: Person) =>
      (await by.ask<{ legalHolds: { id: string; liftable: boolean }[] }>(HOLDS)).legalHolds.filter(
        (each) => each.id === placeLegalHold.id,
      );
    expect(await holds(supervisor)).toEqual([]);
    expect(await holds(neighbour)).toEqual([{ id: placeLegalHold.id, liftable: true }]);
    await press(neighbour, 'liftLegalHold', { id: placeLegalHold.id, reason: '終結' });
    await recent();
  });

  it('a sheet whose content is gone is neither corrected nor put on a case', async () => {
    const gone = await oldSheet();
    await approve(await propose());
    const CORRECT = 'mutation ($input: CorrectInquiryInput!) { correctInquiry(input: $input) { id } }';
    const [row] = await desks.superuser<{ version: number }>('select version from app.inquiry where id = $1', [gone]);
    const input = { requestId: requestId(), id: gone, version: row?.version, reason: '誤記', content: '戻した言葉' };
    const error = await supervisor.refused(CORRECT, { input });
    expect(error.extensions.code).toBe('INVALID_TRANSITION');
    expect(error.message).toContain('廃棄');
    await recent();
  });

  it('is everything that the bundle of an undecided 開示請求 would be made of, at every desk, until it is answered', async () => {
    const TELEPHONE = '03-5321-2222';
    const client = await registerClient(counsellor, { name: '青山 花子', telephone: TELEPHONE });
    const elsewhere = await registerClient(neighbour, {
      name: '青山 花子',
      telephone: TELEPHONE,
      deskId: deskId('work-style'),
    });
    const other = await registerClient(counsellor, { name: '別人 太郎', telephone: '03-5321-3333' });
    const sheetOf = (clientId: string, over: Record<string, unknown> = {}) =>
      individualSheet(new Date(), { clientId, ...over });
    const alone = await record(sheetOf(client.id));
    const matter = await record(sheetOf(client.id, { openCase: { subject: '両立' } }));
    const far = await record(
      sheetOf(elsewhere.id, { deskId: deskId('work-style'), topics: [topicAt('work-style')] }),
      neighbour,
    );
    // Somebody else's case, on which a sheet of the asker lies.
    const mixed = await record(sheetOf(other.id, { openCase: { subject: '同席' } }));
    const lying = await record(sheetOf(client.id));
    await desks.superuser('update app.inquiry set case_id = $2 where id = $1', [lying.id, mixed.caseId]);
    const free = await record(sheetOf(other.id));
    for (const sheet of [alone, matter, far, mixed, lying, free]) await longAgo(sheet);
    const asked = { deskId: HERE, clientId: client.id, reference: '8総務第12号', reason: '本人からの請求' };
    const id = String((await press(supervisor, 'prepareDisclosure', asked))['id']);
    const due = async (desk: string) =>
      (
        await desks.sql<{ id: string }>(
          `select subject_id as id from fn.disposable($1, '2026-04-01')`,
          [desk],
          'madoguchi_system',
        )
      ).map((each) => each.id);
    expect(await due(HERE)).toEqual([free.id]);
    expect(await due(deskId('work-style'))).toEqual([]);
    // Opened, it keeps what it gathered: the very same.
    await press(neighbour, 'approveDisclosure', { id, version: 1 });
    const gathered = await desks.superuser<{ id: string }>(
      `select distinct coalesce(case_id, source_id) as id from app.disclosure_passage where disclosure_id = $1 and source in ('CASE', 'INQUIRY')`,
      [id],
    );
    expect(gathered.map((each) => each.id).toSorted()).toEqual(
      [alone.id, far.id, matter.caseId, mixed.caseId].toSorted(),
    );
    expect(await due(HERE)).toEqual([free.id]);
    expect(await due(deskId('work-style'))).toEqual([]);
    await desks.superuser(`update app.disclosure set valid_until = now() - interval '1 minute' where id = $1`, [id]);
    expect((await due(HERE)).toSorted()).toEqual([alone.id, free.id, matter.caseId, mixed.caseId].toSorted());
    expect(await due(deskId('work-style'))).toEqual([far.id]);
    await recent();
  });

  it('is not what the other organisation let go: its words leave our bundle, and what was derived from them is sealed', async () => {
    const adviser = await desks.counsellor('渡辺 指導', 'tcci-minato');
    const branchHead = await desks.supervisor('束根 統括', 'tcci-minato');
    const branchApprover = await desks.person('支部 決裁', { role: 'APPROVER', desk: 'tcci-minato' });
    const branch = deskId('tcci-minato');
    const { registerCompany } = await adviser.ask<{ registerCompany: { id: string } }>(
      'mutation ($input: RegisterCompanyInput!) { registerCompany(input: $input) { id } }',
      { input: { requestId: requestId(), deskId: branch, name: '港精機株式会社' } },
    );
    const companyId = registerCompany.id;
    const theirs = await press(adviser, 'openCase', {
      deskId: branch,
      kind: 'COMPANY',
      subject: '支部の案件',
      topics: [topicAt('tcci-minato')],
      companyId,
    });
    const ours = await record(companySheet(new Date(), { companyId, openCase: { subject: '都の案件' } }));
    const theirsId = String(theirs['id']);
    const oursId = ours.caseId ?? '';
    await seedConsent(
      desks,
      { id: theirsId, organisationId: tcci, deskId: branch, openedById: adviser.id },
      {
        status: 'IN_FORCE',
        toOrganisationId: tmg,
        toDeskId: null,
        items: STANDARD_CONSENT_ITEMS,
        method: 'WRITING',
        validUntil: new Date(Date.now() + 86_400_000),
        oneReferral: false,
        referralId: null,
        thirdPerson: false,
      },
    );
    const referralId = await seedReferral(desks, {
      fromCaseId: theirsId,
      fromDeskId: branch,
      fromOrganisationId: tcci,
      toDeskId: HERE,
      toOrganisationId: tmg,
      status: 'COMPLETED',
      accepted: true,
      byId: adviser.id,
      toCaseId: oursId,
    });
    const frozen = { referralId, organisationId: tcci, deskId: branch, authorId: adviser.id };
    const item = { kind: 'SUMMARY', by: 'SENDER', previewed: true, thirdPerson: false } as const;
    const itemId = await seedItem(desks, frozen, item, '支部の要旨');
    const at = { caseId: oursId, deskId: HERE, organisationId: tmg, authorId: counsellor.id };
    const derived = await seedNote(desks, at, '要旨から写した話', [itemId]);
    await seedNote(desks, at, '都で聞いた話');
    const asked = { deskId: HERE, companyId, reference: '8総務第13号', reason: '企業からの請求' };
    const id = String((await press(supervisor, 'prepareDisclosure', asked))['id']);
    await press(neighbour, 'approveDisclosure', { id, version: 1 });
    const bundle = async () => {
      const { disclosure } = await supervisor.ask<{ disclosure: { passages: { body: string }[] } }>(
        'query ($id: UUID!) { disclosure(id: $id) { passages { body } } }',
        { id },
      );
      return disclosure.passages.map((each) => each.body);
    };
    const notes = async () =>
      (
        await desks.sqlAs<{ body: string }>(
          counsellor,
          'madoguchi_app',
          'select body from app.note where case_id = $1',
          [oursId],
        )
      ).map((each) => each.body);
    expect(await bundle()).toEqual(expect.arrayContaining(['支部の要旨', '要旨から写した話', '都で聞いた話']));
    expect((await notes()).toSorted()).toEqual(['要旨から写した話', '都で聞いた話'].toSorted());

    await desks.superuser(
      `update app.cases set status = 'CLOSED', outcome = 'RESOLVED', closed_at = $2 where id = $1`,
      [theirsId, LONG_AGO],
    );
    // Our request is no reason for the other organisation to keep its own record.
    const list = await propose(branchHead, branch);
    expect(list.items.map((each) => each.subjectId)).toEqual([theirsId]);
    await approve(list, branchApprover);
    expect(await isGone('cases', theirsId)).toBe(true);

    const left = await bundle();
    expect(left).toEqual(expect.arrayContaining(['都の案件', '都で聞いた話']));
    expect(left.join()).not.toMatch(/要旨/);
    expect(await notes()).toEqual(['都で聞いた話']);
    const copies = await desks.superuser('select 1 from app.disclosure_passage where source_id = $1 and body <> $2', [
      itemId,
      '',
    ]);
    expect(copies).toEqual([]);
    // Sealed, not erased: it is the receiver's own record and goes with its own time.
    const [kept] = await desks.superuser<{ body: string }>('select body from app.note where id = $1', [derived]);
    expect(kept?.body).toBe('要旨から写した話');
  });
});
