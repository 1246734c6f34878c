import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import {
  assertConsentRecordable,
  assertConsentWithdrawable,
  CONSENT_ITEMS,
  CONSENT_METHODS,
  CONSENT_MOVES,
  CONSENT_STATUSES,
  type ConsentFacts,
  canRecordConsent,
  consentCovers,
  consentEndInstant,
  consentErrors,
  consentNamesDesk,
  consentStatusAt,
  DEFAULT_CONSENT_TERMS,
  defaultConsentEnd,
  grantsUnderConsent,
  LONGEST_CONSENT_DAYS,
  mayWithdrawConsent,
  moveConsent,
  type NewConsent,
  STANDARD_CONSENT_ITEMS,
  thirdPersonConsentCovers,
} from './consent.ts';
import { DomainError } from './errors.ts';
import { addDays } from './japanese-date.ts';
import { type CaseGrant, type CaseVisibility, caseAccess } from './visibility.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const TODAY = '2026-11-25';
const at = (staffId: string, role: Role, deskId: string | null, organisationId = 'tmg'): Actor => ({
  staffId,
  kind: 'STAFF',
  memberships: [{ role, deskId, organisationId }],
});
const counsellor = at('counsellor', 'COUNSELLOR', 'desk');
const neighbour = at('neighbour', 'COUNSELLOR', 'next');
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
const given = (over: Partial<ConsentFacts> = {}): ConsentFacts => ({
  status: 'IN_FORCE',
  toOrganisationId: 'tcci',
  toDeskId: 'branch',
  items: STANDARD_CONSENT_ITEMS,
  method: 'WRITING',
  validUntil: new Date(NOW.getTime() + 1),
  oneReferral: false,
  referralId: null,
  thirdPerson: false,
  ...over,
});
const asked = {
  case: { kind: 'INDIVIDUAL', sensitive: true },
  toOrganisationId: 'tcci',
  toDeskId: 'branch',
  item: 'SUMMARY',
  now: NOW,
  referralId: 'r1',
} as const;
const form = (over: Partial<NewConsent> = {}): NewConsent => ({
  toOrganisationId: 'tcci',
  toDeskId: 'branch',
  deskOrganisationId: 'tcci',
  items: STANDARD_CONSENT_ITEMS,
  capacity: 'AUTHORISED_CONTACT',
  mandate: null,
  method: 'TELEPHONE',
  witnessId: null,
  evidence: null,
  endsOn: '2027-03-31',
  thirdPerson: false,
  ...over,
});
const faults = (over: Partial<NewConsent>, facts: Partial<CaseVisibility> = {}) =>
  consentErrors(form(over), of(facts), counsellor, TODAY).map((each) => each.field);
const codeOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return undefined;
};

describe('the life of a consent', () => {
  it('ends by withdrawal or by the clock, once, and never begins again', () => {
    for (const status of CONSENT_STATUSES)
      for (const move of CONSENT_MOVES)
        expect(
          codeOf(() => moveConsent(status, move)),
          `${status} ${move}`,
        ).toBe(status === 'IN_FORCE' ? undefined : 'INVALID_TRANSITION');
    expect(moveConsent('IN_FORCE', 'WITHDRAW')).toBe('WITHDRAWN');
    expect(moveConsent('IN_FORCE', 'EXPIRE')).toBe('EXPIRED');
  });

  it('is over at its instant, whether or not the job has run; a withdrawn one stays withdrawn', () => {
    expect(consentStatusAt(given(), NOW)).toBe('IN_FORCE');
    expect(consentStatusAt(given({ validUntil: NOW }), NOW)).toBe('EXPIRED');
    expect(consentStatusAt(given({ status: 'WITHDRAWN', validUntil: NOW }), NOW)).toBe('WITHDRAWN');
  });

  it('lasts, where nobody says otherwise, to the end of the fiscal year or for 90 days', () => {
    expect(defaultConsentEnd(DEFAULT_CONSENT_TERMS.COMPANY, TODAY)).toBe('2027-03-31');
    expect(defaultConsentEnd(DEFAULT_CONSENT_TERMS.COMPANY, '2027-04-01')).toBe('2028-03-31');
    expect(defaultConsentEnd(DEFAULT_CONSENT_TERMS.INDIVIDUAL, TODAY)).toBe('2027-02-23');
    expect([DEFAULT_CONSENT_TERMS.COMPANY.oneReferral, DEFAULT_CONSENT_TERMS.INDIVIDUAL.oneReferral]).toEqual([
      false,
      true,
    ]);
    expect(consentEndInstant('2027-03-31').toISOString()).toBe('2027-03-31T15:00:00.000Z');
  });
});

