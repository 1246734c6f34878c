import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import { DomainError } from './errors.ts';
import {
  assertInquiryAction,
  canMoveInquiryTo,
  caseKindFor,
  contactKindFor,
  INQUIRY_ACTIONS,
  type InquiryAction,
  type InquiryFacts,
  type InquirySheet,
  inquiryActions,
  recordableErrors,
  sittingErrors,
  sittingMinutes,
} from './inquiry.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const DAY = 86_400_000;
const HOUR = 3_600_000;
const at = (staffId: string, ...posts: [Role, string][]): Actor => ({
  staffId,
  kind: 'STAFF',
  memberships: posts.map(([role, deskId]) => ({ role, deskId, organisationId: 'tmg' })),
});
const author = at('author', ['COUNSELLOR', 'desk']);
const colleague = at('colleague', ['COUNSELLOR', 'desk']);
const supervisor = at('supervisor', ['SUPERVISOR', 'desk']);
const elsewhere = at('elsewhere', ['SUPERVISOR', 'next']);

const facts = (over: Partial<InquiryFacts> = {}): InquiryFacts => ({
  organisationId: 'tmg',
  deskId: 'desk',
  sensitive: false,
  counsellorId: 'author',
  audience: 'ORGANISATION',
  kind: 'CONSULTATION',
  caseId: null,
  recordedAt: NOW,
  ...over,
});
const codeOf = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    return error instanceof DomainError ? error.code : 'another error';
  }
  return 'done';
};

describe('what may be done with a recorded sheet', () => {
  it.each([
    ['its counsellor', author, facts(), ['CORRECT', 'ATTACH', 'OPEN_CASE']],
    ['a colleague', colleague, facts(), ['ATTACH', 'OPEN_CASE']],
    ['the supervisor', supervisor, facts(), ['CORRECT', 'MOVE', 'LEGAL_HOLD', 'ATTACH', 'OPEN_CASE']],
    ['the supervisor, of one on a case', supervisor, facts({ caseId: 'case' }), ['CORRECT', 'MOVE']],
    [
      'the supervisor, of one that is held',
      supervisor,
      facts({ held: true }),
      ['CORRECT', 'MOVE', 'ATTACH', 'OPEN_CASE'],
    ],
    ['the supervisor, of one whose content was let go', supervisor, facts({ disposedAt: NOW }), []],
    ['another desk', elsewhere, facts(), []],
    ['another desk that reads it by its case', elsewhere, facts({ caseId: 'case' }), []],
    ['its counsellor, once it stands on a case', author, facts({ caseId: 'case' }), ['CORRECT']],
    ['its counsellor, of a tally', author, facts({ kind: 'TALLY' }), ['CORRECT']],
    ['a colleague, of a sensitive sheet', colleague, facts({ sensitive: true }), []],
    [
      'its counsellor after thirty days',
      author,
      facts({ recordedAt: new Date(NOW.getTime() - 30 * DAY - 1) }),
      ['ATTACH', 'OPEN_CASE'],
    ],
    [
      'its counsellor on the thirtieth day',
      author,
      facts({ recordedAt: new Date(NOW.getTime() - 30 * DAY) }),
      ['CORRECT', 'ATTACH', 'OPEN_CASE'],
    ],
  ] as const)('%s', (_who, actor, of, expected) => {
    const access = of.caseId === null ? null : 'FULL';
    expect(inquiryActions(actor, of, access, NOW)).toEqual(expected);
  });

  it('a sheet on a case joins no second one', () => {
    for (const action of ['ATTACH', 'OPEN_CASE'] as const) {
      expect(codeOf(() => assertInquiryAction(author, facts({ caseId: 'case' }), 'FULL', action, NOW))).toBe(
        'INVALID_TRANSITION',
      );
      expect(codeOf(() => assertInquiryAction(author, facts(), null, action, NOW))).toBe('done');
    }
    expect(codeOf(() => assertInquiryAction(author, facts(), null, 'MOVE', NOW))).toBe('FORBIDDEN');
  });

  it('its disposal is stopped by a supervisor while it stands alone; on a case that is said of the case', () => {
    const refused = (actor: Actor, over: Partial<InquiryFacts>) => {
      try {
        assertInquiryAction(actor, facts(over), over.caseId === undefined ? null : 'FULL', 'LEGAL_HOLD', NOW);
      } catch (error) {
        return error instanceof DomainError ? `${error.code} ${error.text.ja}` : 'another error';
      }
      return 'done';
    };
    expect(refused(supervisor, {})).toBe('done');
    expect(refused(author, {})).toContain('FORBIDDEN');
    expect(refused(author, { caseId: 'case' })).toContain('FORBIDDEN');
    expect(refused(author, { disposedAt: NOW })).toContain('FORBIDDEN');
    expect(refused(supervisor, { caseId: 'case' })).toBe(
      'INVALID_TRANSITION この相談は案件に入っています。案件の廃棄を停止してください。',
    );
    expect(refused(supervisor, { disposedAt: NOW })).toContain('INVALID_TRANSITION この相談の内容は、保存期間が満了');
    expect(codeOf(() => assertInquiryAction(author, facts({ disposedAt: NOW }), null, 'CORRECT', NOW))).toBe(
      'INVALID_TRANSITION',
    );
  });

  it('what is offered passes the guard; what is not is refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(author, colleague, supervisor, elsewhere),
        fc.constantFrom<InquiryAction>(...INQUIRY_ACTIONS),
        fc.boolean(),
        fc.constantFrom(null, 'case'),
        fc.constantFrom('CONSULTATION' as const, 'TALLY' as const),
        fc.integer({ min: 0, max: 60 }),
        (actor, action, sensitive, caseId, kind, daysAgo) => {
          const of = facts({ sensitive, caseId, kind, recordedAt: new Date(NOW.getTime() - daysAgo * DAY) });
          const access = caseId === null ? null : 'FULL';
          const passes = codeOf(() => assertInquiryAction(actor, of, access, action, NOW)) === 'done';
          expect(passes).toBe(inquiryActions(actor, of, access, NOW).includes(action));
        },
      ),
    );
  });
});

