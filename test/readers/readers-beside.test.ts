import { dateInTokyo } from '@madoguchi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { openedBy, press, sensitiveOpenedBy, versioned } from '../cases/support.ts';
import { act, agree, at, companyCase, draft, look, programmeOf, sent } from '../referrals/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';

const READERS =
  'query ($kind: ReadableKind!, $id: UUID!) { readersOf(kind: $kind, id: $id) { audience organisation lines notes } }';

interface Readers {
  readonly audience: string;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
}

describe('誰が読めるか, beside the case and on its referrals', () => {
  let desks: Desks;
  const people = new Map<string, Person>();
  const person = (name: string): Person => {
    const found = people.get(name);
    if (found === undefined) throw new Error(name);
    return found;
  };

  beforeAll(async () => {
    desks = await openDesks('readers_beside');
    people.set('佐藤', await desks.counsellor('佐藤 担当'));
    people.set('同僚', await desks.counsellor('田中 同僚'));
    people.set('統括', await desks.supervisor());
    people.set('隣', await desks.counsellor('隣 窓口', 'work-style'));
    people.set('支部', await desks.counsellor('渡辺 指導', 'tcci-minato'));
    people.set('監査', await desks.person('監査 花子', { role: 'AUDITOR', organisation: 'TMG' }));
  });
  afterAll(() => desks.close());

  const ask = async (by: string, kind: string, id: string): Promise<Readers> =>
    (await person(by).ask<{ readersOf: Readers }>(READERS, { kind, id })).readersOf;
  /** Who is told the answer; everybody else hears what an id of nothing is told. */
  async function toldTo(kind: string, id: string): Promise<string[]> {
    const told: string[] = [];
    for (const [name, each] of people) {
      const answer = await each.send(READERS, { kind, id });
      if (answer.errors === undefined) told.push(name);
      else expect(answer.errors[0]?.extensions.code, `${name} ${kind}`).toBe('NOT_FOUND');
    }
    return told;
  }
  /** Whom the wall itself lets read these rows. */
  async function whoReads(rows: string, id: string): Promise<string[]> {
    const reading: string[] = [];
    for (const [name, each] of people)
      if ((await desks.sqlAs(each, 'madoguchi_app', `select 1 from ${rows}`, [id])).length > 0) reading.push(name);
    return reading;
  }
  const takePart = (caseId: string) =>
    desks.superuser(
      `insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, granted_by_id, created_at)
       select $1, c.id, c.desk_id, 'PARTICIPANT', $3, c.opened_by_id, now() from app.cases c where c.id = $2`,
      [requestId(), caseId, deskId('work-style')],
    );
  const openToAuditor = (caseId: string) =>
    desks.superuser(
      `insert into app.case_access (id, case_id, owner_desk_id, via, staff_id, granted_by_id, valid_until, created_at)
       select $1, c.id, c.desk_id, 'AUDIT', $3, c.opened_by_id, now() + interval '1 day', now() from app.cases c where c.id = $2`,
      [requestId(), caseId, person('監査').id],
    );
  /** Everything that stands on the case itself: a next step, a clock, a line of the plan, a message. */
  async function furnish(caseId: string, version: number): Promise<void> {
    const by = person('佐藤');
    await press(by, 'addTask', { caseId, title: '資料を送る', dueOn: dateInTokyo(new Date()) });
    const after = await press(by, 'pointOutProgrammes', { id: caseId, version, programmeIds: [programmeOf('TMG')] });
    await press(by, 'leaveMessage', { ...versioned(after), message: '折返しを待つ' });
  }
  const ON_CASE = [
    ['TASKS', 'app.task where case_id = $1'],
    ['CLOCKS', 'app.clock where case_id = $1'],
    ['PROGRAMMES', 'app.case_programme where case_id = $1'],
  ] as const;
  const MESSAGE =
    '(select id from app.cases where id = $1 union all select case_id from app.case_plate where case_id = $1) m';

  it('of next steps, clocks and programmes are those whom the wall lets read them, with a desk that takes part and an auditor', async () => {
    const opened = await openedBy(person('佐藤'));
    await furnish(opened.id, opened.version);
    for (const widen of [() => Promise.resolve(), () => takePart(opened.id), () => openToAuditor(opened.id)]) {
      await widen();
      for (const [kind, rows] of [...ON_CASE, ['MESSAGE', MESSAGE] as const])
        expect(await toldTo(kind, opened.id), kind).toEqual(await whoReads(rows, opened.id));
    }
    expect(await toldTo('TASKS', opened.id)).toEqual(['佐藤', '同僚', '統括', '隣', '監査']);
    expect(await ask('隣', 'CLOCKS', opened.id)).toMatchObject({ audience: 'ORGANISATION', organisation: 'TMG' });
  });

  it('of a sensitive case its message is the whole desk’s and everything else its people’s; the plate tells no name', async () => {
    const opened = await sensitiveOpenedBy(person('佐藤'));
    await furnish(opened.id, opened.version);
    for (const [kind, rows] of [...ON_CASE, ['MESSAGE', MESSAGE] as const])
      expect(await toldTo(kind, opened.id), kind).toEqual(await whoReads(rows, opened.id));
    expect(await toldTo('TASKS', opened.id)).toEqual(['佐藤', '統括']);
    expect(await toldTo('MESSAGE', opened.id)).toEqual(['佐藤', '同僚', '統括']);
    const outside = await ask('同僚', 'MESSAGE', opened.id);
    expect(outside).toMatchObject({ audience: 'DESK', lines: ['はたらく女性スクエアの相談員・統括'], notes: [] });
    expect((await ask('佐藤', 'MESSAGE', opened.id)).lines).toEqual(outside.lines);
    expect((await ask('佐藤', 'TASKS', opened.id)).lines).toContain('佐藤 担当（記録者・担当）');
  });

  it('that a desk asks for the case is the owning desk’s alone', async () => {
    const opened = await openedBy(person('佐藤'));
    await takePart(opened.id);
    await openToAuditor(opened.id);
    const id = requestId();
    await desks.superuser(
      `insert into app.case_request (id, case_id, owner_desk_id, asking_desk_id, asking_organisation_id, asked_by_id, body, created_at)
       values ($1, $2, $3, $4, $5, $6, '引き受けます', now())`,
      [
        id,
        opened.id,
        deskId('working-women'),
        deskId('work-style'),
        referenceId('organisation', 'TMG'),
        person('隣').id,
      ],
    );
    expect(await toldTo('CASE_REQUEST', id)).toEqual(['佐藤', '同僚', '統括']);
    expect(await toldTo('CASE_REQUEST', id)).toEqual(await whoReads('app.case_request where id = $1', id));
    expect((await ask('佐藤', 'CASE_REQUEST', id)).lines[0]).toBe('はたらく女性スクエアの相談員・統括');
  });

  it('of a sheet that is being written is its author alone', async () => {
    const id = requestId();
    await person('佐藤').ask('mutation ($input: SaveInquiryDraftInput!) { saveInquiryDraft(input: $input) { id } }', {
      input: {
        requestId: requestId(),
        draftId: id,
        deskId: deskId('working-women'),
        startedAt: new Date().toISOString(),
        content: '{}',
      },
    });
    expect(await toldTo('INQUIRY_DRAFT', id)).toEqual(['佐藤']);
    expect(await ask('佐藤', 'INQUIRY_DRAFT', id)).toMatchObject({
      audience: 'AUTHOR',
      lines: ['佐藤 担当（本人だけ）'],
    });
  });

  it('of a referral and its words are both ends from sending on, and one end again when the sharing ends', async () => {
    const opened = await companyCase(person('支部'), 'tcci-minato');
    const consentId = await agree(person('支部'), opened.id);
    const drafted = await draft(person('支部'), opened.id);
    const ROWS = 'app.referral where id = $1';
    expect(await toldTo('REFERRAL', drafted.id)).toEqual(await whoReads(ROWS, drafted.id));
    expect(await ask('支部', 'REFERRAL', drafted.id)).toMatchObject({ audience: 'DESK' });

    await sent(person('支部'), drafted);
    expect(await toldTo('REFERRAL', drafted.id)).toEqual(['佐藤', '同僚', '統括', '支部']);
    const before = await ask('佐藤', 'REFERRAL', drafted.id);
    expect(before.audience).toBe('SHARED');
    expect(before.lines[0]).toBe('はたらく女性スクエアの相談員・統括');
    expect(before.lines[1]).toMatch(/^共有の相手方：/);

    const taken = await act(person('佐藤'), 'acceptReferral', at(await look(person('佐藤'), drafted.id)));
    await act(person('佐藤'), 'addInterimWord', { ...at(taken), word: '初回の面談を設定しました。' });
    const [word] = await desks.superuser<{ id: string }>('select id from app.referral_word where referral_id = $1', [
      drafted.id,
    ]);
    const wordId = word?.id ?? '';
    const openWords = async (by: string) =>
      (
        await person(by).ask<{ referral: { open: boolean; words: { open: boolean }[] } }>(
          'query ($id: UUID!) { referral(id: $id) { open words { open } } }',
          { id: drafted.id },
        )
      ).referral;
    expect(await toldTo('REFERRAL_WORD', wordId)).toEqual(['佐藤', '同僚', '統括', '支部']);
    expect(await openWords('佐藤')).toEqual({ open: true, words: [{ open: true }] });
    // Of the case across nothing is told, not even its desk's people.
    const across = JSON.stringify(await ask('支部', 'REFERRAL_WORD', wordId));
    expect(across).not.toContain('佐藤');

    await person('支部').ask('mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { caseId } }', {
      input: { requestId: requestId(), id: consentId },
    });
    expect(await toldTo('REFERRAL_WORD', wordId)).toEqual(await whoReads('app.referral_word where id = $1', wordId));
    expect(await toldTo('REFERRAL_WORD', wordId)).toEqual(['佐藤', '同僚', '統括']);
    expect(await ask('佐藤', 'REFERRAL_WORD', wordId)).toMatchObject({
      audience: 'DESK',
      lines: ['はたらく女性スクエアの相談員・統括'],
    });
    expect(await openWords('佐藤')).toEqual({ open: true, words: [{ open: false }] });
    expect(await toldTo('REFERRAL', drafted.id)).toEqual(['佐藤', '同僚', '統括', '支部']);
  });

  it('of a case that was handed over names the desk that sent it, which reads the referral and no more', async () => {
    const opened = await companyCase(person('隣'), 'work-style', '移る工業株式会社');
    const drafted = await draft(person('隣'), opened.id, { kind: 'HANDOVER', programmeId: null });
    await sent(person('隣'), drafted);
    await act(person('佐藤'), 'acceptReferral', at(await look(person('佐藤'), drafted.id)));
    expect(await toldTo('REFERRAL', drafted.id)).toEqual(await whoReads('app.referral where id = $1', drafted.id));
    const { lines } = await ask('隣', 'REFERRAL', drafted.id);
    expect(lines[0]).toMatch(/の相談員・統括$/);
    expect(lines.at(-1)).toBe('共有の相手方：はたらく女性スクエアの担当職員');
    expect(await toldTo('TASKS', opened.id)).not.toContain('隣');
  });
});
