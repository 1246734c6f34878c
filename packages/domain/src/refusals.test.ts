import { describe, expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import {
  assertCaseAction,
  assertClosable,
  assertEmergencyReading,
  assertHoldable,
  assertTaskOpen,
  type CaseFacts,
  partyErrors,
} from './case.ts';
import {
  assertConsentRecordable,
  assertConsentWithdrawable,
  type ConsentedCase,
  consentErrors,
  moveConsent,
  type NewConsent,
} from './consent.ts';
import { badInput, DomainError, type ErrorCode, type FieldError } from './errors.ts';
import {
  assertInquiryAction,
  type InquiryFacts,
  type InquirySheet,
  recordableErrors,
  sittingErrors,
} from './inquiry.ts';
import { assertRetractable, type NewNote, noteErrors } from './note.ts';
import { assertDisposalDecidable, type DisposalFacts } from './retention.ts';
import { revisionErrors } from './shared-item.ts';
import {
  assertMayConfirm,
  assertMayConfirmRenewal,
  assertMayKeepAccount,
  assertNotLastAdministrator,
  type MembershipFacts,
  type MembershipProposal,
  proposeMembership,
  type Standing,
} from './staff.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const TODAY = '2026-11-25';
const later = (ms: number) => new Date(NOW.getTime() + ms);
const DAY = 86_400_000;
const at = (staffId: string, role: Role, deskId: string | null = 'desk'): Actor => ({
  staffId,
  kind: 'STAFF',
  memberships: [{ role, deskId, organisationId: 'tmg' }],
});
const counsellor = at('counsellor', 'COUNSELLOR');
const supervisor = at('supervisor', 'SUPERVISOR');
const administrator = at('administrator', 'ADMINISTRATOR', null);

const matter = (over: Partial<CaseFacts> = {}): CaseFacts => ({
  organisationId: 'tmg',
  deskId: 'desk',
  kind: 'COMPANY',
  sensitive: false,
  openedById: 'counsellor',
  assigneeId: 'counsellor',
  deputyId: null,
  status: 'CLOSED',
  holdOn: null,
  closedAt: NOW,
  ...over,
});
const consent = (over: Partial<NewConsent> = {}): NewConsent => ({
  toOrganisationId: 'tcci',
  toDeskId: 'branch',
  deskOrganisationId: 'tcci',
  items: ['SUMMARY'],
  capacity: 'AUTHORISED_CONTACT',
  mandate: null,
  method: 'TELEPHONE',
  witnessId: null,
  evidence: null,
  endsOn: TODAY,
  thirdPerson: false,
  ...over,
});
const consenting = (over: Partial<NewConsent> = {}, on: Partial<ConsentedCase> = {}) =>
  consentErrors(consent(over), matter(on), counsellor, TODAY);
const sheet = (over: Partial<InquirySheet> = {}): InquirySheet => ({
  subject: 'COMPANY',
  topics: ['a'],
  outcome: 'ADVISED',
  companyId: null,
  clientId: null,
  startedAt: later(-600_000),
  endedAt: NOW,
  ...over,
});
const inquiry: InquiryFacts = {
  organisationId: 'tmg',
  deskId: 'desk',
  sensitive: false,
  counsellorId: 'counsellor',
  audience: 'ORGANISATION',
  kind: 'CONSULTATION',
  caseId: 'case',
  recordedAt: NOW,
};
const note = (over: Partial<NewNote> = {}): NewNote => ({
  kind: 'MEMO',
  audience: 'DESK',
  occurredAt: NOW,
  corrects: null,
  ...over,
});
const corrected = { deskId: 'desk', authorId: 'counsellor', retracted: false, audience: 'DESK' } as const;
const disposal = (over: Partial<DisposalFacts> = {}): DisposalFacts => ({
  deskId: 'desk',
  status: 'PROPOSED',
  proposedById: 'counsellor',
  ...over,
});
const standing: Standing = {
  deskSupervisors: ['supervisor'],
  deskApprovers: ['approver'],
  administrators: ['administrator'],
};
const proposing = (over: Partial<MembershipProposal>) =>
  proposeMembership(
    administrator,
    {
      staffId: 'new',
      role: 'APPROVER',
      organisationId: 'tmg',
      deskId: 'desk',
      deputyForId: null,
      validUntil: null,
      ...over,
    },
    standing,
    NOW,
  );
const membership: MembershipFacts = {
  staffId: 'new',
  role: 'COUNSELLOR',
  organisationId: 'tmg',
  deskId: 'desk',
  proposedById: 'administrator',
  confirmedAt: null,
  endedAt: null,
};
const account = { staffId: 'new', organisationId: 'tmg', hasPassword: true, atDesk: true };

/** What is refused, by its code and the fields it names: each once, in words that people of both languages can act on. */
const REFUSALS: readonly (readonly [what: string, code: ErrorCode, fields: string, act: () => unknown])[] = [
  // A case
  [
    'a closed case that somebody amends',
    'INVALID_TRANSITION',
    '',
    () => assertCaseAction(counsellor, matter(), [], 'AMEND', NOW),
  ],
  [
    'a closed case that somebody starts',
    'INVALID_TRANSITION',
    '',
    () => assertCaseAction(counsellor, matter(), [], 'START', NOW),
  ],
  [
    'a close without anything',
    'BAD_USER_INPUT',
    'outcome topics clientType',
    () => assertClosable({ outcome: '', topics: [], clientType: '' }),
  ],
  ['a hold until today', 'BAD_USER_INPUT', 'until', () => assertHoldable(TODAY, TODAY)],
  ['a hold for longer than a year', 'BAD_USER_INPUT', 'until', () => assertHoldable('2027-11-27', TODAY)],
  [
    'an employer on an individual’s case',
    'BAD_USER_INPUT',
    'companyId',
    () => partyErrors('INDIVIDUAL', { companyId: 'k', clientId: null }),
  ],
  [
    'a client on a company’s case',
    'BAD_USER_INPUT',
    'clientId',
    () => partyErrors('COMPANY', { companyId: null, clientId: 'c' }),
  ],
  ['an emergency that is none', 'INVALID_TRANSITION', '', () => assertEmergencyReading('FULL')],
  ['an emergency behind no plate', 'FORBIDDEN', '', () => assertEmergencyReading('NONE')],
  ['a next step that is done', 'INVALID_TRANSITION', '', () => assertTaskOpen({ doneAt: NOW })],
  // A consent
  ['a consent to nothing', 'BAD_USER_INPUT', 'items', () => consenting({ items: [] })],
  ['a consent that ended yesterday', 'BAD_USER_INPUT', 'endsOn', () => consenting({ endsOn: '2026-11-24' })],
  ['a consent for longer than a year', 'BAD_USER_INPUT', 'endsOn', () => consenting({ endsOn: '2027-12-25' })],
  [
    'an individual’s consent to a whole organisation',
    'BAD_USER_INPUT',
    'toDeskId',
    () => consenting({ toDeskId: null, deskOrganisationId: null, capacity: 'PERSON' }, { kind: 'INDIVIDUAL' }),
  ],
  [
    'a consent within the organisation that names no desk',
    'BAD_USER_INPUT',
    'toDeskId',
    () => consenting({ toOrganisationId: 'tmg', toDeskId: null, deskOrganisationId: null }),
  ],
  ['a desk of another organisation', 'BAD_USER_INPUT', 'toDeskId', () => consenting({ deskOrganisationId: 'tmg' })],
  [
    'a consent to the own desk',
    'BAD_USER_INPUT',
    'toDeskId',
    () => consenting({ toOrganisationId: 'tmg', toDeskId: 'desk', deskOrganisationId: 'tmg' }),
  ],
  [
    'a third person in an individual’s case',
    'BAD_USER_INPUT',
    'thirdPerson',
    () =>
      consenting({ thirdPerson: true, capacity: 'PERSON', method: 'WRITING', evidence: '棚3' }, { kind: 'INDIVIDUAL' }),
  ],
  ['a person who speaks for a company', 'BAD_USER_INPUT', 'capacity', () => consenting({ capacity: 'PERSON' })],
  [
    'a contact who speaks for a third person',
    'BAD_USER_INPUT',
    'capacity',
    () => consenting({ thirdPerson: true, method: 'WRITING', evidence: '棚3' }),
  ],
  ['a proxy without a mandate', 'BAD_USER_INPUT', 'mandate', () => consenting({ capacity: 'PROXY' })],
  ['a sensitive consent said on the telephone', 'BAD_USER_INPUT', 'method', () => consenting({}, { sensitive: true })],
  ['a witness who is nobody', 'BAD_USER_INPUT', 'witnessId', () => consenting({ method: 'TELEPHONE_WITH_WITNESS' })],
  [
    'a witness who is the recorder',
    'BAD_USER_INPUT',
    'witnessId',
    () => consenting({ method: 'TELEPHONE_WITH_WITNESS', witnessId: 'counsellor' }),
  ],
  ['a witness where none is asked', 'BAD_USER_INPUT', 'witnessId', () => consenting({ witnessId: 'other' })],
  ['a paper that lies nowhere', 'BAD_USER_INPUT', 'evidence', () => consenting({ method: 'WRITING' })],
  [
    'a consent on a closed case',
    'INVALID_TRANSITION',
    '',
    () => assertConsentRecordable(counsellor, matter(), [], NOW),
  ],
  ['a withdrawal of what is withdrawn', 'INVALID_TRANSITION', '', () => moveConsent('WITHDRAWN', 'WITHDRAW')],
  [
    'a withdrawal by another desk',
    'FORBIDDEN',
    '',
    () =>
      assertConsentWithdrawable(
        at('x', 'COUNSELLOR', 'next'),
        matter(),
        [],
        { status: 'IN_FORCE', validUntil: later(1) },
        NOW,
      ),
  ],
  // A sheet
  [
    'a sheet of a case that is put on a case',
    'INVALID_TRANSITION',
    '',
    () => assertInquiryAction(counsellor, inquiry, null, 'ATTACH', NOW),
  ],
  [
    'a sheet of a case from which one is opened',
    'INVALID_TRANSITION',
    '',
    () => assertInquiryAction(counsellor, inquiry, null, 'OPEN_CASE', NOW),
  ],
  ['a sheet without topics', 'BAD_USER_INPUT', 'topics', () => recordableErrors(sheet({ topics: [] }), NOW)],
  ['a sheet without an outcome', 'BAD_USER_INPUT', 'outcome', () => recordableErrors(sheet({ outcome: '' }), NOW)],
  [
    'a client on a company’s sheet',
    'BAD_USER_INPUT',
    'clientId',
    () => recordableErrors(sheet({ clientId: 'c' }), NOW),
  ],
  [
    'a company on an individual’s sheet',
    'BAD_USER_INPUT',
    'companyId',
    () => recordableErrors(sheet({ subject: 'INDIVIDUAL', companyId: 'k' }), NOW),
  ],
  [
    'a client on an anonymous sheet',
    'BAD_USER_INPUT',
    'clientId',
    () => recordableErrors(sheet({ subject: 'ANONYMOUS', clientId: 'c' }), NOW),
  ],
  [
    'a sheet of tomorrow',
    'BAD_USER_INPUT',
    'startedAt',
    () => recordableErrors(sheet({ startedAt: later(DAY), endedAt: later(DAY) }), NOW),
  ],
  ['a sitting that ends before it begins', 'BAD_USER_INPUT', 'endedAt', () => sittingErrors(NOW, later(-1), NOW)],
  [
    'a sitting of more than twelve hours',
    'BAD_USER_INPUT',
    'endedAt',
    () => sittingErrors(later(-12 * 3_600_000 - 1), NOW, NOW),
  ],
  ['a sitting that ends in the future', 'BAD_USER_INPUT', 'startedAt', () => sittingErrors(NOW, later(60_001), NOW)],
  // A note
  [
    'a note that is retracted twice',
    'INVALID_TRANSITION',
    '',
    () => assertRetractable(supervisor, { deskId: 'desk', authorId: 'counsellor', retracted: true }),
  ],
  ['a correction of nothing', 'BAD_USER_INPUT', 'correctsNoteId', () => noteErrors(note({ kind: 'CORRECTION' }), NOW)],
  ['a memo that corrects', 'BAD_USER_INPUT', 'correctsNoteId', () => noteErrors(note({ corrects: corrected }), NOW)],
  [
    'a correction that more may read',
    'BAD_USER_INPUT',
    'audience',
    () => noteErrors(note({ kind: 'CORRECTION', audience: 'SHARED', corrects: corrected }), NOW),
  ],
  ['an entry of tomorrow', 'BAD_USER_INPUT', 'occurredAt', () => noteErrors(note({ occurredAt: later(DAY) }), NOW)],
  // A disposal
  [
    'a disposal that was decided',
    'INVALID_TRANSITION',
    '',
    () => assertDisposalDecidable(supervisor, disposal({ status: 'APPROVED' })),
  ],
  [
    'a disposal decided by whoever proposed it',
    'FORBIDDEN',
    '',
    () => assertDisposalDecidable(supervisor, disposal({ proposedById: 'supervisor' })),
  ],
  [
    'a disposal decided by a counsellor',
    'FORBIDDEN',
    '',
    () => assertDisposalDecidable(counsellor, disposal({ proposedById: 'supervisor' })),
  ],
  // A shared item
  [
    'a revision over a later one',
    'CONFLICT',
    '',
    () => revisionErrors({ revision: 2, content: 'a' }, { revision: 2, content: 'b' }),
  ],
  [
    'a revision that changes nothing',
    'BAD_USER_INPUT',
    'content',
    () => revisionErrors({ revision: 1, content: 'a' }, { revision: 2, content: 'a' }),
  ],
  // Staff
  ['a role granted by no administrator', 'FORBIDDEN', '', () => assertMayKeepAccount(supervisor, account)],
  [
    'the own account',
    'FORBIDDEN',
    '',
    () => assertMayKeepAccount(administrator, { ...account, staffId: 'administrator' }),
  ],
  ['a role granted to oneself', 'FORBIDDEN', '', () => proposing({ staffId: 'administrator' })],
  ['an approver at no desk', 'BAD_USER_INPUT', 'deskId', () => proposing({ deskId: null })],
  ['a manager at a desk', 'BAD_USER_INPUT', 'deskId', () => proposing({ role: 'MANAGER' })],
  ['a role that has ended', 'BAD_USER_INPUT', 'validUntil', () => proposing({ validUntil: NOW })],
  [
    'a deputy of a counsellor',
    'BAD_USER_INPUT',
    'deputyForId',
    () => proposing({ role: 'COUNSELLOR', deputyForId: 'approver', validUntil: later(DAY) }),
  ],
  [
    'a deputy of somebody who does not approve',
    'BAD_USER_INPUT',
    'deputyForId',
    () => proposing({ deputyForId: 'counsellor', validUntil: later(DAY) }),
  ],
  ['a deputy without an end', 'BAD_USER_INPUT', 'validUntil', () => proposing({ deputyForId: 'approver' })],
  [
    'a deputy for longer than a year',
    'BAD_USER_INPUT',
    'validUntil',
    () => proposing({ deputyForId: 'approver', validUntil: later(366 * DAY + 1) }),
  ],
  [
    'a membership that waits no more',
    'CONFLICT',
    '',
    () => assertMayConfirm(supervisor, { ...membership, confirmedAt: NOW }, standing),
  ],
  [
    'a membership confirmed by its proposer',
    'FORBIDDEN',
    '',
    () => assertMayConfirm(administrator, membership, standing),
  ],
  [
    'a link confirmed by whoever asked',
    'FORBIDDEN',
    '',
    () => assertMayConfirmRenewal(administrator, account, 'administrator', standing),
  ],
  ['the last administrator', 'CONFLICT', '', () => assertNotLastAdministrator('administrator', ['administrator'])],
];

/** What was thrown, or what the errors that came back would be thrown as. */
function refusalOf(act: () => unknown): DomainError {
  try {
    const errors = act();
    return badInput(errors as FieldError[]);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

describe('a refusal', () => {
  it.each(REFUSALS)('%s is %s %s', (_what, code, fields, act) => {
    const refusal = refusalOf(act);
    expect([refusal.code, refusal.fields.map((each) => each.field).join(' ')]).toEqual([code, fields]);
    for (const { ja, en } of [refusal.text, ...refusal.fields.map((each) => each.message)]) {
      expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠].+。$/);
      expect(en).toMatch(/^[A-Z].+\.$/);
    }
  });

  it('names the state that stands in the way', () => {
    expect(refusalOf(() => assertCaseAction(counsellor, matter(), [], 'AMEND', NOW)).text).toEqual({
      ja: '「完了」の案件は変更できません。先に完了を取り消してください。',
      en: 'A case that is “closed” cannot be changed. Reopen it first.',
    });
    // A move of the table is refused in the table's own words: they name the attempt as well.
    expect(refusalOf(() => assertCaseAction(counsellor, matter(), [], 'START', NOW)).text.ja).toContain('はできません');
    expect(refusalOf(() => moveConsent('EXPIRED', 'WITHDRAW')).text).toEqual({
      ja: 'この同意は、すでに「期限切れ」になっています。',
      en: 'This consent is already expired.',
    });
  });
});
