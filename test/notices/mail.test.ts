import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker } from '../../apps/server/src/jobs/worker.ts';
import { bringForward, eventually, openedBy, press, sensitiveOpenedBy, versioned } from '../cases/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { PostOffice } from '../support/post-office.ts';
import { noticesOf } from './support.ts';

const CANARY = 'カナリア製作所のセクハラ相談';

async function mailStates(desks: Desks, person: Person): Promise<string[]> {
  const rows = await desks.superuser<{ state: string }>(
    'select mail_state as state from app.notice where staff_id = $1 order by created_at',
    [person.id],
  );
  return rows.map((row) => row.state);
}

async function settled(desks: Desks, person: Person): Promise<string[]> {
  return eventually(`no mail to ${person.name} waits`, async () => {
    const states = await mailStates(desks, person);
    return states.length > 0 && !states.includes('WAITING') ? states : undefined;
  });
}

describe('a notice by mail', () => {
  const office = new PostOffice();
  let desks: Desks;
  let worker: { stop(): Promise<void> };
  let counsellor: Person;

  beforeAll(async () => {
    await office.open();
    desks = await openDesks('mail', { env: { smtpUrl: `smtp://127.0.0.1:${office.port}` } });
    counsellor = await desks.counsellor();
    worker = await startWorker(desks.services, desks.database.workerUrl);
  });
  afterAll(async () => {
    await worker.stop();
    await desks.close();
    await office.close();
  });

  async function handTo(person: Person, sensitive = false): Promise<string> {
    const view = await (sensitive ? sensitiveOpenedBy : openedBy)(counsellor, { subject: CANARY });
    await press(counsellor, 'assignCase', { ...versioned(view), assigneeId: person.id });
    return view.number;
  }

  it('holds the number and the link and not a word of the matter, under a subject and a sender that say nothing', async () => {
    const named = await desks.counsellor('鈴木 受手');
    const number = await handTo(named, true);
    expect(await settled(desks, named)).toEqual(['SENT']);
    const [received] = office.for(named);
    const [notice] = (await noticesOf(named)).items;
    const link = `${desks.services.env.publicUrl.origin}/cases/${notice?.caseId ?? ''}`;
    expect(received?.mail.text).toBe(
      `お知らせがあります。サインインしてご確認ください。\n\n番号：${number}\n${link}\n`,
    );
    expect(received?.mail.subject).toBe('窓口からのお知らせ');
    expect(received?.mail.from).toEqual({ name: '窓口', address: desks.services.env.mailFrom });
    expect(received?.to).toEqual([named.signInName]);
    expect(received?.mail.html).toBeUndefined();
    expect(received?.raw).toMatch(/charset=utf-8/i);
    const everything = `${received?.raw}${JSON.stringify(received?.mail)}`;
    for (const word of [CANARY, 'カナリア', 'セクハラ', '担当', '女性', counsellor.name, 'nodemailer']) {
      expect(everything).not.toContain(word);
    }
  });

  it('waits for a mail server that is away, and is the same mail when it is sent again', async () => {
    const named = await desks.counsellor('伊藤 受手');
    await office.close();
    await handTo(named);
    const key = await eventually('the job failed once', async () => {
      const rows = await desks.superuser<{ key: string; error: string }>(
        `select j.key, j.last_error as error from graphile_worker.jobs j join app.notice n on j.key = 'send-mail:' || n.id
          where n.staff_id = $1 and j.attempts > 0 and j.locked_at is null`,
        [named.id],
      );
      return rows[0];
    });
    expect(key.error).not.toContain(named.signInName);
    expect(await mailStates(desks, named)).toEqual(['WAITING']);
    await office.open();
    await bringForward(desks, key.key);
    expect(await settled(desks, named)).toEqual(['SENT']);
    const [first] = office.for(named);
    // As if the answer of the mail server had been lost: the job comes again.
    await desks.superuser(`update app.notice set mail_state = 'WAITING' where staff_id = $1`, [named.id]);
    await desks.superuser(
      `select graphile_worker.add_job('send-mail', json_build_object('noticeId', id), job_key := 'again') from app.notice where staff_id = $1`,
      [named.id],
    );
    await settled(desks, named);
    const [, second] = office.for(named);
    expect(second?.mail.messageId).toBe(first?.mail.messageId);
    expect(second?.mail.date).toBe(first?.mail.date);
  });

  it('is not sent about a matter that its addressee may no longer read', async () => {
    const named = await desks.counsellor('去る 人');
    await office.close();
    await handTo(named, true);
    await desks.superuser(`update app.membership set ended_at = now() where staff_id = $1`, [named.id]);
    await office.open();
    await desks.superuser(`update graphile_worker._private_jobs set run_at = now() where locked_at is null`);
    expect(await settled(desks, named)).toEqual(['CLOSED']);
    expect(office.for(named)).toEqual([]);
    const sessions = await desks.superuser('select 1 from app.session where staff_id = $1', [named.id]);
    expect(sessions).toHaveLength(1);
  });

  it('is not sent to somebody who reads their notices on screen', async () => {
    const named = await desks.counsellor('画面 派');
    const save =
      'mutation ($input: SavePreferencesInput!) { savePreferences(input: $input) { preferences { noticesByMail } } }';
    await named.ask(save, { input: { requestId: requestId(), noticesByMail: false } });
    await handTo(named);
    expect(await settled(desks, named)).toEqual(['UNWANTED']);
    expect(office.for(named)).toEqual([]);
    expect((await noticesOf(named)).items).toHaveLength(1);
  });
});

describe('without a mail server', () => {
  let desks: Desks;
  let worker: { stop(): Promise<void> };
  const ENVELOPES = '{ mailEnvelopes { sending items { id staff { name } kind createdAt state mailAt } } }';

  beforeAll(async () => {
    desks = await openDesks('no_mail');
    worker = await startWorker(desks.services, desks.database.workerUrl);
  });
  afterAll(async () => {
    await worker.stop();
    await desks.close();
  });

  it('the administrator sees to whom, when and of what kind, and neither number nor link; nobody else sees it', async () => {
    const counsellor = await desks.counsellor();
    const named = await desks.counsellor('鈴木 受手');
    const administrator = await desks.person('管理 者', { role: 'ADMINISTRATOR', organisation: 'TMG' });
    const foreign = await desks.person('別組織 管理', { role: 'ADMINISTRATOR', organisation: 'TCCI' });
    const view = await openedBy(counsellor, { subject: CANARY, deskId: deskId('working-women') });
    await press(counsellor, 'assignCase', { ...versioned(view), assigneeId: named.id });
    expect(await settled(desks, named)).toEqual(['KEPT']);
    const seen = await administrator.ask<{ mailEnvelopes: { sending: boolean; items: object[] } }>(ENVELOPES);
    expect(seen.mailEnvelopes).toMatchObject({
      sending: false,
      items: [{ staff: { name: '鈴木 受手' }, kind: 'CASE_ASSIGNED', state: 'KEPT' }],
    });
    expect(JSON.stringify(seen)).not.toContain(view.number);
    expect(JSON.stringify(seen)).not.toContain(view.id);
    for (const person of [foreign, counsellor, named]) {
      expect((await person.ask<{ mailEnvelopes: { items: object[] } }>(ENVELOPES)).mailEnvelopes.items).toEqual([]);
    }
  });
});
