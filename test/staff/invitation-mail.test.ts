import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker } from '../../apps/server/src/jobs/worker.ts';
import { invitationLink } from '../../apps/server/src/staff/invitation-token.ts';
import { bringForward, eventually } from '../cases/support.ts';
import { type Desks, openDesks, type Person, requestId } from '../support/kit.ts';
import { PostOffice } from '../support/post-office.ts';
import { administratorOf, press, refusal, sent, tokenOf, WOMEN } from './support.ts';

const ACCEPT = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) }';
const ANSWER = '{ link mailed staff { id invitationMail } }';
const MEMBER = 'query ($id: UUID!) { staffMember(id: $id) { signInName invitationMail hasPassword } }';
const WAITING = '{ renewalsToConfirm { id byMail staff { id } } }';

interface Invited {
  readonly link: string | null;
  readonly mailed: boolean;
  readonly staff: { readonly id: string; readonly invitationMail: string | null };
}

describe('an invitation by mail', () => {
  const office = new PostOffice();
  let desks: Desks;
  let worker: { stop(): Promise<void> };
  let administrator: Person;

  beforeAll(async () => {
    await office.open();
    desks = await openDesks('invitation_mail', { env: { smtpUrl: `smtp://127.0.0.1:${office.port}` } });
    administrator = await administratorOf(desks);
    worker = await startWorker(desks.services, desks.database.workerUrl);
  });
  afterAll(async () => {
    await worker.stop();
    await desks.close();
    await office.close();
  });

  const create = (signInName: string) =>
    press<Invited>(administrator, 'createStaff', { signInName, name: '新任 一', kana: 'シンニン ハジメ' }, ANSWER);
  const inviteAgain = (staffId: string, more: object = {}) =>
    press<Invited>(administrator, 'inviteAgain', { staffId, ...more }, ANSWER);
  const member = async (staffId: string) =>
    (
      await administrator.ask<{ staffMember: { signInName: string; invitationMail: string | null } }>(MEMBER, {
        id: staffId,
      })
    ).staffMember;
  const accept = (link: string) =>
    desks
      .stranger()
      .send(ACCEPT, { input: { requestId: requestId(), token: tokenOf(link), password: 'はじめての長い合言葉です' } });
  const received = (signInName: string, count = 1) =>
    eventually(`${count} mail to ${signInName}`, async () => {
      const mails = office.for({ signInName });
      return mails.length >= count ? mails : undefined;
    });
  const linkIn = (text: string | undefined) => /https?:\/\/\S+/.exec(text ?? '')?.[0] ?? '';
  const settled = (staffId: string, state: string) =>
    eventually(`the mail is ${state}`, async () =>
      (await member(staffId)).invitationMail === state ? state : undefined,
    );

  it('reaches the person alone: the administrator is shown no link, and the link opens the account once', async () => {
    const made = await create('yubin@example.jp');
    expect(made).toMatchObject({ link: null, mailed: true });
    const [mail] = await received('yubin@example.jp');
    expect(mail?.mail.subject).toBe('窓口からのお知らせ');
    expect(mail?.mail.from).toEqual({ name: '窓口', address: desks.services.env.mailFrom });
    for (const word of ['新任', '管理', 'テスト']) expect(`${mail?.raw}${mail?.mail.text}`).not.toContain(word);
    await settled(made.staff.id, 'SENT');
    const link = linkIn(mail?.mail.text);
    expect((await accept(link)).data).toEqual({ acceptInvitation: true });
    expect((await accept(link)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await member(made.staff.id)).invitationMail).toBeNull();
  });

  it('lies in no row and in no job before it is sent, and a mail server that is away is tried again with the same link', async () => {
    await office.close();
    const input = { requestId: requestId(), signInName: 'machi@example.jp', name: '新任 二', kana: 'シンニン ツギ' };
    const document = `mutation ($input: CreateStaffInput!) { createStaff(input: $input) ${ANSWER} }`;
    const { createStaff: made } = await administrator.ask<{ createStaff: Invited }>(document, { input });
    const repeated = await administrator.ask<{ createStaff: Invited }>(document, { input });
    expect(repeated.createStaff).toMatchObject({ link: null, mailed: true, staff: { id: made.staff.id } });
    const job = await eventually('the job failed once', async () => {
      const rows = await desks.superuser<{ key: string; dump: string }>(
        `select j.key, j::text as dump from graphile_worker.jobs j where j.key like 'mail-invitation:%' and j.attempts > 0 and j.locked_at is null`,
      );
      return rows[0];
    });
    const invitationId = job.key.replace('mail-invitation:', '');
    const token = tokenOf(invitationLink(desks.services, invitationId));
    const rows = await desks.superuser<{ dump: string }>(
      `select (select string_agg(i::text, ' ') from app.invitation i) || (select string_agg(x::text, ' ') from app.idempotency x)
            || (select string_agg(p::text, ' ') from graphile_worker._private_jobs p) as dump`,
    );
    for (const dump of [job.dump, rows[0]?.dump]) {
      expect(dump).not.toContain(token);
      expect(dump).not.toContain('machi@example.jp');
    }
    expect((await member(made.staff.id)).invitationMail).toBe('WAITING');
    await office.open();
    await bringForward(desks, job.key);
    await received('machi@example.jp');
    await settled(made.staff.id, 'SENT');
    // As if the process had died between sending and noting it: the same mail comes again, and its link is the same.
    await desks.superuser(`update app.invitation set mail_state = 'WAITING' where id = $1`, [invitationId]);
    await desks.superuser(
      `select graphile_worker.add_job('mail-invitation', json_build_object('invitationId', $1::text), job_key := 'again')`,
      [invitationId],
    );
    const [first, second] = await received('machi@example.jp', 2);
    expect(second?.mail.messageId).toBe(first?.mail.messageId);
    expect(second?.mail.date).toBe(first?.mail.date);
    expect(second?.mail.text).toBe(first?.mail.text);
    // Once noted, a job that comes again sends nothing.
    await settled(made.staff.id, 'SENT');
    await desks.superuser(
      `select graphile_worker.add_job('mail-invitation', json_build_object('invitationId', $1::text), job_key := 'once-more')`,
      [invitationId],
    );
    await eventually('no job is left', async () => {
      const left = await desks.superuser(
        `select 1 from graphile_worker.jobs where task_identifier = 'mail-invitation'`,
      );
      return left.length === 0 ? true : undefined;
    });
    expect(office.for({ signInName: 'machi@example.jp' })).toHaveLength(2);
    expect((await accept(linkIn(first?.mail.text))).data).toEqual({ acceptInvitation: true });
  });

  it('to a wrong address is over when the right one is given, while nobody has used the account', async () => {
    await office.close();
    const made = await create('machigai@example.jp');
    await create('taken@example.jp');
    const taken = await administrator.refused(
      ...sent('inviteAgain', { staffId: made.staff.id, signInName: 'TAKEN@example.jp' }, ANSWER),
    );
    expect(taken.extensions.fields?.map((each) => each.field)).toEqual(['signInName']);
    const crooked = await administrator.refused(
      ...sent('inviteAgain', { staffId: made.staff.id, signInName: 'あ' }, ANSWER),
    );
    expect(crooked.extensions.fields?.map((each) => each.field)).toEqual(['signInName']);
    const again = await inviteAgain(made.staff.id, { signInName: 'ｔａｄａｓｈｉ＠example.jp' });
    expect(again).toMatchObject({ link: null, mailed: true });
    await office.open();
    await desks.superuser(`update graphile_worker._private_jobs set run_at = now() where locked_at is null`);
    const [mail] = await received('tadashi@example.jp');
    await eventually('the first mail is settled', async () => {
      const states = await desks.superuser<{ state: string }>(
        'select mail_state as state from app.invitation where staff_id = $1 order by created_at',
        [made.staff.id],
      );
      return states.every((each) => each.state !== 'WAITING') ? states.map((each) => each.state) : undefined;
    }).then((states) => expect(states).toEqual(['CLOSED', 'SENT']));
    expect(office.for({ signInName: 'machigai@example.jp' })).toEqual([]);
    expect((await accept(linkIn(mail?.mail.text))).data).toEqual({ acceptInvitation: true });
    const [event] = await desks.superuser<{ content: string }>(
      `select c.content::text as content from app.event e join app.event_content c on c.event_id = e.id
        where e.subject_id = $1 and e.code = 'staff.invited'`,
      [made.staff.id],
    );
    expect(event?.content).toContain('machigai@example.jp');
    expect(
      await refusal(administrator, 'inviteAgain', { staffId: made.staff.id, signInName: 'betsu@example.jp' }, ANSWER),
    ).toBe('CONFLICT');
  });

  it('is not turned elsewhere once a second person has given the account a role', async () => {
    const supervisor = await desks.supervisor('確認 統括');
    const made = await create('yakuwari@example.jp');
    const role = { staffId: made.staff.id, role: 'COUNSELLOR', deskId: WOMEN };
    const proposed = await press(administrator, 'grantMembership', role);
    expect(proposed.actions).toContain('CORRECT_ID');
    await press(supervisor, 'confirmMembership', {
      membershipId: proposed.memberships[0]?.id,
    });
    const elsewhere = { staffId: made.staff.id, signInName: 'kanri-no-betsu@example.jp' };
    expect(await refusal(administrator, 'inviteAgain', elsewhere, ANSWER)).toBe('CONFLICT');
    expect((await member(made.staff.id)).signInName).toBe('yakuwari@example.jp');
    expect(await inviteAgain(made.staff.id)).toMatchObject({ link: null, mailed: true });
  });

  it('into an account that is in use waits for the second person, who is shown no link either', async () => {
    const person = await desks.counsellor('合言葉 忘');
    const supervisor = await desks.supervisor();
    expect(await inviteAgain(person.id)).toMatchObject({ link: null, mailed: false });
    const { renewalsToConfirm } = await supervisor.ask<{
      renewalsToConfirm: { id: string; byMail: boolean; staff: { id: string } }[];
    }>(WAITING);
    const waiting = renewalsToConfirm.find((each) => each.staff.id === person.id);
    expect(waiting).toMatchObject({ byMail: true });
    expect(office.for(person)).toEqual([]);
    const confirmed = await press<Invited>(supervisor, 'confirmInvitation', { invitationId: waiting?.id }, ANSWER);
    expect(confirmed).toMatchObject({ link: null, mailed: true });
    const [mail] = await received(person.signInName);
    expect((await accept(linkIn(mail?.mail.text))).data).toEqual({ acceptInvitation: true });
  });

  it('is not sent into an account that was stopped meanwhile', async () => {
    await office.close();
    const made = await create('tomaru@example.jp');
    await press(
      administrator,
      'disableStaff',
      { staffId: made.staff.id, version: 1, reason: '採用の取消し' },
      '{ id }',
    );
    await office.open();
    await desks.superuser(`update graphile_worker._private_jobs set run_at = now() where locked_at is null`);
    await settled(made.staff.id, 'CLOSED');
    expect(office.for({ signInName: 'tomaru@example.jp' })).toEqual([]);
  });

  it('stands in the list of mails as an envelope, for the administrators of the organisation alone', async () => {
    const ENVELOPES = '{ mailEnvelopes(page: { first: 100 }) { items { kind state staff { id } } } }';
    interface Envelopes {
      readonly mailEnvelopes: { readonly items: readonly { kind: string; state: string; staff: { id: string } }[] };
    }
    const made = await create('futo@example.jp');
    await settled(made.staff.id, 'SENT');
    const seen = await administrator.ask<Envelopes>(ENVELOPES);
    expect(seen.mailEnvelopes.items.filter((each) => each.staff.id === made.staff.id)).toEqual([
      { kind: 'INVITATION', state: 'SENT', staff: { id: made.staff.id } },
    ]);
    const handedOver = await create('futonashi');
    const later = await administrator.ask<Envelopes>(ENVELOPES);
    expect(later.mailEnvelopes.items.map((each) => each.staff.id)).not.toContain(handedOver.staff.id);
    const foreign = await administratorOf(desks, '別組織 管理', 'TCCI');
    expect((await foreign.ask<Envelopes>(ENVELOPES)).mailEnvelopes.items).toEqual([]);
  });

  it('is handed over by the administrator where the ID is no address', async () => {
    const made = await create('jushonashi');
    expect(made).toMatchObject({ mailed: false, staff: { invitationMail: null } });
    expect((await accept(made.link ?? '')).data).toEqual({ acceptInvitation: true });
  });
});
