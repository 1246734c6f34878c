import { STANDARD_CONSENT_ITEMS } from '@madoguchi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press } from '../access/mutation.ts';
import { sheetAt } from '../access/world.ts';
import { registerClient } from '../clients/support.ts';
import { seedItem, seedNote, seedReferral } from '../consents/shared.ts';
import { seedConsent } from '../consents/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { companySheet, individualSheet } from '../support/sheets.ts';
import { RECORD_INQUIRY, type RecordedInquiry } from '../support/wire.ts';

const BUNDLE = `query ($id: UUID!) { disclosure(id: $id) { disclosure { id status version actions subjectName validUntil }
  passages { id source field number body ranges { start end } thirdPerson receivedFromId deskId } } }`;
const LIST = '{ disclosures { items { id number subjectName actions } preparesAt } }';

interface Passage {
  readonly id: string;
  readonly source: string;
  readonly field: string;
  readonly body: string;
  readonly ranges: { start: number; end: number }[];
  readonly thirdPerson: boolean;
  readonly receivedFromId: string | null;
}
interface Bundle {
  readonly disclosure: {
    readonly id: string;
    readonly status: string;
    readonly version: number;
    readonly actions: string[];
  };
  readonly passages: Passage[];
}

describe('what is held on one person is disclosed', () => {
  let desks: Desks;
  let counsellor: Person;
  let supervisor: Person;
  let second: Person;
  let tmg: string;
  let tcci: string;
  let now = new Date();

  beforeAll(async () => {
    desks = await openDesks('disclosures', { now: () => now });
    counsellor = await desks.counsellor();
    supervisor = await desks.supervisor();
    second = await desks.supervisor('別 統括', 'work-style');
    const rows = await desks.sql<{ id: string; code: string }>('select id, code from app.organisation');
    tmg = rows.find((row) => row.code === 'TMG')?.id ?? '';
    tcci = rows.find((row) => row.code === 'TCCI')?.id ?? '';
  });
  afterAll(() => desks.close());

  const record = async (sheet: object, by = counsellor) =>
    (await by.ask<RecordedInquiry>(RECORD_INQUIRY, { input: sheet })).recordInquiry;
  const open = async (person: Person, id: string) =>
    (await person.ask<{ disclosure: Bundle }>(BUNDLE, { id })).disclosure;
  const words = (bundle: Bundle) => bundle.passages.map((passage) => passage.body);

  async function opened(subject: object, by = supervisor, decides = second): Promise<string> {
    const asked = { deskId: deskId('working-women'), reference: '8総務第12号', reason: '本人からの請求', ...subject };
    const id = String((await press(by, 'prepareDisclosure', asked))['id']);
    await press(decides, 'approveDisclosure', { id, version: 1 });
    return id;
  }

  /** A person with a sensitive case at the desk, a note about somebody else and an unsent sheet of another colleague. */
  async function aPerson(name: string) {
    const client = await registerClient(counsellor, { name, telephone: '03-5321-1111' });
    const input = individualSheet(now, {
      clientId: client.id,
      sensitive: true,
      content: `${name}の体調の話`,
      openCase: { subject: '休職の相談' },
    });
    const sheet = await record(input);
    return { clientId: client.id, caseId: sheet.caseId ?? '', inquiryId: sheet.id };
  }

  it('over client, case, sheet, note, next step and draft, by two people, to those two alone', async () => {
    const { clientId, caseId } = await aPerson('青山 花子');
    const memo = { caseId, kind: 'MEMO', audience: 'ORGANISATION' };
    await press(counsellor, 'addNote', { ...memo, body: '本人は復職を望む' });
    await press(counsellor, 'addNote', { ...memo, body: '夫も通院中と話す', thirdPerson: true });
    const colleague = await desks.counsellor('同僚 二人');
    await press(colleague, 'saveInquiryDraft', {
      draftId: requestId(),
      deskId: deskId('working-women'),
      content: JSON.stringify({ v: 1, client: { id: clientId }, content: '書きかけの相談', topics: ['X'] }),
      startedAt: now.toISOString(),
    });
    await aPerson('無関係 太郎');
    const id = await opened({ clientId });
    for (const named of [supervisor, second]) {
      const bundle = await open(named, id);
      expect(words(bundle)).toEqual(
        expect.arrayContaining([
          '休職の相談',
          '青山 花子の体調の話',
          '本人は復職を望む',
          '夫も通院中と話す',
          '書きかけの相談',
        ]),
      );
      expect(JSON.stringify(bundle)).not.toContain('無関係');
      const marked = bundle.passages.filter((passage) => passage.ranges.length > 0);
      expect(marked).toMatchObject([{ body: '夫も通院中と話す', thirdPerson: true, ranges: [{ start: 0, end: 8 }] }]);
    }
    const third = await desks.supervisor('第三 統括');
    const seen = await open(third, id);
    expect([seen.passages, seen.disclosure.actions]).toEqual([[], []]);
    const { disclosures } = await third.ask<{ disclosures: { items: { id: string }[] } }>(LIST);
    expect(disclosures.items.map((each) => each.id)).toContain(id);
    for (const other of [counsellor, await desks.supervisor('東商 統括', 'tcci-minato')]) {
      expect((await other.refused(BUNDLE, { id })).extensions.code).toBe('NOT_FOUND');
      expect(await other.ask(LIST)).toMatchObject({ disclosures: { items: [] } });
    }
  });

  it('not by one person alone, and not on somebody whom the supervisor cannot see', async () => {
    const { clientId } = await aPerson('一人 では無理');
    const asked = { deskId: deskId('working-women'), reference: '1', reason: '請求' };
    const id = String((await press(supervisor, 'prepareDisclosure', { ...asked, clientId }))['id']);
    expect((await open(supervisor, id)).passages).toEqual([]);
    const approve = 'mutation ($input: ApproveDisclosureInput!) { approveDisclosure(input: $input) { id } }';
    const refused = await supervisor.refused(approve, { input: { requestId: requestId(), id, version: 1 } });
    expect(refused.extensions.code).toBe('FORBIDDEN');
    const prepare = 'mutation ($input: PrepareDisclosureInput!) { prepareDisclosure(input: $input) { id } }';
    const elsewhere = { ...asked, deskId: deskId('work-style'), clientId, requestId: requestId() };
    expect((await second.refused(prepare, { input: elsewhere })).extensions.code).toBe('NOT_FOUND');
    // Two at once: one opens it, the other is told.
    const third = await desks.supervisor('同時 統括');
    const both = await Promise.all(
      [second, third].map((person) => person.send(approve, { input: { requestId: requestId(), id, version: 1 } })),
    );
    expect(both.map((each) => each.errors?.[0]?.extensions.code ?? 'DONE').toSorted()).toEqual([
      'DONE',
      'INVALID_TRANSITION',
    ]);
  });

  it('of a company over every desk of the organisation, and nothing of the other organisation', async () => {
    const { id: companyId } = await press(counsellor, 'registerCompany', {
      deskId: deskId('working-women'),
      name: '空想電子株式会社',
    });
    await record(companySheet(now, { companyId, content: '女性窓口への相談' }));
    const atWork = await desks.counsellor('働き方 相談', 'work-style');
    await record(sheetAt('work-style', { requestId: requestId(), companyId, content: '働き方窓口への相談' }), atWork);
    const branch = await desks.counsellor('支部 相談', 'tcci-minato');
    await record(sheetAt('tcci-minato', { requestId: requestId(), companyId, content: '東商への相談' }), branch);
    const bundle = await open(supervisor, await opened({ companyId }));
    expect(words(bundle)).toEqual(expect.arrayContaining(['女性窓口への相談', '働き方窓口への相談']));
    expect(words(bundle)).not.toContain('東商への相談');
  });

  it('with blacked-out letters that are in no answer once it is completed', async () => {
    const { clientId } = await aPerson('𠮷田 花子');
    const id = await opened({ clientId });
    const find = (bundle: Bundle) => bundle.passages.find((passage) => passage.field === 'CONTENT');
    const passage = find(await open(supervisor, id));
    const of = { id, passageId: passage?.id };
    const answer = '{ body ranges { start end } }';
    // Half of a letter is the whole letter.
    expect(await press(supervisor, 'blackOut', { ...of, start: 1, end: 2 }, answer)).toMatchObject({
      ranges: [{ start: 0, end: 2 }],
    });
    await press(second, 'blackOut', { ...of, start: 2, end: 6 }, answer);
    expect(await press(supervisor, 'liftBlackOut', { ...of, start: 3, end: 4 }, answer)).toMatchObject({
      ranges: [
        { start: 0, end: 3 },
        { start: 4, end: 6 },
      ],
    });
    for (const source of (await open(supervisor, id)).passages.filter((each) => each.source === 'CLIENT')) {
      const { id: passageId, body } = source;
      await press(supervisor, 'blackOut', { id, passageId, start: 0, end: body.length });
    }
    const complete = 'mutation ($input: CompleteDisclosureInput!) { completeDisclosure(input: $input) { id } }';
    const stale = { requestId: requestId(), id, version: 1 };
    expect((await supervisor.refused(complete, { input: stale })).extensions.code).toBe('CONFLICT');
    const { version } = (await open(supervisor, id)).disclosure;
    await press(second, 'completeDisclosure', { id, version });
    const after = await open(supervisor, id);
    expect(find(after)).toMatchObject({ body: '■■ ■■の体調の話', ranges: [] });
    expect(JSON.stringify(after.passages)).not.toMatch(/𠮷|花子/);
    const stored = await desks.superuser('select body, ranges from app.disclosure_passage where disclosure_id = $1', [
      id,
    ]);
    expect(JSON.stringify(stored)).not.toMatch(/𠮷|花子/);
    const blackOut = 'mutation ($input: BlackOutInput!) { blackOut(input: $input) { id } }';
    const late = { requestId: requestId(), ...of, start: 0, end: 1 };
    expect((await supervisor.refused(blackOut, { input: late })).extensions.code).toBe('INVALID_TRANSITION');
    const printed = await press(supervisor, 'printDisclosure', { id }, '{ disclosure { number } passages { body } }');
    expect(JSON.stringify(printed)).toMatch(/R8-K-\d{5}/);
    const events = await desks.superuser<{ code: string; actor_id: string }>(
      `select code, actor_id from app.event where codes ->> 'disclosureId' = $1 and stream_kind = 'desk' order by sequence`,
      [id],
    );
    expect(events.map((event) => event.code).filter((code, at, all) => all[at - 1] !== code)).toEqual([
      'disclosure.prepared',
      'disclosure.approved',
      'disclosure.blackedOut',
      'disclosure.uncovered',
      'disclosure.blackedOut',
      'disclosure.completed',
      'disclosure.printed',
    ]);
  });

  it('without retracted notes, also where they are retracted after it was gathered', async () => {
    const { clientId, caseId } = await aPerson('取下げ 花子');
    const memo = { caseId, kind: 'MEMO', audience: 'ORGANISATION' };
    await press(counsellor, 'addNote', { ...memo, body: '別人の話を誤って記録' });
    await press(counsellor, 'addNote', { ...memo, body: 'のちに取り下げる話' });
    const noteOf = async (body: string) =>
      (await desks.superuser<{ id: string }>('select id from app.note where body = $1', [body]))[0]?.id;
    const retract = async (body: string) =>
      press(supervisor, 'retractNote', { id: await noteOf(body), reason: '別人' }, '{ id }');
    await retract('別人の話を誤って記録');
    const id = await opened({ clientId });
    expect(words(await open(supervisor, id))).not.toContain('別人の話を誤って記録');
    expect(words(await open(supervisor, id))).toContain('のちに取り下げる話');
    await retract('のちに取り下げる話');
    expect(words(await open(supervisor, id))).not.toContain('のちに取り下げる話');
  });

  it('with what the other organisation shared, marked as received, as long as the sharing stands', async () => {
    const { clientId, caseId } = await aPerson('共有 花子');
    const at = { caseId, organisationId: tmg, deskId: deskId('working-women') };
    const consentId = await seedConsent(
      desks,
      { id: caseId, organisationId: tmg, deskId: at.deskId, openedById: counsellor.id },
      {
        toOrganisationId: tcci,
        toDeskId: deskId('tcci-minato'),
        items: [...STANDARD_CONSENT_ITEMS, 'NOTE'],
        method: 'WRITING',
        thirdPerson: false,
        oneReferral: false,
        referralId: null,
        status: 'IN_FORCE',
        recordedAt: now,
        validUntil: new Date(now.getTime() + 86_400_000),
      } as Parameters<typeof seedConsent>[2],
    );
    const branch = await desks.counsellor('港 支部', 'tcci-minato');
    const referralId = await seedReferral(desks, {
      fromCaseId: caseId,
      fromDeskId: at.deskId,
      fromOrganisationId: tmg,
      toDeskId: deskId('tcci-minato'),
      toOrganisationId: tcci,
      status: 'ACCEPTED',
      accepted: true,
      byId: counsellor.id,
    });
    const itemId = await seedItem(
      desks,
      { referralId, deskId: deskId('tcci-minato'), organisationId: tcci, authorId: branch.id },
      { kind: 'SUMMARY', by: 'RECEIVER', previewed: true, thirdPerson: false },
      '東商の所見',
    );
    await seedNote(desks, { ...at, authorId: counsellor.id }, '所見から起こした記録', [itemId]);
    const id = await opened({ clientId });
    const before = await open(supervisor, id);
    expect(before.passages.find((passage) => passage.body === '東商の所見')).toMatchObject({ receivedFromId: tcci });
    expect(words(before)).toContain('所見から起こした記録');
    await desks.superuser(`update app.consent set status = 'WITHDRAWN', ended_at = now() where id = $1`, [consentId]);
    const after = await open(supervisor, id);
    expect(words(after)).not.toContain('東商の所見');
    expect(words(after)).not.toContain('所見から起こした記録');
    await press(supervisor, 'completeDisclosure', { id, version: after.disclosure.version });
    const kept = await desks.superuser<{ body: string }>(
      'select body from app.disclosure_passage where disclosure_id = $1',
      [id],
    );
    expect(JSON.stringify(kept)).not.toContain('所見');
  });

  it('is told to whoever asks who saw a matter, and each reading is recorded before it is sent', async () => {
    const { clientId, caseId } = await aPerson('閲覧 花子');
    const id = await opened({ clientId });
    await open(second, id);
    const whoSaw = 'query ($caseId: UUID!) { whoSaw(caseId: $caseId) { code by { name } } }';
    expect(await supervisor.ask(whoSaw, { caseId })).toMatchObject({
      whoSaw: expect.arrayContaining([{ code: 'disclosure.gathered', by: { name: '別 統括' } }]),
    });
    const reads = await desks.superuser(
      `select 1 from app.event where code = 'disclosure.read' and subject_id = $1 and actor_id = $2`,
      [id, second.id],
    );
    expect(reads).toHaveLength(1);
  });

  it('loses its words with the record that is disposed of, and closes after thirty days', async () => {
    const { clientId, inquiryId } = await aPerson('期限 花子');
    const id = await opened({ clientId });
    expect(words(await open(supervisor, id))).toContain('期限 花子の体調の話');
    await desks.superuser('update app.inquiry set disposed_at = now() where id = $1', [inquiryId]);
    expect(words(await open(supervisor, id))).not.toContain('期限 花子の体調の話');
    expect(words(await open(supervisor, id))).toContain('休職の相談');
    await desks.superuser(`update app.disclosure set valid_until = now() - interval '1 second' where id = $1`, [id]);
    now = new Date();
    const closed = await open(supervisor, id);
    expect(closed.passages).toEqual([]);
  });
});
