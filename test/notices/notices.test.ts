import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markBreach } from '../../apps/server/src/cases/mark-breach.ts';
import { hashOf, newId, newToken } from '../../apps/server/src/ids.ts';
import { openedBy, press, sensitiveOpenedBy, versioned } from '../cases/support.ts';
import { agree } from '../referrals/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { anotherProcess, markRead, noticesOf, openStream, toldTo } from './support.ts';

describe('notices', () => {
  let desks: Desks;
  let counsellor: Person;
  let supervisor: Person;

  beforeAll(async () => {
    desks = await openDesks('notices');
    counsellor = await desks.counsellor();
    supervisor = await desks.supervisor();
  });
  afterAll(() => desks.close());

  const readInEmergency = (person: Person, id: string) =>
    person.ask('mutation ($input: ReadInEmergencyInput!) { readInEmergency(input: $input) { id } }', {
      input: { requestId: requestId(), id, reason: '本人から急ぎの電話があった' },
    });

  it('reach whoever is put in charge, and whoever stands in, but not the one who did it', async () => {
    const colleague = await desks.counsellor('鈴木 代理');
    const taken = await openedBy(counsellor);
    expect(await toldTo(counsellor)).toEqual([]);
    const view = await press(supervisor, 'assignCase', {
      ...versioned(taken),
      assigneeId: supervisor.id,
      deputyId: colleague.id,
    });
    expect(await toldTo(colleague)).toEqual([`CASE_ASSIGNED ${taken.number}`]);
    expect(await toldTo(supervisor)).toEqual([]);
    await press(supervisor, 'assignCase', { ...versioned(view), assigneeId: counsellor.id, deputyId: colleague.id });
    expect(await toldTo(counsellor)).toEqual([`CASE_ASSIGNED ${taken.number}`]);
    // Who stood in before is not told again.
    expect(await toldTo(colleague)).toHaveLength(1);
  });

  it('reach the supervisors before a sensitive case is read in an emergency', async () => {
    const [own, passer] = [await desks.counsellor('担当 者'), await desks.counsellor('通り 掛り')];
    const sensitive = await sensitiveOpenedBy(own);
    await readInEmergency(passer, sensitive.id);
    expect(await toldTo(supervisor)).toContain(`READ_IN_EMERGENCY ${sensitive.number}`);
    expect(await toldTo(passer)).toEqual([]);
    const elsewhere = await desks.supervisor('別の 統括', 'work-style');
    expect(await toldTo(elsewhere)).toEqual([]);
  });

  it('tell the supervisors of a breach once, however often the job comes', async () => {
    const late = await openedBy(counsellor);
    const [clock] = await desks.superuser<{ id: string }>('select id from app.clock where case_id = $1', [late.id]);
    await desks.superuser(`update app.clock set due_at = now() - interval '1 hour' where id = $1`, [clock?.id]);
    const hash = hashOf(newToken());
    await desks.superuser('select fn.open_system_session($1, $2)', [hash, newId(new Date())]);
    expect(await markBreach(desks.services, hash, clock?.id ?? '')).toBe(true);
    expect(await markBreach(desks.services, hash, clock?.id ?? '')).toBe(false);
    const other = await desks.supervisor('後から 統括');
    expect((await toldTo(supervisor)).filter((each) => each === `CLOCK_BREACHED ${late.number}`)).toHaveLength(1);
    expect(await toldTo(other)).toEqual([]);
    const jobs = await desks.superuser<{ key: string }>(
      `select j.key from graphile_worker.jobs j join app.notice n on j.key = 'send-mail:' || n.id where n.case_id = $1`,
      [late.id],
    );
    expect(jobs).toHaveLength(1);
  });

  it('reach whoever has the case when a message is left, and nobody for one that is taken away', async () => {
    const view = await openedBy(counsellor);
    const left = await press(supervisor, 'leaveMessage', { ...versioned(view), message: '折返しは15時以降に' });
    expect(await toldTo(counsellor)).toContain(`MESSAGE_LEFT ${view.number}`);
    await press(supervisor, 'leaveMessage', { ...versioned(left), message: '' });
    expect((await toldTo(counsellor)).filter((each) => each === `MESSAGE_LEFT ${view.number}`)).toHaveLength(1);
  });

  it('reach whoever may confirm a proposed role, and not the proposer', async () => {
    const administrator = await desks.person('管理 者', { role: 'ADMINISTRATOR', organisation: 'TMG' });
    const create = 'mutation ($input: CreateStaffInput!) { createStaff(input: $input) { staff { id } } }';
    const { createStaff } = await administrator.ask<{ createStaff: { staff: { id: string } } }>(create, {
      input: { requestId: requestId(), signInName: 'shinnin@example.jp', name: '新任 一', kana: 'シンニン' },
    });
    await administrator.ask('mutation ($input: GrantMembershipInput!) { grantMembership(input: $input) { id } }', {
      input: {
        requestId: requestId(),
        staffId: createStaff.staff.id,
        role: 'COUNSELLOR',
        deskId: deskId('working-women'),
      },
    });
    expect((await toldTo(supervisor))[0]).toBe('MEMBERSHIP_TO_CONFIRM -');
    expect(await toldTo(administrator)).toEqual([]);
  });

  it('end with the right to read what they are about, in the list and in the count', async () => {
    const [own, named] = [await desks.counsellor('担当 者'), await desks.counsellor('代理 者')];
    const sensitive = await sensitiveOpenedBy(own);
    await press(own, 'assignCase', { ...versioned(sensitive), assigneeId: own.id, deputyId: named.id });
    expect(await noticesOf(named)).toMatchObject({ items: [{ caseId: sensitive.id }], unread: { value: 1 } });
    await desks.superuser(`update app.membership set ended_at = now() where staff_id = $1`, [named.id]);
    expect(await noticesOf(named)).toMatchObject({ items: [], unread: { value: 0 } });
    expect(await desks.sqlAs(named, 'madoguchi_app', 'select * from app.notice')).toEqual([]);
  });

  it('end with the consent by which a desk takes part', async () => {
    const neighbour = await desks.counsellor('隣の 窓口', 'work-style');
    const view = await openedBy(counsellor, { kind: 'INDIVIDUAL', topics: ['WOMEN_INDIVIDUAL_CAREER'] });
    const consentId = await agree(counsellor, view.id, {
      capacity: 'PERSON',
      toDeskId: deskId('work-style'),
      items: ['IDENTITY', 'CONTACT', 'SUMMARY', 'NOTE'],
      method: 'WRITING',
      evidence: '棚3',
    });
    await desks.superuser(
      `insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, granted_by_id, created_at)
       select $1, c.id, c.desk_id, 'PARTICIPANT', $3, c.opened_by_id, now() from app.cases c where c.id = $2`,
      [requestId(), view.id, deskId('work-style')],
    );
    await desks.superuser(
      `insert into app.notice (id, staff_id, kind, case_id, occurrence, created_at) values ($1, $2, 'MESSAGE_LEFT', $3, 'x', now())`,
      [requestId(), neighbour.id, view.id],
    );
    expect(await toldTo(neighbour)).toEqual([`MESSAGE_LEFT ${view.number}`]);
    await supervisor.ask('mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { caseId } }', {
      input: { requestId: requestId(), id: consentId },
    });
    expect(await noticesOf(neighbour)).toMatchObject({ items: [], unread: { value: 0 } });
    // Whoever holds the case hears that it ended.
    expect(await toldTo(counsellor)).toContain(`CONSENT_ENDED ${view.number}`);
  });

  it('are read one by one, by their addressee alone', async () => {
    const [own, named] = [await desks.counsellor('担当 者'), await desks.counsellor('代理 者')];
    for (const subject of ['就業規則', '両立支援']) {
      const view = await openedBy(own, { subject });
      await press(own, 'assignCase', { ...versioned(view), assigneeId: named.id });
    }
    const { items, unread } = await noticesOf(named);
    expect(unread).toEqual({ value: 2, capped: false });
    const [first] = items;
    expect((await markRead(own, [first?.id ?? ''])).items).toEqual([]);
    expect((await noticesOf(named)).unread.value).toBe(2);
    const after = await markRead(named, [first?.id ?? '', requestId()]);
    expect(after.unread.value).toBe(1);
    expect(after.items.map((each) => each.readAt !== null)).toEqual([true, false]);
    const page = await noticesOf(named, { first: 1 });
    expect([page.items.length, page.pageInfo.hasNextPage]).toEqual([1, true]);
  });

  it('arrive at once at the streams of two server processes, and at no one else’s', async () => {
    const [own, named, other] = [
      await desks.counsellor('担当 者'),
      await desks.counsellor('代理 者'),
      await desks.counsellor('同じ窓口の 者'),
    ];
    const second = await anotherProcess(desks);
    const streams = [
      await openStream(desks.address, named),
      await openStream(second.address, named),
      await openStream(desks.address, other),
      await openStream(second.address, other),
    ] as const;
    try {
      const view = await openedBy(own);
      await press(own, 'assignCase', { ...versioned(view), assigneeId: named.id });
      const [notice] = (await noticesOf(named)).items;
      const hint = JSON.stringify({ kind: 'notice', id: notice?.id });
      await streams[0].until(hint);
      await streams[1].until(hint);
      // A later hint that they do see has come: the earlier one is not still on its way.
      const later = await openedBy(own);
      await streams[2].until(later.id);
      await streams[3].until(later.id);
      expect(streams[2].heard() + streams[3].heard()).not.toContain('"notice"');
    } finally {
      await Promise.all(streams.map((each) => each.end()));
      await second.close();
    }
  });
});
