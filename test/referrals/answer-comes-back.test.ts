import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, see, seeRefused } from '../cases/support.ts';
import { type Desks, deskId, openDesks, type Person } from '../support/kit.ts';
import {
  act,
  actRefused,
  agree,
  at,
  companyCase,
  draft,
  look,
  lookRefused,
  preview,
  sent,
  steered,
} from './support.ts';

describe('what becomes of a referral', () => {
  let desks: Desks;
  let adviser: Person;
  let branchHead: Person;
  let square: Person;
  let style: Person;

  beforeAll(async () => {
    desks = await openDesks('referral_answer');
    adviser = await desks.counsellor('渡辺 指導', 'tcci-minato');
    branchHead = await desks.supervisor('束根 統括', 'tcci-minato');
    square = await desks.counsellor('佐藤 相談', 'working-women');
    style = await desks.counsellor('田中 相談', 'work-style');
  });
  afterAll(() => desks.close());

  const received = async (person: Person, id: string) => at(await look(person, id));
  const accepted = async () => {
    const { opened, referral } = await steered(adviser);
    return { opened, referral: await act(square, 'acceptReferral', await received(square, referral.id)) };
  };

  it('returned for missing facts, repaired, accepted, told of, answered, and the loop is closed', async () => {
    const { opened, referral } = await steered(adviser);
    const acknowledged = await act(square, 'acknowledgeReferral', await received(square, referral.id));
    expect(acknowledged.actions).not.toContain('ACKNOWLEDGE');
    const returned = await act(square, 'returnReferral', {
      ...at(acknowledged),
      reason: 'MISSING_FACTS',
      note: '従業員数を教えてください',
    });
    expect(returned).toMatchObject({ status: 'RETURNED', whoseMove: 'SENDER', bounces: 1 });
    const back = await look(adviser, referral.id);
    expect(back.words).toMatchObject([{ kind: 'RETURN', ours: false, body: '従業員数を教えてください' }]);
    expect(back.actions).toEqual(expect.arrayContaining(['RESEND', 'WITHDRAW']));

    const summary = back.items.find((item) => item.kind === 'SUMMARY');
    const items = [{ kind: 'SUMMARY', itemId: summary?.id, body: '管理職に女性がいない。常時雇用48人。' }];
    const repaired = await draft(adviser, opened.id, { id: referral.id, items });
    const promised = await preview(adviser, referral.id);
    const again = await act(adviser, 'resendReferral', { ...at(repaired), previewHash: promised.hash });
    expect(again).toMatchObject({ status: 'SENT', revision: 2 });
    const read = await look(square, referral.id);
    expect(read.items.map(({ kind, content }) => ({ kind, content }))).toEqual(
      promised.items.map(({ kind, content }) => ({ kind, content })),
    );
    expect(read.items.map((item) => item.revision)).toEqual([1, 2]);

    const taken = await act(square, 'acceptReferral', at(read));
    const told = await act(square, 'addInterimWord', { ...at(taken), word: '初回の面談を設定しました。' });
    expect((await look(adviser, referral.id)).words.map((word) => word.body)).toContain('初回の面談を設定しました。');
    const done = await act(square, 'completeReferral', {
      ...at(told),
      outcome: 'PROGRAMME_USED',
      word: '登用計画を作り、研修を申し込んだ。',
    });
    expect(done).toMatchObject({ status: 'COMPLETED', whoseMove: 'SENDER', outcomeCode: 'PROGRAMME_USED' });
    const answer = await look(adviser, referral.id);
    expect(answer.items.find((item) => item.kind === 'OUTCOME')).toMatchObject({
      ours: false,
      content: '登用計画を作り、研修を申し込んだ。',
    });
    expect(answer.loopClosesAt).not.toBeNull();
    const closed = await act(adviser, 'closeReferralLoop', { ...at(answer), note: '社長に電話で報告' });
    expect(closed).toMatchObject({
      status: 'LOOP_CLOSED',
      whoseMove: 'NOBODY',
      loopClosedBySystem: false,
      actions: [],
    });
    // Neither ever read the other's case.
    expect((await seeRefused(square, opened.id)).extensions.code).toBe('NOT_FOUND');
    expect((await seeRefused(adviser, done.caseId ?? '')).extensions.code).toBe('NOT_FOUND');
  });

  it('declined for a reason that lasts, the desk is not asked again; for want of capacity it is', async () => {
    const { opened, referral } = await steered(adviser);
    const decline = { ...(await received(square, referral.id)), reason: 'NOT_ELIGIBLE', note: '対象外の業種' };
    await act(square, 'declineReferral', { ...decline, suggestedDeskId: deskId('work-style') });
    const read = await look(adviser, referral.id);
    expect(read).toMatchObject({
      status: 'DECLINED',
      reasonCode: 'NOT_ELIGIBLE',
      suggestedDeskId: deskId('work-style'),
      whoseMove: 'SENDER',
    });
    expect(read.words.map((word) => word.body)).toEqual(['対象外の業種']);
    // The receiver reads nothing of it any more.
    expect((await look(square, referral.id)).items).toEqual([]);
    const second = await draft(adviser, opened.id);
    const { hash } = await preview(adviser, second.id);
    const refused = await actRefused(adviser, 'sendReferral', { ...at(second), previewHash: hash });
    expect(refused.extensions.fields?.map((each) => each.field)).toEqual(['toDeskId']);

    const other = await steered(adviser);
    await act(square, 'declineReferral', { ...(await received(square, other.referral.id)), reason: 'NO_CAPACITY' });
    expect((await sent(adviser, await draft(adviser, other.opened.id))).status).toBe('SENT');
  });

  it('a reason that needs a word is not taken without one, and one of another move not at all', async () => {
    const { referral } = await steered(adviser);
    const head = await received(square, referral.id);
    const named = async (input: object) =>
      (await actRefused(square, 'returnReferral', { ...head, ...input })).extensions.fields?.map((each) => each.field);
    expect(await named({ reason: 'MISSING_FACTS' })).toEqual(['note']);
    expect(await named({ reason: 'NO_CAPACITY' })).toEqual(['reason']);
    expect(await named({ reason: 'DESK_CLOSED' })).toEqual(['reason']);
  });

  it('the second bounce calls a supervisor, who alone sends it again', async () => {
    const { opened, referral } = await steered(adviser);
    const bounce = async () =>
      act(square, 'returnReferral', { ...(await received(square, referral.id)), reason: 'CONSENT_UNCLEAR' });
    await bounce();
    const first = await look(adviser, referral.id);
    const { hash } = await preview(adviser, referral.id);
    await act(adviser, 'resendReferral', { ...at(first), previewHash: hash });
    await bounce();
    const again = await look(adviser, referral.id);
    expect(again).toMatchObject({ whoseMove: 'SENDER_SUPERVISOR', bounces: 2 });
    expect(again.actions).not.toContain('RESEND');
    expect((await actRefused(adviser, 'resendReferral', { ...at(again), previewHash: hash })).extensions.code).toBe(
      'FORBIDDEN',
    );
    const notices = await desks.superuser<{ n: number }>(
      `select count(*)::int as n from app.notice where referral_id = $1 and kind = 'REFERRAL_BOUNCED_AGAIN' and staff_id = $2`,
      [referral.id, branchHead.id],
    );
    expect(notices).toEqual([{ n: 1 }]);
    expect((await act(branchHead, 'resendReferral', { ...at(again), previewHash: hash })).status).toBe('SENT');
    expect((await see(adviser, opened.id)).id).toBe(opened.id);
  });

  it('handed back with the work done, and cancelled by two sides', async () => {
    const { referral } = await accepted();
    const work = { reason: 'CLIENT_UNREACHABLE', workDone: '三度電話した。' };
    expect((await act(square, 'handBackReferral', { ...at(referral), ...work })).status).toBe('HANDED_BACK');
    const read = await look(adviser, referral.id);
    expect(read.items.find((item) => item.kind === 'OUTCOME')?.content).toBe('三度電話した。');

    const other = (await accepted()).referral;
    const asking = await received(adviser, other.id);
    await act(adviser, 'requestReferralCancellation', { ...asking, reason: 'NO_LONGER_NEEDED' });
    expect((await look(square, other.id)).actions).toEqual(
      expect.arrayContaining(['CONFIRM_CANCELLATION', 'REFUSE_CANCELLATION']),
    );
    const on = await act(square, 'confirmReferralCancellation', {
      ...(await received(square, other.id)),
      confirm: false,
      reason: 'WORK_IN_PROGRESS',
    });
    expect(on.status).toBe('ACCEPTED');
    await act(adviser, 'requestReferralCancellation', {
      ...(await received(adviser, other.id)),
      reason: 'CLIENT_STOPPED',
    });
    const off = await act(square, 'confirmReferralCancellation', {
      ...(await received(square, other.id)),
      confirm: true,
    });
    expect(off).toMatchObject({ status: 'CANCELLED', whoseMove: 'NOBODY' });
  });

  it('entered in error: by the sender before acceptance, by their supervisor after it, and read by nobody else', async () => {
    const { referral } = await steered(adviser);
    await act(adviser, 'markReferralEnteredInError', { ...at(referral), reason: 'WRONG_CASE' });
    expect((await lookRefused(square, referral.id)).extensions.code).toBe('NOT_FOUND');
    const { referral: taken } = await accepted();
    const seen = await look(adviser, taken.id);
    expect(
      (await actRefused(adviser, 'markReferralEnteredInError', { ...at(seen), reason: 'WRONG_CASE' })).extensions.code,
    ).toBe('FORBIDDEN');
    await act(branchHead, 'markReferralEnteredInError', { ...at(seen), reason: 'WRONG_PERSON' });
    expect((await look(square, taken.id)).items).toEqual([]);
  });

  it('a handover that is handed back returns to the desk and to whoever had it, and loses nothing', async () => {
    const opened = await companyCase(square, 'working-women');
    const over = { kind: 'HANDOVER', toDeskId: deskId('work-style'), programmeId: null };
    const referral = await sent(square, await draft(square, opened.id, over));
    const taken = await act(style, 'acceptReferral', await received(style, referral.id));
    await press(style, 'addNote', {
      caseId: opened.id,
      kind: 'MEMO',
      audience: 'ORGANISATION',
      body: '規程を点検した',
    });
    await act(style, 'handBackReferral', { ...at(taken), reason: 'NEEDS_OTHER_HELP', workDone: '規程の点検まで。' });
    const back = await see(square, opened.id);
    expect(back.assignee).toMatchObject({ id: square.id });
    expect(back.timeline.flatMap((line) => line.note?.body ?? [])).toContain('規程を点検した');
    expect((await seeRefused(style, opened.id)).extensions.code).toBe('NOT_FOUND');
  });

  it('a desk that took part, got the case and gave it back takes part as before, and answers', async () => {
    const opened = await companyCase(square, 'working-women');
    const there = { toDeskId: deskId('work-style'), programmeId: null };
    const consult = await sent(square, await draft(square, opened.id, { kind: 'CONSULT', ...there }));
    await act(style, 'acceptReferral', await received(style, consult.id));
    const handover = await sent(square, await draft(square, opened.id, { kind: 'HANDOVER', ...there }));
    const taken = await act(style, 'acceptReferral', await received(style, handover.id));
    expect((await seeRefused(square, opened.id)).extensions.code).toBe('NOT_FOUND');
    await act(style, 'handBackReferral', { ...at(taken), reason: 'NEEDS_OTHER_HELP', workDone: '規程の点検まで。' });
    expect((await see(style, opened.id)).id).toBe(opened.id);
    expect((await see(square, opened.id)).assignee).toMatchObject({ id: square.id });
    const now = await look(style, consult.id);
    expect(now).toMatchObject({ status: 'ACCEPTED', end: 'RECEIVER' });
    const answered = await act(style, 'completeReferral', { ...at(now), outcome: 'RESOLVED', word: '規程を整えた。' });
    expect(answered.status).toBe('COMPLETED');
  });

  it('a desk takes part while any of its 連携 says so: a second one that is sent and declined ends nothing', async () => {
    const opened = await companyCase(square, 'working-women');
    const over = { kind: 'CONSULT', toDeskId: deskId('work-style'), programmeId: null };
    const first = await sent(square, await draft(square, opened.id, over));
    const taken = await act(style, 'acceptReferral', await received(style, first.id));
    await act(style, 'completeReferral', { ...at(taken), outcome: 'RESOLVED', word: '規程を整えた。' });
    const second = await sent(square, await draft(square, opened.id, over));
    expect((await see(style, opened.id)).id).toBe(opened.id);
    const declined = { reason: 'OUT_OF_SCOPE', note: '前の回答のとおり' };
    await act(style, 'declineReferral', { ...(await received(style, second.id)), ...declined });
    expect((await see(style, opened.id)).id).toBe(opened.id);
    await act(square, 'closeReferralLoop', at(await look(square, first.id)));
    expect((await seeRefused(style, opened.id)).extensions.code).toBe('NOT_FOUND');
  });

  it('outside: given with what its letter says, and closed by the sender alone', async () => {
    const opened = await companyCase(adviser, 'tcci-minato');
    const items = [{ kind: 'SUMMARY', body: '解雇予告の相談' }];
    const over = { kind: 'EXTERNAL', toDeskId: null, programmeId: null, bodyCode: 'labour-iidabashi', items };
    const drafted = await draft(adviser, opened.id, over);
    const { hash } = await preview(adviser, drafted.id);
    const given = await act(adviser, 'giveExternalReferral', { ...at(drafted), previewHash: hash });
    expect(given).toMatchObject({ status: 'GIVEN', bodyCode: 'labour-iidabashi' });
    expect(given.items.map((item) => item.content)).toEqual(['解雇予告の相談']);
    // 紹介 never blocks the case.
    expect(
      (await press(adviser, 'closeCase', { id: opened.id, version: opened.version, outcome: 'REFERRED_OUT' })).status,
    ).toBe('CLOSED');
    expect((await act(adviser, 'closeReferralLoop', at(given))).status).toBe('LOOP_CLOSED');
  });

  it('live: sent and accepted in one act in the name of whoever took the call, the items completed after', async () => {
    const opened = await companyCase(adviser, 'tcci-minato');
    await agree(adviser, opened.id);
    const drafted = await draft(adviser, opened.id, { items: [{ kind: 'SUMMARY', body: '電話の途中' }] });
    const { hash } = await preview(adviser, drafted.id);
    const head = { ...at(drafted), previewHash: hash };
    const named = (await actRefused(adviser, 'transferLive', { ...head, acceptedById: style.id })).extensions.fields;
    expect(named?.map((each) => each.field)).toEqual(['acceptedById']);
    const live = await act(adviser, 'transferLive', { ...head, acceptedById: square.id });
    expect(live).toMatchObject({
      status: 'ACCEPTED',
      acceptedBy: { id: square.id },
      sentBy: { id: adviser.id },
      live: true,
    });
    const taken = await look(square, live.id);
    expect((await see(square, taken.caseId ?? '')).assignee).toMatchObject({ id: square.id });
    await act(adviser, 'shareItems', { ...at(live), items: [{ kind: 'IDENTITY' }] });
    expect((await look(square, live.id)).items.map((item) => item.kind)).toEqual(['SUMMARY', 'IDENTITY']);
    expect(
      (
        await actRefused(adviser, 'shareItems', {
          ...at(await look(adviser, live.id)),
          items: [{ kind: 'DISPATCH', body: 'x' }],
        })
      ).extensions.code,
    ).toBe('BAD_USER_INPUT');
  });

  it('asked for: a desk that knows of a case asks its owner, and learns nothing by asking', async () => {
    const opened = await companyCase(square, 'working-women');
    const head = await desks.supervisor('女性 統括', 'working-women');
    const ask = (number: string) =>
      style.ask<{ requestCase: boolean }>('mutation ($input: RequestCaseInput!) { requestCase(input: $input) }', {
        input: { requestId: crypto.randomUUID(), deskId: deskId('work-style'), number, reason: '昨年の支援先' },
      });
    expect(await ask(opened.number)).toEqual(await ask('R8-777777'));
    const twice = await companyCase(square, 'working-women');
    expect(await Promise.all([ask(twice.number), ask(twice.number)])).toEqual([
      { requestCase: true },
      { requestCase: true },
    ]);
    const waiting = await desks.superuser('select 1 from app.case_request where case_id = $1', [twice.id]);
    expect(waiting).toHaveLength(1);
    const book = await square.ask<{
      caseReferrals: { requests: { id: string; askingDeskId: string; body: string }[] };
    }>('query ($id: UUID!) { caseReferrals(caseId: $id) { requests { id askingDeskId body } } }', { id: opened.id });
    const [request] = book.caseReferrals.requests;
    expect(request).toMatchObject({ askingDeskId: deskId('work-style'), body: '昨年の支援先' });
    const told = await desks.superuser('select kind, staff_id from app.notice where case_id = $1', [opened.id]);
    expect(told).toContainEqual({ kind: 'CASE_REQUESTED', staff_id: head.id });
    expect(told).not.toContainEqual(expect.objectContaining({ kind: 'MESSAGE_LEFT' }));
    const over = { kind: 'HANDOVER', toDeskId: deskId('work-style'), programmeId: null, caseRequestId: request?.id };
    const referral = await sent(square, await draft(square, opened.id, over));
    const answered = await desks.superuser('select referral_id from app.case_request where id = $1', [request?.id]);
    expect(answered).toEqual([{ referral_id: referral.id }]);
  });
});
