import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker } from '../../apps/server/src/jobs/worker.ts';
import { bringForward, eventually, openedBy, press, see } from '../cases/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { act, actRefused, agree, at, companyCase, draft, look, preview, sent, steered, verbOf } from './support.ts';

const WITHDRAW = 'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { caseId } }';

describe('nothing is lost between two desks', () => {
  let desks: Desks;
  let adviser: Person;
  let branchHead: Person;
  let square: Person;
  let squareHead: Person;
  let administrator: Person;
  let worker: { stop(): Promise<void> };
  let now = () => new Date();

  beforeAll(async () => {
    desks = await openDesks('referral_nothing_lost', { now: () => now() });
    adviser = await desks.counsellor('渡辺 指導', 'tcci-minato');
    branchHead = await desks.supervisor('束根 統括', 'tcci-minato');
    square = await desks.counsellor('佐藤 相談', 'working-women');
    squareHead = await desks.supervisor('高橋 統括', 'working-women');
    administrator = await desks.person('設定 進', { role: 'ADMINISTRATOR', organisation: 'TMG' });
    worker = await startWorker(desks.services, desks.database.workerUrl);
  });
  afterAll(async () => {
    await worker.stop();
    await desks.close();
  });

  const accepted = async () => {
    const { opened, referral } = await steered(adviser);
    return { opened, referral: await act(square, 'acceptReferral', at(await look(square, referral.id))) };
  };
  const withdrawAll = async (caseId: string, by = adviser) => {
    const rows = await desks.superuser<{ id: string }>(
      `select id from app.consent where case_id = $1 and status = 'IN_FORCE'`,
      [caseId],
    );
    for (const { id } of rows) await by.ask(WITHDRAW, { input: { requestId: requestId(), id } });
  };
  const told = async (referralId: string, kind: string) => {
    const rows = await desks.superuser<{ staff_id: string }>(
      'select staff_id from app.notice where referral_id = $1 and kind = $2 order by 1',
      [referralId, kind],
    );
    return rows.map((row) => row.staff_id);
  };
  const row = async <Row extends object>(sql: string, values: unknown[]) =>
    (await desks.superuser<Row>(sql, values))[0];

  it('consent withdrawn: suspended, both desks told, sharing ended without a reason; agreed anew, it goes on', async () => {
    const { opened, referral } = await accepted();
    await withdrawAll(opened.id, branchHead);
    const ours = await look(adviser, referral.id);
    expect(ours).toMatchObject({ status: 'SUSPENDED', whoseMove: 'SENDER' });
    expect(ours.clocks.filter((clock) => clock.metAt === null).every((clock) => clock.paused)).toBe(true);
    const theirs = await look(square, referral.id);
    expect(theirs).toMatchObject({ status: 'ACCEPTED', sharingEnded: true, items: [], words: [] });
    expect(await told(referral.id, 'REFERRAL_SHARING_ENDED')).toEqual([adviser.id, square.id].toSorted());
    expect(
      (await actRefused(square, 'completeReferral', { ...at(theirs), outcome: 'RESOLVED', word: 'x' })).extensions.code,
    ).toBe('INVALID_TRANSITION');
    // No case is left without an owner.
    expect((await see(square, referral.caseId ?? '')).assignee).toMatchObject({ id: square.id });
    expect((await see(adviser, opened.id)).assignee).toMatchObject({ id: adviser.id });
    await agree(adviser, opened.id);
    const on = await look(square, referral.id);
    expect(on).toMatchObject({ status: 'ACCEPTED', sharingEnded: false });
    expect(on.items.length).toBeGreaterThan(0);
    expect((await look(adviser, referral.id)).clocks.some((clock) => clock.paused)).toBe(false);
  });

  it('suspended for good, its sender ends it alone', async () => {
    const { opened, referral } = await accepted();
    await withdrawAll(opened.id);
    const ended = await act(adviser, 'requestReferralCancellation', {
      ...at(await look(adviser, referral.id)),
      reason: 'CLIENT_STOPPED',
    });
    expect(ended).toMatchObject({ status: 'CANCELLED', whoseMove: 'NOBODY' });
  });

  const atOnce = async (presses: readonly [Person, string, object][]) => {
    const answers = await Promise.all(
      presses.map(([person, verb, input]) =>
        person.send(verbOf(verb), { input: { requestId: requestId(), ...input } }),
      ),
    );
    return answers.map((answer) => answer.errors?.[0]?.extensions.code ?? 'DONE');
  };

  it('two desks press at the same moment: accepted or withdrawn, one of them, and the other is told', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { referral } = await steered(adviser);
      const codes = await atOnce([
        [square, 'acceptReferral', at(referral)],
        [adviser, 'withdrawReferral', { ...at(referral), reason: 'SOLVED_HERE' }],
      ]);
      expect(codes.filter((code) => code === 'DONE')).toHaveLength(1);
      const { status } = await look(adviser, referral.id);
      expect(status).toBe(codes[0] === 'DONE' ? 'ACCEPTED' : 'WITHDRAWN');
    }
  });

  it('two who accept: one case is opened, by one of them', async () => {
    const { referral } = await steered(adviser);
    const codes = await atOnce([
      [square, 'acceptReferral', at(referral)],
      [squareHead, 'acceptReferral', at(referral)],
    ]);
    expect(codes.filter((code) => code === 'DONE')).toHaveLength(1);
    const opened = await row<{ n: number }>(
      `select count(*)::int as n from app.cases where subject like '%' || $1 || '%'`,
      [referral.number],
    );
    expect(opened?.n).toBe(1);
  });

  it('a consent withdrawn while it is sent: either nothing crossed, or what crossed is suspended', async () => {
    for (let round = 0; round < 3; round += 1) {
      const opened = await companyCase(adviser, 'tcci-minato');
      const consentId = await agree(adviser, opened.id);
      const drafted = await draft(adviser, opened.id);
      const { hash } = await preview(adviser, drafted.id);
      await Promise.all([
        adviser.send(verbOf('sendReferral'), { input: { requestId: requestId(), ...at(drafted), previewHash: hash } }),
        branchHead.send(WITHDRAW, { input: { requestId: requestId(), id: consentId } }),
      ]);
      expect(['DRAFT', 'SUSPENDED']).toContain((await look(adviser, drafted.id)).status);
    }
  });

  it('sent twice by a repeated request, it is sent once', async () => {
    const opened = await companyCase(adviser, 'tcci-minato');
    await agree(adviser, opened.id);
    const drafted = await draft(adviser, opened.id);
    const { hash } = await preview(adviser, drafted.id);
    const input = { requestId: requestId(), ...at(drafted), previewHash: hash };
    const answers = await Promise.all([1, 2, 3].map(() => adviser.send(verbOf('sendReferral'), { input })));
    expect(answers.map((answer) => answer.errors)).toEqual([undefined, undefined, undefined]);
    expect((await look(square, drafted.id)).items).toHaveLength(2);
    expect(await told(drafted.id, 'REFERRAL_RECEIVED')).toEqual([square.id, squareHead.id].toSorted());
  });

  it('a passed deadline raises a flag and tells both supervisors, once; it decides nothing', async () => {
    const { referral } = await steered(adviser);
    const clock = (await look(square, referral.id)).clocks.find((each) => each.kind === 'REFERRAL_ANSWERED');
    await desks.superuser(`update app.clock set due_at = now() - interval '1 minute' where id = $1`, [clock?.id]);
    await bringForward(desks, `clock-breach:${clock?.id ?? ''}`);
    const flagged = await eventually('the breach', async () => {
      const view = await look(square, referral.id);
      return view.clocks.some((each) => each.id === clock?.id && each.breachedAt !== null) ? view : undefined;
    });
    expect(flagged).toMatchObject({ status: 'SENT', whoseMove: 'RECEIVER' });
    expect(await told(referral.id, 'REFERRAL_OVERDUE')).toEqual([branchHead.id, squareHead.id].toSorted());
  });

  it('fourteen days after the answer the loop closes by itself, saying so', async () => {
    const { referral } = await accepted();
    await act(square, 'completeReferral', { ...at(referral), outcome: 'RESOLVED', word: '解決した' });
    await desks.superuser(`update app.referral set loop_closes_at = now() - interval '1 minute' where id = $1`, [
      referral.id,
    ]);
    await bringForward(desks, `close-referral-loop:${referral.id}`);
    const closed = await eventually('the loop', async () => {
      const view = await look(adviser, referral.id);
      return view.status === 'LOOP_CLOSED' ? view : undefined;
    });
    expect(closed.loopClosedBySystem).toBe(true);
  });

  it('a desk is closed down with referrals open: what nobody took returns to its sender, whose supervisor decides', async () => {
    const bunkyo = await desks.counsellor('文机 栞', 'tcci-bunkyo');
    const opened = await companyCase(adviser, 'tcci-minato');
    const over = { kind: 'HANDOVER', toDeskId: deskId('tcci-bunkyo'), programmeId: null };
    const referral = await sent(adviser, await draft(adviser, opened.id, over));
    expect((await look(bunkyo, referral.id)).status).toBe('SENT');
    const other = await companyCase(adviser, 'tcci-minato');
    const asked = await sent(adviser, await draft(adviser, other.id, { ...over, kind: 'CONSULT' }));
    await act(bunkyo, 'acceptReferral', at(await look(bunkyo, asked.id)));
    await desks.superuser(`update app.desk set closed_on = current_date - 1 where slug = 'tcci-bunkyo'`);
    await desks.superuser(`select graphile_worker.add_job('bounce-from-closed-desks')`);
    const back = await eventually('the return', async () => {
      const view = await look(adviser, referral.id);
      return view.status === 'RETURNED' ? view : undefined;
    });
    expect(back).toMatchObject({ reasonCode: 'DESK_CLOSED', whoseMove: 'SENDER_SUPERVISOR' });
    // What it had taken up stays, and the supervisors hear what happened, not that something is late.
    const told = await eventually('the notice', async () => {
      const rows = await desks.superuser<{ kind: string }>(
        'select kind from app.notice where referral_id = $1 and staff_id = $2 order by created_at',
        [asked.id, branchHead.id],
      );
      return rows.length > 0 ? rows.map((row) => row.kind) : undefined;
    });
    expect(told).toEqual(['REFERRAL_DESK_CLOSED']);
    expect((await act(adviser, 'withdrawReferral', { ...at(back), reason: 'WRONG_DESK' })).status).toBe('WITHDRAWN');
    const elsewhere = await actRefused(adviser, 'draftReferral', { caseId: opened.id, items: [], ...over });
    expect(elsewhere.extensions.fields?.map((each) => each.field)).toEqual(['toDeskId']);
  });

  it('an account is disabled while it holds cases: they go to the supervisor, and none is without somebody', async () => {
    const leaving = await desks.counsellor('退職 予定', 'working-women');
    const { referral } = await steered(adviser);
    const taken = await act(leaving, 'acceptReferral', at(await look(leaving, referral.id)));
    const own = await openedBy(leaving);
    await desks.superuser(
      `update app.staff set organisation_id = (select id from app.organisation where code = 'TMG') where id = $1`,
      [leaving.id],
    );
    const { staffMember } = await administrator.ask<{ staffMember: { version: number } }>(
      'query ($id: UUID!) { staffMember(id: $id) { version } }',
      { id: leaving.id },
    );
    await administrator.ask('mutation ($input: DisableStaffInput!) { disableStaff(input: $input) { id } }', {
      input: { requestId: requestId(), staffId: leaving.id, version: staffMember.version, reason: '退職' },
    });
    for (const id of [own.id, taken.caseId ?? '']) {
      const kept = await eventually('the supervisor', async () => {
        const view = await see(squareHead, id);
        return view.assignee?.id === squareHead.id ? view : undefined;
      });
      expect(kept.timeline.some((line) => line.eventCode === 'case.assigneeLeft')).toBe(true);
    }
    expect(
      (await act(square, 'addInterimWord', { ...at(await look(square, taken.id)), word: '引き続き対応します' })).status,
    ).toBe('ACCEPTED');
  });

  it('the year changes with referrals open: number and answer go on, and a new one counts from one', async () => {
    const { referral } = await accepted();
    const real = now;
    try {
      now = () => new Date('2027-04-02T01:00:00Z');
      expect((await act(square, 'addInterimWord', { ...at(referral), word: '新年度も続ける' })).number).toBe(
        referral.number,
      );
      const opened = await companyCase(adviser, 'tcci-minato');
      expect((await draft(adviser, opened.id)).number).toBe('R9-S-00001');
    } finally {
      now = real;
    }
  });

  it('after a handover the clocks of the case run on by the new desk’s calendar, from what was left', async () => {
    const hours = (from: string, to: string) =>
      JSON.stringify([1, 2, 3, 4, 5].map((weekday) => ({ weekday, from, to })));
    const opens = `update app.desk set opening_hours = $2, extra_closed = '{}', first_answer_minutes = 240 where id = $1`;
    await desks.superuser(opens, [deskId('tcci-shinjuku'), hours('09:00', '17:00')]);
    await desks.superuser(opens, [deskId('tcci-chuo'), hours('18:00', '22:00')]);
    const giver = await desks.counsellor('新宿 送手', 'tcci-shinjuku');
    const taker = await desks.counsellor('中央 受手', 'tcci-chuo');
    const real = now;
    try {
      // A Tuesday, at eleven in the morning in Tokyo.
      now = () => new Date('2027-06-08T02:00:00Z');
      const opened = await companyCase(giver, 'tcci-shinjuku');
      await agree(giver, opened.id);
      const steeredOn = await sent(giver, await draft(giver, opened.id));
      await act(square, 'declineReferral', { ...at(await look(square, steeredOn.id)), reason: 'NO_CAPACITY' });
      const over = { kind: 'HANDOVER', toDeskId: deskId('tcci-chuo'), programmeId: null };
      const handover = await sent(giver, await draft(giver, opened.id, over));
      now = () => new Date('2027-06-08T04:00:00Z');
      await act(taker, 'acceptReferral', at(await look(taker, handover.id)));
      const running = await desks.superuser<{ kind: string; desk_id: string; due_at: Date }>(
        `select kind, desk_id, due_at from app.clock where met_at is null and (case_id = $1 or referral_id = $2) order by kind`,
        [opened.id, steeredOn.id],
      );
      const chuo = deskId('tcci-chuo');
      expect(running).toEqual([
        { kind: 'FIRST_ANSWER', desk_id: chuo, due_at: new Date('2027-06-08T11:00:00Z') },
        { kind: 'LOOP_CLOSED', desk_id: chuo, due_at: new Date('2027-06-21T11:00:00Z') },
      ]);
      const [row] = await desks.superuser<{ due_at: Date }>('select due_at from app.cases where id = $1', [opened.id]);
      expect(row?.due_at).toEqual(new Date('2027-06-08T11:00:00Z'));
    } finally {
      now = real;
    }
  });

  it('the database itself holds what no command may break', async () => {
    const { opened, referral } = await steered(adviser);
    const broken = (sql: string, values: unknown[]) =>
      expect(desks.superuser(sql, values)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
    await broken(`update app.referral set status = 'COMPLETED' where id = $1`, [referral.id]);
    await broken(`update app.referral set accepted_by_id = sent_by_id where id = $1`, [referral.id]);
    await broken(`update app.referral set sender_ids = '{}' where id = $1`, [referral.id]);
    await broken(`update app.referral set kind = 'HANDOVER' where id = $1`, [referral.id]);
    await broken(`update app.referral set to_desk_id = $2 where id = $1`, [referral.id, deskId('work-style')]);
    await broken(`update app.cases set desk_id = $2 where id = $1`, [opened.id, deskId('tcci-chuo')]);
    await broken(`update app.cases set status = 'CLOSED', closed_at = now(), outcome = 'RESOLVED' where id = $1`, [
      opened.id,
    ]);
    await broken(`update app.referral set from_desk_id = to_desk_id where id = $1`, [referral.id]);
    for (const sql of [
      'update app.shared_item_revision set content = content',
      'delete from app.shared_item_revision',
      'update app.referral_word set body = body',
    ])
      await expect(desks.sqlAs(adviser, 'madoguchi_writer', sql)).rejects.toThrow(/permission denied/);
    const [event] = await desks.superuser<{ n: number }>(
      `select count(*)::int as n from app.event where stream_kind = 'referral' and subject_id = $1`,
      [referral.id],
    );
    expect(event?.n).toBe(1);
    expect(
      (await press(adviser, 'addNote', { caseId: opened.id, kind: 'MEMO', audience: 'DESK', body: '続く' })).id,
    ).toBe(opened.id);
  });
});
