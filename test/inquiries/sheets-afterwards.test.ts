import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { topicAt } from '../access/world.ts';
import { press, pressRefused } from '../cases/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { companySheet, individualSheet } from '../support/sheets.ts';
import { INQUIRY, RECORD_INQUIRY, type RecordedInquiry } from '../support/wire.ts';

const CORRECT = `mutation ($input: CorrectInquiryInput!) { correctInquiry(input: $input) { id content outcome version corrections { reason fields by { id } } } }`;
const ATTACH = `mutation ($input: AttachInquiryToCaseInput!) { attachInquiryToCase(input: $input) { caseId contactKind actions } }`;
const MOVE = `mutation ($input: MoveInquiryInput!) { moveInquiry(input: $input) { id deskId caseId } }`;
const TALLY = `mutation ($input: TallyContactInput!) { tallyContact(input: $input) { id number kind } }`;

describe('a recorded sheet', () => {
  let desks: Desks;
  let counsellor: Person;
  let colleague: Person;
  let supervisor: Person;
  const now = () => new Date();

  beforeAll(async () => {
    desks = await openDesks('sheets');
    counsellor = await desks.counsellor();
    colleague = await desks.counsellor('森 同僚');
    supervisor = await desks.supervisor();
  });
  afterAll(() => desks.close());

  const record = async (overrides: Record<string, unknown> = {}, make = companySheet) =>
    (await counsellor.ask<RecordedInquiry>(RECORD_INQUIRY, { input: make(now(), overrides) })).recordInquiry;
  const correction = (id: string, version: number, change: object) => ({
    input: { requestId: requestId(), id, version, reason: '聞き違い', ...change },
  });

  it('is corrected by its counsellor, and says who corrected what and why', async () => {
    const sheet = await record();
    const { correctInquiry } = await counsellor.ask<{ correctInquiry: Record<string, unknown> }>(
      CORRECT,
      correction(sheet.id, 1, { outcome: 'CONTINUED', content: '直した内容' }),
    );
    expect(correctInquiry).toMatchObject({
      content: '直した内容',
      outcome: 'CONTINUED',
      version: 2,
      corrections: [{ reason: '聞き違い', by: { id: counsellor.id } }],
    });
    expect((correctInquiry['corrections'] as { fields: string[] }[])[0]?.fields.toSorted()).toEqual([
      'content',
      'outcome',
    ]);
  });

  it('joins no case of the other organisation, also for somebody with posts in both: neither while it is recorded nor afterwards', async () => {
    const both = await desks.person(
      '両方 席',
      { role: 'COUNSELLOR', desk: 'working-women' },
      { role: 'COUNSELLOR', desk: 'tcci-minato' },
    );
    const { caseId } = await record({ openCase: { subject: '育業の制度づくり' } });
    const atBranch = { deskId: deskId('tcci-minato'), topics: [topicAt('tcci-minato')] };
    const fields = { extensions: { code: 'BAD_USER_INPUT', fields: [{ field: 'caseId' }] } };
    expect(await both.refused(RECORD_INQUIRY, { input: companySheet(now(), { ...atBranch, caseId }) })).toMatchObject(
      fields,
    );
    const { recordInquiry: sheet } = await both.ask<RecordedInquiry>(RECORD_INQUIRY, {
      input: companySheet(now(), atBranch),
    });
    const input = { requestId: requestId(), id: sheet.id, version: sheet.version, caseId };
    expect(await both.refused(ATTACH, { input })).toMatchObject(fields);
  });

  it('nor is it filed under the other organisation’s client, nor is a case opened for them: that person would be read there', async () => {
    const both = await desks.person(
      '両方 相談',
      { role: 'SUPERVISOR', desk: 'working-women' },
      { role: 'COUNSELLOR', desk: 'tcci-minato' },
    );
    const register = (desk: string) =>
      both.ask<{ registerClient: { id: string } }>(
        'mutation ($input: RegisterClientInput!) { registerClient(input: $input) { id } }',
        { input: { requestId: requestId(), deskId: deskId(desk), name: '商工 花子' } },
      );
    const theirs = (await register('tcci-minato')).registerClient.id;
    const ours = (await register('working-women')).registerClient.id;
    const refused = (field: string) => ({ extensions: { code: 'BAD_USER_INPUT', fields: [{ field }] } });
    const sheetFor = (clientId: string) => ({ input: individualSheet(now(), { clientId }) });
    expect(await both.refused(RECORD_INQUIRY, sheetFor(theirs))).toMatchObject(refused('clientId'));
    const { recordInquiry: sheet } = await both.ask<RecordedInquiry>(RECORD_INQUIRY, sheetFor(ours));
    const moved = {
      requestId: requestId(),
      id: sheet.id,
      version: sheet.version,
      reason: '人違い',
      toClientId: theirs,
    };
    expect(await both.refused(MOVE, { input: moved })).toMatchObject(refused('toClientId'));
    const kase = { deskId: deskId('working-women'), kind: 'INDIVIDUAL', subject: '働き方', topics: [] };
    expect(await pressRefused(both, 'openCase', { ...kase, clientId: theirs })).toMatchObject(refused('clientId'));
    await press(both, 'openCase', { ...kase, clientId: ours });
  });

  it('is not corrected by a colleague, is by a supervisor, and not without a reason', async () => {
    const sheet = await record();
    expect((await colleague.refused(CORRECT, correction(sheet.id, 1, { content: 'x' }))).extensions.code).toBe(
      'FORBIDDEN',
    );
    expect(
      (await counsellor.refused(CORRECT, correction(sheet.id, 1, { reason: ' ' }))).extensions.fields?.[0]?.field,
    ).toBe('reason');
    await supervisor.ask(CORRECT, correction(sheet.id, 1, { content: '統括が直した' }));
  });

  it('goes to a supervisor for correction thirty days after it was recorded, whatever times it is given', async () => {
    const sheet = await record();
    await desks.superuser(`update app.inquiry set recorded_at = now() - interval '31 days' where id = $1`, [sheet.id]);
    expect((await counsellor.refused(CORRECT, correction(sheet.id, 1, { content: 'x' }))).extensions.code).toBe(
      'FORBIDDEN',
    );
    await supervisor.ask(CORRECT, correction(sheet.id, 1, { content: '後日の訂正' }));
  });

  it('that is sensitive joins no case that the whole desk reads', async () => {
    const grown = await record({ openCase: { subject: 'キャリアの相談' } }, individualSheet);
    const sheet = await record({ sensitive: true, content: '上司の言動で眠れない' }, individualSheet);
    const input = { requestId: requestId(), id: sheet.id, version: 1, caseId: grown.caseId };
    expect((await counsellor.refused(ATTACH, { input })).extensions.fields?.[0]?.field).toBe('caseId');
    const direct = { input: individualSheet(now(), { sensitive: true, caseId: grown.caseId }) };
    expect((await counsellor.refused(RECORD_INQUIRY, direct)).extensions.fields?.[0]?.field).toBe('caseId');
    await desks.superuser('update app.inquiry set case_id = $1 where id = $2', [grown.caseId, sheet.id]);
    expect((await colleague.refused(INQUIRY, { id: sheet.id })).extensions.code).toBe('NOT_FOUND');
  });

  it('tells the second of two correctors that somebody was first', async () => {
    const sheet = await record();
    const answers = await Promise.all([
      counsellor.send(CORRECT, correction(sheet.id, 1, { content: '一人目' })),
      supervisor.send(CORRECT, correction(sheet.id, 1, { content: '二人目' })),
    ]);
    expect(answers.map((each) => each.errors?.[0]?.extensions.code ?? 'DONE').toSorted()).toEqual(['CONFLICT', 'DONE']);
  });

  it('keeps its frozen attributes when the register changes later', async () => {
    const companyId = requestId();
    await desks.superuser(
      `insert into app.company (id, name, name_norm, kana_norm, industry, regular_employees, municipality, created_at) values ($1, '架空製作所', '架空製作所', '', 'E', 42, '131075', now())`,
      [companyId],
    );
    const sheet = await record({ companyId });
    expect(sheet.statistics).toMatchObject({
      industry: 'E',
      sizeBand: 'FROM_30',
      municipality: '131075',
      membership: 'UNKNOWN',
    });
    await desks.superuser(`update app.company set industry = 'G', regular_employees = 500 where id = $1`, [companyId]);
    const after = await counsellor.ask<{ inquiry: { statistics: object } }>(
      `query ($id: UUID!) { inquiry(id: $id) { statistics { industry sizeBand } } }`,
      { id: sheet.id },
    );
    expect(after.inquiry.statistics).toEqual({ industry: 'E', sizeBand: 'FROM_30' });
  });

  it('joins a case of its kind once, as a continuing contact', async () => {
    const grown = await record({ openCase: { subject: '行動計画の策定' } });
    const sheet = await record();
    const input = { requestId: requestId(), id: sheet.id, version: 1, caseId: grown.caseId };
    const { attachInquiryToCase } = await counsellor.ask<{ attachInquiryToCase: object }>(ATTACH, { input });
    expect(attachInquiryToCase).toEqual({ caseId: grown.caseId, contactKind: 'CONTINUING', actions: ['CORRECT'] });
    const again = await counsellor.refused(ATTACH, { input: { ...input, requestId: requestId(), version: 2 } });
    expect(again.extensions.code).toBe('INVALID_TRANSITION');
    const person = await record({}, individualSheet);
    const wrong = await counsellor.refused(ATTACH, {
      input: { requestId: requestId(), id: person.id, version: 1, caseId: grown.caseId },
    });
    expect(wrong.extensions.fields?.[0]?.field).toBe('caseId');
  });

  it('is moved by a supervisor alone, off its case and to a desk where the same supervisor answers', async () => {
    const both = await desks.person(
      '大川 両窓口',
      { role: 'SUPERVISOR', desk: 'working-women' },
      { role: 'COUNSELLOR', desk: 'work-style' },
    );
    const grown = await record({ openCase: { subject: '別窓口の話だった' } });
    const move = (version: number, change: object) => ({
      input: { requestId: requestId(), id: grown.id, version, reason: '窓口違い', ...change },
    });
    expect((await counsellor.refused(MOVE, move(1, { detachFromCase: true }))).extensions.code).toBe('FORBIDDEN');
    expect((await supervisor.refused(MOVE, move(1, {}))).extensions.fields?.[0]?.field).toBe('toDeskId');
    expect((await both.refused(MOVE, move(1, { toDeskId: deskId('work-style') }))).extensions.fields?.[0]?.field).toBe(
      'detachFromCase',
    );
    expect(
      (await supervisor.refused(MOVE, move(1, { toDeskId: deskId('work-style'), detachFromCase: true }))).extensions
        .code,
    ).toBe('FORBIDDEN');
    const { moveInquiry } = await both.ask<{ moveInquiry: object }>(
      MOVE,
      move(1, { toDeskId: deskId('work-style'), detachFromCase: true }),
    );
    expect(moveInquiry).toMatchObject({ deskId: deskId('work-style'), caseId: null });
    expect((await counsellor.refused(INQUIRY, { id: grown.id })).extensions.code).toBe('NOT_FOUND');
  });

  it('of an individual does not cross desks unless one supervisor answers for both', async () => {
    const both = await desks.person(
      '大川 両窓口',
      { role: 'SUPERVISOR', desk: 'working-women' },
      { role: 'COUNSELLOR', desk: 'work-style' },
    );
    const sheet = await record({}, individualSheet);
    const error = await both.refused(MOVE, {
      input: { requestId: requestId(), id: sheet.id, version: 1, reason: '窓口違い', toDeskId: deskId('work-style') },
    });
    expect(error.extensions.code).toBe('FORBIDDEN');
  });

  it('that is sensitive is read by its counsellor and the supervisor, and looks missing to colleagues', async () => {
    const sheet = await record({ sensitive: true, content: '更年期の症状で欠勤が増えた' }, individualSheet);
    for (const reader of [counsellor, supervisor])
      expect(await reader.ask(INQUIRY, { id: sheet.id })).toMatchObject({ inquiry: { sensitive: true } });
    const hidden = await colleague.refused(INQUIRY, { id: sheet.id });
    const missing = await colleague.refused(INQUIRY, { id: requestId() });
    expect(hidden).toEqual(missing);
    const list = await colleague.ask<{ inquiries: { items: { id: string }[] } }>(
      '{ inquiries { items { id } count { value } } }',
    );
    expect(list.inquiries.items.map((each) => each.id)).not.toContain(sheet.id);
  });

  it('that is sensitive is opened on the record, once in ten minutes, and its words stand in no list', async () => {
    const content = '通院のことは会社に言いたくない';
    const sheet = await record({ sensitive: true, content }, individualSheet);
    for (let time = 0; time < 3; time += 1) await supervisor.ask(INQUIRY, { id: sheet.id });
    const reads = await desks.sql(
      `select code from app.event where stream_kind = 'reads' and subject_id = $1 and actor_id = $2`,
      [sheet.id, supervisor.id],
      'madoguchi_system',
    );
    expect(reads).toEqual([{ code: 'inquiry.read' }]);
    const list = await supervisor.ask<{ inquiries: { items: { id: string; excerpt: string }[] } }>(
      '{ inquiries { items { id excerpt } } }',
    );
    expect(list.inquiries.items.find((each) => each.id === sheet.id)?.excerpt).toBe('');
  });

  it('is counted apart when it was one key', async () => {
    const input = {
      requestId: requestId(),
      deskId: deskId('working-women'),
      tallyKind: 'WRONG_NUMBER',
      channel: 'PHONE',
    };
    const { tallyContact } = await counsellor.ask<{ tallyContact: { kind: string; id: string } }>(TALLY, { input });
    expect(tallyContact.kind).toBe('TALLY');
    expect(await counsellor.ask(TALLY, { input })).toMatchObject({ tallyContact: { id: tallyContact.id } });
    expect(
      (await counsellor.refused(TALLY, { input: { ...input, requestId: requestId(), tallyKind: 'GOSSIP' } })).extensions
        .fields?.[0]?.field,
    ).toBe('tallyKind');
  });
});

