import { type Actor, supervises, worksAt } from './actor.ts';
import { DomainError, type FieldError, forbidden } from './errors.ts';
import { type CaseAccess, canReadInquiry, type InquiryVisibility } from './visibility.ts';

export const INQUIRY_SUBJECTS = ['COMPANY', 'INDIVIDUAL', 'ANONYMOUS'] as const;
export type InquirySubject = (typeof INQUIRY_SUBJECTS)[number];

/** CONSULTATION counts as 相談; TALLY is one key and counts apart (design §1). */
export const INQUIRY_KINDS = ['CONSULTATION', 'TALLY'] as const;
export type InquiryKind = (typeof INQUIRY_KINDS)[number];

export const CONTACT_KINDS = ['NEW', 'CONTINUING', 'REPEATED'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export const INQUIRY_ACTIONS = ['CORRECT', 'MOVE', 'LEGAL_HOLD', 'ATTACH', 'OPEN_CASE'] as const;
export type InquiryAction = (typeof INQUIRY_ACTIONS)[number];

/** 不明: a legal value wherever a caller may not say (design §2). */
export const UNKNOWN = 'UNKNOWN';

/** Days during which the counsellor may correct the own sheet; afterwards a supervisor. */
export const CORRECTION_DAYS_FOR_COUNSELLOR = 30;

/** Longest sitting in hours; a longer one is a typing error. */
export const LONGEST_SITTING_HOURS = 12;

export interface InquiryFacts extends InquiryVisibility {
  readonly kind: InquiryKind;
  readonly caseId: string | null;
  /** Counted from here, not from the sitting: its times can themselves be corrected. */
  readonly recordedAt: Date;
  /** When its content was let go. */
  readonly disposedAt?: Date | null | undefined;
  /** Its disposal is stopped already. */
  readonly held?: boolean;
}

/** The kind of case a sheet may belong to: an individual's or an anonymous sheet never stands on a company's case. */
export function caseKindFor(subject: InquirySubject): 'COMPANY' | 'INDIVIDUAL' {
  return subject === 'COMPANY' ? 'COMPANY' : 'INDIVIDUAL';
}

const isDisposed = (facts: Pick<InquiryFacts, 'disposedAt'>) =>
  facts.disposedAt !== undefined && facts.disposedAt !== null;

/** What this actor may do with a sheet that is visible to them. */
export function inquiryActions(
  actor: Actor,
  facts: InquiryFacts,
  access: CaseAccess | null,
  now: Date,
): InquiryAction[] {
  if (!canReadInquiry(actor, facts, access) || !worksAt(actor, facts.deskId)) return [];
  const supervisor = supervises(actor, facts.deskId);
  const own = facts.counsellorId === actor.staffId;
  const fresh = now.getTime() - facts.recordedAt.getTime() <= CORRECTION_DAYS_FOR_COUNSELLOR * 86_400_000;
  const actions: InquiryAction[] = [];
  if (isDisposed(facts)) return actions;
  if (supervisor || (own && fresh)) actions.push('CORRECT');
  if (supervisor) actions.push('MOVE');
  // On a case it is kept with its case.
  if (supervisor && facts.caseId === null && facts.held !== true) actions.push('LEGAL_HOLD');
  if (facts.kind === 'CONSULTATION' && facts.caseId === null) actions.push('ATTACH', 'OPEN_CASE');
  return actions;
}

/** @throws DomainError FORBIDDEN, or INVALID_TRANSITION where the sheet already stands on a case or its content was let go */
export function assertInquiryAction(
  actor: Actor,
  facts: InquiryFacts,
  access: CaseAccess | null,
  action: InquiryAction,
  now: Date,
): void {
  if ((action === 'ATTACH' || action === 'OPEN_CASE') && facts.caseId !== null) {
    throw new DomainError('INVALID_TRANSITION', {
      ja: 'この相談はすでに案件に入っています。移すときは統括が「移動」を使います。',
      en: 'This inquiry already belongs to a case. A supervisor can move it.',
    });
  }
  const kept = { ...facts, disposedAt: null, held: false, caseId: action === 'LEGAL_HOLD' ? null : facts.caseId };
  if (!inquiryActions(actor, kept, access, now).includes(action)) throw forbidden();
  if (isDisposed(facts)) {
    throw new DomainError('INVALID_TRANSITION', {
      ja: 'この相談の内容は、保存期間が満了したため廃棄されています。新しい相談として受け付けてください。',
      en: 'The content of this inquiry was disposed of when its time of keeping ended. Record a new one.',
    });
  }
  if (action === 'LEGAL_HOLD' && facts.caseId !== null) {
    throw new DomainError('INVALID_TRANSITION', {
      ja: 'この相談は案件に入っています。案件の廃棄を停止してください。',
      en: 'This inquiry belongs to a case. Stop the disposal of the case.',
    });
  }
}

/** What a sheet must say before it counts; nothing of this is asked while the caller still talks. */
export interface InquirySheet {
  readonly subject: InquirySubject;
  readonly topics: readonly string[];
  readonly outcome: string;
  readonly companyId: string | null;
  readonly clientId: string | null;
  readonly startedAt: Date;
  readonly endedAt: Date;
}

/**
 * Why a sheet cannot be recorded yet: required at close, never at open (design §2). Empty where it can.
 * @param now the sheet cannot end later than this; a sitting noted on paper may lie in the past
 */
export function recordableErrors(sheet: InquirySheet, now: Date): FieldError[] {
  const fields: FieldError[] = [];
  const add = (field: string, ja: string, en: string) => fields.push({ field, message: { ja, en } });
  if (sheet.topics.length === 0) add('topics', '項目を一つ以上選んでください。', 'Choose at least one topic.');
  if (sheet.outcome === '') add('outcome', '結果を選んでください。', 'Choose an outcome.');
  if (sheet.subject === 'COMPANY' && sheet.clientId !== null) {
    add(
      'clientId',
      '企業の相談に個人の相談者は付けられません。',
      'A company inquiry cannot carry an individual client.',
    );
  }
  if (sheet.subject !== 'COMPANY' && sheet.companyId !== null) {
    add('companyId', '個人の相談に企業は付けられません。', 'An individual inquiry cannot carry a company.');
  }
  if (sheet.subject === 'ANONYMOUS' && sheet.clientId !== null) {
    add('clientId', '匿名の相談に相談者は付けられません。', 'An anonymous inquiry cannot carry a client.');
  }
  fields.push(...sittingErrors(sheet.startedAt, sheet.endedAt, now));
  return fields;
}

/** One minute of grace for clocks that differ between a desk's machine and the server. */
const CLOCK_SKEW_MS = 60_000;

/** Why a sitting's times cannot be stored; empty where they can. */
export function sittingErrors(startedAt: Date, endedAt: Date, now: Date): FieldError[] {
  const at = (field: string, ja: string, en: string): FieldError => ({ field, message: { ja, en } });
  if (endedAt.getTime() < startedAt.getTime()) {
    return [at('endedAt', '終了は開始より後にしてください。', 'The end must come after the start.')];
  }
  if (endedAt.getTime() - startedAt.getTime() > LONGEST_SITTING_HOURS * 3_600_000) {
    return [at('endedAt', '相談時間は12時間までです。日時をご確認ください。', 'A sitting lasts at most twelve hours.')];
  }
  if (startedAt.getTime() > now.getTime() + CLOCK_SKEW_MS || endedAt.getTime() > now.getTime() + CLOCK_SKEW_MS) {
    return [at('startedAt', '未来の日時は記録できません。', 'A sitting cannot lie in the future.')];
  }
  return [];
}

/** Whole minutes of a sitting, at least one: what statistics show as 相談時間. */
export function sittingMinutes(startedAt: Date, endedAt: Date): number {
  return Math.max(1, Math.round((endedAt.getTime() - startedAt.getTime()) / 60_000));
}

/**
 * 新規 / 継続 / 再相談, as proposed where the counsellor says nothing.
 * @param lastAt the last inquiry of the same company or person at this desk, as far as the desk may see
 * @param onCase whether the sheet is added to a case that goes on
 */
export function contactKindFor(lastAt: Date | null, onCase: boolean): ContactKind {
  if (onCase) return 'CONTINUING';
  return lastAt === null ? 'NEW' : 'REPEATED';
}

/**
 * Whether a sheet filed at the wrong desk may go to another: within the organisation, by who supervises the desk it leaves
 * and works at the desk it goes to. What an individual said crosses desks only where the same 統括 answers for both
 * (design §3: otherwise the client's consent must name the desk).
 */
export function canMoveInquiryTo(
  actor: Actor,
  inquiry: InquiryVisibility & { readonly subject: InquirySubject },
  to: { readonly deskId: string; readonly organisationId: string },
): boolean {
  if (to.organisationId !== inquiry.organisationId || !supervises(actor, inquiry.deskId)) return false;
  const personal = inquiry.sensitive || inquiry.subject !== 'COMPANY';
  return personal ? supervises(actor, to.deskId) : worksAt(actor, to.deskId);
}
