import { describe, expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import {
  assertAuditReadingEndable,
  assertMayOpenFile,
  auditReadingEnd,
  auditReadingErrors,
  auditReadingStands,
} from './audit-reading.ts';
import { DomainError, forbidden } from './errors.ts';
import {
  auditedFile,
  type CaseGrant,
  type CaseVisibility,
  canReadContent,
  canReadInquiry,
  caseAccess,
} from './visibility.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const TOMORROW = new Date('2026-11-26T03:00:00Z');
const at = (staffId: string, ...posts: [Role, string | null, string?][]): Actor => ({
  staffId,
  kind: 'STAFF',
  memberships: posts.map(([role, deskId, organisationId = 'tmg']) => ({ role, deskId, organisationId })),
});
const supervisor = at('supervisor', ['SUPERVISOR', 'desk']);
const auditor = at('auditor', ['AUDITOR', null]);
function refusalOf(act: () => unknown): DomainError | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  return undefined;
}
const codeOf = (act: () => unknown): string => refusalOf(act)?.code ?? 'done';

describe('opening a file to an auditor', () => {
  it.each([
    ['the desk’s supervisor', supervisor, 'done'],
    ['a supervisor who is the auditor', at('auditor', ['SUPERVISOR', 'desk'], ['AUDITOR', null]), 'FORBIDDEN'],
    ['the auditor', auditor, 'FORBIDDEN'],
    ['a counsellor of the desk', at('counsellor', ['COUNSELLOR', 'desk']), 'FORBIDDEN'],
    ['another desk’s supervisor', at('next', ['SUPERVISOR', 'next']), 'FORBIDDEN'],
    ['an administrator', at('administrator', ['ADMINISTRATOR', null]), 'FORBIDDEN'],
  ])('%s: %s', (_who, actor, outcome) => {
    expect(codeOf(() => assertMayOpenFile(actor, 'desk', 'auditor'))).toBe(outcome);
  });

  it('to oneself is refused in words that say whom to ask, also to whoever supervises the desk', () => {
    const both = at('auditor', ['SUPERVISOR', 'desk'], ['AUDITOR', null]);
    expect(refusalOf(() => assertMayOpenFile(both, 'desk', 'auditor'))?.text).toEqual({
      ja: '自分には開示できません。この窓口のほかの統括に依頼してください。',
      en: 'Nobody opens a file to themself. Ask another supervisor of this desk.',
    });
    expect(refusalOf(() => assertMayOpenFile(at('next', ['SUPERVISOR', 'next']), 'desk', 'auditor'))?.text).toEqual(
      forbidden().text,
    );
  });

  const known = { staffId: 'auditor', inOffice: true, atDesk: false };
  it('says of each field what is wrong with it and what to do', () => {
    const words = (over: Partial<typeof known>, until: string) =>
      auditReadingErrors({ ...known, ...over }, until, '2026-11-25').map((each) => each.message);
    expect(words({ inOffice: false, atDesk: true }, '2026-11-24')).toEqual([
      { ja: 'この組織の監査担当から選んでください。', en: 'Choose an auditor of this organisation.' },
      { ja: '今日以降の日付を入力してください。', en: 'Choose today or a later day.' },
    ]);
    expect(words({ atDesk: true }, '2026-12-10')).toEqual([
      {
        ja: 'この窓口で働く職員は、この窓口の案件を監査できません。ほかの監査担当を選んでください。',
        en: 'Whoever works at this desk cannot audit its files. Choose another auditor.',
      },
      { ja: '開示は14日先までです。', en: 'A file may be opened for at most 14 days.' },
    ]);
  });

  it.each([
    ['today', known, '2026-11-25', []],
    ['the fourteenth day', known, '2026-12-09', []],
    ['yesterday', known, '2026-11-24', ['until']],
    ['the fifteenth day', known, '2026-12-10', ['until']],
    ['somebody who is no auditor', { ...known, inOffice: false }, '2026-11-25', ['auditorId']],
    ['an auditor who works at the desk', { ...known, atDesk: true }, '2026-11-25', ['auditorId']],
    ['everything wrong', { ...known, inOffice: false }, '2027-11-25', ['auditorId', 'until']],
  ])('until %s: %s', (_name, facts, until, fields) => {
    expect(auditReadingErrors(facts, until, '2026-11-25').map((each) => each.field)).toEqual(fields);
  });

  it('ends with the last minute of its last day in Tokyo', () => {
    expect(auditReadingEnd('2026-11-25').toISOString()).toBe('2026-11-25T15:00:00.000Z');
  });
});

