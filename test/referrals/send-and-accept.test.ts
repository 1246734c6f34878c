import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, see, seeRefused, versioned } from '../cases/support.ts';
import { openStream } from '../notices/support.ts';
import { type Desks, deskId, openDesks, type Person } from '../support/kit.ts';
import {
  act,
  actRefused,
  agree,
  at,
  companyCase,
  draft,
  look,
  lookRefused,
  preview,
  sent,
  steered,
} from './support.ts';

describe('a case crosses to another desk', () => {
  let desks: Desks;
  let adviser: Person;
  let square: Person;
  let stranger: Person;

  beforeAll(async () => {
    desks = await openDesks('referral_send');
    adviser = await desks.counsellor('渡辺 指導', 'tcci-minato');
    square = await desks.counsellor('佐藤 相談', 'working-women');
    stranger = await desks.counsellor('田中 相談', 'work-style');
  });
  afterAll(() => desks.close());

  it('as a draft nobody else hears of it, and nothing of the case changes', async () => {
    const opened = await companyCase(adviser, 'tcci-minato');
    const view = await draft(adviser, opened.id);
    expect(view).toMatchObject({ status: 'DRAFT', whoseMove: 'SENDER', items: [] });
    expect(view.number).toMatch(/^R8-S-\d{5}$/);
    expect((await lookRefused(square, view.id)).extensions.code).toBe('NOT_FOUND');
    expect((await see(adviser, opened.id)).version).toBe(opened.version);
  });

  it('the preview is what the receiver reads, byte for byte', async () => {
    const opened = await companyCase(adviser, 'tcci-minato');
    await agree(adviser, opened.id);
    const drafted = await draft(adviser, opened.id);
    const promised = await preview(adviser, drafted.id);
    expect(promised.items.map((each) => each.agreed)).toEqual([true, true]);
    await act(adviser, 'sendReferral', { ...at(drafted), previewHash: promised.hash });
    const read = await look(square, drafted.id);
    expect(read).toMatchObject({ status: 'SENT', end: 'RECEIVER', whoseMove: 'RECEIVER', caseId: null });
    expect(read.items.map(({ kind, content }) => ({ kind, content }))).toEqual(
      promised.items.map(({ kind, content }) => ({ kind, content })),
    );
    expect(read.items[0]?.content).toContain('港精機株式会社');
    expect((await lookRefused(stranger, drafted.id)).extensions.code).toBe('NOT_FOUND');
    expect((await seeRefused(square, opened.id)).extensions.code).toBe('NOT_FOUND');
    // Nothing of the case changes at send.
    expect((await see(adviser, opened.id)).version).toBe(opened.version);
  });

  it('open screens of the receiving desk hear of it before there is a case of their own, and nobody else’s do', async () => {
    const [theirs, others] = [await openStream(desks.address, square), await openStream(desks.address, stranger)];
    try {
      const { referral } = await steered(adviser);
      await theirs.until(JSON.stringify({ kind: 'referral', id: referral.id }));
      // A later hint that they do see has come: the earlier one is not still on its way.
      const later = await companyCase(stranger, 'work-style');
      await others.until(later.id);
      expect(others.heard()).not.toContain(referral.id);
    } finally {
      await theirs.end();
      await others.end();
    }
  });

  it('without consent nothing crosses, and what was not looked at does not cross either', async () => {
    const opened = await companyCase(adviser, 'tcci-minato');
    const drafted = await draft(adviser, opened.id);
    const { hash, items } = await preview(adviser, drafted.id);
    expect(items.map((each) => each.agreed)).toEqual([false, false]);
    const refused = await actRefused(adviser, 'sendReferral', { ...at(drafted), previewHash: hash });
    expect([refused.extensions.code, refused.extensions.fields?.[0]?.field]).toEqual(['BAD_USER_INPUT', 'items']);
    await agree(adviser, opened.id);
    expect((await actRefused(adviser, 'sendReferral', { ...at(drafted), previewHash: 'x' })).extensions.code).toBe(
      'CONFLICT',
    );
    await draft(adviser, opened.id, { id: drafted.id, items: [{ kind: 'SUMMARY', body: '別の内容' }] });
    const again = await look(adviser, drafted.id);
    expect((await actRefused(adviser, 'sendReferral', { ...at(again), previewHash: hash })).extensions.code).toBe(
      'CONFLICT',
    );
    expect((await sent(adviser, again)).status).toBe('SENT');
  });

  it('acceptance across organisations opens the receiver’s own case, linked, and neither reads the other’s', async () => {
    const { opened, referral } = await steered(adviser);
    expect((await actRefused(adviser, 'acceptReferral', at(referral))).extensions.code).toBe('FORBIDDEN');
    const accepted = await act(square, 'acceptReferral', at(await look(square, referral.id)));
    expect(accepted).toMatchObject({ status: 'ACCEPTED', end: 'RECEIVER', whoseMove: 'RECEIVER' });
    const own = await see(square, accepted.caseId ?? '');
    expect(own).toMatchObject({ assignee: { id: square.id }, company: { name: '港精機株式会社' } });
    expect(own.id).not.toBe(opened.id);
    expect(own.subject).toContain(referral.number);
    expect((await seeRefused(adviser, own.id)).extensions.code).toBe('NOT_FOUND');
    expect((await seeRefused(square, opened.id)).extensions.code).toBe('NOT_FOUND');
    expect(await look(adviser, referral.id)).toMatchObject({ status: 'ACCEPTED', end: 'SENDER', caseId: opened.id });
  });

  it('an accepted handover changes the owner within the organisation, and the desk’s own notes stay behind', async () => {
    const opened = await companyCase(square, 'working-women');
    await press(square, 'addNote', { caseId: opened.id, kind: 'MEMO', audience: 'DESK', body: '窓口内のこと' });
    await press(square, 'addNote', {
      caseId: opened.id,
      kind: 'MEMO',
      audience: 'ORGANISATION',
      body: '都として知ること',
    });
    const over = { kind: 'HANDOVER', toDeskId: deskId('work-style'), programmeId: null };
    const referral = await sent(square, await draft(square, opened.id, over));
    expect((await seeRefused(stranger, opened.id)).extensions.code).toBe('NOT_FOUND');
    const accepted = await act(stranger, 'acceptReferral', at(await look(stranger, referral.id)));
    expect(accepted).toMatchObject({ status: 'ACCEPTED', caseId: opened.id, end: 'RECEIVER' });
    const moved = await see(stranger, opened.id);
    expect(moved.assignee).toMatchObject({ id: stranger.id });
    const bodies = moved.timeline.flatMap((line) => (line.note === null ? [] : [line.note.body]));
    expect(bodies).toEqual(['都として知ること']);
    expect((await seeRefused(square, opened.id)).extensions.code).toBe('NOT_FOUND');
    expect(await look(square, referral.id)).toMatchObject({ status: 'ACCEPTED', end: 'SENDER', caseId: null });
  });

  it('an accepted consultation makes the desk take part', async () => {
    const opened = await companyCase(square, 'working-women');
    const over = { kind: 'CONSULT', toDeskId: deskId('work-style'), programmeId: null };
    const referral = await sent(square, await draft(square, opened.id, over));
    await act(stranger, 'acceptReferral', at(await look(stranger, referral.id)));
    expect((await see(stranger, opened.id)).id).toBe(opened.id);
    expect((await see(square, opened.id)).actions).toContain('ASSIGN');
  });

  it.each([
    ['a handover to another organisation', { kind: 'HANDOVER', toDeskId: deskId('working-women') }, 'toDeskId'],
    ['guidance within the organisation', { kind: 'GUIDANCE', toDeskId: deskId('tcci-chuo') }, 'toDeskId'],
    ['guidance without a programme', { programmeId: null }, 'programmeId'],
    ['the own desk', { kind: 'CONSULT', toDeskId: deskId('tcci-minato') }, 'toDeskId'],
    ['no desk', { toDeskId: null }, 'toDeskId'],
    ['a body outside for a consultation', { kind: 'CONSULT', bodyName: '法テラス' }, 'bodyName'],
  ])('%s is no route', async (_what, over, field) => {
    const opened = await companyCase(adviser, 'tcci-minato');
    const error = await actRefused(adviser, 'draftReferral', {
      caseId: opened.id,
      kind: 'GUIDANCE',
      toDeskId: deskId('working-women'),
      items: [],
      ...over,
    });
    expect([error.extensions.code, error.extensions.fields?.map((each) => each.field).includes(field)]).toEqual([
      'BAD_USER_INPUT',
      true,
    ]);
  });

  it('one of a kind to the same desk is open at a time, and a case that owes an answer stays open', async () => {
    const { opened } = await steered(adviser);
    const second = await draft(adviser, opened.id);
    const { hash } = await preview(adviser, second.id);
    expect((await actRefused(adviser, 'sendReferral', { ...at(second), previewHash: hash })).extensions.code).toBe(
      'CONFLICT',
    );
    const current = await see(adviser, opened.id);
    const refused = await adviser.refused('mutation ($input: CloseCaseInput!) { closeCase(input: $input) { id } }', {
      input: { requestId: crypto.randomUUID(), ...versioned(current), outcome: 'RESOLVED' },
    });
    expect(refused.extensions.code).toBe('INVALID_TRANSITION');
  });
});