describe('what a sheet must say before it counts', () => {
  const sheet = (over: Partial<InquirySheet> = {}): InquirySheet => ({
    subject: 'COMPANY',
    topics: ['A'],
    outcome: 'ADVISED',
    companyId: null,
    clientId: null,
    startedAt: new Date(NOW.getTime() - HOUR),
    endedAt: NOW,
    ...over,
  });

  it.each([
    ['a full sheet', sheet(), []],
    ['one with its company', sheet({ companyId: 'c' }), []],
    ['one without topic and outcome', sheet({ topics: [], outcome: '' }), ['topics', 'outcome']],
    ['a company’s with a client', sheet({ clientId: 'l' }), ['clientId']],
    ['an individual’s with a company', sheet({ subject: 'INDIVIDUAL', companyId: 'c' }), ['companyId']],
    ['an individual’s with a client', sheet({ subject: 'INDIVIDUAL', clientId: 'l' }), []],
    ['an anonymous one with a client', sheet({ subject: 'ANONYMOUS', clientId: 'l' }), ['clientId']],
    ['an anonymous one with a company', sheet({ subject: 'ANONYMOUS', companyId: 'c' }), ['companyId']],
  ] as const)('%s', (_what, of, fields) => {
    expect(recordableErrors(of, NOW).map((each) => each.field)).toEqual(fields);
  });

  it('a sitting ends after it began, lasts twelve hours at most and lies in the past', () => {
    const from = (start: number, end: number) =>
      sittingErrors(new Date(NOW.getTime() + start), new Date(NOW.getTime() + end), NOW).map((each) => each.field);
    expect(from(-HOUR, 0)).toEqual([]);
    expect(from(0, 0)).toEqual([]);
    expect(from(-HOUR, -HOUR - 1)).toEqual(['endedAt']);
    expect(from(-12 * HOUR, 0)).toEqual([]);
    expect(from(-12 * HOUR - 1, 0)).toEqual(['endedAt']);
    expect(from(0, 60_000)).toEqual([]);
    expect(from(0, 60_001)).toEqual(['startedAt']);
  });
});

describe('what follows from a sheet', () => {
  it('an individual’s and an anonymous sheet never stand on a company’s case', () => {
    expect(caseKindFor('COMPANY')).toBe('COMPANY');
    expect(caseKindFor('INDIVIDUAL')).toBe('INDIVIDUAL');
    expect(caseKindFor('ANONYMOUS')).toBe('INDIVIDUAL');
  });

  it('counts at least one minute, and rounds', () => {
    expect(sittingMinutes(NOW, NOW)).toBe(1);
    expect(sittingMinutes(NOW, new Date(NOW.getTime() + 89_000))).toBe(1);
    expect(sittingMinutes(NOW, new Date(NOW.getTime() + 90_000))).toBe(2);
  });

  it('proposes new, repeated or continuing', () => {
    expect(contactKindFor(null, false)).toBe('NEW');
    expect(contactKindFor(NOW, false)).toBe('REPEATED');
    expect(contactKindFor(null, true)).toBe('CONTINUING');
  });
});

describe('a sheet filed at the wrong desk', () => {
  const both = at('both', ['SUPERVISOR', 'desk'], ['COUNSELLOR', 'next']);
  const all = at('all', ['SUPERVISOR', 'desk'], ['SUPERVISOR', 'next']);
  const of = (subject: 'COMPANY' | 'INDIVIDUAL' | 'ANONYMOUS', sensitive = false) => ({
    organisationId: 'tmg',
    deskId: 'desk',
    sensitive,
    counsellorId: 'author',
    audience: 'ORGANISATION' as const,
    subject,
  });
  const next = { deskId: 'next', organisationId: 'tmg' };

  it.each([
    ['a company’s sheet by who works at both', both, of('COMPANY'), next, true],
    ['a company’s sheet by who works at one', supervisor, of('COMPANY'), next, false],
    [
      'a company’s sheet by a counsellor',
      at('c', ['COUNSELLOR', 'desk'], ['SUPERVISOR', 'next']),
      of('COMPANY'),
      next,
      false,
    ],
    ['an individual’s by who only works there', both, of('INDIVIDUAL'), next, false],
    ['an individual’s by who answers for both', all, of('INDIVIDUAL'), next, true],
    ['an anonymous one by who only works there', both, of('ANONYMOUS'), next, false],
    ['a sensitive one by who only works there', both, of('COMPANY', true), next, false],
    ['a sensitive one by who answers for both', all, of('COMPANY', true), next, true],
    ['to another organisation', all, of('COMPANY'), { ...next, organisationId: 'tcci' }, false],
  ] as const)('%s', (_what, actor, sheet, to, may) => {
    expect(canMoveInquiryTo(actor, sheet, to)).toBe(may);
  });

  it('a sitting may end within the minute by which clocks differ, and not a moment later', () => {
    const minute = new Date(NOW.getTime() + 60_000);
    expect(sittingErrors(minute, minute, NOW)).toEqual([]);
    expect(sittingErrors(NOW, new Date(minute.getTime() + 1), NOW)).toHaveLength(1);
    expect(sittingErrors(new Date(minute.getTime() + 1), new Date(minute.getTime() + 1), NOW)).toHaveLength(1);
  });
});
