import { describe, expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import { type HandedOver, isKeptNote, readsKeptNotes } from './kept-note.ts';

const at = (staffId: string, deskId: string, role: Role = 'COUNSELLOR'): Actor => ({
  staffId,
  kind: 'STAFF',
  memberships: [{ role, organisationId: 'a', deskId }],
});
const handover = (over: Partial<HandedOver> = {}): HandedOver => ({
  kind: 'HANDOVER',
  fromDeskId: 'a1',
  moved: true,
  sensitive: false,
  senderIds: ['sato'],
  now: { deskId: 'a2', sensitive: false },
  ...over,
});

describe('what a desk wrote for itself on a case that it handed over', () => {
  it.each<[string, Actor, boolean, boolean]>([
    ['whoever sent it', at('sato', 'a1'), true, true],
    ['the supervisor of the former desk', at('head', 'a1', 'SUPERVISOR'), true, true],
    ['a colleague there', at('mori', 'a1'), true, false],
    ['whoever sent it and works elsewhere by now', at('sato', 'a2'), false, false],
    ['an approver there', at('sato', 'a1', 'APPROVER'), false, false],
    ['the desk that has the case now', at('head', 'a2', 'SUPERVISOR'), false, false],
  ])('is read by %s as the case is', (_who, actor, plain, sensitive) => {
    expect(readsKeptNotes(actor, handover())).toBe(plain);
    expect(readsKeptNotes(actor, handover({ sensitive: true }))).toBe(sensitive);
    expect(readsKeptNotes(actor, handover({ now: { deskId: 'a2', sensitive: true } }))).toBe(sensitive);
  });

  it.each<[string, Partial<HandedOver>]>([
    ['before the case moved, or once it is back', { moved: false }],
    ['where the case is the desk’s again by another way', { now: { deskId: 'a1', sensitive: false } }],
    ['by another kind of referral', { kind: 'CONSULT' }],
  ])('has no place of its own %s', (_when, over) => {
    expect(readsKeptNotes(at('head', 'a1', 'SUPERVISOR'), handover(over))).toBe(false);
  });

  it('is its own notes for itself, and no note that was retracted or rests on what no longer crosses', () => {
    const note = { deskId: 'a1', audience: 'DESK', retracted: false, sealed: false } as const;
    expect(isKeptNote(note, handover())).toBe(true);
    for (const over of [{ deskId: 'a2' }, { audience: 'ORGANISATION' }, { retracted: true }, { sealed: true }] as const)
      expect(isKeptNote({ ...note, ...over }, handover())).toBe(false);
  });
});
