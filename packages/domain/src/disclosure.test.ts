import { describe, expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import {
  assertDisclosureAction,
  assertMayPrepareDisclosure,
  blackOut,
  DISCLOSURE_ACTIONS,
  type DisclosureFacts,
  disclosureActions,
  liftBlackOut,
  printedText,
  readsDisclosure,
} from './disclosure.ts';

const now = new Date('2026-11-22T03:00:00Z');
const later = new Date('2026-12-22T03:00:00Z');
const person = (staffId: string, role: Role, organisationId = 'tmg'): Actor => ({
  staffId,
  kind: 'STAFF',
  memberships: [{ role, organisationId, deskId: 'women' }],
});
const preparer = person('preparer', 'SUPERVISOR');
const approver = person('approver', 'APPROVER');
const third = person('third', 'SUPERVISOR');
const counsellor = person('counsellor', 'COUNSELLOR');
const elsewhere = person('elsewhere', 'SUPERVISOR', 'tcci');
const facts = (over: Partial<DisclosureFacts> = {}): DisclosureFacts => ({
  organisationId: 'tmg',
  status: 'OPEN',
  preparedById: 'preparer',
  decidedById: 'approver',
  validUntil: later,
  ...over,
});

describe('a disclosure request', () => {
  it('is prepared by a supervisor of the desk and by nobody else', () => {
    expect(() => assertMayPrepareDisclosure(preparer, 'women')).not.toThrow();
    for (const other of [approver, counsellor]) expect(() => assertMayPrepareDisclosure(other, 'women')).toThrow();
    expect(() => assertMayPrepareDisclosure(preparer, 'work-style')).toThrow();
  });

  it('is decided by another supervisor or an approver of the organisation', () => {
    const asked = facts({ status: 'REQUESTED', decidedById: null, validUntil: null });
    expect(disclosureActions(preparer, asked, now)).toEqual([]);
    for (const second of [approver, third])
      expect(disclosureActions(second, asked, now)).toEqual(['APPROVE', 'REJECT']);
    for (const other of [counsellor, elsewhere]) expect(disclosureActions(other, asked, now)).toEqual([]);
    expect(() => assertDisclosureAction(preparer, asked, 'APPROVE', now)).toThrow('作成した人は承認できません');
  });

  it('is read by the two who stand behind it, for thirty days, as long as they have their roles', () => {
    for (const named of [preparer, approver]) {
      expect(readsDisclosure(named, facts(), now)).toBe(true);
      expect(disclosureActions(named, facts(), now)).toEqual(['BLACK_OUT', 'COMPLETE']);
      expect(disclosureActions(named, facts({ status: 'COMPLETED' }), now)).toEqual(['PRINT']);
      expect(readsDisclosure(named, facts(), later)).toBe(false);
    }
    for (const other of [third, counsellor, elsewhere, person('preparer', 'COUNSELLOR')])
      expect(readsDisclosure(other, facts(), now)).toBe(false);
    expect(readsDisclosure(preparer, facts({ status: 'REQUESTED' }), now)).toBe(false);
  });

  it('moves on only as its table says', () => {
    for (const action of DISCLOSURE_ACTIONS) {
      expect(() => assertDisclosureAction(approver, facts({ status: 'REJECTED' }), action, now)).toThrow(
        expect.objectContaining({ code: 'INVALID_TRANSITION' }),
      );
    }
    expect(() => assertDisclosureAction(preparer, facts({ status: 'COMPLETED' }), 'BLACK_OUT', now)).toThrow(
      expect.objectContaining({ code: 'INVALID_TRANSITION' }),
    );
    expect(() => assertDisclosureAction(third, facts(), 'BLACK_OUT', now)).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN' }),
    );
  });
});

describe('blacking out', () => {
  const text = '𠮷田さんと👩‍👧が来た';

  it('takes whole letters, however few of their units were chosen', () => {
    const ranges = blackOut(text, [], { start: 1, end: 2 });
    expect(printedText(text, ranges)).toBe('■田さんと👩‍👧が来た');
    expect(printedText(text, blackOut(text, ranges, { start: 8, end: 9 }))).toBe('■田さんと■が来た');
  });

  it('joins what touches and shows again what is lifted', () => {
    const both = blackOut(text, blackOut(text, [], { start: 0, end: 2 }), { start: 2, end: 3 });
    expect(both).toEqual([{ start: 0, end: 3 }]);
    expect(liftBlackOut(text, both, { start: 0, end: 1 })).toEqual([{ start: 2, end: 3 }]);
    expect(liftBlackOut(text, [{ start: 0, end: 6 }], { start: 2, end: 3 })).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 6 },
    ]);
    expect(printedText(text, [])).toBe(text);
  });

  it('keeps the lines where they are', () => {
    expect(printedText('一行\n二行', [{ start: 1, end: 4 }])).toBe('一■\n■行');
  });

  it.each([
    [-1, 1],
    [0, 0],
    [3, 2],
    [0, 99],
    [0.5, 1],
  ])('refuses %d to %d', (start, end) => {
    expect(() => blackOut('五文字です', [], { start, end })).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
  });
});
