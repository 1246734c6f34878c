import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseView, press, sensitiveOpenedBy } from '../cases/support.ts';
import { wording } from '../consents/support.ts';
import { type Desks, deskId, openDesks, type Person } from '../support/kit.ts';
import { act, actRefused, agree, at, companyCase, draft, look, preview, steered } from './support.ts';

const noteOf = (view: CaseView, body: string): string => {
  const found = view.timeline.find((line) => line.note?.body === body)?.note?.id;
  if (found === undefined) throw new Error(body);
  return found;
};

describe('what does not cross with a referral', () => {
  let desks: Desks;
  let adviser: Person;
  let square: Person;
  let supervisor: Person;

  beforeAll(async () => {
    desks = await openDesks('referral_stays');
    adviser = await desks.counsellor('渡辺 指導', 'tcci-minato');
    square = await desks.counsellor('佐藤 相談', 'working-women');
    supervisor = await desks.supervisor();
  });
  afterAll(() => desks.close());

  it('is text that rests on what the other side shared: neither onward nor back', async () => {
    const { referral } = await steered(adviser);
    const read = await look(square, referral.id);
    const accepted = await act(square, 'acceptReferral', at(read));
    const caseId = accepted.caseId ?? '';
    const noted = await press(square, 'addNote', {
      caseId,
      kind: 'MEMO',
      audience: 'ORGANISATION',
      body: '支部の要旨によれば、管理職がいない',
      derivedFromItemIds: [read.items[0]?.id],
    });
    const items = [{ kind: 'NOTE', noteId: noteOf(noted, '支部の要旨によれば、管理職がいない') }];
    const onward = { caseId, kind: 'CONSULT', toDeskId: deskId('work-style'), items };
    for (const refused of [
      await actRefused(square, 'draftReferral', onward),
      await actRefused(square, 'shareItems', { ...at(await look(square, referral.id)), items }),
    ]) {
      expect(refused.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'items' }] });
    }
  });

  it('is a note that was retracted after it was chosen, also where a supervisor sends', async () => {
    const opened = await companyCase(square, 'working-women');
    const body = '別の会社の話を誤って書いた';
    const noted = await press(square, 'addNote', { caseId: opened.id, kind: 'MEMO', audience: 'ORGANISATION', body });
    const noteId = noteOf(noted, body);
    const drafted = await draft(supervisor, opened.id, {
      kind: 'CONSULT',
      programmeId: null,
      toDeskId: deskId('work-style'),
      items: [{ kind: 'NOTE', noteId }],
    });
    expect((await preview(supervisor, drafted.id)).items[0]?.content).toBe(body);
    await press(supervisor, 'retractNote', { id: noteId, reason: '誤記' });
    const { hash, items } = await preview(supervisor, drafted.id);
    expect(items.map((each) => each.content)).toEqual(['']);
    const refused = await actRefused(supervisor, 'sendReferral', { ...at(drafted), previewHash: hash });
    expect(refused.message).toBe('「対応記録」の内容がありません。');
  });

  it('is named in words where nobody agreed to it', async () => {
    const opened = await companyCase(adviser, 'tcci-minato');
    await agree(adviser, opened.id, { items: ['IDENTITY'] });
    const drafted = await draft(adviser, opened.id);
    const { hash } = await preview(adviser, drafted.id);
    const refused = await actRefused(adviser, 'sendReferral', { ...at(drafted), previewHash: hash });
    expect(refused.message).toBe('同意のない項目があります（要旨）。');
  });

  it('is a passage about somebody else: the preview says before send what send says', async () => {
    const opened = await companyCase(adviser, 'tcci-minato');
    await agree(adviser, opened.id);
    const passage = { kind: 'SUMMARY', body: '部下Aさんの配置を相談したい。', thirdPerson: true };
    const drafted = await draft(adviser, opened.id, { items: [{ kind: 'IDENTITY' }, passage] });
    const before = await preview(adviser, drafted.id);
    expect(before.items.map((item) => item.agreed)).toEqual([true, false]);
    const refused = await actRefused(adviser, 'sendReferral', { ...at(drafted), previewHash: before.hash });
    expect(refused.message).toBe('第三者に関する記述には、本人の同意が必要です。');
    const theirs = await agree(adviser, opened.id, {
      giverName: '部下 栞',
      capacity: 'PERSON',
      method: 'WRITING',
      evidence: '同意書 R8-12',
      thirdPerson: true,
      items: ['SUMMARY'],
      wordingId: wording('THIRD_PERSON'),
    });
    const named = { ...passage, thirdPersonConsentId: theirs };
    const redrafted = await draft(adviser, opened.id, { id: drafted.id, items: [{ kind: 'IDENTITY' }, named] });
    const after = await preview(adviser, drafted.id);
    expect(after.items.map((item) => item.agreed)).toEqual([true, true]);
    const done = await act(adviser, 'sendReferral', { ...at(redrafted), previewHash: after.hash });
    expect(done.status).toBe('SENT');
  });
});

describe('what is chosen out of a sensitive case', () => {
  let desks: Desks;
  let square: Person;
  let supervisor: Person;

  beforeAll(async () => {
    desks = await openDesks('referral_own_reads');
    square = await desks.counsellor();
    supervisor = await desks.supervisor();
  });
  afterAll(() => desks.close());

  const readsBy = (person: Person, caseId: string) =>
    desks.superuser(
      `select 1 from app.event where stream_kind = 'reads' and code = 'case.read' and subject_id = $1 and actor_id = $2`,
      [caseId, person.id],
    );

  it.each([
    ['its preview', (person: Person, id: string) => preview(person, id)],
    ['its page', (person: Person, id: string) => look(person, id)],
  ])('is on the record where it is read by %s', async (_door, read) => {
    const opened = await sensitiveOpenedBy(square);
    const drafted = await draft(square, opened.id, {
      kind: 'CONSULT',
      programmeId: null,
      toDeskId: deskId('work-style'),
      items: [{ kind: 'SUMMARY', body: '体調のこと' }],
    });
    expect(await readsBy(supervisor, opened.id)).toHaveLength(0);
    await read(supervisor, drafted.id);
    expect(await readsBy(supervisor, opened.id)).toHaveLength(1);
  });
});
