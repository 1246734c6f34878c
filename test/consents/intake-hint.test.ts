import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openedBy, press, versioned } from '../cases/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';

const HELPING =
  'query ($companyId: UUID!, $draftId: UUID!) { otherDesksHelping(companyId: $companyId, draftId: $draftId) { deskId since } }';
const FIGURES =
  'query ($from: LocalDate!, $until: LocalDate!) { figureRows(from: $from, until: $until) { number deskId kind status topics } }';
type Helping = { otherDesksHelping: { deskId: string; since: string }[] };

describe('what other desks and managers may know', () => {
  let desks: Desks;
  let counsellor: Person;
  let neighbour: Person;
  let adviser: Person;
  let companyId: string;

  beforeAll(async () => {
    desks = await openDesks('intake_hint');
    counsellor = await desks.counsellor();
    neighbour = await desks.counsellor('田中 相談', 'work-style');
    adviser = await desks.counsellor('渡辺 指導', 'tcci-minato');
    companyId = requestId();
    await desks.superuser(
      `insert into app.company (id, name, name_norm, kana_norm, created_at) values ($1, '見本製作所', '見本製作所', 'みほん', now())`,
      [companyId],
    );
  });
  afterAll(() => desks.close());

  const draftOf = async (person: Person, desk: string): Promise<string> => {
    const id = requestId();
    await desks.superuser(
      `insert into app.inquiry_draft (id, staff_id, desk_id, content, started_at, updated_at) values ($1, $2, $3, '{}', now(), now())`,
      [id, person.id, deskId(desk)],
    );
    return id;
  };
  const hint = async (by: Person, draftId: string) =>
    (await by.ask<Helping>(HELPING, { companyId, draftId })).otherDesksHelping;

  it('at intake, on an open sheet of one’s own: which desk of the organisation is helping, since which month', async () => {
    const opened = await openedBy(counsellor, { companyId });
    const draftId = await draftOf(neighbour, 'work-style');
    const month = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 7);
    expect(await hint(neighbour, draftId)).toEqual([{ deskId: deskId('working-women'), since: month }]);
    const reads = await desks.superuser<{ actor: string }>(
      `select actor_id as actor from app.event where stream_kind = 'reads' and code = 'company.helpShown' and subject_id = $1`,
      [companyId],
    );
    expect(reads).toEqual([{ actor: neighbour.id }]);
    expect(await hint(neighbour, requestId())).toEqual([]);
    expect(await hint(counsellor, draftId)).toEqual([]);
    expect(await hint(counsellor, await draftOf(counsellor, 'working-women'))).toEqual([]);
    expect(await hint(adviser, await draftOf(adviser, 'tcci-minato'))).toEqual([]);
    await press(counsellor, 'closeCase', { ...versioned(opened), outcome: 'RESOLVED' });
    expect(await hint(neighbour, draftId)).toEqual([]);
  });

  it('never of a SENSITIVE case', async () => {
    await openedBy(counsellor, { companyId, sensitive: true });
    expect(await hint(neighbour, await draftOf(neighbour, 'work-style'))).toEqual([]);
  });

  it('a manager has rows of the own organisation as number, date, desk and codes; nobody else has any', async () => {
    const manager = await desks.person('課長', { role: 'MANAGER', organisation: 'TMG' });
    const other = await desks.person('他の課長', { role: 'MANAGER', organisation: 'TCCI' });
    const period = { from: '2026-04-01', until: '2027-03-31' };
    const rows = async (by: Person) => (await by.ask<{ figureRows: object[] }>(FIGURES, period)).figureRows;
    expect((await rows(manager)).length).toBe(2);
    expect(JSON.stringify(await rows(manager))).not.toContain('男性育業');
    for (const by of [other, counsellor, neighbour]) expect(await rows(by)).toEqual([]);
    const wide = await manager.refused(FIGURES, { from: '2020-01-01', until: '2027-03-31' });
    expect(wide.extensions.fields?.[0]?.field).toBe('until');
  });
});
