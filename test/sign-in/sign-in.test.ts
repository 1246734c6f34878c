import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, openDesks, PASSWORD, Person, requestId } from '../support/kit.ts';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { id name memberships { role desk { slug } } } }`;
const WHO = `{ entrance { viewer { id name } demoAccounts { signInName } } }`;

/** Sends signIn and keeps the cookie that came back, as a browser would. */
async function signIn(desks: Desks, signInName: string, password: string) {
  const response = await fetch(`${desks.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SIGN_IN, variables: { input: { requestId: requestId(), signInName, password } } }),
  });
  const cookie = response.headers.getSetCookie()[0];
  const body = (await response.json()) as {
    data?: { signIn: { id: string } };
    errors?: { message: string; extensions: { code: string } }[];
  };
  return { cookie, body, token: cookie?.match(/__Host-madoguchi=([^;]*)/)?.[1] };
}

describe('signing in', () => {
  let desks: Desks;
  beforeAll(async () => {
    desks = await openDesks('sign_in');
  });
  afterAll(() => desks.close());

  const as = (person: Person, token: string | undefined) =>
    new Person(desks.address, { ...person, id: person.id, name: person.name, signInName: person.signInName, token });

  it('opens a session in a cookie that only this origin gets and no script reads', async () => {
    const person = await desks.counsellor('朝倉 澄');
    const { cookie, body, token } = await signIn(desks, person.signInName.toUpperCase(), PASSWORD);
    expect(body.data?.signIn.id).toBe(person.id);
    expect(cookie).toMatch(/^__Host-madoguchi=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
    expect(await as(person, token).ask(WHO)).toMatchObject({ entrance: { viewer: { name: '朝倉 澄' } } });
  });

  it('says the same of a wrong password and of a name that nobody has', async () => {
    const person = await desks.counsellor();
    const wrong = await signIn(desks, person.signInName, 'ちがう合言葉です、たぶん');
    const nobody = await signIn(desks, 'nobody@example.jp', 'ちがう合言葉です、たぶん');
    expect(wrong.body.errors).toEqual(nobody.body.errors);
    expect(wrong.cookie).toBeUndefined();
  });

  it('stops at eight tries for a name, also when they come all at once, and the right password waits too', async () => {
    const person = await desks.counsellor();
    const tries = await Promise.all(
      Array.from({ length: 20 }, () => signIn(desks, person.signInName, 'まちがいの合言葉です')),
    );
    const codes = tries.map((each) => each.body.errors?.[0]?.extensions.code);
    expect(codes.filter((code) => code === 'BAD_USER_INPUT')).toHaveLength(8);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(12);
    const right = await signIn(desks, person.signInName, PASSWORD);
    expect(right.body.errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  });

  it('is refused to an account that was disabled, and its open sessions are over at once', async () => {
    const person = await desks.counsellor();
    expect(await person.ask(WHO)).toMatchObject({ entrance: { viewer: { id: person.id } } });
    await desks.superuser('update app.staff set disabled_at = now() where id = $1', [person.id]);
    expect(await person.ask(WHO)).toMatchObject({ entrance: { viewer: null } });
    expect((await person.refused('{ inquiryDrafts { id } }')).extensions.code).toBe('UNAUTHENTICATED');
    expect((await signIn(desks, person.signInName, PASSWORD)).body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('ends after fifteen idle minutes and after twelve hours whatever was done', async () => {
    for (const change of [
      `last_seen_at = now() - interval '15 minutes 1 second'`,
      `expires_at = now() - interval '1 second'`,
    ]) {
      const person = await desks.counsellor();
      await desks.sql(`update app.session set ${change} where staff_id = $1`, [person.id], 'madoguchi_auth');
      expect((await person.refused('{ inquiryDrafts { id } }')).extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('is prolonged by work and not by what the page does by itself', async () => {
    const seen = async (id: string) => {
      const [row] = await desks.sql<{ age: number }>(
        `select extract(epoch from now() - last_seen_at)::int as age from app.session where staff_id = $1`,
        [id],
        'madoguchi_auth',
      );
      return row?.age ?? -1;
    };
    const person = await desks.counsellor();
    await desks.sql(
      `update app.session set last_seen_at = now() - interval '10 minutes' where staff_id = $1`,
      [person.id],
      'madoguchi_auth',
    );
    await person.send('{ inquiryDrafts { id } }', {}, { 'x-madoguchi-background': '1' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await seen(person.id)).toBeGreaterThanOrEqual(600);
    await person.ask('{ inquiryDrafts { id } }');
    await expect.poll(() => seen(person.id)).toBeLessThan(60);
  });

  it('loses a role the moment it is taken away', async () => {
    const person = await desks.counsellor();
    const list = '{ inquiries { count { value } } }';
    await person.ask(list);
    await desks.superuser('update app.membership set ended_at = now() where staff_id = $1', [person.id]);
    expect(await person.ask<{ inquiries: { count: { value: number } } }>(list)).toEqual({
      inquiries: { count: { value: 0 } },
    });
  });
});

describe('leaving', () => {
  let desks: Desks;
  beforeAll(async () => {
    desks = await openDesks('sign_out');
  });
  afterAll(() => desks.close());

  it('ends this session, empties the browser and leaves the other machine signed in', async () => {
    const person = await desks.counsellor();
    const other = new Person(desks.address, {
      id: person.id,
      name: person.name,
      signInName: person.signInName,
      token: await desks.openSession(person.id),
    });
    await person.ask(`mutation ($input: SignOutInput!) { signOut(input: $input) }`, {
      input: { requestId: requestId() },
    });
    expect((await person.refused('{ inquiryDrafts { id } }')).extensions.code).toBe('UNAUTHENTICATED');
    await other.ask('{ inquiryDrafts { id } }');
    await other.ask(`mutation ($input: SignOutInput!) { signOutEverywhere(input: $input) }`, {
      input: { requestId: requestId() },
    });
    expect((await other.refused('{ inquiryDrafts { id } }')).extensions.code).toBe('UNAUTHENTICATED');
  });

  it('changes a password with the current one, and every other machine has to sign in again', async () => {
    const person = await desks.counsellor();
    const other = new Person(desks.address, {
      id: person.id,
      name: person.name,
      signInName: person.signInName,
      token: await desks.openSession(person.id),
    });
    const change = (currentPassword: string, newPassword: string) => ({
      input: { requestId: requestId(), currentPassword, newPassword },
    });
    const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }`;
    expect(
      (await person.refused(CHANGE, change('まちがいです、すみません', '新しい長い合言葉なのです'))).extensions
        .fields?.[0]?.field,
    ).toBe('currentPassword');
    expect((await person.refused(CHANGE, change(PASSWORD, '短い'))).extensions.fields?.[0]?.field).toBe('newPassword');
    await person.ask(CHANGE, change(PASSWORD, '新しい長い合言葉なのです'));
    await person.ask('{ inquiryDrafts { id } }');
    expect((await other.refused('{ inquiryDrafts { id } }')).extensions.code).toBe('UNAUTHENTICATED');
    expect((await signIn(desks, person.signInName, PASSWORD)).body.errors).toBeDefined();
    expect((await signIn(desks, person.signInName, '新しい長い合言葉なのです')).body.data?.signIn.id).toBe(person.id);
  });
});
