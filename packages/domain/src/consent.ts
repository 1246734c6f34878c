import { type Actor, worksAt } from './actor.ts';
import type { CaseKind, CaseStatus } from './case.ts';
import { DomainError, type FieldError, forbidden } from './errors.ts';
import { fiscalYearEnd, fiscalYearOf } from './fiscal-year.ts';
import { addDays, daysBetween, tokyoInstant } from './japanese-date.ts';
import type { TransitionTable } from './transition.ts';
import { type CaseGrant, type CaseVisibility, caseStanding } from './visibility.ts';

export const CONSENT_STATUSES = ['IN_FORCE', 'WITHDRAWN', 'EXPIRED'] as const;
export type ConsentStatus = (typeof CONSENT_STATUSES)[number];

export const CONSENT_MOVES = ['WITHDRAW', 'EXPIRE'] as const;
export type ConsentMove = (typeof CONSENT_MOVES)[number];

/** `IN_FORCE → WITHDRAWN | EXPIRED`, design §3: an end is an end; who agrees again gives a new consent. */
export const CONSENT_LIFE_CYCLE = {
  IN_FORCE: { WITHDRAW: 'WITHDRAWN', EXPIRE: 'EXPIRED' },
  WITHDRAWN: {},
  EXPIRED: {},
} as const satisfies TransitionTable<ConsentStatus, ConsentMove>;

export const CONSENT_STATUS_LABELS = {
  IN_FORCE: { ja: '有効', en: 'in force' },
  WITHDRAWN: { ja: '撤回', en: 'withdrawn' },
  EXPIRED: { ja: '期限切れ', en: 'expired' },
} as const satisfies Record<ConsentStatus, { ja: string; en: string }>;

/** What may cross (design §3). */
export const CONSENT_ITEMS = ['IDENTITY', 'CONTACT', 'SUMMARY', 'NOTE', 'DISPATCH', 'ATTACHMENT', 'OUTCOME'] as const;
export type ConsentItem = (typeof CONSENT_ITEMS)[number];

/** The one-key preset. */
export const STANDARD_CONSENT_ITEMS = [
  'IDENTITY',
  'CONTACT',
  'SUMMARY',
  'OUTCOME',
] as const satisfies readonly ConsentItem[];

/** A desk that takes part reads the case itself: who it is, how they are reached, what it is about, and the notes. */
export const PARTICIPATION_ITEMS = ['IDENTITY', 'CONTACT', 'SUMMARY', 'NOTE'] as const satisfies readonly ConsentItem[];

export const CONSENT_CAPACITIES = ['AUTHORISED_CONTACT', 'PERSON', 'PROXY'] as const;
export type ConsentCapacity = (typeof CONSENT_CAPACITIES)[number];

export const CONSENT_METHODS = ['WRITING', 'WEB_FORM', 'FACE_TO_FACE', 'TELEPHONE', 'TELEPHONE_WITH_WITNESS'] as const;
export type ConsentMethod = (typeof CONSENT_METHODS)[number];

/** The stricter methods, for facts about a person's health, pregnancy, harassment or residence status (design §3). */
export const SENSITIVE_CONSENT_METHODS = [
  'WRITING',
  'WEB_FORM',
  'TELEPHONE_WITH_WITNESS',
] as const satisfies readonly ConsentMethod[];

/** How long a consent lasts where nobody says otherwise; a row of data per kind of case. */
export interface ConsentTerm {
  /** Days from the day it is given; null: until the end of the fiscal year. */
  readonly days: number | null;
  readonly oneReferral: boolean;
}

/** Company: the end of the fiscal year. Individual: 90 days and one referral (design §3). */
export const DEFAULT_CONSENT_TERMS = {
  COMPANY: { days: null, oneReferral: false },
  INDIVIDUAL: { days: 90, oneReferral: true },
} as const satisfies Record<CaseKind, ConsentTerm>;

/** No consent runs longer than this, whatever its form says. */
export const LONGEST_CONSENT_DAYS = 366;

