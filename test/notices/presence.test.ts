import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseView, eventually, openedBy, sensitiveOpenedBy } from '../cases/support.ts';
import { type Desks, openDesks, type Person } from '../support/kit.ts';
import { anotherProcess, openStream } from './support.ts';

describe('who else has a case open', () => {
  let desks: Desks;
  let second: { address: string; close(): Promise<void> };
  let counsellor: Person;
  let opened: CaseView;

  beforeAll(async () => {
    desks = await openDesks('presence');
    second = await anotherProcess(desks);
    counsellor = await desks.counsellor('佐藤 相談');
    opened = await openedBy(counsellor);
  });
  afterAll(async () => {
    await second.close();
    await desks.close();
  });

  const say = (person: Person, id: string, address = desks.address, method = 'POST') =>
    fetch(`${address}/presence/${id}`, { method, headers: { cookie: person.cookie } });
  const seen = async (person: Person, id: string, address = desks.address): Promise<string[]> =>
    ((await (await say(person, id, address)).json()) as { others: string[] }).others;
  const sees = (person: Person, id: string, names: readonly string[], address?: string) =>
    eventually(`${person.name} sees ${names.join()}`, async () => {
      const now = await seen(person, id, address);
      return JSON.stringify(now) === JSON.stringify(names) ? now : undefined;
    });

  it('is told to a colleague at another server process, who is told again when they leave', async () => {
    const colleague = await desks.counsellor('鈴木 同僚');
    const stream = await openStream(desks.address, counsellor);
    try {
      expect(await seen(counsellor, opened.id)).toEqual([]);
      await sees(colleague, opened.id, ['佐藤 相談'], second.address);
      const hint = JSON.stringify({ kind: 'presence', id: opened.id });
      await stream.until(hint);
      await sees(counsellor, opened.id, ['鈴木 同僚']);
      expect((await say(colleague, opened.id, second.address, 'DELETE')).status).toBe(204);
      await sees(counsellor, opened.id, []);
      expect(stream.heard().split(hint).length).toBeGreaterThan(2);
    } finally {
      await stream.end();
    }
  });

  it('is nothing to those who may not read it: neither told, nor shown, nor counted', async () => {
    const own = await desks.counsellor('担当 者');
    const colleague = await desks.counsellor('札だけの 同僚');
    const elsewhere = await desks.counsellor('別の 窓口', 'work-style');
    const sensitive = await sensitiveOpenedBy(own);
    const supervisor = await desks.supervisor();
    for (const person of [colleague, elsewhere]) expect((await say(person, sensitive.id)).status).toBe(404);
    expect((await say(desks.stranger(), sensitive.id)).status).toBe(401);
    expect((await say(counsellor, 'a-case')).status).toBe(404);
    expect(await seen(own, sensitive.id)).toEqual([]);
    await sees(supervisor, sensitive.id, ['担当 者']);
    await sees(own, sensitive.id, ['高橋 統括']);
  });

  it('is no longer told of somebody who left the desk', async () => {
    const leaving = await desks.counsellor('去る 同僚');
    await seen(leaving, opened.id);
    await sees(counsellor, opened.id, ['去る 同僚']);
    await desks.superuser('update app.membership set ended_at = now() where staff_id = $1', [leaving.id]);
    expect(await seen(counsellor, opened.id)).toEqual([]);
    expect((await say(leaving, opened.id)).status).toBe(404);
  });

  it('prolongs no session, stores nothing and locks nothing', async () => {
    const before = await desks.superuser(`select last_seen_at as at from app.session where staff_id = $1`, [
      counsellor.id,
    ]);
    const events = await desks.superuser('select count(*)::int as n from app.event');
    await seen(counsellor, opened.id);
    await say(counsellor, opened.id, desks.address, 'DELETE');
    expect(
      await desks.superuser(`select last_seen_at as at from app.session where staff_id = $1`, [counsellor.id]),
    ).toEqual(before);
    expect(await desks.superuser('select count(*)::int as n from app.event')).toEqual(events);
    expect((await say(desks.stranger(), opened.id, desks.address, 'DELETE')).status).toBe(204);
  });
});
