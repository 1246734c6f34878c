import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, deskId, openDesks, type Person } from '../support/kit.ts';
import { administratorOf, create, MEMBER, type Member, press, refusal, sent, WOMEN } from './support.ts';

describe('a role', () => {
  let desks: Desks;
  let administrator: Person;
  let second: Person;
  let supervisor: Person;
  beforeAll(async () => {
    desks = await openDesks('memberships');
    administrator = await administratorOf(desks);
    second = await administratorOf(desks, '管理 二');
    supervisor = await desks.supervisor();
  });
  afterAll(() => desks.close());

  const propose = (staffId: string, post: object = { role: 'COUNSELLOR', deskId: WOMEN }, by = administrator) =>
    press(by, 'grantMembership', { staffId, ...post });
  const desksOf = async (person: Person) => {
    const [row] = await desks.sqlAs<{ desks: string[] }>(person, 'madoguchi_app', 'select fn.actor_desks() as desks');
    return row?.desks;
  };

  it('is proposed by an administrator, counts for nothing, and works once that desk’s supervisor has confirmed it', async () => {
    const person = await desks.person('新任 花');
    await desks.superuser(
      `update app.staff set organisation_id = (select id from app.organisation where code = 'TMG') where id = $1`,
      [person.id],
    );
    const { memberships } = await propose(person.id);
    expect(memberships).toMatchObject([{ state: 'PENDING', mayConfirm: false }]);
    expect(await desksOf(person)).toEqual([]);
    expect(await person.ask('{ entrance { viewer { memberships { role } } } }')).toEqual({
      entrance: { viewer: { memberships: [] } },
    });
    const waiting = await supervisor.ask<{
      membershipsToConfirm: { membership: { id: string; mayConfirm: boolean } }[];
    }>('{ membershipsToConfirm { membership { id mayConfirm } } }');
    const [pending] = memberships;
    expect(waiting.membershipsToConfirm).toContainEqual({ membership: { id: pending?.id, mayConfirm: true } });
    await press(supervisor, 'confirmMembership', { membershipId: pending?.id });
    expect(await desksOf(person)).toEqual([WOMEN]);
    await press(supervisor, 'endMembership', { membershipId: pending?.id, reason: '異動' });
    expect(await desksOf(person), 'at the next operation').toEqual([]);
  });

  it('is not given by anybody to themself, nor confirmed by its proposer, nor granted from another organisation', async () => {
    const role = { role: 'COUNSELLOR', deskId: WOMEN };
    expect(await refusal(administrator, 'grantMembership', { staffId: administrator.id, ...role })).toBe('FORBIDDEN');
    const { staff } = await create(administrator);
    const [membership] = (await propose(staff.id)).memberships;
    expect(await refusal(administrator, 'confirmMembership', { membershipId: membership?.id })).toBe('FORBIDDEN');
    const elsewhere = await administratorOf(desks, '管理 他', 'TCCI');
    expect(await refusal(elsewhere, 'grantMembership', { staffId: staff.id, ...role })).toBe('NOT_FOUND');
    expect(await refusal(elsewhere, 'endMembership', { membershipId: membership?.id, reason: 'x' })).toBe('NOT_FOUND');
    expect(
      await refusal(administrator, 'grantMembership', {
        staffId: staff.id,
        role: 'COUNSELLOR',
        deskId: deskId('tcci-minato'),
      }),
    ).toBe('FORBIDDEN');
    expect(await refusal(administrator, 'grantMembership', { staffId: staff.id, ...role }), 'twice').toBe(
      'BAD_USER_INPUT',
    );
  });

  it('is refused by the wall itself to whoever goes around the command', async () => {
    const insert = (proposer: string, staffId: string) =>
      desks.sqlAs(
        administrator,
        'madoguchi_writer',
        `insert into app.membership (id, staff_id, organisation_id, role, created_at, proposed_by_id, confirmed_at)
         select gen_random_uuid(), $1, id, 'ADMINISTRATOR', now(), $2, now() from app.organisation where code = 'TMG'`,
        [staffId, proposer],
      );
    await expect(insert(administrator.id, administrator.id)).rejects.toThrow(
      /row-level security|membership_not_by_oneself/,
    );
    await expect(insert(second.id, supervisor.id)).rejects.toThrow(/row-level security/);
    await expect(
      desks.sqlAs(
        supervisor,
        'madoguchi_writer',
        `insert into app.membership (id, staff_id, organisation_id, desk_id, role, created_at, proposed_by_id)
        select gen_random_uuid(), $1, organisation_id, id, 'SUPERVISOR', now(), $2 from app.desk where slug = 'working-women'`,
        [second.id, supervisor.id],
      ),
    ).rejects.toThrow(/row-level security/);
    const { staff } = await create(administrator);
    const [membership] = (await propose(staff.id)).memberships;
    await expect(
      desks.sqlAs(
        second,
        'madoguchi_writer',
        'update app.membership set confirmed_by_id = proposed_by_id where id = $1',
        [membership?.id],
      ),
    ).rejects.toThrow(/membership_two_people/);
  });

  it('of the organisation waits for a second administrator, and stands flagged where there is none', async () => {
    const { staff } = await create(administrator);
    const [manager] = (await propose(staff.id, { role: 'MANAGER' })).memberships;
    expect(manager).toMatchObject({ state: 'PENDING', flagged: false });
    expect(await refusal(supervisor, 'confirmMembership', { membershipId: manager?.id })).toBe('NOT_FOUND');
    const confirmed = await press(second, 'confirmMembership', { membershipId: manager?.id });
    expect(confirmed.memberships).toMatchObject([{ state: 'IN_FORCE', confirmedBy: { name: '管理 二' } }]);
    const alone = await desks.person('管理 独', { role: 'ADMINISTRATOR', organisation: 'FOUNDATION' });
    const made = await create(alone);
    expect((await propose(made.staff.id, { role: 'AUDITOR' }, alone)).memberships).toMatchObject([
      { state: 'IN_FORCE', flagged: true },
    ]);
  });

  it('of a deputy is an approver’s, and ends by itself', async () => {
    const approver = await desks.person('決裁 一', { role: 'APPROVER', desk: 'working-women' });
    const { staff } = await create(administrator);
    const post = { role: 'APPROVER', deskId: WOMEN, deputyForId: approver.id };
    expect(await refusal(administrator, 'grantMembership', { staffId: staff.id, ...post })).toBe('BAD_USER_INPUT');
    const validUntil = new Date(Date.now() + 86_400_000).toISOString();
    const [deputy] = (await propose(staff.id, { ...post, validUntil })).memberships;
    expect(deputy).toMatchObject({ state: 'PENDING', deputyFor: { name: '決裁 一' } });
    await press(supervisor, 'confirmMembership', { membershipId: deputy?.id });
    await desks.superuser(`update app.membership set valid_until = now() - interval '1 minute' where id = $1`, [
      deputy?.id,
    ]);
    const { staffMember } = await administrator.ask<{ staffMember: Member }>(
      `query ($id: UUID!) { staffMember(id: $id) { ${MEMBER} } }`,
      { id: staff.id },
    );
    expect(staffMember.memberships).toMatchObject([{ state: 'ENDED' }]);
    expect((await propose(staff.id, { role: 'COUNSELLOR', deskId: WOMEN })).memberships[0]).toMatchObject({
      state: 'PENDING',
    });
  });

  it('is confirmed once, also when two supervisors press together', async () => {
    const other = await desks.supervisor('高橋 双');
    const { staff } = await create(administrator);
    const [membership] = (await propose(staff.id)).memberships;
    const answers = await Promise.all(
      [supervisor, other].map((person) => person.send(...sent('confirmMembership', { membershipId: membership?.id }))),
    );
    expect(answers.map((answer) => answer.errors?.[0]?.extensions.code).toSorted()).toEqual(['CONFLICT', undefined]);
  });

  it('of the last administrator stays', async () => {
    const alone = await administratorOf(desks, '管理 末', 'TCCI');
    const [row] = await desks.superuser<{ id: string }>(`select m.id from app.membership m where m.staff_id = $1`, [
      alone.id,
    ]);
    await desks.superuser(
      `update app.membership set ended_at = now() where role = 'ADMINISTRATOR' and staff_id <> $1 and organisation_id = (select id from app.organisation where code = 'TCCI')`,
      [alone.id],
    );
    expect(await refusal(alone, 'endMembership', { membershipId: row?.id, reason: '退任' })).toBe('CONFLICT');
  });
});
