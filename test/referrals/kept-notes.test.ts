import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { press, sensitiveOpenedBy } from '../cases/support.ts';
import { wording } from '../consents/support.ts';
import { type Desks, deskId, openDesks, type Person } from '../support/kit.ts';
import { act, agree, at, companyCase, draft, look, sent } from './support.ts';

const KEPT = 'query ($id: UUID!) { keptNotes(referralId: $id) { notes { body author { id } } inquiries { number } } }';
const over = { kind: 'HANDOVER', toDeskId: deskId('work-style'), programmeId: null };

describe('what a desk wrote for itself on a case that it handed over', () => {
  let desks: Desks;
  let square: Person;
  let colleague: Person;
  let head: Person;
  let style: Person;
  let styleHead: Person;

  beforeAll(async () => {
    desks = await openDesks('kept_notes');
    square = await desks.counsellor('佐藤 相談', 'working-women');
    colleague = await desks.counsellor('森 同僚', 'working-women');
    head = await desks.supervisor('高橋 統括', 'working-women');
    style = await desks.counsellor('文机 栞', 'work-style');
    styleHead = await desks.supervisor('束根 統括', 'work-style');
  });
  afterAll(() => desks.close());

  const note = (person: Person, caseId: string, audience: string, body: string) =>
    press(person, 'addNote', { caseId, kind: 'MEMO', audience, body });
  const keptBy = async (person: Person, id: string) => {
    const { keptNotes } = await person.ask<{
      keptNotes: { notes: { body: string }[]; inquiries: { number: string }[] } | null;
    }>(KEPT, { id });
    return keptNotes === null ? null : keptNotes.notes.map((each) => each.body);
  };
  const readsOf = (id: string, person: Person) =>
    desks.superuser(
      `select 1 from app.event where stream_kind = 'reads' and code = 'referral.read' and subject_id = $1 and actor_id = $2`,
      [id, person.id],
    );

  it('stays with it from the handover until the case is back, and is nobody else’s', async () => {
    const opened = await companyCase(square, 'working-women');
    await note(square, opened.id, 'DESK', '窓口だけの見立て');
    await note(square, opened.id, 'ORGANISATION', '組織に伝える経過');
    const wrong = await note(colleague, opened.id, 'DESK', '別件の覚え');
    const id = wrong.timeline.find((line) => line.note?.body === '別件の覚え')?.note?.id;
    await press(head, 'retractNote', { id, reason: '誤記' });
    const referral = await sent(square, await draft(square, opened.id, over));
    expect(await keptBy(square, referral.id)).toBeNull();
    await act(style, 'acceptReferral', at(await look(style, referral.id)));
    await note(style, opened.id, 'DESK', '引き継いだ窓口の見立て');
    for (const person of [square, colleague, head])
      expect(await keptBy(person, referral.id)).toEqual(['窓口だけの見立て']);
    for (const person of [style, styleHead]) expect(await keptBy(person, referral.id)).toBeNull();
    expect(
      (await square.refused('query ($id: UUID!) { case(id: $id) { id } }', { id: opened.id })).extensions.code,
    ).toBe('NOT_FOUND');
    expect(await readsOf(referral.id, square)).toHaveLength(0);
    await act(style, 'handBackReferral', {
      ...at(await look(style, referral.id)),
      reason: 'CLIENT_UNREACHABLE',
      workDone: '三度架電した',
    });
    expect(await keptBy(square, referral.id)).toBeNull();
  });

  it('of a SENSITIVE case is read by its supervisors and whoever sent it, on the record, and by no colleague', async () => {
    const opened = await sensitiveOpenedBy(square);
    await note(square, opened.id, 'DESK', '体調のこと');
    await agree(square, opened.id, {
      capacity: 'PERSON',
      toOrganisationId: referenceId('organisation', 'TMG'),
      toDeskId: deskId('work-style'),
      items: ['IDENTITY', 'CONTACT', 'SUMMARY', 'NOTE', 'OUTCOME'],
      method: 'WRITING',
      evidence: '棚3',
      wordingId: wording('SENSITIVE'),
    });
    const items = [{ kind: 'SUMMARY', body: '相談の要旨' }];
    const referral = await sent(square, await draft(square, opened.id, { ...over, items }));
    await act(style, 'acceptReferral', at(await look(style, referral.id)));
    expect(await keptBy(colleague, referral.id)).toBeNull();
    expect(await keptBy(styleHead, referral.id)).toBeNull();
    for (const person of [square, head]) {
      expect(await keptBy(person, referral.id)).toEqual(['体調のこと']);
      expect(await readsOf(referral.id, person)).toHaveLength(1);
    }
    // Who has left the desk reads it no more.
    await desks.superuser('update app.membership set ended_at = now() where staff_id = $1', [square.id]);
    expect(await keptBy(square, referral.id)).toBeNull();
  });
});