describe('what a consent carries', () => {
  it('its items, to the desk that it names, and nothing else', () => {
    expect(consentCovers(given(), asked)).toBe(true);
    for (const item of CONSENT_ITEMS)
      expect(consentCovers(given(), { ...asked, item }), item).toBe(
        ['IDENTITY', 'CONTACT', 'SUMMARY', 'OUTCOME'].includes(item),
      );
    expect(consentCovers(given(), { ...asked, toDeskId: 'another' })).toBe(false);
    expect(consentCovers(given(), { ...asked, toOrganisationId: 'foundation' })).toBe(false);
  });

  it('of a company to any desk of the organisation, unless one is named; of a person or SENSITIVE to the named one alone', () => {
    const open = given({ toDeskId: null });
    expect(consentCovers(open, { ...asked, case: { kind: 'COMPANY', sensitive: false } })).toBe(true);
    expect(consentCovers(open, { ...asked, case: { kind: 'COMPANY', sensitive: true } })).toBe(false);
    expect(consentCovers(open, { ...asked, case: { kind: 'INDIVIDUAL', sensitive: false } })).toBe(false);
  });

  it('by its method only as long as the case has not become SENSITIVE', () => {
    const spoken = given({ method: 'TELEPHONE' });
    expect(consentCovers(spoken, { ...asked, case: { kind: 'INDIVIDUAL', sensitive: false } })).toBe(true);
    expect(consentCovers(spoken, asked)).toBe(false);
  });

  it('for one referral that one and no other', () => {
    const one = given({ oneReferral: true, referralId: 'r1' });
    expect(consentCovers(one, asked)).toBe(true);
    expect(consentCovers(one, { ...asked, referralId: 'r2' })).toBe(false);
    expect(consentCovers({ ...one, referralId: null }, asked)).toBe(false);
  });

  it('of somebody spoken of their passages alone', () => {
    const theirs = given({ thirdPerson: true });
    expect(consentCovers(theirs, asked)).toBe(false);
    expect(thirdPersonConsentCovers(theirs, asked)).toBe(true);
    expect(thirdPersonConsentCovers(given(), asked)).toBe(false);
  });

  it('nothing once it has ended, whatever else it says', () => {
    const ended = fc.constantFrom(
      { status: 'WITHDRAWN' as const },
      { status: 'EXPIRED' as const },
      { validUntil: NOW },
      { validUntil: new Date(0) },
    );
    fc.assert(
      fc.property(
        ended,
        fc.subarray([...CONSENT_ITEMS]),
        fc.constantFrom(...CONSENT_METHODS),
        fc.constantFrom(...CONSENT_ITEMS),
        fc.boolean(),
        (end, items, method, item, sensitive) => {
          const consent = given({ ...end, items, method });
          expect(consentCovers(consent, { ...asked, item, case: { kind: 'COMPANY', sensitive } })).toBe(false);
          expect(consentNamesDesk([{ ...consent, items: CONSENT_ITEMS }], asked)).toBe(false);
        },
      ),
    );
  });
});

describe('taking part under a consent', () => {
  const facts = of({ kind: 'INDIVIDUAL' });
  const taking: CaseGrant = { via: 'PARTICIPANT', deskId: 'next', staffId: null, validUntil: null };
  const naming = given({ toOrganisationId: 'tmg', toDeskId: 'next', items: CONSENT_ITEMS });
  const reads = (consents: readonly ConsentFacts[], grants: readonly CaseGrant[] = [taking], over = {}) => {
    const known = { ...facts, ...over };
    return caseAccess(neighbour, known, grantsUnderConsent(known, grants, consents, NOW), NOW);
  };

  it('opens an individual’s and a SENSITIVE case to the desk that it names', () => {
    expect(reads([naming])).toBe('FULL');
    expect(reads([naming], [taking], { sensitive: true })).toBe('FULL');
    expect(reads([])).toBe('NONE');
    expect(reads([given({ ...naming, toDeskId: 'third' })])).toBe('NONE');
    expect(reads([given({ ...naming, toDeskId: null })])).toBe('NONE');
    expect(reads([given({ ...naming, items: STANDARD_CONSENT_ITEMS })])).toBe('NONE');
    expect(reads([given({ ...naming, thirdPerson: true })])).toBe('NONE');
    expect(reads([naming], [])).toBe('NONE');
  });

  it('ends with the consent, and a company’s ordinary case needs none', () => {
    expect(reads([given({ ...naming, status: 'WITHDRAWN' })])).toBe('NONE');
    expect(reads([given({ ...naming, validUntil: NOW })])).toBe('NONE');
    expect(reads([], [taking], { kind: 'COMPANY' })).toBe('FULL');
  });

  it('never reaches a desk of another organisation', () => {
    const chamber = at('chamber', 'SUPERVISOR', 'next', 'tcci');
    expect(caseAccess(chamber, facts, grantsUnderConsent(facts, [taking], [naming], NOW), NOW)).toBe('NONE');
    expect(caseAccess(chamber, of(), [taking], NOW)).toBe('NONE');
  });
});

