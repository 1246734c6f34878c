import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import {
  type Audience,
  type CaseGrant,
  type CaseVisibility,
  canReadContent,
  canReadInquiry,
  caseAccess,
  caseStanding,
  desksTakingPart,
  hintsAtIntake,
  type InquiryVisibility,
  readersOf,
  readsFigures,
} from './visibility.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const LATER = new Date(NOW.getTime() + 1);
const at = (staffId: string, ...posts: [Role, string | null, string?][]): Actor => ({
  staffId,
  kind: 'STAFF',
  memberships: posts.map(([role, deskId, organisationId = 'tmg']) => ({ role, deskId, organisationId })),
});
const counsellor = at('counsellor', ['COUNSELLOR', 'desk']);
const colleague = at('colleague', ['COUNSELLOR', 'desk']);
const supervisor = at('supervisor', ['SUPERVISOR', 'desk']);
const neighbour = at('neighbour', ['COUNSELLOR', 'next']);
const nextSupervisor = at('next-supervisor', ['SUPERVISOR', 'next']);
const chamber = at('chamber', ['SUPERVISOR', 'branch', 'tcci']);
const approver = at('approver', ['APPROVER', 'desk']);
const manager = at('manager', ['MANAGER', null]);
const administrator = at('administrator', ['ADMINISTRATOR', null]);
const auditor = at('auditor', ['AUDITOR', null]);
const system: Actor = { staffId: 'system', kind: 'SYSTEM', memberships: [] };

const of = (over: Partial<CaseVisibility> = {}): CaseVisibility => ({
  organisationId: 'tmg',
  deskId: 'desk',
  kind: 'COMPANY',
  sensitive: false,
  openedById: 'counsellor',
  assigneeId: null,
  deputyId: null,
  ...over,
});
const grant = (over: Partial<CaseGrant>): CaseGrant => ({
  via: 'POOL',
  deskId: null,
  staffId: null,
  validUntil: null,
  ...over,
});

