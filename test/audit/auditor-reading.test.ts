import { dateInTokyo } from '@madoguchi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf } from '../access/mutation.ts';
import { MUTATIONS } from '../access/mutations.ts';
import { type Matter, openWorld, type World } from '../access/world.ts';
import { openDesks, type Person, requestId } from '../support/kit.ts';

const OPEN = documentOf('openFileToAuditor', '{ id stands mayEnd number }');
const END = documentOf('endAuditorReading', '{ id stands }');
const PAGE =
  'query ($id: UUID!) { case(id: $id) { subject actions pool { staff { id } via } timeline { note { body } } } }';
const WHO_SAW = 'query ($caseId: UUID!) { whoSaw(caseId: $caseId) { code right by { id } number } }';
const MINE = '{ auditReadings { id caseId number reason stands mayEnd } }';
const DAY = 86_400_000;

type Page = {
  case: {
    subject: string;
    actions: string[];
    pool: { staff: { id: string }; via: string }[];
    timeline: { note: { body: string } | null }[];
  };
};
type Opened = { openFileToAuditor: { id: string; stands: boolean; mayEnd: boolean; number: string } };
type Seen = { whoSaw: { code: string; right: string; by: { id: string } }[] };

describe('a file that was opened to an auditor', () => {
  let world: World;
  let matter: Matter;
  let supervisor: Person;
  let auditor: Person;
  let ahead = 0;

  const input = (over: object = {}) => ({
    input: {
      requestId: requestId(),
      caseId: matter.caseId,
      auditorId: auditor.id,
      until: dateInTokyo(new Date(Date.now() + 2 * DAY)),
      reason: '苦情の申立てを受けて',
      ...over,
    },
  });

  beforeAll(async () => {
    world = await openWorld(await openDesks('auditor_reading', { now: () => new Date(Date.now() + ahead) }));
    supervisor = world.person('supervisor');
    auditor = world.person('auditor');
    matter = await world.matter('OWN_SENSITIVE');
    await matter.owner.ask(documentOf('addNote', '{ id }'), {
      input: { requestId: requestId(), caseId: matter.caseId, kind: 'MEMO', audience: 'DESK', body: '窓口内の記録' },
    });
  });
  afterAll(() => world.close());

  it('is nothing to the auditor before, and the auditor cannot open it', async () => {
    expect((await auditor.refused(PAGE, { id: matter.caseId })).extensions.code).toBe('NOT_FOUND');
    expect((await auditor.refused(OPEN, input())).extensions.code).toBe('NOT_FOUND');
    expect((await world.person('counsellor').refused(OPEN, input())).extensions.code).toBe('FORBIDDEN');
  });

  it('is opened by the desk’s supervisor to an auditor of the organisation, for a fortnight at most', async () => {
    const far = input({ until: dateInTokyo(new Date(Date.now() + 15 * DAY)), auditorId: world.person('manager').id });
    const refused = await supervisor.refused(OPEN, far);
    expect(refused.extensions.fields?.map((each) => each.field)).toEqual(['auditorId', 'until']);
    const { openFileToAuditor } = await supervisor.ask<Opened>(OPEN, input());
    expect(openFileToAuditor).toMatchObject({ stands: true, mayEnd: true });
    expect((await supervisor.refused(OPEN, input())).extensions.code).toBe('CONFLICT');
  });

  it('is read whole, stands in the auditor’s list and in no other, and the desk sees who reads it', async () => {
    const page = (await auditor.ask<Page>(PAGE, { id: matter.caseId })).case;
    expect(page.timeline.map((each) => each.note?.body)).toContain('窓口内の記録');
    expect(page.actions).toEqual([]);
    const { auditReadings } = await auditor.ask<{ auditReadings: { caseId: string; reason: string }[] }>(MINE);
    expect(auditReadings).toMatchObject([
      { caseId: matter.caseId, reason: '苦情の申立てを受けて', stands: true, mayEnd: true },
    ]);
    expect(await auditor.ask(`{ cases(filter: { deskId: "${matter.deskId}" }) { items { id } } }`)).toEqual({
      cases: { items: [] },
    });
    expect(await auditor.ask('{ inquiries { items { id } } }')).toEqual({ inquiries: { items: [] } });
    const own = (await matter.owner.ask<Page>(PAGE, { id: matter.caseId })).case;
    expect(own.pool).toContainEqual({ staff: { id: auditor.id }, via: 'AUDIT' });
  });

  it('leaves a line for every door by which it is read, with the right', async () => {
    await auditor.ask('query ($id: UUID!) { inquiry(id: $id) { content } }', { id: matter.inquiryId });
    const { whoSaw } = await supervisor.ask<Seen>(WHO_SAW, { caseId: matter.caseId });
    const theirs = whoSaw.filter((each) => each.by.id === auditor.id).map((each) => [each.code, each.right]);
    expect(theirs.toSorted()).toEqual([
      ['case.read', 'AUDIT'],
      ['inquiry.read', 'AUDIT'],
    ]);
    await auditor.ask('query ($caseId: UUID!) { caseFiles(caseId: $caseId) { id } }', { caseId: matter.caseId });
    const other = await world.matter('OWN_COMPANY');
    await supervisor.ask<Opened>(OPEN, input({ caseId: other.caseId }));
    await auditor.ask('query ($caseId: UUID!) { caseFiles(caseId: $caseId) { id } }', { caseId: other.caseId });
    expect((await supervisor.ask<Seen>(WHO_SAW, { caseId: other.caseId })).whoSaw).toMatchObject([
      { code: 'case.read', right: 'AUDIT' },
    ]);
  });

  it('permits no command', async () => {
    const before = await world.version('cases', matter.caseId);
    const done: string[] = [];
    for (const [verb, mutation] of Object.entries(MUTATIONS)) {
      if (mutation.on !== 'MATTER' || verb === 'endAuditorReading') continue;
      const target = await world.matter('OWN_COMPANY');
      await supervisor.ask<Opened>(OPEN, input({ caseId: target.caseId }));
      const tried = await mutation.input(world, target, auditor);
      const answer = await auditor.send(documentOf(verb, mutation.answer), {
        input: { requestId: requestId(), ...tried },
      });
      const code = answer.errors?.[0]?.extensions.code;
      if (code !== 'FORBIDDEN' && code !== 'NOT_FOUND' && code !== 'INVALID_TRANSITION')
        done.push(`${verb}: ${code ?? 'DONE'}`);
    }
    expect(done).toEqual([]);
    expect(await world.version('cases', matter.caseId)).toBe(before);
  }, 120_000);

  it('is let in by the database alone: no command can write the auditor’s right, nor open a file to its own author', async () => {
    await expect(
      world.desks.sqlAs(
        supervisor,
        'madoguchi_writer',
        `insert into app.case_access (id, case_id, owner_desk_id, via, staff_id, granted_by_id, valid_until, created_at)
         values (gen_random_uuid(), $1, $2, 'AUDIT', $3, $4, now() + interval '1 day', now())`,
        [matter.caseId, matter.deskId, auditor.id, supervisor.id],
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(
      world.desks.sqlAs(
        auditor,
        'madoguchi_writer',
        `insert into app.audit_reading (id, case_id, organisation_id, desk_id, auditor_id, reason, opened_by_id, opened_at, valid_until)
         select gen_random_uuid(), id, organisation_id, desk_id, $2, '', $3, now(), now() + interval '1 day' from app.cases where id = $1`,
        [matter.caseId, auditor.id, supervisor.id],
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('closes at the auditor’s next look when the supervisor ends it, once', async () => {
    const { caseId } = await world.matter('OWN_COMPANY');
    const { openFileToAuditor } = await supervisor.ask<Opened>(OPEN, input({ caseId }));
    await auditor.ask(PAGE, { id: caseId });
    const end = () => ({ input: { requestId: requestId(), id: openFileToAuditor.id } });
    expect((await world.person('other desk').refused(END, end())).extensions.code).toBe('NOT_FOUND');
    await supervisor.ask(END, end());
    expect((await auditor.refused(PAGE, { id: caseId })).extensions.code).toBe('NOT_FOUND');
    expect((await supervisor.refused(END, end())).extensions.code).toBe('INVALID_TRANSITION');
  });

  it('closes by the clock', async () => {
    await world.desks.superuser(`update app.case_access set valid_until = now() where case_id = $1 and via = 'AUDIT'`, [
      matter.caseId,
    ]);
    expect((await auditor.refused(PAGE, { id: matter.caseId })).extensions.code).toBe('NOT_FOUND');
    ahead = 3 * DAY;
    const listed = await supervisor.send<{ auditReadings: { stands: boolean }[] }>(
      `{ auditReadings(caseId: "${matter.caseId}") { stands } }`,
    );
    ahead = 0;
    expect(listed.data?.auditReadings).toEqual([{ stands: false }]);
  });
});