/** What the rules need to know of a consent; ids are UUID strings. */
export interface ConsentFacts {
  readonly status: ConsentStatus;
  readonly toOrganisationId: string;
  /** The desk that the giver named; null: any desk of the organisation. */
  readonly toDeskId: string | null;
  readonly items: readonly ConsentItem[];
  readonly method: ConsentMethod;
  readonly validUntil: Date;
  readonly oneReferral: boolean;
  /** The referral that it was used for. */
  readonly referralId: string | null;
  /** Given by somebody spoken of in a company's case, for passages about them; it opens nothing of the client's. */
  readonly thirdPerson: boolean;
}

/** What makes a case ask for more: the desk by name, and for SENSITIVE the stricter methods. */
export type ConsentedCase = Pick<CaseVisibility, 'kind' | 'sensitive'>;

export interface CrossingAsked {
  readonly case: ConsentedCase;
  readonly toOrganisationId: string;
  readonly toDeskId: string;
  readonly item: ConsentItem;
  readonly now: Date;
  readonly referralId: string | null;
}

/** What the clock has made of a consent, whether or not the job that writes it down has run. */
export function consentStatusAt(consent: Pick<ConsentFacts, 'status' | 'validUntil'>, now: Date): ConsentStatus {
  return consent.status === 'IN_FORCE' && consent.validUntil.getTime() <= now.getTime() ? 'EXPIRED' : consent.status;
}

/** True where a case crosses a desk only by a consent that names it: an individual's, or SENSITIVE (design §3). */
export function mustNameDesk(facts: ConsentedCase): boolean {
  return facts.kind === 'INDIVIDUAL' || facts.sensitive;
}

/** @returns false for a method too light for what the case has become since */
export function methodSuffices(facts: Pick<ConsentedCase, 'sensitive'>, method: ConsentMethod): boolean {
  const strict: readonly ConsentMethod[] = SENSITIVE_CONSENT_METHODS;
  return !facts.sensitive || strict.includes(method);
}

function reaches(consent: ConsentFacts, asked: Omit<CrossingAsked, 'item' | 'referralId'>): boolean {
  if (consentStatusAt(consent, asked.now) !== 'IN_FORCE') return false;
  if (consent.toOrganisationId !== asked.toOrganisationId) return false;
  if (consent.toDeskId === null ? mustNameDesk(asked.case) : consent.toDeskId !== asked.toDeskId) return false;
  return methodSuffices(asked.case, consent.method);
}

/**
 * Whether a consent carries one kind of item to one desk, now. The same rule stands in the database as `fn.consent_covers`.
 * A consent for one referral carries the referral that it was used for and no other.
 */
export function consentCovers(consent: ConsentFacts, asked: CrossingAsked): boolean {
  if (consent.thirdPerson || !reaches(consent, asked) || !consent.items.includes(asked.item)) return false;
  return !consent.oneReferral || consent.referralId === asked.referralId;
}

/** Whether the consent of the person spoken of carries a THIRD_PERSON passage (design §2). */
export function thirdPersonConsentCovers(consent: ConsentFacts, asked: CrossingAsked): boolean {
  if (!consent.thirdPerson || !reaches(consent, asked) || !consent.items.includes(asked.item)) return false;
  return !consent.oneReferral || consent.referralId === asked.referralId;
}

/** Whether some consent lets a desk of the same organisation take part in an individual's or SENSITIVE case (design §4). */
export function consentNamesDesk(
  consents: readonly ConsentFacts[],
  asked: Omit<CrossingAsked, 'item' | 'referralId'>,
): boolean {
  return consents.some(
    (each) =>
      !each.thirdPerson &&
      each.toDeskId === asked.toDeskId &&
      reaches(each, asked) &&
      PARTICIPATION_ITEMS.every((item) => each.items.includes(item)),
  );
}

/** The grants of a case with what the client's consents make of them. */
export function grantsUnderConsent(
  facts: CaseVisibility,
  grants: readonly CaseGrant[],
  consents: readonly ConsentFacts[],
  now: Date,
): CaseGrant[] {
  return grants.map((grant) => ({
    ...grant,
    consented:
      grant.deskId !== null &&
      consentNamesDesk(consents, {
        case: facts,
        toOrganisationId: facts.organisationId,
        toDeskId: grant.deskId,
        now,
      }),
  }));
}

