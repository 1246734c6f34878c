import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { act, actRefused, agree, at, companyCase, draft, look, sent, steered } from './support.ts';

const WITHDRAW = 'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { caseId } }';

describe('what is added to a referral, and what a suspension leaves as it was', () => {
  let desks: Desks;
  let adviser: Person;
  let branchHead: Person;
  let square: Person;

  beforeAll(async () => {
    desks = await openDesks('referral_third_person');
    adviser = await desks.counsellor('渡辺 指導', 'tcci-minato');
    branchHead = await desks.supervisor('束根 統括', 'tcci-minato');
    square = await desks.counsellor('佐藤 相談', 'working-women');
    await desks.supervisor('高橋 統括', 'working-women');
  });
  afterAll(() => desks.close());

  const withdraw = (id: string) => adviser.ask(WITHDRAW, { input: { requestId: requestId(), id } });
  const contents = async (id: string) => (await look(square, id)).items.map((item) => item.content);
  const accepted = async () => {
    const { opened, referral } = await steered(adviser);
    await act(square, 'acceptReferral', at(await look(square, referral.id)));
    return { opened, id: referral.id };
  };

  it('a passage about somebody else is not added without their consent: neither beside what stands nor in its place', async () => {
    const { id } = await accepted();
    const before = await look(adviser, id);
    const summary = before.items.find((item) => item.kind === 'SUMMARY');
    const passage = { kind: 'SUMMARY', body: '部下Aさんの配置を相談したい。', thirdPerson: true };
    for (const item of [
      passage,
      { ...passage, itemId: summary?.id },
      { ...passage, itemId: summary?.id, body: summary?.content },
    ]) {
      const refused = await actRefused(adviser, 'shareItems', { ...at(before), items: [item] });
      expect(refused.extensions.fields?.map((each) => each.field)).toEqual(['items']);
    }
    const theirs = await actRefused(square, 'shareItems', { ...at(await look(square, id)), items: [passage] });
    expect(theirs.extensions.fields?.map((each) => each.field)).toEqual(['items']);
    expect(await contents(id)).toEqual(before.items.map((item) => item.content));
  });

  it('a consent for this one referral that is given later serves what is added', async () => {
    const { opened, id } = await accepted();
    await agree(adviser, opened.id, { items: ['DISPATCH'] });
    await desks.superuser(
      `update app.consent set one_referral = true where case_id = $1 and items = array['DISPATCH']`,
      [opened.id],
    );
    await act(adviser, 'shareItems', {
      ...at(await look(adviser, id)),
      items: [{ kind: 'DISPATCH', body: '派遣は2回まで' }],
    });
    expect(await contents(id)).toContain('派遣は2回まで');
  });

  it('what nobody agreed to is refused in words of the desk, at either end', async () => {
    const { id } = await accepted();
    const items = [{ kind: 'DISPATCH', body: '次回の訪問' }];
    const ours = await actRefused(adviser, 'shareItems', { ...at(await look(adviser, id)), items });
    expect(ours.extensions.fields?.[0]?.message).toBe('同意のない項目があります（専門家派遣）。');
    const theirs = await actRefused(square, 'shareItems', { ...at(await look(square, id)), items });
    expect(theirs.extensions.fields?.map((each) => each.field)).toEqual(['items']);
    expect((await look(square, id)).items.map((item) => item.kind)).toEqual(['IDENTITY', 'SUMMARY']);
  });

  it('returned to the supervisors, suspended and agreed anew, it is still the supervisor who sends it again', async () => {
    const { opened, referral } = await steered(adviser);
    const head = at(await look(square, referral.id));
    await act(square, 'returnReferral', { ...head, reason: 'NEEDS_SUPERVISOR', note: '統括と相談したい' });
    const rows = await desks.superuser<{ id: string }>(
      `select id from app.consent where case_id = $1 and status = 'IN_FORCE'`,
      [opened.id],
    );
    for (const { id } of rows) await withdraw(id);
    expect((await look(adviser, referral.id)).status).toBe('SUSPENDED');
    await agree(adviser, opened.id);
    const on = await look(adviser, referral.id);
    expect(on).toMatchObject({ status: 'RETURNED', whoseMove: 'SENDER_SUPERVISOR', reasonCode: 'NEEDS_SUPERVISOR' });
    expect(on.actions).not.toContain('RESEND');
    expect((await look(branchHead, referral.id)).actions).toContain('RESEND');
  });

  it('the answer of a handover reaches the supervisors where whoever sent it has left', async () => {
    const leaver = await desks.counsellor('異動 予定', 'tcci-minato');
    const bunkyo = await desks.counsellor('文机 栞', 'tcci-bunkyo');
    const opened = await companyCase(leaver, 'tcci-minato');
    const over = { kind: 'HANDOVER', toDeskId: deskId('tcci-bunkyo'), programmeId: null };
    const referral = await sent(leaver, await draft(leaver, opened.id, over));
    const taken = await act(bunkyo, 'acceptReferral', at(await look(bunkyo, referral.id)));
    await desks.superuser('update app.staff set disabled_at = now() where id = $1', [leaver.id]);
    await act(bunkyo, 'handBackReferral', { ...at(taken), reason: 'CLIENT_UNREACHABLE', workDone: '三度架電した' });
    const told = await desks.superuser<{ staff_id: string }>(
      `select staff_id from app.notice where referral_id = $1 and kind = 'REFERRAL_HANDED_BACK'`,
      [referral.id],
    );
    expect(told.map((row) => row.staff_id)).toEqual([branchHead.id]);
  });
});
