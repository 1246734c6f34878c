import { describe, expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import { DomainError } from './errors.ts';
import { assertRetractable, canCorrectNote, canRetractNote, type NewNote, noteErrors, writingDeskOf } from './note.ts';
import type { CaseGrant } from './visibility.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const at = (staffId: string, ...posts: [Role, string][]): Actor => ({
  staffId,
  kind: 'STAFF',
  memberships: posts.map(([role, deskId]) => ({ role, deskId, organisationId: 'tmg' })),
});
const author = at('author', ['COUNSELLOR', 'desk']);
const supervisor = at('supervisor', ['SUPERVISOR', 'desk']);
const elsewhere = at('elsewhere', ['SUPERVISOR', 'next']);
const note = { deskId: 'desk', authorId: 'author', retracted: false };
const codeOf = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    return error instanceof DomainError ? error.code : 'another error';
  }
  return 'done';
};

describe('retracting a note', () => {
  it('is the writing desk’s supervisor’s, once', () => {
    expect(canRetractNote(supervisor, note)).toBe(true);
    expect(canRetractNote(author, note)).toBe(false);
    expect(canRetractNote(elsewhere, note)).toBe(false);
    expect(canRetractNote(supervisor, { ...note, retracted: true })).toBe(false);
    expect(codeOf(() => assertRetractable(supervisor, note))).toBe('done');
    expect(codeOf(() => assertRetractable(author, note))).toBe('FORBIDDEN');
    expect(codeOf(() => assertRetractable(supervisor, { ...note, retracted: true }))).toBe('INVALID_TRANSITION');
    expect(codeOf(() => assertRetractable(author, { ...note, retracted: true }))).toBe('FORBIDDEN');
  });
});

describe('correcting a note', () => {
  it('is open to the writing desk while the note stands', () => {
    expect(canCorrectNote(author, note)).toBe(true);
    expect(canCorrectNote(elsewhere, note)).toBe(false);
    expect(canCorrectNote(author, { ...note, retracted: true })).toBe(false);
  });
});

describe('appending a note', () => {
  const memo = (over: Partial<NewNote> = {}): NewNote => ({
    kind: 'MEMO',
    audience: 'DESK',
    occurredAt: NOW,
    corrects: null,
    ...over,
  });
  const of = (audience: 'DESK' | 'ORGANISATION' | 'SHARED') => ({ ...note, audience });

  it.each([
    ['a memo', memo(), []],
    ['a memo within the grace of a minute', memo({ occurredAt: new Date(NOW.getTime() + 60_000) }), []],
    ['a memo of the future', memo({ occurredAt: new Date(NOW.getTime() + 60_001) }), ['occurredAt']],
    ['a memo that names another note', memo({ corrects: of('DESK') }), ['correctsNoteId']],
    ['a correction of nothing', memo({ kind: 'CORRECTION' }), ['correctsNoteId']],
    ['a correction as narrow as its note', memo({ kind: 'CORRECTION', corrects: of('DESK') }), []],
    ['a correction narrower than its note', memo({ kind: 'CORRECTION', corrects: of('SHARED') }), []],
    [
      'a correction wider than its note',
      memo({ kind: 'CORRECTION', audience: 'ORGANISATION', corrects: of('DESK') }),
      ['audience'],
    ],
  ] as const)('%s', (_what, written, fields) => {
    expect(noteErrors(written, NOW).map((each) => each.field)).toEqual(fields);
  });
});

describe('the desk in whose name somebody writes', () => {
  const taking: CaseGrant = { via: 'PARTICIPANT', deskId: 'next', staffId: null, validUntil: null };

  it('is the owner’s where they work there, else the one that takes part', () => {
    const both = at('both', ['COUNSELLOR', 'next'], ['COUNSELLOR', 'desk']);
    expect(writingDeskOf(both, 'desk', [taking])).toBe('desk');
    expect(writingDeskOf(elsewhere, 'desk', [taking])).toBe('next');
    expect(writingDeskOf(at('two', ['COUNSELLOR', 'third'], ['COUNSELLOR', 'next']), 'desk', [taking])).toBe('next');
    expect(writingDeskOf(at('named', ['COUNSELLOR', 'third']), 'desk', [])).toBe('third');
    expect(writingDeskOf(at('nobody', ['APPROVER', 'desk']), 'desk', [taking])).toBeUndefined();
  });
});

describe('the desk in whose name somebody writes', () => {
  const by = (...desks: (string | null)[]): Actor => ({
    staffId: 'somebody',
    kind: 'STAFF',
    memberships: desks.map((deskId) => ({
      role: deskId === null ? ('MANAGER' as const) : ('COUNSELLOR' as const),
      deskId,
      organisationId: 'tmg',
    })),
  });
  const to = (deskId: string | null): CaseGrant => ({
    via: deskId === null ? 'POOL' : 'PARTICIPANT',
    deskId,
    staffId: deskId === null ? 'somebody' : null,
    validUntil: null,
  });

  it.each([
    ['the owning desk', by('next', 'desk'), [to('next')], 'desk'],
    ['the desk that takes part', by('third', 'next'), [to(null), to('next')], 'next'],
    ['their own where neither is theirs', by(null, 'third'), [to('next')], 'third'],
    ['none for one without a desk', by(null), [to('next')], undefined],
  ] as const)('%s', (_what, actor, grants, desk) => {
    expect(writingDeskOf(actor, 'desk', grants)).toBe(desk);
  });
});