describe('recording a consent', () => {
  it('takes the standard preset by telephone for a company', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ toDeskId: null, deskOrganisationId: null })).toEqual([]);
  });

  it.each([
    ['no items', { items: [] }, {}, ['items']],
    [
      'an individual without a desk',
      { toDeskId: null, deskOrganisationId: null, capacity: 'PERSON' },
      { kind: 'INDIVIDUAL' },
      ['toDeskId'],
    ],
    [
      'SENSITIVE without a desk',
      { toDeskId: null, deskOrganisationId: null, method: 'WRITING', evidence: '棚3' },
      { sensitive: true },
      ['toDeskId'],
    ],
    [
      'the own organisation without a desk',
      { toOrganisationId: 'tmg', toDeskId: null, deskOrganisationId: null },
      {},
      ['toDeskId'],
    ],
    ['the own desk', { toOrganisationId: 'tmg', toDeskId: 'desk', deskOrganisationId: 'tmg' }, {}, ['toDeskId']],
    ['a desk of another organisation than named', { deskOrganisationId: 'tmg' }, {}, ['toDeskId']],
    ['the person for a company', { capacity: 'PERSON' }, {}, ['capacity']],
    ['a contact for a person', {}, { kind: 'INDIVIDUAL' }, ['capacity']],
    ['a proxy without a mandate', { capacity: 'PROXY' }, {}, ['mandate']],
    ['paper that nobody finds', { method: 'WRITING' }, {}, ['evidence']],
    ['a form that nobody finds', { method: 'WEB_FORM' }, {}, ['evidence']],
    ['a witness who is nobody', { method: 'TELEPHONE_WITH_WITNESS' }, {}, ['witnessId']],
    ['a witness who is oneself', { method: 'TELEPHONE_WITH_WITNESS', witnessId: 'counsellor' }, {}, ['witnessId']],
    ['a witness beside a method without one', { witnessId: 'colleague' }, {}, ['witnessId']],
    ['an end that has passed', { endsOn: '2026-11-24' }, {}, ['endsOn']],
    ['an end beyond a year', { endsOn: '2027-11-27' }, {}, ['endsOn']],
    [
      'a third person in a person’s own case',
      { thirdPerson: true, capacity: 'PERSON', method: 'WRITING', evidence: '棚3' },
      { kind: 'INDIVIDUAL' },
      ['thirdPerson'],
    ],
    ['a contact for a third person', { thirdPerson: true, method: 'WRITING', evidence: '棚3' }, {}, ['capacity']],
    ['a third person by telephone alone', { thirdPerson: true, capacity: 'PERSON' }, {}, ['method']],
  ] as const)('refuses %s', (_what, over, facts, fields) => {
    expect(faults(over, facts)).toEqual(fields);
  });

  it('asks for SENSITIVE writing, a web form, or a second member of staff on the call', () => {
    for (const method of CONSENT_METHODS) {
      const rest = {
        method,
        evidence: '棚3',
        witnessId: method === 'TELEPHONE_WITH_WITNESS' ? 'colleague' : null,
      };
      const strict = method === 'TELEPHONE' || method === 'FACE_TO_FACE' ? ['method'] : [];
      expect(faults(rest, { sensitive: true }), method).toEqual(strict);
      expect(faults(rest), method).toEqual([]);
    }
  });

  it('is the owning side’s, by those who have the case by desk or by name', () => {
    const open = { ...of(), status: 'ACTIVE' } as const;
    const pool: CaseGrant = { via: 'POOL', deskId: null, staffId: 'colleague', validUntil: null };
    const emergency: CaseGrant = { ...pool, via: 'EMERGENCY' };
    const taking: CaseGrant = { via: 'PARTICIPANT', deskId: 'next', staffId: null, validUntil: null };
    const colleague = at('colleague', 'COUNSELLOR', 'desk');
    expect(canRecordConsent(counsellor, open, [], NOW)).toBe(true);
    expect(canRecordConsent(colleague, { ...open, sensitive: true }, [pool], NOW)).toBe(true);
    expect(canRecordConsent(colleague, { ...open, sensitive: true }, [emergency], NOW)).toBe(false);
    expect(mayWithdrawConsent(colleague, { ...open, sensitive: true }, [emergency], NOW)).toBe(true);
    expect(mayWithdrawConsent(colleague, { ...open, sensitive: true }, [], NOW)).toBe(false);
    expect(canRecordConsent(neighbour, open, [taking], NOW)).toBe(false);
    expect(mayWithdrawConsent(neighbour, open, [taking], NOW)).toBe(false);
    expect(mayWithdrawConsent(system, open, [], NOW)).toBe(false);
    expect(codeOf(() => assertConsentRecordable(counsellor, open, [], NOW))).toBeUndefined();
    expect(codeOf(() => assertConsentRecordable(neighbour, open, [taking], NOW))).toBe('FORBIDDEN');
    expect(codeOf(() => assertConsentRecordable(counsellor, { ...open, status: 'CLOSED' }, [], NOW))).toBe(
      'INVALID_TRANSITION',
    );
  });

  it('and is withdrawn there, also on a closed case, once', () => {
    expect(assertConsentWithdrawable(counsellor, of(), [], given(), NOW)).toBe('WITHDRAWN');
    expect(codeOf(() => assertConsentWithdrawable(neighbour, of(), [], given(), NOW))).toBe('FORBIDDEN');
    for (const over of [{ status: 'WITHDRAWN' }, { status: 'EXPIRED' }, { validUntil: NOW }] as const)
      expect(codeOf(() => assertConsentWithdrawable(counsellor, of(), [], given(over), NOW))).toBe(
        'INVALID_TRANSITION',
      );
  });
});