describe('ending it', () => {
  const reading = { auditorId: 'auditor', validUntil: TOMORROW, endedAt: null };

  it('is the supervisor’s and the auditor’s own, while it stands', () => {
    expect(auditReadingStands(reading, NOW)).toBe(true);
    for (const actor of [supervisor, auditor])
      expect(codeOf(() => assertAuditReadingEndable(actor, 'desk', reading, NOW))).toBe('done');
    const stranger = at('stranger', ['AUDITOR', null]);
    expect(codeOf(() => assertAuditReadingEndable(stranger, 'desk', reading, NOW))).toBe('FORBIDDEN');
  });

  it('is refused once the clock or somebody else has ended it', () => {
    for (const over of [
      { ...reading, validUntil: NOW },
      { ...reading, endedAt: NOW },
    ])
      expect(refusalOf(() => assertAuditReadingEndable(supervisor, 'desk', over, NOW))).toMatchObject({
        code: 'INVALID_TRANSITION',
        text: { ja: 'この開示は、すでに終了しています。', en: 'This reading is already over.' },
      });
  });
});

describe('what an auditor reads of a file', () => {
  const facts: CaseVisibility = {
    organisationId: 'tmg',
    deskId: 'desk',
    kind: 'INDIVIDUAL',
    sensitive: true,
    openedById: 'counsellor',
    assigneeId: null,
    deputyId: null,
  };
  const opened = (validUntil: Date): CaseGrant[] => [{ via: 'AUDIT', deskId: null, staffId: 'auditor', validUntil }];
  const written = (audience: 'DESK' | 'ORGANISATION', deskId: string, organisationId = 'tmg') => ({
    audience,
    deskId,
    organisationId,
    retracted: false,
  });

  it('is everything of the owning desk and nothing of a desk’s own that takes part, nor of the other organisation', () => {
    const file = auditedFile(auditor, facts, opened(TOMORROW), NOW);
    expect(canReadContent(auditor, 'FULL', written('DESK', 'desk'), file)).toBe(true);
    expect(canReadContent(auditor, 'FULL', written('ORGANISATION', 'next'), file)).toBe(true);
    expect(canReadContent(auditor, 'FULL', written('DESK', 'next'), file)).toBe(false);
    expect(canReadContent(auditor, 'FULL', written('ORGANISATION', 'branch', 'tcci'), file)).toBe(false);
    expect(canReadContent(auditor, 'FULL', { ...written('DESK', 'desk'), retracted: true }, file)).toBe(false);
    const sheet = { ...written('DESK', 'desk'), sensitive: true, onSensitiveCase: true, counsellorId: 'counsellor' };
    expect(canReadInquiry(auditor, sheet, 'FULL', file)).toBe(true);
    expect(canReadInquiry(auditor, sheet, 'FULL')).toBe(false);
  });

  it('is nothing before, nothing after, nothing for somebody else, nothing without the office, nothing at the own desk', () => {
    const access = (actor: Actor, grants: CaseGrant[]) => caseAccess(actor, facts, grants, NOW);
    expect(access(auditor, opened(TOMORROW))).toBe('FULL');
    expect(access(auditor, [])).toBe('NONE');
    expect(access(auditor, opened(NOW))).toBe('NONE');
    expect(access(at('other', ['AUDITOR', null]), opened(TOMORROW))).toBe('NONE');
    expect(access(at('auditor', ['MANAGER', null]), opened(TOMORROW))).toBe('NONE');
    expect(access(at('auditor', ['AUDITOR', null, 'tcci']), opened(TOMORROW))).toBe('NONE');
    expect(access(at('auditor', ['AUDITOR', null], ['COUNSELLOR', 'desk']), opened(TOMORROW))).toBe('PLATE');
  });
});
