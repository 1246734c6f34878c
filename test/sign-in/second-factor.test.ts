import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seal, unseal } from '../../apps/server/src/sign-in/secret-box.ts';
import { codeAt, matchingStep, stepAt } from '../../apps/server/src/sign-in/totp.ts';
import { type Desks, factorCode, openDesks, PASSWORD, Person, requestId } from '../support/kit.ts';
import { unbase32 } from '../support/unbase32.ts';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { id secondFactor } }`;
const ENROL = `mutation ($input: EnrolSecondFactorInput!) { enrolSecondFactor(input: $input) { id secret uri } }`;
const CONFIRM = `mutation ($input: ConfirmSecondFactorInput!) { confirmSecondFactor(input: $input) { codes } }`;
const WORK = '{ cases { count { value } } }';

describe('the code', () => {
  it('is that of RFC 6238', () => {
    const secret = Buffer.from('12345678901234567890');
    for (const [second, code] of [
      [59, '287082'],
      [1_111_111_109, '081804'],
      [1_234_567_890, '005924'],
      [20_000_000_000, '353130'],
    ] as const)
      expect(codeAt(secret, stepAt(new Date(second * 1_000)))).toBe(code);
  });

  it('is taken a step early or late, with spaces or full width, and never a second time', () => {
    const secret = Buffer.from('12345678901234567890');
    const now = new Date('2026-11-22T03:00:00Z');
    const step = stepAt(now);
    for (const off of [-1, 0, 1]) expect(matchingStep(secret, codeAt(secret, step + off), now, 0)).toBe(step + off);
    for (const off of [-2, 2]) expect(matchingStep(secret, codeAt(secret, step + off), now, 0)).toBeUndefined();
    const wide = codeAt(secret, step).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    expect(matchingStep(secret, ` ${wide.slice(0, 3)} ${wide.slice(3)}`, now, 0)).toBe(step);
    expect(matchingStep(secret, codeAt(secret, step), now, step)).toBeUndefined();
  });

  it('lies under the key of the installation, bound to its row', () => {
    const key = Buffer.alloc(32, 7);
    const sealed = seal(key, Buffer.from('secret'), 'row-1');
    expect(unseal(key, sealed, 'row-1').toString()).toBe('secret');
    expect(() => unseal(key, sealed, 'row-2')).toThrow();
    expect(() => unseal(Buffer.alloc(32, 8), sealed, 'row-1')).toThrow();
  });
});

describe('a second factor', () => {
  let desks: Desks;
  beforeAll(async () => {
    desks = await openDesks('second_factor');
  });
  afterAll(() => desks.close());

  async function signIn(person: Person, code?: string, password = PASSWORD) {
    const stranger = desks.stranger();
    const answer = await stranger.send<{ signIn: { id: string; secondFactor: string } }>(SIGN_IN, {
      input: { requestId: requestId(), signInName: person.signInName, password, code },
    });
    return { id: answer.data?.signIn.id, error: answer.errors?.[0]?.extensions.code };
  }

  /** A supervisor at the first sign-in: the role is there, the factor is not. */
  async function newSupervisor(): Promise<Person> {
    const person = await desks.supervisor();
    await desks.superuser('delete from app.second_factor where staff_id = $1', [person.id]);
    return person;
  }

  async function enrol(person: Person, code?: string) {
    const { enrolSecondFactor: begun } = await person.ask<{
      enrolSecondFactor: { id: string; secret: string; uri: string };
    }>(ENROL, { input: { requestId: requestId(), code } });
    const secret = unbase32(begun.secret);
    const { confirmSecondFactor } = await person.ask<{ confirmSecondFactor: { codes: string[] } }>(CONFIRM, {
      input: { requestId: requestId(), factorId: begun.id, code: codeAt(secret, stepAt(new Date())) },
    });
    return { ...begun, bytes: secret, codes: confirmSecondFactor.codes };
  }

  it('is asked for only after the right password, and a right code opens the session', async () => {
    const person = await desks.supervisor();
    expect(await signIn(person, factorCode(), 'ちがう合言葉です、たぶん')).toMatchObject({ error: 'BAD_USER_INPUT' });
    expect(await signIn(person)).toMatchObject({ error: 'SECOND_FACTOR_REQUIRED' });
    expect(await signIn(person, '000000')).toMatchObject({ error: 'SECOND_FACTOR_REQUIRED' });
    const code = factorCode();
    expect(await signIn(person, code)).toMatchObject({ id: person.id });
    expect(await signIn(person, code), 'the same code again').toMatchObject({ error: 'SECOND_FACTOR_REQUIRED' });
  });

  it('counts wrong codes like wrong passwords, and the right one waits too', async () => {
    const person = await desks.supervisor();
    const tries = await Promise.all(Array.from({ length: 14 }, () => signIn(person, '123')));
    expect(tries.filter((each) => each.error === 'SECOND_FACTOR_REQUIRED')).toHaveLength(8);
    expect(tries.filter((each) => each.error === 'RATE_LIMITED')).toHaveLength(6);
    expect(await signIn(person, factorCode())).toMatchObject({ error: 'RATE_LIMITED' });
  });

  it('opens one session for one code, however many ask at once', async () => {
    const person = await desks.supervisor();
    const code = factorCode();
    const tries = await Promise.all(Array.from({ length: 6 }, () => signIn(person, code)));
    expect(tries.filter((each) => each.id === person.id)).toHaveLength(1);
  });

  it('that is missing leaves nothing but setting it up, at the gate and behind the wall', async () => {
    const person = await newSupervisor();
    expect((await person.refused(WORK)).extensions.code).toBe('SECOND_FACTOR_MISSING');
    expect((await person.refused('{ entrance { viewer { id } } cases { count { value } } }')).extensions.code).toBe(
      'SECOND_FACTOR_MISSING',
    );
    expect(await person.ask('{ entrance { viewer { secondFactor } } }')).toEqual({
      entrance: { viewer: { secondFactor: 'MISSING' } },
    });
    const behind =
      'select fn.actor_desks() as desks, fn.supervised_desks() as supervised, fn.actor_organisations() as organisations';
    expect(await desks.sqlAs(person, 'madoguchi_app', behind)).toEqual([
      { desks: [], supervised: [], organisations: [] },
    ]);
    const factor = await enrol(person);
    expect(factor.uri).toMatch(/^otpauth:\/\/totp\/.*secret=[A-Z2-7]{32}&issuer=/);
    expect(await person.ask(WORK)).toEqual({ cases: { count: { value: 0 } } });
  });

  it('is asked of every role that decides or sees figures, and of no counsellor or auditor', async () => {
    const posts = [
      [{ role: 'APPROVER', desk: 'working-women' }, 'SECOND_FACTOR_MISSING'],
      [{ role: 'MANAGER', organisation: 'TMG' }, 'SECOND_FACTOR_MISSING'],
      [{ role: 'ADMINISTRATOR', organisation: 'TMG' }, 'SECOND_FACTOR_MISSING'],
      [{ role: 'AUDITOR', organisation: 'TMG' }, undefined],
      [{ role: 'COUNSELLOR', desk: 'working-women' }, undefined],
    ] as const;
    for (const [post, code] of posts) {
      const person = await desks.person('試し 役', post);
      await desks.superuser('delete from app.second_factor where staff_id = $1', [person.id]);
      expect((await person.send(WORK)).errors?.[0]?.extensions.code, post.role).toBe(code);
    }
  });

  it('ends every other session when it is set, and gives codes that each sign in once', async () => {
    const person = await newSupervisor();
    const other = new Person(desks.address, {
      ...person,
      id: person.id,
      name: '',
      signInName: '',
      token: await desks.openSession(person.id),
    });
    const { codes } = await enrol(person);
    expect((await other.refused(WORK)).extensions.code).toBe('UNAUTHENTICATED');
    expect(new Set(codes).size).toBe(10);
    const [code = ''] = codes;
    expect(await signIn(person, code.toLowerCase().replaceAll('-', ' '))).toMatchObject({ id: person.id });
    expect(await signIn(person, code)).toMatchObject({ error: 'SECOND_FACTOR_REQUIRED' });
    const [row] = await desks.superuser<{ used: number }>(
      `select count(*)::int as used from app.event where subject_id = $1 and code = 'staff.recoveryCodeUsed'`,
      [person.id],
    );
    expect(row?.used).toBe(1);
  });

  it('is replaced only by whoever has it, and the old codes are over', async () => {
    const person = await newSupervisor();
    const first = await enrol(person);
    expect((await person.refused(ENROL, { input: { requestId: requestId() } })).extensions.code).toBe(
      'SECOND_FACTOR_REQUIRED',
    );
    const second = await enrol(person, first.codes[0]);
    expect(second.secret).not.toBe(first.secret);
    expect(await signIn(person, first.codes[1])).toMatchObject({ error: 'SECOND_FACTOR_REQUIRED' });
    expect(await signIn(person, second.codes[1])).toMatchObject({ id: person.id });
  });

  it('is not guessed from an open session', async () => {
    const person = await desks.supervisor();
    const guess = async () =>
      (await person.refused(ENROL, { input: { requestId: requestId(), code: '123' } })).extensions.code;
    const codes = await Promise.all(Array.from({ length: 12 }, guess));
    expect(codes.filter((code) => code === 'SECOND_FACTOR_REQUIRED')).toHaveLength(8);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(4);
  });

  it('lies in the database under a key that is not there', async () => {
    const person = await newSupervisor();
    const { secret, bytes, codes } = await enrol(person);
    const [stored] = await desks.superuser<{ dump: string }>(
      `select (select string_agg(f::text, ' ') from app.second_factor f) || (select string_agg(c::text, ' ') from app.recovery_code c)
         || (select string_agg(i::text, ' ') from app.idempotency i) || (select string_agg(e::text, ' ') from app.event e) as dump`,
    );
    for (const hidden of [secret, bytes.toString('base64'), bytes.toString('hex'), codes[0] ?? ''])
      expect(stored?.dump).not.toContain(hidden);
  });

  it('is not asked of a demo account, which cannot set one either', async () => {
    const person = await desks.person('体験 用', { role: 'SUPERVISOR', desk: 'working-women' });
    await desks.superuser('delete from app.second_factor where staff_id = $1', [person.id]);
    await desks.superuser('update app.staff set demo = true where id = $1', [person.id]);
    expect(await person.ask(`{ entrance { viewer { secondFactor demo } } ${WORK.slice(1)}`)).toMatchObject({
      entrance: { viewer: { secondFactor: 'EXEMPT', demo: true } },
    });
    expect((await person.refused(ENROL, { input: { requestId: requestId() } })).extensions.code).toBe('FORBIDDEN');
  });

  it('is read by nobody but the sign-in', async () => {
    const person = await desks.supervisor();
    for (const role of ['madoguchi_app', 'madoguchi_writer'] as const)
      for (const table of ['second_factor', 'recovery_code', 'invitation'])
        await expect(desks.sqlAs(person, role, `select * from app.${table}`)).rejects.toThrow(/permission denied/);
  });
});
