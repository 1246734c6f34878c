import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, sensitiveOpenedBy } from '../cases/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId, type WireError } from '../support/kit.ts';
import { act, at, companyCase, draft, look, sent } from './support.ts';

const DECLINE =
  'mutation ($input: DeclineCaseRequestInput!) { declineCaseRequest(input: $input) { id answeredAt answeredBy { id } reasonCode actions } }';
const ASK = 'mutation ($input: RequestCaseInput!) { requestCase(input: $input) }';
const ASKINGS = '{ caseAskings { id deskId number askedBy { id } createdAt lapsesAt state referralId } }';
const BOOK =
  'query ($id: UUID!) { caseReferrals(caseId: $id) { requests { id askingDeskId body answeredAt reasonCode referralId actions } } }';

interface Asking {
  readonly number: string;
  readonly deskId: string;
  readonly state: string;
  readonly referralId: string | null;
}
interface Request {
  readonly id: string;
  readonly askingDeskId: string;
  readonly answeredAt: string | null;
  readonly reasonCode: string | null;
  readonly referralId: string | null;
  readonly actions: string[];
}

describe('a case that another desk asks for', () => {
  let desks: Desks;
  let square: Person;
  let colleague: Person;
  let head: Person;
  let style: Person;
  const over = { kind: 'HANDOVER', toDeskId: deskId('work-style'), programmeId: null };

  beforeAll(async () => {
    desks = await openDesks('case_asked_for');
    square = await desks.counsellor('佐藤 相談', 'working-women');
    colleague = await desks.counsellor('森 同僚', 'working-women');
    head = await desks.supervisor('高橋 統括', 'working-women');
    style = await desks.counsellor('文机 栞', 'work-style');
  });
  afterAll(() => desks.close());

  const ask = (number: string, person = style) =>
    person.ask(ASK, {
      input: { requestId: requestId(), deskId: deskId('work-style'), number, reason: '昨年の支援先' },
    });
  const requestsOf = async (person: Person, id: string) =>
    (await person.ask<{ caseReferrals: { requests: Request[] } }>(BOOK, { id })).caseReferrals.requests;
  const requestOf = async (id: string): Promise<Request> => {
    const [request] = await requestsOf(square, id);
    if (request === undefined) throw new Error('Nobody asked.');
    return request;
  };
  const inputOf = (id: string, reason = 'HELPED_HERE') => ({ requestId: requestId(), id, reason });
  const decline = async (person: Person, id: string, reason?: string) =>
    (await person.ask<{ declineCaseRequest: Request }>(DECLINE, { input: inputOf(id, reason) })).declineCaseRequest;
  const declineRefused = (person: Person, id: string): Promise<WireError> =>
    person.refused(DECLINE, { input: inputOf(id) });
  const askings = async (person = style) => (await person.ask<{ caseAskings: Asking[] }>(ASKINGS)).caseAskings;
  const askingOf = async (number: string, person = style) =>
    (await askings(person)).filter((each) => each.number === number);
  /** As if this had been asked so many days earlier, at both ends. */
  const earlier = async (number: string, days: number) => {
    const back = `created_at = created_at - make_interval(days => ${days})`;
    await desks.superuser(
      `update app.case_request set ${back} where case_id in (select id from app.cases where number = $1)`,
      [number],
    );
    await desks.superuser(`update app.case_asking set ${back} where number = $1`, [number]);
  };

  it('is declined with a reason of the list, which stays with the desk that owns it', async () => {
    const opened = await companyCase(square, 'working-women');
    await press(square, 'startCase', { id: opened.id, version: opened.version });
    await ask(opened.number);
    const request = await requestOf(opened.id);
    expect(request.actions).toEqual(['DECLINE']);
    expect((await requestsOf(colleague, opened.id))[0]?.actions).toEqual([]);
    expect((await declineRefused(colleague, request.id)).extensions.code).toBe('FORBIDDEN');
    expect((await declineRefused(style, request.id)).extensions.code).toBe('NOT_FOUND');
    const bad = await square.refused(DECLINE, { input: { ...inputOf(request.id, 'OTHER'), note: '' } });
    expect(bad.extensions.fields?.map((each) => each.field)).toEqual(['note']);
    const declined = await decline(head, request.id, 'CLIENT_DECLINED');
    expect(declined).toMatchObject({ reasonCode: 'CLIENT_DECLINED', answeredBy: { id: head.id }, actions: [] });
    expect((await declineRefused(square, request.id)).extensions.code).toBe('INVALID_TRANSITION');
    const told = await desks.superuser<{ codes: unknown }>(
      `select codes from app.event where code = 'case.requestDeclined' and subject_id = $1`,
      [opened.id],
    );
    expect(told).toEqual([{ codes: { askingDeskId: deskId('work-style'), reason: 'CLIENT_DECLINED' } }]);
  });

  it('reads the same to the asker as a number that nobody knows: when asked, when declined, and when its time is over', async () => {
    const opened = await companyCase(square, 'working-women');
    const secret = await sensitiveOpenedBy(square);
    const unknown = 'R8-777777';
    const numbers = [opened.number, secret.number, unknown];
    expect(new Set(await Promise.all(numbers.map(async (number) => JSON.stringify(await ask(number))))).size).toBe(1);
    const alike = async () => {
      const rows = await Promise.all(numbers.map(async (number) => askingOf(number)));
      return rows.map((found) => found.map(({ state, deskId, referralId }) => ({ state, deskId, referralId })));
    };
    const waiting = [{ state: 'WAITING', deskId: deskId('work-style'), referralId: null }];
    expect(await alike()).toEqual([waiting, waiting, waiting]);
    const traces = () => desks.superuser('select count(*)::int as n from app.notice where staff_id = $1', [style.id]);
    const before = await traces();
    await decline(head, (await requestOf(opened.id)).id);
    expect(await alike()).toEqual([waiting, waiting, waiting]);
    expect(await traces()).toEqual(before);
    // Asking again while it stands changes nothing, at either end.
    for (const number of numbers) await ask(number);
    expect(await alike()).toEqual([waiting, waiting, waiting]);
    expect(await requestsOf(square, opened.id)).toHaveLength(1);
    for (const number of numbers) await earlier(number, 7);
    const over7 = [{ ...waiting[0], state: 'NOT_SENT' }];
    expect(await alike()).toEqual([over7, over7, over7]);
    for (const number of numbers) await ask(number);
    expect(await alike()).toEqual([
      [...waiting, ...over7],
      [...waiting, ...over7],
      [...waiting, ...over7],
    ]);
    expect((await requestsOf(square, opened.id)).map((each) => each.reasonCode)).toEqual([null, 'HELPED_HERE']);
  });

  it('is asked for by a desk: a colleague of the asker reads it, another desk does not, and a post that ended reads it no more', async () => {
    await ask('R8-666666');
    const next = await desks.counsellor('次席 栞', 'work-style');
    expect(await askingOf('R8-666666', next)).toHaveLength(1);
    expect(await askings(square)).toEqual([]);
    await desks.superuser('update app.membership set ended_at = now() where staff_id = $1', [next.id]);
    expect(await askingOf('R8-666666', next)).toEqual([]);
  });

  it('that lay unanswered has run out for its owner too; a later request ends it by name', async () => {
    const opened = await companyCase(square, 'working-women');
    await ask(opened.number);
    const first = await requestOf(opened.id);
    await earlier(opened.number, 7);
    expect((await requestOf(opened.id)).actions).toEqual([]);
    expect((await declineRefused(head, first.id)).extensions.code).toBe('INVALID_TRANSITION');
    await ask(opened.number);
    const both = await requestsOf(head, opened.id);
    expect(both.map(({ reasonCode, actions }) => ({ reasonCode, actions }))).toEqual([
      { reasonCode: null, actions: ['DECLINE'] },
      { reasonCode: 'LAPSED', actions: [] },
    ]);
  });

  it('is answered by whatever is sent to the asking desk, also after it was declined, and the asker opens what came', async () => {
    const opened = await companyCase(square, 'working-women');
    await ask(opened.number);
    await decline(head, (await requestOf(opened.id)).id);
    const referral = await sent(square, await draft(square, opened.id, over));
    expect(await askingOf(opened.number)).toMatchObject([{ state: 'REFERRED', referralId: referral.id }]);
    expect(await requestOf(opened.id)).toMatchObject({ referralId: referral.id, reasonCode: null, actions: [] });
  });

  it('that was closed can still be declined; that was handed over is declined where it is now', async () => {
    const opened = await companyCase(square, 'working-women');
    await ask(opened.number);
    const request = await requestOf(opened.id);
    const policy = await desks.supervisor('束根 統括', 'tmg-policy');
    const moved = await sent(square, await draft(square, opened.id, { ...over, toDeskId: deskId('tmg-policy') }));
    await act(policy, 'acceptReferral', at(await look(policy, moved.id)));
    expect((await declineRefused(head, request.id)).extensions.code).toBe('NOT_FOUND');
    expect((await decline(policy, request.id)).reasonCode).toBe('HELPED_HERE');
    const closed = await companyCase(head, 'working-women');
    await ask(closed.number);
    await desks.superuser(
      `update app.cases set status = 'CLOSED', closed_at = now(), outcome = 'RESOLVED' where id = $1`,
      [closed.id],
    );
    expect((await decline(head, (await requestOf(closed.id)).id, 'NOT_INVOLVED')).reasonCode).toBe('NOT_INVOLVED');
  });

  it('two who answer at once: one answer stands, whichever came first', async () => {
    const opened = await companyCase(square, 'working-women');
    await press(square, 'startCase', { id: opened.id, version: opened.version });
    await ask(opened.number);
    const { id } = await requestOf(opened.id);
    const outcomes = await Promise.allSettled([decline(square, id), decline(head, id, 'MISTAKEN')]);
    expect(outcomes.map((each) => each.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const events = await desks.superuser(
      `select 1 from app.event where code = 'case.requestDeclined' and subject_id = $1`,
      [opened.id],
    );
    expect(events).toHaveLength(1);
  });
});