/** The last day of a consent, `YYYY-MM-DD`, where its form says none. @param today `YYYY-MM-DD` in Asia/Tokyo */
export function defaultConsentEnd(term: ConsentTerm, today: string): string {
  return term.days === null ? fiscalYearEnd(fiscalYearOf(today)) : addDays(today, term.days);
}

/** The instant at which a consent has ended: the last day belongs to it. */
export function consentEndInstant(endsOn: string): Date {
  return tokyoInstant(endsOn, '24:00');
}

/** What a form says before a consent is recorded. It carries no date of its own: nothing is back-dated. */
export interface NewConsent {
  readonly toOrganisationId: string;
  readonly toDeskId: string | null;
  /** The organisation of `toDeskId`; null without one. */
  readonly deskOrganisationId: string | null;
  readonly items: readonly ConsentItem[];
  readonly capacity: ConsentCapacity;
  readonly mandate: string | null;
  readonly method: ConsentMethod;
  readonly witnessId: string | null;
  readonly evidence: string | null;
  readonly endsOn: string;
  readonly thirdPerson: boolean;
}

/**
 * Why a consent cannot be recorded; empty where it can (design §3).
 * @param recorder who records it
 * @param today `YYYY-MM-DD` in Asia/Tokyo
 */
export function consentErrors(
  consent: NewConsent,
  facts: Pick<CaseVisibility, 'kind' | 'sensitive' | 'organisationId' | 'deskId'>,
  recorder: Pick<Actor, 'staffId'>,
  today: string,
): FieldError[] {
  const fields: FieldError[] = [];
  const add = (field: string, ja: string, en: string) => fields.push({ field, message: { ja, en } });
  toErrors(consent, facts, add);
  if (consent.items.length === 0) add('items', '伝える項目を選んでください。', 'Choose what may be shared.');
  giverErrors(consent, facts, add);
  methodErrors(consent, facts, recorder, add);
  if (consent.endsOn < today) add('endsOn', '過去の日付にはできません。', 'The last day cannot lie in the past.');
  else if (daysBetween(today, consent.endsOn) > LONGEST_CONSENT_DAYS) {
    add('endsOn', '同意の期限は1年以内にしてください。', 'A consent lasts a year at most.');
  }
  return fields;
}

type Add = (field: string, ja: string, en: string) => void;

function toErrors(
  consent: NewConsent,
  facts: Pick<CaseVisibility, 'kind' | 'sensitive' | 'organisationId' | 'deskId'>,
  add: Add,
): void {
  const within = consent.toOrganisationId === facts.organisationId;
  if (consent.toDeskId === null) {
    if (mustNameDesk(facts) || within)
      add('toDeskId', '伝える先の窓口を選んでください。', 'Name the desk that may know.');
  } else if (consent.deskOrganisationId !== consent.toOrganisationId) {
    add('toDeskId', 'この組織の窓口から選んでください。', 'Choose a desk of this organisation.');
  } else if (consent.toDeskId === facts.deskId) {
    add('toDeskId', '自分の窓口には同意は要りません。', 'The own desk needs no consent.');
  }
}

function giverErrors(consent: NewConsent, facts: ConsentedCase, add: Add): void {
  if (consent.thirdPerson && facts.kind === 'INDIVIDUAL') {
    add('thirdPerson', '企業の案件でだけ使います。', 'Only in a company’s case.');
  }
  const mayGive: readonly ConsentCapacity[] =
    facts.kind === 'COMPANY' && !consent.thirdPerson ? ['AUTHORISED_CONTACT', 'PROXY'] : ['PERSON', 'PROXY'];
  if (!mayGive.includes(consent.capacity)) {
    add('capacity', '同意できる立場の人を選んでください。', 'Choose somebody who may give this consent.');
  }
  if (consent.capacity === 'PROXY' && consent.mandate === null) {
    add('mandate', '代理権を確かめた方法を入力してください。', 'Say how the mandate was checked.');
  }
}

