import { describe, expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import { assertMayWordConsent, assertWordingFollows, type NewWording, wordingCodesFor } from './consent-wording.ts';
import { DomainError } from './errors.ts';

const actor = (role: Role, kind: Actor['kind'] = 'STAFF'): Actor => ({
  staffId: 'a',
  kind,
  memberships: [{ role, organisationId: 'tmg', deskId: null }],
});
const wording = (change: Partial<NewWording> = {}): NewWording => ({
  bodies: { ja: '文面', en: 'text' },
  validFrom: '2026-12-01',
  ...change,
});
const fieldsOf = (next: NewWording, newest: NewWording, today = '2026-11-22'): string[] => {
  try {
    assertWordingFollows(next, newest, today);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return (error.fields ?? []).map((each) => each.field);
  }
};

describe('the text of a consent', () => {
  it('is an administrator’s to change, and nobody else’s', () => {
    expect(() => assertMayWordConsent(actor('ADMINISTRATOR'))).not.toThrow();
    for (const role of ['COUNSELLOR', 'SUPERVISOR', 'MANAGER', 'AUDITOR', 'APPROVER'] as const)
      expect(() => assertMayWordConsent(actor(role))).toThrow('管理者が変更します');
    expect(() => assertMayWordConsent(actor('ADMINISTRATOR', 'SYSTEM'))).toThrow();
  });

  it('begins tomorrow at the earliest, and after the version before it', () => {
    const newest = wording({ validFrom: '2026-04-01' });
    const changed = { bodies: { ja: '新しい文面', en: 'text' } };
    expect(fieldsOf(wording({ ...changed, validFrom: '2026-11-23' }), newest)).toEqual([]);
    expect(fieldsOf(wording({ ...changed, validFrom: '2026-11-22' }), newest)).toEqual(['validFrom']);
    expect(fieldsOf(wording({ ...changed, validFrom: '2026-12-02' }), wording())).toEqual([]);
    expect(fieldsOf(wording({ ...changed, validFrom: '2026-12-01' }), wording())).toEqual(['validFrom']);
  });

  it('is a new version only where one of its languages has changed', () => {
    const newest = wording({ validFrom: '2026-04-01' });
    expect(fieldsOf(wording(), newest)).toEqual(['ja']);
    expect(fieldsOf(wording({ bodies: { ja: ' 文面 ', en: 'text' } }), newest)).toEqual(['ja']);
    expect(fieldsOf(wording({ bodies: { ja: '文面', en: 'other' } }), newest)).toEqual([]);
  });
});

it.each([
  [false, false, ['STANDARD', 'SENSITIVE']],
  [true, false, ['SENSITIVE']],
  [false, true, ['THIRD_PERSON']],
  [true, true, ['THIRD_PERSON']],
])('a consent (SENSITIVE %s, of a third person %s) is asked for with %j', (sensitive, thirdPerson, codes) => {
  expect(wordingCodesFor({ sensitive, thirdPerson })).toEqual(codes);
});
