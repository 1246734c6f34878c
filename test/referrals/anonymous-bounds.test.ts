import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, see, versioned } from '../cases/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { act, actRefused, at, draft, look, preview, programmeOf } from './support.ts';

import { accept, company, ENQUIRY, enquire, fieldsOf, person, QUESTION } from './unnamed.ts';

describe('a question without a name carries nothing else', () => {
  let desks: Desks;
  let adviser: Person;
  let square: Person;
  let workStyle: Person;

  beforeAll(async () => {
    desks = await openDesks('anonymous_bounds');
    adviser = await desks.counsellor('渡辺 指導', 'tcci-minato');
    square = await desks.counsellor('佐藤 相談', 'working-women');
    workStyle = await desks.counsellor('田中 相談', 'work-style');
  });
  afterAll(() => desks.close());

  it('carries words and nothing else, from either end', async () => {
    const opened = await person(adviser, 'tcci-minato');
    await press(adviser, 'addNote', { caseId: opened.id, kind: 'MEMO', audience: 'ORGANISATION', body: '内々の話' });
    const noteId = (await see(adviser, opened.id)).timeline.find((line) => line.note !== null)?.note?.id;
    const refusedDraft = async (over: object) =>
      fieldsOf(
        await actRefused(adviser, 'draftReferral', {
          caseId: opened.id,
          toDeskId: deskId('working-women'),
          ...ENQUIRY,
          ...over,
        }),
      );
    for (const items of [
      [{ kind: 'IDENTITY' }],
      [{ kind: 'CONTACT' }],
      [{ kind: 'NOTE', noteId }],
      [{ kind: 'DISPATCH', body: '2回' }],
      [{ kind: 'SUMMARY', body: QUESTION, thirdPerson: true }],
    ])
      expect(await refusedDraft({ items })).toEqual(['items']);
    expect(await refusedDraft({ kind: 'EXTERNAL', toDeskId: null, bodyName: '法テラス' })).toEqual(['anonymous']);
    const referral = await enquire(adviser, opened.id);
    const accepted = await accept(square, referral.id);
    await press(square, 'addNote', {
      caseId: accepted.caseId,
      kind: 'MEMO',
      audience: 'ORGANISATION',
      body: '調べたこと',
    });
    const theirs = (await see(square, accepted.caseId ?? '')).timeline.find((line) => line.note !== null)?.note?.id;
    const now = at(await look(square, referral.id));
    for (const item of [
      { kind: 'NOTE', noteId: theirs },
      { kind: 'DISPATCH', body: '2回' },
    ])
      expect(fieldsOf(await actRefused(square, 'shareItems', { ...now, items: [item] }))).toEqual(['items']);
    await act(square, 'shareItems', { ...now, items: [{ kind: 'SUMMARY', body: '規定例は厚生労働省にあります。' }] });
    expect((await look(adviser, referral.id)).items.map((each) => each.content)).toEqual([
      QUESTION,
      '規定例は厚生労働省にあります。',
    ]);
    // Asked within the organisation, a handover has no anonymous form.
    const ours = await person(square, 'working-women');
    const handover = { caseId: ours.id, ...ENQUIRY, kind: 'HANDOVER', toDeskId: deskId('work-style') };
    expect(fieldsOf(await actRefused(square, 'draftReferral', handover))).toEqual(['anonymous']);
  });

  it('answers no desk that asked for the case by its number: it would know whose question it reads', async () => {
    const opened = await person(square, 'working-women');
    await workStyle.ask('mutation ($input: RequestCaseInput!) { requestCase(input: $input) }', {
      input: {
        requestId: requestId(),
        deskId: deskId('work-style'),
        number: opened.number,
        reason: '引き続きの相談がありました。',
      },
    });
    const request = (
      await desks.superuser<{ id: string }>('select id from app.case_request where case_id = $1', [opened.id])
    )[0];
    const toDeskId = deskId('work-style');
    const asked = { caseId: opened.id, ...ENQUIRY, toDeskId, caseRequestId: request?.id };
    expect(fieldsOf(await actRefused(square, 'draftReferral', asked))).toEqual(['anonymous']);
    const referral = await enquire(square, opened.id, { toDeskId });
    expect((await look(workStyle, referral.id)).end).toBe('RECEIVER');
    const { caseAskings } = await workStyle.ask<{ caseAskings: { number: string; referralId: string | null }[] }>(
      '{ caseAskings { number referralId } }',
    );
    expect(caseAskings.filter((each) => each.number === opened.number).map((each) => each.referralId)).toEqual([null]);
    const [row] = await desks.superuser<{ answered_at: string | null; referral_id: string | null }>(
      'select answered_at, referral_id from app.case_request where id = $1',
      [request?.id],
    );
    expect(row).toEqual({ answered_at: null, referral_id: null });
  });

  it('pressed twice it goes once, and one of its kind to a desk is open at a time', async () => {
    const opened = await person(adviser, 'tcci-minato');
    const drafted = await draft(adviser, opened.id, ENQUIRY);
    const { hash: previewHash } = await preview(adviser, drafted.id);
    const input = { ...at(drafted), previewHash, confirmsAnonymous: true, requestId: requestId() };
    const [one, two] = [await act(adviser, 'sendReferral', input), await act(adviser, 'sendReferral', input)];
    expect([two.id, two.version]).toEqual([one.id, one.version]);
    const second = await draft(adviser, opened.id, ENQUIRY);
    const again = await preview(adviser, second.id);
    const refused = await actRefused(adviser, 'sendReferral', {
      ...at(second),
      previewHash: again.hash,
      confirmsAnonymous: true,
    });
    expect(refused.extensions.code).toBe('CONFLICT');
    // The case owes an answer, also to a question without a name.
    const closing = await adviser.refused('mutation ($input: CloseCaseInput!) { closeCase(input: $input) { id } }', {
      input: { requestId: requestId(), ...versioned(await see(adviser, opened.id)), outcome: 'RESOLVED' },
    });
    expect(closing.extensions.code).toBe('INVALID_TRANSITION');
  });

  it('the database itself lets no name along, and nothing without a consent that is not anonymous', async () => {
    const opened = await person(adviser, 'tcci-minato');
    const unnamed = await enquire(adviser, opened.id);
    const named = await draft(adviser, opened.id, { ...ENQUIRY, anonymous: false });
    const write = (sql: string, ...values: unknown[]) => desks.sqlAs(adviser, 'madoguchi_writer', sql, values);
    const item = (kind: string) =>
      write(
        `insert into app.shared_item (id, referral_id, organisation_id, desk_id, author_id, written_by, kind, previewed, created_at)
         select gen_random_uuid(), r.id, r.from_organisation_id, r.from_desk_id, $2, 'SENDER', $3, true, now() from app.referral r where r.id = $1`,
        unnamed.id,
        adviser.id,
        kind,
      );
    for (const kind of ['IDENTITY', 'CONTACT', 'NOTE', 'DISPATCH', 'ATTACHMENT', 'OUTCOME'])
      await expect(item(kind), kind).rejects.toThrow('An anonymous enquiry carries words alone.');
    const send = `update app.referral set status = 'SENT', sent_at = now() where id = $1`;
    await expect(write(send, named.id)).rejects.toThrow('Nobody agreed');
    await expect(
      write(`update app.referral set anonymous = true where id = $1`, named.id).then(() => write(send, named.id)),
    ).rejects.toThrow('referral_anonymous_confirmed');
    await expect(write('update app.referral set anonymous = false where id = $1', unnamed.id)).rejects.toThrow(
      'stays as anonymous as it went',
    );
    const external = await draft(adviser, opened.id, {
      kind: 'EXTERNAL',
      toDeskId: null,
      programmeId: null,
      bodyName: '法テラス',
      items: [{ kind: 'SUMMARY', body: QUESTION }],
    });
    await expect(write('update app.referral set anonymous = true where id = $1', external.id)).rejects.toThrow(
      'referral_anonymous_kind',
    );
  });

  it('headquarters sees that it went, not for whom; paper and a 開示請求 at the other end name nobody', async () => {
    const opened = await company(adviser, 'tcci-minato');
    const headquarters = await desks.counsellor('本部 担当', 'tcci-hq-policy');
    const referral = await enquire(adviser, opened.id, { kind: 'GUIDANCE', programmeId: programmeOf('TMG') });
    const { branchProgress } = await headquarters.ask<{ branchProgress: { items: { number: string }[] } }>(
      '{ branchProgress(page: { first: 100 }) { items { number companyName anonymous } } }',
    );
    expect(branchProgress.items.find((row) => row.number === referral.number)).toMatchObject({
      companyName: null,
      anonymous: true,
    });
    const letter = await fetch(`${desks.address}/letters/${referral.id}`, { headers: { cookie: square.cookie } });
    expect(letter.status).toBe(200);
    expect(decodeURIComponent(letter.headers.get('content-disposition') ?? '')).toContain('照会書（匿名）');

    // Whoever the receiver's own case comes to be opened for: what came without a name is not that person's record.
    const accepted = await accept(square, referral.id);
    await desks.superuser(
      `update app.cases set company_id = (select company_id from app.cases where id = $2) where id = $1`,
      [accepted.caseId, opened.id],
    );
    const [supervisor, second] = [
      await desks.supervisor('高橋 統括', 'working-women'),
      await desks.supervisor('別 統括', 'work-style'),
    ];
    const held = async (by: Person, also: Person, desk: string) => {
      const companyId = (
        await desks.superuser<{ id: string }>('select company_id as id from app.cases where id = $1', [opened.id])
      )[0]?.id;
      const { prepareDisclosure } = await by.ask<{ prepareDisclosure: { id: string } }>(
        'mutation ($input: PrepareDisclosureInput!) { prepareDisclosure(input: $input) { id } }',
        {
          input: {
            requestId: requestId(),
            deskId: deskId(desk),
            reference: '8総務第1号',
            reason: '本人からの請求',
            companyId,
          },
        },
      );
      await also.ask('mutation ($input: ApproveDisclosureInput!) { approveDisclosure(input: $input) { id } }', {
        input: { requestId: requestId(), id: prepareDisclosure.id, version: 1 },
      });
      return JSON.stringify(
        await by.ask('query ($id: UUID!) { disclosure(id: $id) { passages { source number body } } }', {
          id: prepareDisclosure.id,
        }),
      );
    };
    const theirs = await held(supervisor, second, 'working-women');
    expect(theirs).toContain(`匿名の照会 ${referral.number}`);
    expect(theirs).not.toContain(QUESTION);
    const [branch, other] = [
      await desks.supervisor('束根 統括', 'tcci-minato'),
      await desks.supervisor('隣 統括', 'tcci-chuo'),
    ];
    expect(await held(branch, other, 'tcci-minato')).toContain(QUESTION);
  });
});