function methodErrors(consent: NewConsent, facts: ConsentedCase, recorder: Pick<Actor, 'staffId'>, add: Add): void {
  // A passage about somebody who is not in the room weighs as much as SENSITIVE.
  if (!methodSuffices({ sensitive: facts.sensitive || consent.thirdPerson }, consent.method)) {
    add(
      'method',
      '要配慮の内容は、書面・ウェブ・職員2人での電話のいずれかで同意を得てください。',
      'Sensitive facts need writing, a web form, or a second member of staff on the call.',
    );
  }
  if (consent.method === 'TELEPHONE_WITH_WITNESS') {
    if (consent.witnessId === null)
      add('witnessId', '同席した職員を選んでください。', 'Name the second member of staff.');
    else if (consent.witnessId === recorder.staffId)
      add('witnessId', '自分以外の職員を選んでください。', 'Somebody other than yourself.');
  } else if (consent.witnessId !== null) {
    add('witnessId', 'この方法では同席者は要りません。', 'This method has no second member of staff.');
  }
  if ((consent.method === 'WRITING' || consent.method === 'WEB_FORM') && consent.evidence === null) {
    add('evidence', '書面の保管場所か受付番号を入力してください。', 'Say where the paper or the form is kept.');
  }
}

/** Consent is recorded on the side that owns the case, by those who have it by their desk or by name, while it is open. */
export function canRecordConsent(
  actor: Actor,
  facts: CaseVisibility & { readonly status: CaseStatus },
  grants: readonly CaseGrant[],
  now: Date,
): boolean {
  if (actor.kind === 'SYSTEM' || facts.status === 'CLOSED' || !worksAt(actor, facts.deskId)) return false;
  const standing = caseStanding(actor, facts, grants, now);
  return standing === 'DESK' || standing === 'POOL';
}

/** Whoever reads the case at its own desk takes a withdrawal, in an emergency as well: it only narrows. */
export function mayWithdrawConsent(
  actor: Actor,
  facts: CaseVisibility,
  grants: readonly CaseGrant[],
  now: Date,
): boolean {
  return actor.kind !== 'SYSTEM' && worksAt(actor, facts.deskId) && caseStanding(actor, facts, grants, now) !== null;
}

/** @throws DomainError FORBIDDEN, or INVALID_TRANSITION on a case that is closed */
export function assertConsentRecordable(
  actor: Actor,
  facts: CaseVisibility & { readonly status: CaseStatus },
  grants: readonly CaseGrant[],
  now: Date,
): void {
  if (canRecordConsent(actor, facts, grants, now)) return;
  if (canRecordConsent(actor, { ...facts, status: 'ACTIVE' }, grants, now)) {
    throw new DomainError('INVALID_TRANSITION', {
      ja: '完了した案件には同意を記録できません。先に完了を取り消してください。',
      en: 'A closed case takes no consent. Reopen it first.',
    });
  }
  throw forbidden();
}

/**
 * The state after a withdrawal.
 * @throws DomainError FORBIDDEN, or INVALID_TRANSITION where it has ended already, by the clock as well
 */
export function assertConsentWithdrawable(
  actor: Actor,
  facts: CaseVisibility,
  grants: readonly CaseGrant[],
  consent: Pick<ConsentFacts, 'status' | 'validUntil'>,
  now: Date,
): ConsentStatus {
  if (!mayWithdrawConsent(actor, facts, grants, now)) throw forbidden();
  return moveConsent(consentStatusAt(consent, now), 'WITHDRAW');
}

/** @throws DomainError INVALID_TRANSITION naming the state in which it stands */
export function moveConsent(status: ConsentStatus, move: ConsentMove): ConsentStatus {
  const row: Readonly<Partial<Record<ConsentMove, ConsentStatus>>> = CONSENT_LIFE_CYCLE[status];
  const to = row[move];
  if (to === undefined) {
    const state = CONSENT_STATUS_LABELS[status];
    throw new DomainError('INVALID_TRANSITION', {
      ja: `この同意は、すでに「${state.ja}」になっています。`,
      en: `This consent is already ${state.en}.`,
    });
  }
  return to;
}