describe('a draft', () => {
  let desks: Desks;
  let author: Person;
  const SAVE = `mutation ($input: SaveInquiryDraftInput!) { saveInquiryDraft(input: $input) { id version content } }`;
  const DISCARD = `mutation ($input: DiscardInquiryDraftInput!) { discardInquiryDraft(input: $input) }`;
  const LIST = '{ inquiryDrafts { id content version } }';

  beforeAll(async () => {
    desks = await openDesks('drafts');
    author = await desks.counsellor();
  });
  afterAll(() => desks.close());

  const draft = (draftId: string, content: string, version?: number) => ({
    input: {
      requestId: requestId(),
      draftId,
      deskId: deskId('working-women'),
      content,
      startedAt: new Date().toISOString(),
      ...(version === undefined ? {} : { version }),
    },
  });

  it('belongs to its author alone, whoever else asks', async () => {
    const id = requestId();
    await author.ask(SAVE, draft(id, '途中のメモ'));
    expect(await author.ask(LIST)).toEqual({ inquiryDrafts: [{ id, content: '途中のメモ', version: 1 }] });
    for (const other of [await desks.supervisor(), await desks.counsellor('別の人')]) {
      expect(await other.ask(LIST)).toEqual({ inquiryDrafts: [] });
      const taken = await other.send(SAVE, draft(id, '上書き', 1));
      expect(taken.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      await other.ask(DISCARD, { input: { requestId: requestId(), draftId: id } });
      expect((await desks.sqlAs(other, 'madoguchi_app', 'select id from app.inquiry_draft')).length).toBe(0);
    }
    expect(await author.ask(LIST)).toEqual({ inquiryDrafts: [{ id, content: '途中のメモ', version: 1 }] });
    await author.ask(DISCARD, { input: { requestId: requestId(), draftId: id } });
    expect(await author.ask(LIST)).toEqual({ inquiryDrafts: [] });
  });

  it('saved from two windows is not overwritten unseen', async () => {
    const id = requestId();
    await author.ask(SAVE, draft(id, '一'));
    await author.ask(SAVE, draft(id, '二', 1));
    expect((await author.refused(SAVE, draft(id, '古い窓', 1))).extensions.code).toBe('CONFLICT');
    expect(await author.ask(LIST)).toMatchObject({ inquiryDrafts: [{ content: '二', version: 2 }] });
  });

  it('that was recorded or discarded meanwhile does not come back by a late save', async () => {
    const id = requestId();
    await author.ask(SAVE, draft(id, '一'));
    await author.ask(DISCARD, { input: { requestId: requestId(), draftId: id } });
    expect((await author.refused(SAVE, draft(id, '二', 1))).extensions.code).toBe('NOT_FOUND');
  });
});
