import { generateKeyPairSync } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyTrail } from '../../apps/server/src/audit/verify-trail.ts';
import { see } from '../cases/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
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
  type ReferralView,
  sent,
  steered,
} from './support.ts';

const WITHDRAW = 'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { caseId } }';
const LINES = 'query ($id: UUID!) { caseReferrals(caseId: $id) { referrals { outcomeCode } } }';
const PROPOSE = 'mutation ($input: ProposeDisposalInput!) { proposeDisposal(input: $input) { id version } }';
const APPROVE = 'mutation ($input: ApproveDisposalInput!) { approveDisposal(input: $input) { id } }';
const EVENTS = 'query ($id: UUID!) { caseEvents(id: $id) { code by { name } } }';
const WORDS = '鵺の声がした件';

describe('what a referral lets go with its consent and with its case', () => {
  let desks: Desks;
  let adviser: Person;
  let square: Person;
  let style: Person;

  beforeAll(async () => {
    desks = await openDesks('referral_let_go');
    adviser = await desks.counsellor('渡辺 指導', 'tcci-minato');
    square = await desks.counsellor('佐藤 相談', 'working-women');
    style = await desks.counsellor('田中 相談', 'work-style');
  });
  afterAll(() => desks.close());

  const accept = async (person: Person, referral: ReferralView) =>
    act(person, 'acceptReferral', at(await look(person, referral.id)));
  const withdrawAll = async (caseId: string) => {
    const rows = await desks.superuser<{ id: string }>(
      `select id from app.consent where case_id = $1 and status = 'IN_FORCE'`,
      [caseId],
    );
    for (const { id } of rows) await adviser.ask(WITHDRAW, { input: { requestId: requestId(), id } });
  };

  it('the outcome by its code as by its words: after a withdrawal its sender reads neither', async () => {
    const { opened, referral } = await steered(adviser);
    const taken = await accept(square, referral);
    await act(square, 'completeReferral', { ...at(taken), outcome: 'RESOLVED', word: '制度ができた' });
    expect((await look(adviser, referral.id)).outcomeCode).toBe('RESOLVED');
    await withdrawAll(opened.id);
    const after = await look(adviser, referral.id);
    expect([after.outcomeCode, after.items.filter((item) => item.kind === 'OUTCOME')]).toEqual([null, []]);
    expect(await adviser.ask(LINES, { id: opened.id })).toEqual({
      caseReferrals: { referrals: [{ outcomeCode: null }] },
    });
    expect((await look(square, referral.id)).outcomeCode).toBe('RESOLVED');
  });

  it('an answer to whose words nobody agreed is not given into the void: refused in words, free to be handed back', async () => {
    const opened = await companyCase(adviser, 'tcci-minato');
    await agree(adviser, opened.id, { items: ['IDENTITY', 'SUMMARY'] });
    const taken = await accept(square, await sent(adviser, await draft(adviser, opened.id)));
    for (const [verb, input] of [
      ['addInterimWord', { word: '面談した' }],
      ['completeReferral', { outcome: 'RESOLVED', word: '制度ができた' }],
    ] as const) {
      const refused = await actRefused(square, verb, { ...at(taken), ...input });
      expect(refused.extensions.fields?.map((each) => each.field)).toEqual(['word']);
      expect(refused.extensions.fields?.[0]?.message).toContain('送り手の窓口に頼んで');
    }
    const still = await look(square, taken.id);
    expect([still.status, still.clocks.filter((clock) => clock.kind === 'OUTCOME_RETURNED')]).toEqual([
      'ACCEPTED',
      taken.clocks.filter((clock) => clock.kind === 'OUTCOME_RETURNED'),
    ]);
    const back = { ...at(still), reason: 'CLIENT_UNREACHABLE', workDone: '三度電話した' };
    expect((await act(square, 'handBackReferral', back)).status).toBe('HANDED_BACK');

    // Agreed to more, the answer goes.
    const wider = await companyCase(adviser, 'tcci-minato');
    await agree(adviser, wider.id, { items: ['IDENTITY', 'SUMMARY'] });
    const waits = await accept(square, await sent(adviser, await draft(adviser, wider.id)));
    await agree(adviser, wider.id, { items: ['OUTCOME'] });
    await act(square, 'completeReferral', { ...at(waits), outcome: 'RESOLVED', word: '制度ができた' });
    expect(await look(adviser, waits.id)).toMatchObject({ status: 'COMPLETED', outcomeCode: 'RESOLVED' });
  });

  it('a handed-over case whose person agreed for a while is still brought to its end: it has moved, and nobody waits', async () => {
    const opened = await companyCase(square, 'working-women');
    const over = { kind: 'HANDOVER', toDeskId: deskId('work-style'), programmeId: null };
    const taken = await accept(style, await sent(square, await draft(square, opened.id, over)));
    // As an individual's handover stands whose consent has run out: nothing crosses back any more.
    await desks.superuser(`update app.cases set sensitive = true where id = $1`, [opened.id]);
    const now = at(await look(style, taken.id));
    expect((await act(style, 'completeReferral', { ...now, outcome: 'RESOLVED', word: '済み' })).status).toBe(
      'COMPLETED',
    );
  });

  it('why it was handed back, by its code as by its words: after a withdrawal its sender reads neither', async () => {
    const { opened, referral } = await steered(adviser);
    const taken = await accept(square, referral);
    const back = { reason: 'CLIENT_UNREACHABLE', workDone: '三度電話した', note: '応答がない' };
    await act(square, 'handBackReferral', { ...at(taken), ...back });
    const read = await look(adviser, referral.id);
    expect([read.reasonCode, read.words.map((word) => word.body)]).toEqual(['CLIENT_UNREACHABLE', ['応答がない']]);
    await withdrawAll(opened.id);
    const after = await look(adviser, referral.id);
    expect([after.status, after.reasonCode, after.words]).toEqual(['HANDED_BACK', null, []]);
    const asked = 'query ($id: UUID!) { caseReferrals(caseId: $id) { referrals { reasonCode } } }';
    expect(await adviser.ask(asked, { id: opened.id })).toEqual({
      caseReferrals: { referrals: [{ reasonCode: null }] },
    });
    expect((await look(square, referral.id)).reasonCode).toBe('CLIENT_UNREACHABLE');
  });

  it('the other end reads that sharing ended, and neither by whom nor when it did for another desk', async () => {
    const opened = await companyCase(adviser, 'tcci-minato');
    for (const desk of ['working-women', 'work-style']) await agree(adviser, opened.id, { toDeskId: deskId(desk) });
    const taken = await accept(square, await sent(adviser, await draft(adviser, opened.id)));
    await withdrawAll(opened.id);
    await desks.superuser(
      `update app.consent set recorded_at = '2026-01-01', ended_at = case to_desk_id when $2 then '2026-02-01T03:00:00Z'::timestamptz
         else '2026-03-03T03:00:00Z' end where case_id = $1`,
      [opened.id, deskId('working-women')],
    );
    const caseId = taken.caseId ?? '';
    const told = (await see(square, caseId)).timeline as {
      kind: string;
      eventCode: string | null;
      at?: string;
      by?: unknown;
    }[];
    expect(told.find((line) => line.kind === 'SHARING_ENDED')?.at).toBe('2026-02-01T00:00:00+09:00');
    expect(told.find((line) => line.eventCode === 'referral.suspended')).toMatchObject({ by: null });
    const { caseEvents } = await square.ask<{ caseEvents: { code: string; by: unknown }[] }>(EVENTS, { id: caseId });
    expect(caseEvents.find((event) => event.code === 'referral.suspended')).toMatchObject({ by: null });
    const ours = (await see(adviser, opened.id)).timeline as { eventCode: string | null; by?: unknown }[];
    expect(ours.find((line) => line.eventCode === 'referral.suspended')?.by).toEqual({ name: '渡辺 指導' });
  });

  it('a passage added under a consent that does not exist is refused in words', async () => {
    const { referral } = await steered(adviser);
    await accept(square, referral);
    const items = [{ kind: 'SUMMARY', body: '追記', thirdPersonConsentId: requestId() }];
    const refused = await actRefused(adviser, 'shareItems', { ...at(await look(adviser, referral.id)), items });
    expect(refused.extensions.code).toBe('NOT_FOUND');
  });

  it('an answer goes to the supervisors where its sender only decides at the desk now, and the case comes back to nobody', async () => {
    const head = await desks.supervisor('束根 統括', 'tcci-minato');
    const leaver = await desks.person(
      '異動 予定',
      { role: 'COUNSELLOR', desk: 'tcci-minato' },
      { role: 'APPROVER', desk: 'tcci-minato' },
    );
    const bunkyo = await desks.counsellor('文机 栞', 'tcci-bunkyo');
    const opened = await companyCase(leaver, 'tcci-minato');
    const over = { kind: 'HANDOVER', toDeskId: deskId('tcci-bunkyo'), programmeId: null };
    const taken = await accept(bunkyo, await sent(leaver, await draft(leaver, opened.id, over)));
    await desks.superuser(`update app.membership set ended_at = now() where staff_id = $1 and role = 'COUNSELLOR'`, [
      leaver.id,
    ]);
    await act(bunkyo, 'handBackReferral', { ...at(taken), reason: 'CLIENT_UNREACHABLE', workDone: '三度架電した' });
    const told = await desks.superuser<{ staff_id: string }>(
      `select staff_id from app.notice where referral_id = $1 and kind = 'REFERRAL_HANDED_BACK'`,
      [taken.id],
    );
    expect(told.map((row) => row.staff_id)).toEqual([head.id]);
    expect((await see(head, opened.id)).assignee).toBeNull();
  });

  it('a disposal takes the words of both ends of a 連携, of whoever asked for the case, and of the trail, and the trail says so; the other end’s own case keeps its own', async () => {
    const supervisor = await desks.supervisor();
    const approver = await desks.person('決裁 一郎', { role: 'APPROVER', desk: 'working-women' });
    const items = [{ kind: 'SUMMARY', body: WORDS }];
    const within = { kind: 'CONSULT', toDeskId: deskId('work-style'), programmeId: null, items };
    const opened = await companyCase(square, 'working-women');
    let consult = await accept(style, await sent(square, await draft(square, opened.id, within)));
    consult = await act(style, 'addInterimWord', { ...at(consult), word: WORDS });
    await act(style, 'completeReferral', { ...at(consult), outcome: 'RESOLVED', word: WORDS });
    await act(square, 'closeReferralLoop', { ...at(await look(square, consult.id)), note: WORDS });
    const { referral } = await steered(adviser, { items: [{ kind: 'SUMMARY', body: '支部の要旨' }] });
    let across = await accept(square, referral);
    across = await act(square, 'addInterimWord', { ...at(across), word: WORDS });
    await act(square, 'completeReferral', { ...at(across), outcome: 'RESOLVED', word: WORDS });
    await act(adviser, 'closeReferralLoop', { ...at(await look(adviser, across.id)), note: '支部から伝えた' });
    // Why another desk asked for it lies in that desk's own trail; so does what it asked of a case that stays.
    const kept = await companyCase(square, 'working-women');
    for (const [number, reason] of [
      [opened.number, WORDS],
      [kept.number, '支部で聞いた'],
    ])
      await style.ask('mutation ($input: RequestCaseInput!) { requestCase(input: $input) }', {
        input: { requestId: requestId(), deskId: deskId('work-style'), number, reason },
      });
    await desks.superuser(
      `update app.cases set status = 'CLOSED', outcome = 'RESOLVED', closed_at = '2020-03-01' where id = any ($1)`,
      [[opened.id, across.caseId]],
    );
    const asked = { requestId: requestId(), deskId: deskId('working-women'), reason: '保存期間の満了' };
    const { proposeDisposal } = await supervisor.ask<{ proposeDisposal: object }>(PROPOSE, { input: asked });
    await approver.ask(APPROVE, { input: { requestId: requestId(), ...proposeDisposal } });
    const holding = async (words: string) => {
      const found: string[] = [];
      for (const name of ['referral_word', 'shared_item_revision', 'event_content', 'case_request']) {
        const [row] = await desks.superuser<{ n: number }>(
          `select count(*)::int as n from app.${name} t where strpos(t::text, $1) > 0`,
          [words],
        );
        found.push(`${name}: ${row?.n}`);
      }
      return found;
    };
    expect(await holding(WORDS)).toEqual([
      'referral_word: 0',
      'shared_item_revision: 0',
      'event_content: 0',
      'case_request: 0',
    ]);
    expect(await holding('支部')).toEqual([
      'referral_word: 1',
      'shared_item_revision: 1',
      'event_content: 2',
      'case_request: 1',
    ]);
    const worker = new Client({ connectionString: desks.database.workerUrl });
    await worker.connect();
    try {
      const key = generateKeyPairSync('ed25519').privateKey;
      const { streams } = await verifyTrail(worker, key);
      const states = streams.filter((each) => [consult.id, across.id].some((id) => each.stream === `referral:${id}`));
      expect(states.map((each) => each.state)).toEqual(['DISPOSED', 'DISPOSED']);
      expect(streams.filter((each) => each.state === 'BROKEN')).toEqual([]);
    } finally {
      await worker.end();
    }
  });

  it('of a question without a name within the organisation, the words of the asking desk alone: the other desk’s trail keeps what it said', async () => {
    const asker = await desks.counsellor('問 一郎', 'working-women');
    const head = await desks.supervisor('統 一郎', 'working-women');
    const decides = await desks.person('決裁 二郎', { role: 'APPROVER', desk: 'working-women' });
    const opened = await companyCase(asker, 'working-women');
    const enquiry = { kind: 'CONSULT', toDeskId: deskId('work-style'), programmeId: null, anonymous: true };
    const drafted = await draft(asker, opened.id, { ...enquiry, items: [{ kind: 'SUMMARY', body: '鵲の問い' }] });
    const { hash } = await preview(asker, drafted.id);
    const gone = await act(asker, 'sendReferral', { ...at(drafted), previewHash: hash, confirmsAnonymous: true });
    const taken = await act(style, 'addInterimWord', { ...at(await accept(style, gone)), word: '鵲の連絡' });
    await act(style, 'completeReferral', { ...at(taken), outcome: 'RESOLVED', word: '鵲の答え' });
    await act(asker, 'closeReferralLoop', { ...at(await look(asker, taken.id)), note: '鵲の結び' });
    const trail = async () =>
      (
        await desks.superuser<{ content: string }>(
          `select c.content from app.event_content c join app.event e on e.id = c.event_id where strpos(c.content, '鵲') > 0 order by e.sequence`,
        )
      ).map((row) => row.content.match(/鵲の../u)?.[0]);
    const before = await trail();
    expect(before).toContain('鵲の結び');
    await desks.superuser(
      `update app.cases set status = 'CLOSED', outcome = 'RESOLVED', closed_at = '2020-03-01' where id = $1`,
      [opened.id],
    );
    const asked = { requestId: requestId(), deskId: deskId('working-women'), reason: '保存期間の満了' };
    const { proposeDisposal } = await head.ask<{ proposeDisposal: object }>(PROPOSE, { input: asked });
    await decides.ask(APPROVE, { input: { requestId: requestId(), ...proposeDisposal } });
    expect(await trail()).toEqual(before.filter((each) => each === '鵲の連絡' || each === '鵲の答え'));
    expect(await trail()).toContain('鵲の連絡');
  });

  it('that another desk sent the matter back: a desk counts what it sent back itself, and its supervisor is told of nothing else', async () => {
    const opened = await companyCase(adviser, 'tcci-minato');
    await agree(adviser, opened.id);
    const first = await sent(adviser, await draft(adviser, opened.id));
    await act(square, 'declineReferral', {
      ...at(await look(square, first.id)),
      reason: 'OUT_OF_SCOPE',
      note: '対象外',
    });
    const second = await sent(adviser, await draft(adviser, opened.id, { toDeskId: deskId('work-style') }));
    const returned = { ...at(await look(style, second.id)), reason: 'MISSING_FACTS', note: '人数' };
    expect(await act(style, 'returnReferral', returned)).toMatchObject({ bounces: 1, whoseMove: 'SENDER' });
    expect(await look(adviser, second.id)).toMatchObject({ bounces: 2, whoseMove: 'SENDER_SUPERVISOR' });

    const styleHead = await desks.supervisor('高橋 統括', 'work-style');
    const branchHead = await desks.supervisor('束根 統括', 'tcci-minato');
    const stuck = async (person: Person) =>
      (
        await person.ask<{ stuckReferrals: { items: { referral: { id: string; bounces: number } }[] } }>(
          '{ stuckReferrals { items { referral { id bounces } } } }',
        )
      ).stuckReferrals.items
        .map((each) => each.referral)
        .filter((each) => each.id === second.id);
    expect(await stuck(styleHead)).toEqual([]);
    expect(await stuck(branchHead)).toEqual([{ id: second.id, bounces: 2 }]);
  });

  it('a draft is read at the desk that writes it: a desk that takes part in the case reads what was sent, and hears nothing of the rest', async () => {
    const opened = await companyCase(square, 'working-women');
    const within = { kind: 'CONSULT', toDeskId: deskId('work-style'), programmeId: null };
    const consult = await accept(style, await sent(square, await draft(square, opened.id, within)));
    const outside = { kind: 'EXTERNAL', toDeskId: null, programmeId: null, bodyName: 'ある弁護士' };
    const drafted = await draft(square, opened.id, { ...outside, items: [{ kind: 'SUMMARY', body: '下書き' }] });
    const listed = 'query ($id: UUID!) { caseReferrals(caseId: $id) { referrals { id } } }';
    const ids = async (person: Person) =>
      (
        await person.ask<{ caseReferrals: { referrals: { id: string }[] } }>(listed, { id: opened.id })
      ).caseReferrals.referrals.map((each) => each.id);
    expect(await ids(square)).toEqual([drafted.id, consult.id]);
    expect(await ids(style)).toEqual([consult.id]);
    expect((await lookRefused(style, drafted.id)).extensions.code).toBe('NOT_FOUND');
    const given = await actRefused(style, 'giveExternalReferral', { ...at(drafted), previewHash: 'x' });
    expect(given.extensions.code).toBe('NOT_FOUND');
    expect((await look(square, drafted.id)).status).toBe('DRAFT');
  });
});
