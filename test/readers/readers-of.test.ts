import { CONSENT_ITEMS } from '@madoguchi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { attach } from '../attachments/support.ts';
import { type CaseView, openedBy, press, sensitiveOpenedBy, versioned } from '../cases/support.ts';
import { seedItem, seedReferral } from '../consents/shared.ts';
import { seedConsent } from '../consents/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { individualSheet } from '../support/sheets.ts';
import { RECORD_INQUIRY, type RecordedInquiry } from '../support/wire.ts';

const READERS =
  'query ($kind: ReadableKind!, $id: UUID!) { readersOf(kind: $kind, id: $id) { audience organisation lines notes } }';

interface Readers {
  readonly audience: string;
  readonly organisation: string;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
}

describe('誰が読めるか', () => {
  let desks: Desks;
  const people: Record<string, Person> = {};
  const person = (name: string): Person => {
    const found = people[name];
    if (found === undefined) throw new Error(name);
    return found;
  };
  const tmg = referenceId('organisation', 'TMG');
  const tcci = referenceId('organisation', 'TCCI');
  const own = { organisationId: tmg, deskId: deskId('working-women') };

  beforeAll(async () => {
    desks = await openDesks('readers');
    people['佐藤'] = await desks.counsellor('佐藤 担当');
    people['鈴木'] = await desks.counsellor('鈴木 指名');
    people['同僚'] = await desks.counsellor('田中 同僚');
    people['統括'] = await desks.supervisor();
    people['隣'] = await desks.counsellor('隣 窓口', 'work-style');
    people['支部'] = await desks.counsellor('渡辺 指導', 'tcci-minato');
  });
  afterAll(() => desks.close());

  const ask = async (by: Person, kind: string, id: string): Promise<Readers> =>
    (await by.ask<{ readersOf: Readers }>(READERS, { kind, id })).readersOf;
  const takePart = (view: CaseView) =>
    desks.superuser(
      `insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, granted_by_id, created_at)
       select $1, c.id, c.desk_id, 'PARTICIPANT', $3, c.opened_by_id, now() from app.cases c where c.id = $2`,
      [requestId(), view.id, deskId('work-style')],
    );
  /** Who is told the answer is who can read it: the question itself is under the wall. */
  const toldTo = async (kind: string, id: string): Promise<string[]> => {
    const told: string[] = [];
    for (const [name, each] of Object.entries(people)) {
      const answer = await each.send(READERS, { kind, id });
      if (answer.errors === undefined) told.push(name);
      else expect(answer.errors[0]?.extensions.code, `${name} ${kind}`).toBe('NOT_FOUND');
    }
    return told;
  };

  it('of a company’s case is its desk; with a desk that takes part, the organisation', async () => {
    const opened = await openedBy(person('佐藤'));
    expect(await ask(person('同僚'), 'CASE', opened.id)).toMatchObject({
      audience: 'DESK',
      lines: ['はたらく女性スクエアの相談員・統括'],
    });
    expect(await toldTo('CASE', opened.id)).toEqual(['佐藤', '鈴木', '同僚', '統括']);
    await takePart(opened);
    const wider = await ask(person('隣'), 'CASE', opened.id);
    expect(wider).toMatchObject({ audience: 'ORGANISATION', organisation: 'TMG' });
    expect(wider.lines).toHaveLength(2);
    expect(await toldTo('CASE', opened.id)).toEqual(['佐藤', '鈴木', '同僚', '統括', '隣']);
  });

  it('of a sensitive case names its people, to those people alone, and the asking is on the record', async () => {
    const opened = await sensitiveOpenedBy(person('佐藤'));
    await press(person('統括'), 'setCasePool', { ...versioned(opened), staffIds: [person('鈴木').id] });
    const answer = await ask(person('鈴木'), 'CASE', opened.id);
    expect(answer.lines).toEqual(['はたらく女性スクエアの統括', '佐藤 担当（記録者・担当）', '鈴木 指名（指名）']);
    expect(answer.notes.join('')).toContain('受付番号・担当・次回・伝言だけ');
    expect(await toldTo('CASE', opened.id)).toEqual(['佐藤', '鈴木', '統括']);
    const reads = await desks.superuser(
      `select 1 from app.event where code = 'case.read' and subject_id = $1 and actor_id = $2`,
      [opened.id, person('鈴木').id],
    );
    expect(reads).toHaveLength(1);
  });

  it('asked in an emergency stands in the trail as an emergency, whatever is opened afterwards', async () => {
    const opened = await sensitiveOpenedBy(person('佐藤'));
    const reason = '担当が不在で、本人から至急の電話';
    await desks.superuser(
      `insert into app.case_access (id, case_id, owner_desk_id, via, staff_id, granted_by_id, reason, valid_until, created_at)
       select $1, c.id, c.desk_id, 'EMERGENCY', $3, $3, $4, now() + interval '1 day', now() from app.cases c where c.id = $2`,
      [requestId(), opened.id, person('同僚').id, reason],
    );
    await ask(person('同僚'), 'CASE', opened.id);
    await person('同僚').ask('query ($id: UUID!) { case(id: $id) { subject } }', { id: opened.id });
    const { whoSaw } = await person('統括').ask<{ whoSaw: { right: string; by: { id: string } }[] }>(
      'query ($caseId: UUID!) { whoSaw(caseId: $caseId) { right by { id } } }',
      { caseId: opened.id },
    );
    expect(whoSaw.filter((each) => each.by.id === person('同僚').id).map((each) => each.right)).toEqual(['EMERGENCY']);
  });

  it.each(['DESK', 'ORGANISATION', 'SHARED'] as const)(
    'of a note and a file for %s are those who read them',
    async (audience) => {
      const opened = await openedBy(person('佐藤'));
      await takePart(opened);
      const body = `記録 ${audience}`;
      const after = await press(person('佐藤'), 'addNote', { caseId: opened.id, kind: 'MEMO', audience, body });
      const note = after.timeline.find((line) => line.note?.body === body)?.note?.id ?? '';
      const file = await attach(person('佐藤'), opened.id, '紙', { audience });
      const atDesk = ['佐藤', '鈴木', '同僚', '統括'];
      for (const [kind, id] of [
        ['NOTE', note],
        ['FILE', file],
      ] as const) {
        const answer = await ask(person('佐藤'), kind, id);
        expect(answer.audience).toBe(audience);
        expect(await toldTo(kind, id)).toEqual(audience === 'DESK' ? atDesk : [...atDesk, '隣']);
        // The desk that takes part is told of only where it reads more than it wrote itself.
        expect(answer.lines.filter((line) => line.includes('だけ'))).toHaveLength(audience === 'DESK' ? 1 : 0);
      }
    },
  );

  it('of a sheet that stands alone is its desk, of a sensitive one its counsellor and the supervisors', async () => {
    const sheet = async (over: object) =>
      (
        await person('佐藤').ask<RecordedInquiry>(RECORD_INQUIRY, {
          input: { ...individualSheet(new Date()), ...over },
        })
      ).recordInquiry.id;
    const plain = await sheet({ sensitive: false });
    expect(await toldTo('INQUIRY', plain)).toEqual(['佐藤', '鈴木', '同僚', '統括']);
    const secret = await sheet({ sensitive: true });
    expect(await toldTo('INQUIRY', secret)).toEqual(['佐藤', '統括']);
    expect((await ask(person('統括'), 'INQUIRY', secret)).lines).toEqual([
      'はたらく女性スクエアの統括',
      '佐藤 担当（記録者）',
    ]);
  });

  it('of what was shared names the other end while the sharing stands, and of a consent whoever reads the case', async () => {
    const opened = await openedBy(person('佐藤'));
    const consentId = await seedConsent(
      desks,
      { id: opened.id, ...own, openedById: person('佐藤').id },
      {
        status: 'IN_FORCE',
        toOrganisationId: tcci,
        toDeskId: deskId('tcci-minato'),
        items: CONSENT_ITEMS,
        method: 'WRITING',
        validUntil: new Date(Date.now() + 86_400_000),
        oneReferral: false,
        referralId: null,
        thirdPerson: false,
      },
    );
    const fileId = await attach(person('佐藤'), opened.id, '紙', { audience: 'DESK' });
    const referralId = await seedReferral(desks, {
      fromCaseId: opened.id,
      fromDeskId: own.deskId,
      fromOrganisationId: tmg,
      toDeskId: deskId('tcci-minato'),
      toOrganisationId: tcci,
      status: 'ACCEPTED',
      accepted: true,
      byId: person('佐藤').id,
    });
    const at = { referralId, ...own, authorId: person('佐藤').id, fileId };
    const item = await seedItem(
      desks,
      at,
      { kind: 'ATTACHMENT', by: 'SENDER', previewed: true, thirdPerson: false },
      '紙',
    );
    for (const [kind, id] of [
      ['SHARED_ITEM', item],
      ['FILE', fileId],
    ] as const) {
      const answer = await ask(person('佐藤'), kind, id);
      expect(answer.audience, kind).toBe('SHARED');
      expect(answer.lines.at(-1), kind).toMatch(/^共有の相手方：/);
      expect(await toldTo(kind, id), kind).toEqual(['佐藤', '鈴木', '同僚', '統括', '支部']);
      // Of the case across nothing is told, not even its desk's people.
      expect(JSON.stringify(await ask(person('支部'), kind, id))).not.toContain('佐藤');
    }
    expect(await toldTo('CONSENT', consentId)).toEqual(['佐藤', '鈴木', '同僚', '統括']);
    await person('佐藤').ask('mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { caseId } }', {
      input: { requestId: requestId(), id: consentId },
    });
    expect(await toldTo('FILE', fileId)).toEqual(['佐藤', '鈴木', '同僚', '統括']);
    expect((await ask(person('佐藤'), 'FILE', fileId)).audience).toBe('DESK');
  });
});
