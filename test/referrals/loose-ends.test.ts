import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import {
  act,
  actRefused,
  agree,
  at,
  companyCase,
  draft,
  look,
  preview,
  programmeOf,
  sent,
  steered,
} from './support.ts';

const WITHDRAW = 'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { caseId } }';

describe('what a referral owes to both its ends', () => {
  let desks: Desks;
  let adviser: Person;
  let square: Person;

  beforeAll(async () => {
    desks = await openDesks('referral_loose_ends');
    adviser = await desks.counsellor('渡辺 指導', 'tcci-minato');
    square = await desks.counsellor('佐藤 相談', 'working-women');
    await desks.supervisor('高橋 統括', 'working-women');
  });
  afterAll(() => desks.close());

  const resent = async (person: Person, id: string) => {
    const { hash } = await preview(person, id);
    return act(person, 'resendReferral', { ...at(await look(person, id)), previewHash: hash });
  };
  const noticesOf = (id: string) =>
    desks.superuser<{ kind: string; staff_id: string }>(
      'select kind, staff_id from app.notice where referral_id = $1 order by created_at',
      [id],
    );

  it('nobody who sent any revision accepts it, whatever other post they have', async () => {
    const both = await desks.person(
      '兼務 栞',
      { role: 'COUNSELLOR', desk: 'tcci-minato' },
      { role: 'COUNSELLOR', desk: 'tcci-chuo' },
    );
    const chuo = await desks.counsellor('中央 受手', 'tcci-chuo');
    const over = { kind: 'CONSULT', toDeskId: deskId('tcci-chuo'), programmeId: null };
    const opened = await companyCase(both, 'tcci-minato');
    const first = await sent(both, await draft(both, opened.id, over));
    await act(chuo, 'returnReferral', { ...at(await look(chuo, first.id)), reason: 'WRONG_PROGRAMME' });
    const again = await resent(adviser, first.id);
    expect(again.revision).toBe(2);
    expect((await look(both, first.id)).actions).not.toContain('ACCEPT');
    const refused = await actRefused(both, 'acceptReferral', at(await look(both, first.id)));
    expect(refused.extensions.code).toBe('FORBIDDEN');
    for (const sender of [both, adviser])
      await expect(
        desks.superuser('update app.referral set accepted_by_id = $2 where id = $1', [first.id, sender.id]),
      ).rejects.toMatchObject({ constraint: 'referral_two_people' });
    const accepted = await act(chuo, 'acceptReferral', at(await look(chuo, first.id)));
    expect(accepted.status).toBe('ACCEPTED');
  });

  it('ended by its sender while the sharing is suspended, it tells the receiver no reason, then or later', async () => {
    const { opened, referral } = await steered(adviser);
    await act(square, 'acceptReferral', at(await look(square, referral.id)));
    const consents = await desks.superuser<{ id: string }>(
      `select id from app.consent where case_id = $1 and status = 'IN_FORCE'`,
      [opened.id],
    );
    for (const { id } of consents) await adviser.ask(WITHDRAW, { input: { requestId: requestId(), id } });
    const note = '相談者が支援そのものを断った';
    const ended = await act(adviser, 'requestReferralCancellation', {
      ...at(await look(adviser, referral.id)),
      reason: 'CLIENT_STOPPED',
      note,
    });
    expect(ended).toMatchObject({ status: 'CANCELLED', reasonCode: 'SHARING_ENDED', whoseMove: 'NOBODY' });
    expect(ended.words).toContainEqual(expect.objectContaining({ reasonCode: 'CLIENT_STOPPED', body: note }));
    const atReceiver = async () => {
      const events = await desks.sqlAs(
        square,
        'madoguchi_app',
        `select e.codes, c.content from app.event e left join app.event_content c on c.event_id = e.id where e.stream_kind = 'referral' and e.subject_id = '${referral.id}'`,
      );
      return JSON.stringify([await look(square, referral.id), events]);
    };
    expect(await atReceiver()).toContain('SHARING_ENDED');
    for (const secret of ['CLIENT_STOPPED', note]) expect(await atReceiver()).not.toContain(secret);
    await agree(adviser, opened.id);
    for (const secret of ['CLIENT_STOPPED', note]) expect(await atReceiver()).not.toContain(secret);
    expect((await look(adviser, referral.id)).words.map((word) => word.body)).toContain(note);
  });

  it('a draft takes another kind in one act, and a returned one keeps its own', async () => {
    const opened = await companyCase(adviser, 'tcci-minato');
    await agree(adviser, opened.id);
    const guidance = await draft(adviser, opened.id);
    const body = { kind: 'EXTERNAL', toDeskId: null, programmeId: null, bodyName: '法テラス東京' };
    const outside = await draft(adviser, opened.id, { id: guidance.id, ...body });
    expect(outside).toMatchObject({ id: guidance.id, number: guidance.number, kind: 'EXTERNAL', toDeskId: null });
    const back = await draft(adviser, opened.id, { id: guidance.id });
    expect(back).toMatchObject({ kind: 'GUIDANCE', toDeskId: deskId('working-women') });
    const referral = await sent(adviser, back);
    await act(square, 'returnReferral', { ...at(await look(square, referral.id)), reason: 'WRONG_PROGRAMME' });
    const other = { caseId: opened.id, id: referral.id, items: [], programmeId: programmeOf('TMG') };
    const kept = await actRefused(adviser, 'draftReferral', {
      ...other,
      kind: 'CONSULT',
      toDeskId: deskId('working-women'),
    });
    expect(kept.extensions.fields?.map((each) => each.field)).toEqual(['kind']);
    await expect(
      desks.superuser(`update app.referral set kind = 'CONSULT' where id = $1`, [referral.id]),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('a draft that is marked in error is told to nobody', async () => {
    const opened = await companyCase(adviser, 'tcci-minato');
    const drafted = await draft(adviser, opened.id);
    await act(adviser, 'markReferralEnteredInError', { ...at(drafted), reason: 'MADE_TWICE' });
    expect(await noticesOf(drafted.id)).toEqual([]);
  });
});
