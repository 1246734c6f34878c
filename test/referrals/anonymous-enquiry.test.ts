import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseView, see, seeRefused } from '../cases/support.ts';
import { wording } from '../consents/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { act, actRefused, agree, at, draft, look, lookRefused, preview, type ReferralView } from './support.ts';

import {
  accept,
  company,
  ENQUIRY,
  enquire,
  everything,
  factsOf,
  fieldsOf,
  PAGE,
  PREVIEW,
  person,
  QUESTION,
  QUEUE,
  SECRETS,
  sendUnnamed,
  shared,
  wordsIn,
} from './unnamed.ts';

describe('a question goes to another desk without whose it is', () => {
  let desks: Desks;
  let adviser: Person;
  let square: Person;
  let workStyle: Person;

  beforeAll(async () => {
    desks = await openDesks('anonymous_enquiry');
    adviser = await desks.counsellor('渡辺 指導', 'tcci-minato');
    square = await desks.counsellor('佐藤 相談', 'working-women');
    workStyle = await desks.counsellor('田中 相談', 'work-style');
  });
  afterAll(() => desks.close());

  it('of a person, to the other organisation, where a name needs a consent that nobody gave', async () => {
    const opened = await person(adviser, 'tcci-minato');
    const named = await draft(adviser, opened.id, { ...ENQUIRY, anonymous: false });
    const { hash } = await preview(adviser, named.id);
    expect(fieldsOf(await actRefused(adviser, 'sendReferral', { ...at(named), previewHash: hash }))).toEqual(['items']);

    const drafted = await draft(adviser, opened.id, { ...ENQUIRY, id: named.id });
    const looked = await adviser.ask<{ previewReferral: object }>(PREVIEW, { id: drafted.id });
    expect(looked.previewReferral).toMatchObject({
      faults: [],
      items: [{ kind: 'SUMMARY', content: QUESTION, agreed: true }],
    });
    const unconfirmed = await actRefused(adviser, 'sendReferral', { ...at(drafted), previewHash: hash });
    expect(fieldsOf(unconfirmed)).toEqual(['confirmsAnonymous']);
    const referral = await sendUnnamed(adviser, drafted);
    expect(await factsOf(desks, referral.id)).toMatchObject({ confirmed: adviser.id, bound: '0' });

    const { referral: read } = await square.ask<{ referral: object }>(PAGE, { id: referral.id });
    expect(read).toEqual({
      id: referral.id,
      number: referral.number,
      anonymous: true,
      status: 'SENT',
      end: 'RECEIVER',
      items: [{ kind: 'SUMMARY', ours: false, content: QUESTION, thirdPerson: false, file: null }],
      words: [],
      draft: [],
      caseId: null,
      programme: null,
    });
    const { referrals } = await square.ask<{ referrals: { items: { id: string }[] } }>(QUEUE, {});
    expect(referrals.items.find((row) => row.id === referral.id)).toMatchObject({ anonymous: true, partyLabel: null });

    const accepted = await accept(square, referral.id);
    const own = await see(square, accepted.caseId ?? '');
    const theirs = await shared(square, own.id);
    expect(theirs.case).toMatchObject({
      kind: 'INDIVIDUAL',
      sensitive: false,
      company: null,
      client: null,
      contact: null,
    });
    expect(own.subject).toBe(`匿名の照会 ${referral.number}`);
    expect(wordsIn(theirs)).toEqual([QUESTION]);
    expect((await seeRefused(square, opened.id)).extensions.code).toBe('NOT_FOUND');
    expect((await seeRefused(adviser, own.id)).extensions.code).toBe('NOT_FOUND');
    const told = await everything(square, referral.id, own.id);
    expect(told).toContain(QUESTION);
    for (const secret of [...SECRETS, opened.number]) expect(told).not.toContain(secret);

    // The answer comes back by the same way, and the loop closes.
    await act(square, 'addInterimWord', { ...at(accepted), word: '両立支援の助成を調べています。' });
    const answered = await act(square, 'completeReferral', {
      ...at(await look(square, referral.id)),
      outcome: 'RESOLVED',
      word: '短時間勤務の規定例をお渡しできます。',
    });
    expect(answered.status).toBe('COMPLETED');
    const back = await look(adviser, referral.id);
    expect(back.items.map((each) => each.content)).toEqual([QUESTION, '短時間勤務の規定例をお渡しできます。']);
    expect(back.words.map((each) => each.body)).toEqual(['両立支援の助成を調べています。']);
    expect(back).toMatchObject({ sharingEnded: false, caseId: opened.id });
    expect((await act(adviser, 'closeReferralLoop', at(back))).status).toBe('LOOP_CLOSED');
  });

  it('of a SENSITIVE matter, within the organisation: the other desk answers from a case of its own and takes no part in ours', async () => {
    const opened = await person(square, 'working-women', { sensitive: true });
    const colleague = await desks.counsellor('同僚 相談', 'work-style');
    const referral = await enquire(square, opened.id, { toDeskId: deskId('work-style') });
    const accepted = await accept(workStyle, referral.id);
    const own = await see(workStyle, accepted.caseId ?? '');
    expect(own.id).not.toBe(opened.id);
    const theirs = await shared(workStyle, own.id);
    expect(theirs.case).toMatchObject({ sensitive: true, kind: 'INDIVIDUAL', client: null });
    expect((await seeRefused(workStyle, opened.id)).extensions.code).toBe('NOT_FOUND');
    // What began SENSITIVE is read by name over there as well.
    for (const refused of [await seeRefused(colleague, own.id), await lookRefused(colleague, referral.id)])
      expect(refused.extensions.code).toBe('NOT_FOUND');
    expect(await desks.superuser('select 1 from app.case_access where case_id = $1', [opened.id])).toEqual([]);
    const told = await everything(workStyle, referral.id, own.id);
    for (const secret of [...SECRETS, opened.number]) expect(told).not.toContain(secret);
    expect(wordsIn(await shared(square, opened.id))).toEqual([QUESTION]);
    // 誰が読めるか at each end names the other desk, and nobody of the other end's case.
    const line = theirs.case.timeline.find((each) => each.kind === 'SHARED')?.id;
    for (const [asker, other] of [
      [workStyle, 'はたらく女性スクエア'],
      [square, '働き方改革'],
    ] as const) {
      const { readersOf } = await asker.ask<{ readersOf: { lines: string[] } }>(
        'query ($id: UUID!) { readersOf(kind: SHARED_ITEM, id: $id) { lines } }',
        { id: line },
      );
      expect(readersOf.lines.join()).toContain(other);
    }
  });

  it('a consent that ends does not end it, nor does a consent for one referral serve it', async () => {
    const opened = await person(adviser, 'tcci-minato');
    const given = {
      capacity: 'PERSON',
      method: 'WRITING',
      evidence: '棚3',
      wordingId: wording('STANDARD'),
      toDeskId: deskId('working-women'),
    };
    await agree(adviser, opened.id, given);
    const referral = await enquire(adviser, opened.id);
    expect((await factsOf(desks, referral.id)).bound).toBe('0');
    const withdraw = async () => {
      const rows = await desks.superuser<{ id: string }>(
        `select id from app.consent where case_id = $1 and status = 'IN_FORCE'`,
        [opened.id],
      );
      for (const { id } of rows)
        await adviser.ask('mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { caseId } }', {
          input: { requestId: requestId(), id },
        });
    };
    await withdraw();
    expect(await look(square, referral.id)).toMatchObject({ status: 'SENT', sharingEnded: false });
    await accept(square, referral.id);
    await agree(adviser, opened.id, given);
    await withdraw();
    const read = await look(square, referral.id);
    expect([read.status, read.items.map((each) => each.content)]).toEqual(['ACCEPTED', [QUESTION]]);
    expect(read.actions).toContain('COMPLETE');
  });

  describe('whose it is', () => {
    let opened: CaseView;
    let referral: ReferralView;
    beforeAll(async () => {
      opened = await company(adviser, 'tcci-minato');
      referral = await draft(adviser, opened.id, ENQUIRY);
    });

    it.each([
      ['the company with its form', '（株）桜坂精機では'],
      ['its corporate number', '法人番号 8-7001-1000-5901'],
      ['its address', '港区見本４－５－６の事業所'],
      ['its telephone', '電話 ０３（５３２１）７７７７'],
      ['a contact who was not chosen for the case', '担当の白石さん'],
      ['a contact’s mail address', 'ＭＩＷＡ＠example.co.jp'],
      ['a telephone that nobody knows', '折返しは 090-9999-8888'],
    ])('is refused in the question: %s', async (_what, words) => {
      const body = `${QUESTION}${words}`;
      referral = await draft(adviser, opened.id, { ...ENQUIRY, id: referral.id, items: [{ kind: 'SUMMARY', body }] });
      const looked = await adviser.ask<{ previewReferral: { hash: string; faults: string[] } }>(PREVIEW, {
        id: referral.id,
      });
      expect(looked.previewReferral.faults).toHaveLength(1);
      const { hash: previewHash } = looked.previewReferral;
      const refused = await actRefused(adviser, 'sendReferral', {
        ...at(referral),
        previewHash,
        confirmsAnonymous: true,
      });
      expect([refused.extensions.code, fieldsOf(refused)]).toEqual(['BAD_USER_INPUT', ['summary']]);
      for (const known of ['桜坂', '白石', '7777', '8700110005901', 'miwa'])
        expect(JSON.stringify(refused)).not.toContain(known);
    });

    it('is refused as the number of its case', async () => {
      const items = [{ kind: 'SUMMARY', body: `${QUESTION}（${opened.number}）` }];
      referral = await draft(adviser, opened.id, { ...ENQUIRY, id: referral.id, items });
      const { hash: previewHash } = await preview(adviser, referral.id);
      const refused = await actRefused(adviser, 'sendReferral', {
        ...at(referral),
        previewHash,
        confirmsAnonymous: true,
      });
      expect(fieldsOf(refused)).toEqual(['summary']);
    });

    it('is refused in every later word of the sender; of the receiver nobody asks what only the sender knows', async () => {
      referral = await draft(adviser, opened.id, { ...ENQUIRY, id: referral.id });
      referral = await sendUnnamed(adviser, referral);
      await act(square, 'returnReferral', {
        ...at(await look(square, referral.id)),
        reason: 'MISSING_FACTS',
        note: '従業員は何人くらいですか。',
      });
      const returned = await look(adviser, referral.id);
      const itemId = returned.items[0]?.id;
      const items = [{ kind: 'SUMMARY', itemId, body: `${QUESTION}従業員は30人ほど。` }];
      await draft(adviser, opened.id, { ...ENQUIRY, id: referral.id, items });
      const again = await look(adviser, referral.id);
      const { hash: previewHash } = await preview(adviser, referral.id);
      expect(fieldsOf(await actRefused(adviser, 'resendReferral', { ...at(again), previewHash }))).toEqual([
        'confirmsAnonymous',
      ]);
      await act(adviser, 'resendReferral', { ...at(again), previewHash, confirmsAnonymous: true });
      const accepted = await accept(square, referral.id);
      expect(accepted.items.map((each) => each.content)).toEqual([`${QUESTION}従業員は30人ほど。`]);

      const more = { ...at(await look(adviser, referral.id)), confirmsAnonymous: true };
      const share = (body: string) => ({ ...more, items: [{ kind: 'SUMMARY', body }] });
      expect(fieldsOf(await actRefused(adviser, 'shareItems', share('白石さんの話では')))).toEqual(['summary']);
      expect(fieldsOf(await actRefused(adviser, 'shareItems', { ...more, items: [{ kind: 'IDENTITY' }] }))).toEqual([
        'items',
      ]);
      await act(adviser, 'shareItems', share('夜勤はありません。'));
      // A refusal would tell the receiver that the name is the right one.
      const guess = await act(square, 'addInterimWord', {
        ...at(await look(square, referral.id)),
        word: '桜坂精機さんですか。',
      });
      expect(guess.words.at(-1)?.body).toBe('桜坂精機さんですか。');
      const asked = { ...at(await look(adviser, referral.id)), reason: 'NO_LONGER_NEEDED' };
      const refused = await actRefused(adviser, 'requestReferralCancellation', {
        ...asked,
        note: '桜坂精機の都合です',
      });
      expect(fieldsOf(refused)).toEqual(['note']);
      await act(adviser, 'requestReferralCancellation', { ...asked, note: '先方の都合です' });
      const told = await everything(square, referral.id, accepted.caseId);
      expect(told).toContain('夜勤はありません。');
      for (const secret of ['白石', '7777', opened.number, '女性の登用']) expect(told).not.toContain(secret);
    });
  });
});