describe('the edges of a consent', () => {
  it('for one referral carries that referral alone, of the person spoken of as well', () => {
    for (const [covers, thirdPerson] of [
      [consentCovers, false],
      [thirdPersonConsentCovers, true],
    ] as const) {
      const one = given({ thirdPerson, oneReferral: true, referralId: 'r1' });
      expect(covers(one, asked)).toBe(true);
      expect(covers(one, { ...asked, referralId: 'r2' })).toBe(false);
      expect(covers({ ...one, oneReferral: false }, { ...asked, referralId: 'r2' })).toBe(true);
    }
  });

  it('lets a desk take part only where it names that desk, not the organisation around it', () => {
    const within = {
      case: { kind: 'COMPANY', sensitive: false },
      toOrganisationId: 'tmg',
      toDeskId: 'next',
      now: NOW,
    } as const;
    const all = { toOrganisationId: 'tmg', items: CONSENT_ITEMS };
    expect(consentNamesDesk([given({ ...all, toDeskId: 'next' })], within)).toBe(true);
    expect(consentNamesDesk([given({ ...all, toDeskId: null })], within)).toBe(false);
    expect(consentNamesDesk([given({ ...all, toDeskId: 'third' })], within)).toBe(false);
  });

  it('a grant to a person by name is no desk’s, whatever the consents say', () => {
    const grant: CaseGrant = { via: 'POOL', deskId: null, staffId: 'colleague', validUntil: null };
    const [marked] = grantsUnderConsent(
      of(),
      [grant],
      [given({ toOrganisationId: 'tmg', toDeskId: null, items: CONSENT_ITEMS })],
      NOW,
    );
    expect(marked?.consented).toBe(false);
  });

  it('may end today, and may last a year to the day', () => {
    expect(faults({ endsOn: TODAY })).toEqual([]);
    expect(faults({ endsOn: '2026-11-24' })).toEqual(['endsOn']);
    expect(faults({ endsOn: addDays(TODAY, LONGEST_CONSENT_DAYS) })).toEqual([]);
    expect(faults({ endsOn: addDays(TODAY, LONGEST_CONSENT_DAYS + 1) })).toEqual(['endsOn']);
  });

  it('asks a proxy alone for a mandate, and takes a proxy for a person as well', () => {
    expect(faults({ mandate: null })).toEqual([]);
    expect(faults({ capacity: 'PROXY', mandate: '委任状' })).toEqual([]);
    expect(faults({ capacity: 'PROXY', mandate: '委任状' }, { kind: 'INDIVIDUAL' })).toEqual([]);
  });

  it('a job of the house gives and takes no consent, whatever it may read', () => {
    const job: Actor = { ...counsellor, kind: 'SYSTEM' };
    const facts = { ...of(), status: 'ACTIVE' as const };
    expect([canRecordConsent(counsellor, facts, [], NOW), canRecordConsent(job, facts, [], NOW)]).toEqual([
      true,
      false,
    ]);
    expect([mayWithdrawConsent(counsellor, facts, [], NOW), mayWithdrawConsent(job, facts, [], NOW)]).toEqual([
      true,
      false,
    ]);
    expect(mayWithdrawConsent(neighbour, facts, [], NOW)).toBe(false);
  });
});
