import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesks, Person, requestId, type WireAnswer } from '../support/kit.ts';
import { documentOf } from './mutation.ts';
import { type Input, openWorld, sheetAt, type World } from './world.ts';

const AT_ONCE = 20;

describe('pressed again, pressed by another, pressed without a right any more', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await openDesks('pressed_twice'));
  });
  afterAll(() => world.close());

  const countOf = async (table: string): Promise<number> => {
    const rows = await world.desks.sqlAs<{ n: number }>(
      world.person('supervisor'),
      'madoguchi_app',
      `select count(*)::int as n from app.${table}`,
    );
    return rows[0]?.n ?? 0;
  };

  it.each([
    [
      'recordInquiry',
      '{ id number caseId }',
      () => sheetAt('working-women', { openCase: { subject: '二度押し' } }),
      'inquiry',
    ],
    [
      'registerClient',
      '{ id name }',
      () => ({ deskId: sheetAt('working-women')['deskId'], name: '架空 二度子' }),
      'client',
    ],
    [
      'openCase',
      '{ id number }',
      () => ({
        deskId: sheetAt('working-women')['deskId'],
        kind: 'COMPANY',
        subject: '二度押し',
        topics: sheetAt('working-women')['topics'],
      }),
      'cases',
    ],
  ] as const)(
    '%s sent twenty times at once with one request id is done once, and answered alike',
    async (verb, answer, input, table) => {
      const before = await countOf(table);
      const variables = { input: { requestId: requestId(), ...input() } };
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, () => world.person('counsellor').send(documentOf(verb, answer), variables)),
      );
      expect(answers.map((each) => each.errors)).toEqual(answers.map(() => undefined));
      expect(new Set(answers.map((each) => JSON.stringify(each.data))).size).toBe(1);
      expect(await countOf(table)).toBe(before + 1);
    },
  );

  it('one request id is two requests where two people send it', async () => {
    const input = { requestId: requestId(), ...sheetAt('working-women') };
    const send = (person: Person): Promise<WireAnswer<{ recordInquiry: { id: string } }>> =>
      person.send(documentOf('recordInquiry', '{ id }'), { input });
    const answers = await Promise.all([send(world.person('counsellor')), send(world.person('colleague'))]);
    expect(new Set(answers.map((each) => each.data?.recordInquiry.id)).size).toBe(2);
  });

  it('a repeated request is answered with the rights of the moment: what was given away is not shown again', async () => {
    const person = await world.double('counsellor');
    const input = {
      requestId: requestId(),
      ...sheetAt('working-women', { subject: 'INDIVIDUAL', sensitive: true, openCase: { subject: '聞いたこと' } }),
    };
    const document = documentOf('recordInquiry', '{ id content }');
    expect((await person.send(document, { input })).errors).toBeUndefined();
    await world.desks
      .sql('update app.staff set disabled_at = null where id = $1', [person.id], 'madoguchi_auth')
      .catch(() => undefined);
    await world.desks.superuser('update app.membership set ended_at = now() where staff_id = $1', [person.id]);
    const again = await person.send(document, { input });
    expect(again.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(JSON.stringify(again)).not.toContain('就業規則');
  });

  it.each([
    ['a role that is taken away', 'update app.membership set ended_at = now() where staff_id = $1', ['FORBIDDEN'], 200],
    ['an account that is disabled', 'update app.staff set disabled_at = now() where id = $1', ['UNAUTHENTICATED'], 401],
    [
      'a session that is ended',
      'update app.session set ended_at = now() where staff_id = $1',
      ['UNAUTHENTICATED'],
      401,
    ],
  ] as const)(
    '%s bites in the middle of a stream of requests: nothing that begins afterwards is done',
    async (_name, sql, codes, status) => {
      const person = await world.double('counsellor');
      const statements: Promise<{ begun: number; answer: WireAnswer<Record<string, unknown>> }>[] = [];
      let taken = Number.POSITIVE_INFINITY;
      for (let n = 0; n < 40; n += 1) {
        const begun = performance.now();
        const input: Input = { requestId: requestId(), ...sheetAt('working-women') };
        statements.push(
          person.send(documentOf('recordInquiry', '{ id }'), { input }).then((answer) => ({ begun, answer })),
        );
        if (n === 20) {
          await world.desks.superuser(sql, [person.id]);
          taken = performance.now();
        }
        await new Promise((resolve) => setTimeout(resolve, 3));
      }
      const answers = await Promise.all(statements);
      expect(answers.some(({ answer }) => answer.errors === undefined)).toBe(true);
      const late = answers.filter(({ begun }) => begun > taken);
      expect(late.length).toBeGreaterThan(10);
      for (const { answer } of late) {
        expect(codes).toContain(answer.errors?.[0]?.extensions.code);
        expect(answer.status).toBe(status);
      }
    },
  );

  it('two people on the same few connections never see each other’s rows, over five hundred turns', async () => {
    await world.matter('OWN_COMPANY');
    await world.matter('OTHER_ORGANISATION');
    const LIST =
      '{ cases { items { id deskId } count { value } } inquiries { items { id } } entrance { viewer { id } } }';
    type Seen = {
      cases: { items: { id: string; deskId: string }[]; count: { value: number } };
      inquiries: { items: { id: string }[] };
      entrance: { viewer: { id: string } };
    };
    const people = [world.person('counsellor'), world.person('adviser')] as const;
    const expected = await Promise.all(people.map((person) => person.ask<Seen>(LIST)));
    const turn = async (n: number): Promise<void> => {
      const mine = n % 2;
      const answer = await people[mine === 0 ? 0 : 1].ask<Seen>(LIST);
      expect(answer).toEqual(expected[mine]);
    };
    for (let n = 0; n < 500; n += 20)
      await Promise.all(Array.from({ length: 20 }, (_, k) => turn(n + k + ((n / 20) % 2))));
    expect(expected[0]?.entrance.viewer.id).not.toBe(expected[1]?.entrance.viewer.id);
    const [own, foreign] = expected.map((each) => new Set(each.cases.items.map((item) => item.id)));
    expect([...(own ?? [])].some((id) => foreign?.has(id))).toBe(false);
  }, 60_000);

  it('a failed command leaves its connection as it found it: no role, no session of another', async () => {
    const adviser = world.person('adviser');
    const stranger = world.person('stranger');
    const broken = new Person(world.desks.address, { id: '', name: '', signInName: '', token: 'x'.repeat(43) });
    for (let n = 0; n < 30; n += 1) {
      const input = { requestId: requestId(), id: requestId(), version: 1 };
      await Promise.all([
        adviser.send(documentOf('startCase', '{ id }'), { input }),
        broken.send('{ cases { count { value } } }'),
        stranger
          .send('{ entrance { viewer { id } } }')
          .then((answer) => expect(answer.data).toEqual({ entrance: { viewer: null } })),
      ]);
    }
  });
});
