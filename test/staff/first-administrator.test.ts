import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDemoAccounts } from '../../apps/server/src/demo/accounts.ts';
import { withOwner } from '../../apps/server/src/demo/owner.ts';
import { makeFirstAdministrator } from '../../apps/server/src/staff/first-administrator.ts';
import { type Desks, openDesks, requestId } from '../support/kit.ts';
import { tokenOf } from './support.ts';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { id secondFactor memberships { role } } }';
const ACCEPT = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) }';
const first = { organisation: 'TMG', signInName: 'Hajime@example.jp', name: '初代 管', kana: 'ショダイ カン' };

describe('the first administrator', () => {
  let desks: Desks;
  beforeAll(async () => {
    desks = await openDesks('first_administrator');
  });
  afterAll(() => desks.close());

  const signIn = (signInName: string, password: string) =>
    desks.stranger().send<{ signIn: { secondFactor: string; memberships: { role: string }[] } }>(SIGN_IN, {
      input: { requestId: requestId(), signInName, password },
    });

  it('comes by a link, stops the demo accounts, and may only set up a second factor', async () => {
    await withOwner(desks.database.ownerUrl, (owner) => makeDemoAccounts(owner, new Date()));
    const demo = 'josei-1@demo.example';
    expect((await signIn(demo, 'madoguchi-demo')).errors).toBeUndefined();
    const link = await makeFirstAdministrator(desks.services, first);
    expect((await signIn(demo, 'madoguchi-demo')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const [open] = await desks.superuser<{ n: number }>(
      `select count(*)::int as n from app.session e join app.staff s on s.id = e.staff_id where s.demo and e.ended_at is null`,
    );
    expect(open?.n).toBe(0);
    const password = 'はじめての長い合言葉です';
    await desks.stranger().ask(ACCEPT, { input: { requestId: requestId(), token: tokenOf(link), password } });
    expect((await signIn('hajime@example.jp', password)).data?.signIn).toMatchObject({
      secondFactor: 'MISSING',
      memberships: [{ role: 'ADMINISTRATOR' }],
    });
  });

  it('is made once, also by two commands at the same moment, and by this command alone in each organisation', async () => {
    await expect(makeFirstAdministrator(desks.services, { ...first, signInName: 'other@example.jp' })).rejects.toThrow(
      /もう職員がいます/,
    );
    const both = await Promise.allSettled(
      ['a@example.jp', 'b@example.jp'].map((signInName) =>
        makeFirstAdministrator(desks.services, { ...first, organisation: 'TCCI', signInName }),
      ),
    );
    expect(both.map((each) => each.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(makeFirstAdministrator(desks.services, { ...first, organisation: 'XYZ' })).rejects.toThrow(/選択肢/);
    const rows = await desks.superuser<{ flagged: boolean }>(
      `select m.flagged from app.membership m join app.staff s on s.id = m.staff_id where not s.demo`,
    );
    expect(rows).toEqual([{ flagged: true }, { flagged: true }]);
  });
});
