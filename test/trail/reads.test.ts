import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Matter, openWorld, type World } from '../access/world.ts';
import { deskId, openDesks, Person, requestId } from '../support/kit.ts';

const CASE = 'query ($id: UUID!) { case(id: $id) { id subject timeline { note { body } } } }';
const SHEET = 'query ($id: UUID!) { inquiry(id: $id) { id content } }';
const MINUTE = 60_000;

describe('the trail of what was read', () => {
  let world: World;
  let superuser: Client;
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);

  beforeAll(async () => {
    world = await openWorld(await openDesks('reads', { now }));
    superuser = new Client({ connectionString: world.desks.database.superuserUrl });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await world.close();
  });

  /** Another machine of the same person. */
  const again = async (person: Person): Promise<Person> =>
    new Person(world.desks.address, {
      id: person.id,
      name: person.name,
      signInName: person.signInName,
      token: await world.desks.openSession(person.id),
    });

  const readsOf = async (subjectId: string, actorId: string): Promise<number> => {
    const sql = `select count(*)::int as n from app.event where stream_kind = 'reads' and subject_id = $1 and actor_id = $2`;
    return (await superuser.query<{ n: number }>(sql, [subjectId, actorId])).rows[0]?.n ?? 0;
  };

  const kinds = (matter: Matter) => [[CASE, matter.caseId] as const, [SHEET, matter.inquiryId] as const];

  it('a sensitive case and a sensitive sheet leave a line, once per session and ten minutes', async () => {
    for (const [document, id] of kinds(await world.matter('OWN_SENSITIVE'))) {
      const supervisor = await world.double('supervisor');
      for (let n = 0; n < 3; n += 1) await supervisor.ask(document, { id });
      expect(await readsOf(id, supervisor.id)).toBe(1);
      await (await again(supervisor)).ask(document, { id });
      expect(await readsOf(id, supervisor.id)).toBe(2);
      await Promise.all(Array.from({ length: 8 }, async () => (await again(supervisor)).ask(document, { id })));
      expect(await readsOf(id, supervisor.id)).toBe(10);
      ahead += 9 * MINUTE;
      await supervisor.ask(document, { id });
      expect(await readsOf(id, supervisor.id)).toBe(10);
      ahead += 2 * MINUTE;
      await supervisor.ask(document, { id });
      expect(await readsOf(id, supervisor.id)).toBe(11);
      ahead = 0;
    }
  });

  it('eight pages of one session that open at once leave one line', async () => {
    for (const [document, id] of kinds(await world.matter('OWN_SENSITIVE'))) {
      const supervisor = await world.double('supervisor');
      await Promise.all(Array.from({ length: 8 }, () => supervisor.ask(document, { id })));
      expect(await readsOf(id, supervisor.id)).toBe(1);
    }
  });

  it('an ordinary case of the own desk leaves none; one of a desk that one only helps leaves one', async () => {
    const { caseId } = await world.matter('OWN_COMPANY');
    await world.person('colleague').ask(CASE, { id: caseId });
    expect(await readsOf(caseId, world.person('colleague').id)).toBe(0);
    await superuser.query(
      `insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, granted_by_id, created_at) values ($1, $2, $3, 'PARTICIPANT', $4, $5, now())`,
      [requestId(), caseId, deskId('working-women'), deskId('work-style'), world.person('supervisor').id],
    );
    await world.person('other desk').ask(CASE, { id: caseId });
    expect(await readsOf(caseId, world.person('other desk').id)).toBe(1);
  });

  it('what is not there, or not to be seen, leaves none', async () => {
    const { caseId, inquiryId } = await world.matter('OWN_SENSITIVE');
    for (const asker of ['colleague', 'other desk', 'adviser', 'auditor'] as const) {
      await world.person(asker).refused(CASE, { id: caseId });
      await world.person(asker).refused(SHEET, { id: inquiryId });
      expect(await readsOf(caseId, world.person(asker).id)).toBe(0);
      expect(await readsOf(inquiryId, world.person(asker).id)).toBe(0);
    }
  });

  it('nothing is sent where the line cannot be written', async () => {
    const matter = await world.matter('OWN_SENSITIVE');
    await superuser.query(`
      create function public.fail() returns trigger language plpgsql as $$
        begin if new.stream_kind = 'reads' then raise exception 'full'; end if; return new; end $$;
      create trigger a_fail before insert on app.event for each row execute function public.fail();`);
    const supervisor = await world.double('supervisor');
    try {
      for (const [document, id] of kinds(matter)) {
        const answer = await supervisor.send(document, { id });
        expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
        expect(JSON.stringify(answer)).not.toMatch(/就業規則|男性育業|full/);
      }
    } finally {
      await superuser.query('drop function public.fail cascade');
    }
    for (const [document, id] of kinds(matter))
      expect((await supervisor.send(document, { id })).errors).toBeUndefined();
  });

  it('the line stands before the content is sent', async () => {
    const { caseId } = await world.matter('OWN_SENSITIVE');
    const supervisor = await world.double('supervisor');
    // Somebody holds the stream's head: the page waits for its line, and not the other way round.
    await superuser.query('begin');
    await superuser.query(
      `insert into app.stream_head (stream, sequence, hash) values ($1, 0, repeat('0', 64)) on conflict (stream) do update set sequence = stream_head.sequence`,
      [`reads:${caseId}`],
    );
    let arrived = false;
    const page = supervisor.ask(CASE, { id: caseId }).then(() => {
      arrived = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(arrived).toBe(false);
    await superuser.query('commit');
    await page;
    expect(await readsOf(caseId, supervisor.id)).toBe(1);
  });
});