describe('who reads a case', () => {
  it.each([
    ['the counsellor who opened it', counsellor, 'FULL', 'FULL'],
    ['a colleague at the desk', colleague, 'FULL', 'PLATE'],
    ['the desk’s supervisor', supervisor, 'FULL', 'FULL'],
    ['another desk of the organisation', neighbour, 'NONE', 'NONE'],
    ['the other desk’s supervisor', nextSupervisor, 'NONE', 'NONE'],
    ['the other organisation', chamber, 'NONE', 'NONE'],
    ['an approver of the desk', approver, 'NONE', 'NONE'],
    ['the manager', manager, 'NONE', 'NONE'],
    ['the administrator', administrator, 'NONE', 'NONE'],
    ['the auditor', auditor, 'NONE', 'NONE'],
    ['the system', system, 'FULL', 'FULL'],
  ] as const)('%s', (_who, actor, ordinary, sensitive) => {
    expect(caseAccess(actor, of(), [], NOW)).toBe(ordinary);
    expect(caseAccess(actor, of({ kind: 'INDIVIDUAL' }), [], NOW)).toBe(ordinary);
    expect(caseAccess(actor, of({ sensitive: true }), [], NOW)).toBe(sensitive);
  });

  it.each(['openedById', 'assigneeId', 'deputyId'] as const)(
    'a sensitive case opens to its %s while they work at the desk',
    (field) => {
      const named = of({ sensitive: true, openedById: 'somebody', [field]: 'colleague' });
      expect(caseAccess(colleague, named, [], NOW)).toBe('FULL');
      expect(caseAccess(at('colleague', ['COUNSELLOR', 'next']), named, [], NOW)).toBe('NONE');
      expect(caseAccess(at('colleague'), named, [], NOW)).toBe('NONE');
    },
  );

  it('the named pool and the emergency reader read a sensitive case, until their end', () => {
    const sensitive = of({ sensitive: true });
    for (const via of ['POOL', 'EMERGENCY'] as const) {
      expect(caseAccess(colleague, sensitive, [grant({ via, staffId: 'colleague', validUntil: LATER })], NOW)).toBe(
        'FULL',
      );
      expect(caseAccess(colleague, sensitive, [grant({ via, staffId: 'colleague', validUntil: NOW })], NOW)).toBe(
        'PLATE',
      );
      expect(caseAccess(colleague, sensitive, [grant({ via, staffId: 'somebody' })], NOW)).toBe('PLATE');
    }
  });

  it('a participating desk reads a company’s case, and a sensitive one never by its desk', () => {
    const taking = [grant({ via: 'PARTICIPANT', deskId: 'next' })];
    expect(caseAccess(neighbour, of(), taking, NOW)).toBe('FULL');
    expect(caseAccess(neighbour, of({ sensitive: true }), taking, NOW)).toBe('NONE');
    expect(caseAccess(chamber, of(), taking, NOW)).toBe('NONE');
  });

  it('a grant by name carries nobody of another organisation', () => {
    expect(caseAccess(chamber, of(), [grant({ staffId: 'chamber' })], NOW)).toBe('NONE');
  });

  it('the strongest standing counts', () => {
    const sensitive = of({ sensitive: true });
    const grants = [grant({ via: 'EMERGENCY', staffId: 'colleague' }), grant({ via: 'POOL', staffId: 'colleague' })];
    expect(caseStanding(colleague, sensitive, grants, NOW)).toBe('POOL');
    expect(caseStanding(counsellor, sensitive, grants, NOW)).toBe('DESK');
    expect(caseStanding(colleague, sensitive, [], NOW)).toBeNull();
  });

  it('roles without content rights read nothing, however many they are', () => {
    const bare = fc.array(fc.constantFrom<Role>('APPROVER', 'MANAGER', 'ADMINISTRATOR', 'AUDITOR'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(bare, fc.boolean(), fc.constantFrom('counsellor', 'other'), (roles, sensitive, staffId) => {
        const actor = at(
          staffId,
          ...roles.map((role): [Role, string | null] => [role, role === 'APPROVER' ? 'desk' : null]),
        );
        expect(caseAccess(actor, of({ sensitive }), [], NOW)).toBe('NONE');
      }),
    );
  });
});

describe('who reads what is written in a case', () => {
  const written = (audience: Audience, deskId: string, retracted = false) => ({
    audience,
    deskId,
    organisationId: 'tmg',
    retracted,
  });

  it.each([
    ['DESK', 'desk', true, false],
    ['DESK', 'next', false, true],
    ['ORGANISATION', 'desk', true, true],
    ['ORGANISATION', 'next', true, true],
    ['SHARED', 'next', true, true],
  ] as const)('audience %s written by %s: own desk %s, participating desk %s', (audience, deskId, own, taking) => {
    expect(canReadContent(counsellor, 'FULL', written(audience, deskId))).toBe(own);
    expect(canReadContent(neighbour, 'FULL', written(audience, deskId))).toBe(taking);
  });

  it('nothing of it without the case in full', () => {
    for (const access of ['PLATE', 'NONE'] as const)
      expect(canReadContent(colleague, access, written('SHARED', 'desk'))).toBe(false);
  });

  it('a retracted text stays with the supervisors of the desk that wrote it', () => {
    expect(canReadContent(supervisor, 'FULL', written('DESK', 'desk', true))).toBe(true);
    expect(canReadContent(counsellor, 'FULL', written('DESK', 'desk', true))).toBe(false);
    expect(canReadContent(nextSupervisor, 'FULL', written('ORGANISATION', 'desk', true))).toBe(false);
    expect(canReadContent(system, 'NONE', written('DESK', 'desk', true))).toBe(true);
  });
});

describe('who reads an inquiry', () => {
  const sheet = (over: Partial<InquiryVisibility> = {}): InquiryVisibility => ({
    organisationId: 'tmg',
    deskId: 'desk',
    sensitive: false,
    counsellorId: 'counsellor',
    audience: 'ORGANISATION',
    ...over,
  });

  it.each([
    ['its counsellor', counsellor, true, true],
    ['a colleague', colleague, true, false],
    ['the supervisor', supervisor, true, true],
    ['another desk', neighbour, false, false],
    ['the other organisation', chamber, false, false],
    ['the approver', approver, false, false],
  ] as const)('%s, alone and on no case', (_who, actor, ordinary, sensitive) => {
    expect(canReadInquiry(actor, sheet(), null)).toBe(ordinary);
    expect(canReadInquiry(actor, sheet({ sensitive: true }), null)).toBe(sensitive);
  });

  it('comes with a case that is read in full, as far as its audience goes', () => {
    expect(canReadInquiry(neighbour, sheet(), 'FULL')).toBe(true);
    expect(canReadInquiry(neighbour, sheet({ audience: 'DESK' }), 'FULL')).toBe(false);
    expect(canReadInquiry(colleague, sheet({ sensitive: true, onSensitiveCase: true }), 'FULL')).toBe(true);
    expect(canReadInquiry(colleague, sheet({ sensitive: true }), 'FULL')).toBe(false);
    expect(canReadInquiry(colleague, sheet({ sensitive: true }), 'PLATE')).toBe(false);
    expect(canReadInquiry(chamber, sheet(), 'FULL')).toBe(false);
  });
});

describe('the sentence on the page', () => {
  const desk = { ja: 'はたらく女性スクエア', en: 'Working Women Square' };

  it('tells who can read, in both languages', () => {
    expect(readersOf({ sensitive: false }, desk, 0, 0)).toEqual({
      ja: 'はたらく女性スクエアの職員が読めます。',
      en: 'Staff of Working Women Square can read this.',
    });
    expect(readersOf({ sensitive: true }, desk, 2, 0).ja).toContain('指名された職員2人');
    expect(readersOf({ sensitive: true }, desk, 0, 0).ja).not.toContain('指名');
    expect(readersOf({ sensitive: false }, desk, 0, 1).en).toContain('1 participating desk ');
  });
});

describe('who takes part', () => {
  const until = (ms: number | null) => (ms === null ? null : new Date(NOW.getTime() + ms));
  const taking = (deskId: string, consented?: boolean, ms: number | null = null): CaseGrant =>
    grant({
      via: 'PARTICIPANT',
      deskId,
      validUntil: until(ms),
      ...(consented === undefined ? {} : { consented }),
    });

  it.each([
    ['a company’s case', of(), [taking('next'), taking('third')], 2],
    ['the same desk twice', of(), [taking('next'), taking('next')], 1],
    ['a desk whose time is over', of(), [taking('next', undefined, 0), taking('third', undefined, 1)], 1],
    ['a person by name is no desk', of(), [grant({ staffId: 'colleague' })], 0],
    ['an individual’s case without consent', of({ kind: 'INDIVIDUAL' }), [taking('next'), taking('third', false)], 0],
    ['an individual’s case with consent', of({ kind: 'INDIVIDUAL' }), [taking('next', true), taking('third')], 1],
    ['a sensitive case of a company', of({ sensitive: true }), [taking('next'), taking('third', true)], 1],
    ['a named reader with a consent', of({ sensitive: true }), [grant({ staffId: 'colleague', consented: true })], 0],
  ] as const)('%s', (_what, facts, grants, count) => {
    expect(desksTakingPart(facts, grants, NOW)).toBe(count);
  });

  it('a desk takes part by content roles of the owning organisation alone', () => {
    const take = [taking('next')];
    expect(caseAccess(neighbour, of(), take, NOW)).toBe('FULL');
    expect(caseAccess(nextSupervisor, of(), take, NOW)).toBe('FULL');
    // Another post beside it takes nothing away, and lends nothing.
    expect(caseAccess(at('both', ['MANAGER', null], ['COUNSELLOR', 'next']), of(), take, NOW)).toBe('FULL');
    for (const actor of [
      at('approver', ['APPROVER', 'next']),
      at('abroad', ['COUNSELLOR', 'next', 'tcci']),
      at('mixed', ['COUNSELLOR', 'third'], ['APPROVER', 'next']),
    ])
      expect(caseAccess(actor, of(), take, NOW)).toBe('NONE');
    expect(caseAccess(neighbour, of(), [grant({ staffId: 'neighbour' })], NOW)).toBe('NONE');
  });
});

describe('the sentence on the case page', () => {
  const name = { ja: '女性', en: 'Women' };
  const said = (sensitive: boolean, named: number, participants: number) =>
    readersOf({ sensitive }, name, named, participants);

  it('says of a sensitive case who is named and who takes part, in one and in many', () => {
    expect(said(true, 0, 0)).toEqual({
      ja: '記録者・担当・副担当・統括だけが読めます。女性のほかの職員には、受付番号・担当・次回・伝言だけが見えます。',
      en: 'Only the recorder, the person in charge, the deputy, supervisors can read this. Others at Women see number, person in charge, next date and message.',
    });
    expect(said(true, 1, 1)).toEqual({
      ja: '記録者・担当・副担当・統括・指名された職員1人・同意により参加している1窓口の職員だけが読めます。女性のほかの職員には、受付番号・担当・次回・伝言だけが見えます。',
      en: 'Only the recorder, the person in charge, the deputy, supervisors, 1 named colleague, and staff of 1 desk taking part by consent can read this. Others at Women see number, person in charge, next date and message.',
    });
    expect(said(true, 2, 3).en).toContain('2 named colleagues, and staff of 3 desks taking part');
  });

  it('says of an ordinary case whose staff reads it', () => {
    expect(said(false, 0, 0)).toEqual({ ja: '女性の職員が読めます。', en: 'Staff of Women can read this.' });
    expect(said(false, 0, 1)).toEqual({
      ja: '女性の職員と、参加している1窓口の職員が読めます。「窓口内」の記録は書いた窓口だけです。',
      en: 'Staff of Women and of 1 participating desk can read this; notes for the desk stay with the desk that wrote them.',
    });
    expect(said(false, 0, 2).en).toContain('2 participating desks can');
  });
});

describe('what is told without being read', () => {
  it('figures are the manager’s of the organisation', () => {
    expect(readsFigures(manager, 'tmg')).toBe(true);
    expect(readsFigures(at('both', ['COUNSELLOR', 'desk'], ['MANAGER', null]), 'tmg')).toBe(true);
    for (const actor of [supervisor, administrator, auditor, approver, at('m', ['MANAGER', null, 'tcci'])])
      expect(readsFigures(actor, 'tmg')).toBe(false);
    expect(readsFigures(manager, 'tcci')).toBe(false);
  });

  it('at intake another desk of the organisation hears who is helping; nobody hears of what they may read, or must not know', () => {
    const matter = { ...of(), open: true };
    expect(hintsAtIntake(neighbour, matter, 'NONE')).toBe(true);
    expect(hintsAtIntake(neighbour, matter, 'FULL')).toBe(false);
    expect(hintsAtIntake(neighbour, matter, 'PLATE')).toBe(false);
    expect(hintsAtIntake(neighbour, { ...matter, open: false }, 'NONE')).toBe(false);
    expect(hintsAtIntake(neighbour, { ...matter, sensitive: true }, 'NONE')).toBe(false);
    expect(hintsAtIntake(neighbour, { ...matter, kind: 'INDIVIDUAL' }, 'NONE')).toBe(false);
    for (const actor of [colleague, chamber, manager, auditor])
      expect(hintsAtIntake(actor, matter, 'NONE')).toBe(false);
  });

  it('a job of the house reads what it works on', () => {
    const sheet: InquiryVisibility = {
      organisationId: 'tmg',
      deskId: 'desk',
      sensitive: true,
      counsellorId: 'counsellor',
      audience: 'DESK',
    };
    expect([canReadInquiry(system, sheet, null), canReadInquiry(auditor, sheet, null)]).toEqual([true, false]);
  });

  it('what is sealed is closed to those who wrote it and to those above them', () => {
    const text = { audience: 'ORGANISATION' as const, deskId: 'desk', organisationId: 'tmg', retracted: false };
    for (const actor of [counsellor, supervisor]) {
      expect(canReadContent(actor, 'FULL', { ...text, sealed: false })).toBe(true);
      expect(canReadContent(actor, 'FULL', { ...text, sealed: true })).toBe(false);
      expect(canReadContent(actor, 'PLATE', text)).toBe(false);
    }
  });
});
