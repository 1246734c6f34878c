import type { InquirySubject } from '@madoguchi/contract';

/** The company as the look-up names it, or a new one that has just been registered. */
export interface ChosenCompany {
  readonly id: string;
  readonly name: string;
  readonly kana: string;
  readonly corporateNumber: string | null;
  readonly municipality: string | null;
}

export interface ChosenClient {
  readonly id: string;
  readonly name: string | null;
  readonly kana: string | null;
  readonly telephone: string | null;
}

/** An open case of the chosen company or person, as a hint: its number and subject, never its content. */
export interface CaseHint {
  readonly id: string;
  readonly number: string;
  readonly subject: string;
  readonly assigneeName: string | null;
}

export interface EarlierContacts {
  readonly count: number;
  readonly lastAt: string | null;
}

export interface ChosenProgramme {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/**
 * When the sitting took place. Empty texts mean: as measured. `later` is a sitting that was noted on paper: then all
 * three are wanted. `endedAt` is set where the clock must not run on, as on a draft of yesterday.
 */
export interface SittingTimes {
  readonly later: boolean;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly endedAt: string | null;
}

/** One intake under way: everything that is typed or chosen, as typed. Nothing of it is checked before the close. */
export interface Sheet {
  /** The draft's id on the server, too. */
  readonly id: string;
  readonly deskId: string;
  readonly startedAt: string;
  readonly subject: InquirySubject;
  readonly sensitive: boolean;
  readonly urgent: boolean;
  readonly channel: string;
  /** What stands in the box 相手 while nobody is chosen: digits, kana or a name. */
  readonly callerText: string;
  readonly company: ChosenCompany | null;
  readonly client: ChosenClient | null;
  readonly earlier: EarlierContacts | null;
  readonly cases: readonly CaseHint[];
  /** The open case to which the sheet is added. */
  readonly caseId: string | null;
  readonly callerRelation: string;
  readonly callerName: string;
  readonly callerKana: string;
  readonly callbackTelephone: string;
  readonly clientType: string;
  readonly language: string;
  readonly interpreter: boolean;
  /** Null lets the server propose: new, continuing or repeated. */
  readonly contactKind: 'NEW' | 'CONTINUING' | 'REPEATED' | null;
  readonly topics: readonly string[];
  readonly content: string;
  readonly answer: string;
  readonly programmes: readonly ChosenProgramme[];
  readonly referralSource: string;
  readonly outcome: string;
  readonly times: SittingTimes;
}

export const measured: SittingTimes = { later: false, date: '', start: '', end: '', endedAt: null };

const RELATION_OF: Readonly<Record<InquirySubject, string>> = {
  COMPANY: 'CONTACT_PERSON',
  INDIVIDUAL: 'SELF',
  ANONYMOUS: 'UNKNOWN',
};

export interface SheetOrigin {
  readonly id: string;
  readonly deskId: string;
  readonly startedAt: string;
  readonly subject: InquirySubject;
}

/** A sheet as it opens: the clock has started, everything else is what most calls are. */
export function newSheet({ id, deskId, startedAt, subject }: SheetOrigin): Sheet {
  return {
    id,
    deskId,
    startedAt,
    subject,
    sensitive: false,
    urgent: false,
    channel: 'PHONE',
    callerText: '',
    company: null,
    client: null,
    earlier: null,
    cases: [],
    caseId: null,
    callerRelation: RELATION_OF[subject],
    callerName: '',
    callerKana: '',
    callbackTelephone: '',
    clientType: 'UNKNOWN',
    language: 'ja',
    interpreter: false,
    contactKind: null,
    topics: [],
    content: '',
    answer: '',
    programmes: [],
    referralSource: 'UNKNOWN',
    outcome: '',
    times: measured,
  };
}

/** Nothing has been typed or chosen that would be missed. */
export function isPristine(sheet: Sheet): boolean {
  const fresh = newSheet(sheet);
  return JSON.stringify({ ...sheet, channel: fresh.channel, deskId: fresh.deskId }) === JSON.stringify(fresh);
}

const nobody = { company: null, client: null, earlier: null, cases: [], caseId: null } as const;

/** 企業 / 個人 / 匿名. A company is never carried over to a person, nor a person to a company. */
export function withSubject(sheet: Sheet, subject: InquirySubject): Sheet {
  if (subject === sheet.subject) return sheet;
  const untouched = sheet.callerRelation === RELATION_OF[sheet.subject];
  return {
    ...sheet,
    ...nobody,
    subject,
    sensitive: subject === 'INDIVIDUAL' && sheet.sensitive,
    callerRelation: untouched ? RELATION_OF[subject] : sheet.callerRelation,
  };
}

/** Another desk knows other people and other cases. */
export const withDesk = (sheet: Sheet, deskId: string): Sheet =>
  deskId === sheet.deskId ? sheet : { ...sheet, ...nobody, deskId, company: sheet.company };

export interface Match {
  readonly company: ChosenCompany | null;
  readonly client: ChosenClient | null;
  readonly contactName: string | null;
  readonly earlier: EarlierContacts | null;
  readonly cases: readonly CaseHint[];
}

/** Enter chooses whom the call is about, never a case. */
export function withCaller(sheet: Sheet, match: Match): Sheet {
  return {
    ...sheet,
    callerText: '',
    company: match.company,
    client: match.client,
    earlier: match.earlier,
    cases: match.cases,
    caseId: null,
    callerName: sheet.callerName === '' && match.contactName !== null ? match.contactName : sheet.callerName,
  };
}

export const withoutCaller = (sheet: Sheet): Sheet => ({ ...sheet, ...nobody });

/** Alt+A goes through the open cases: none, the first, the second … none. */
export function withNextCase(sheet: Sheet): Sheet {
  const at = sheet.cases.findIndex((hint) => hint.id === sheet.caseId);
  return { ...sheet, caseId: sheet.cases[at + 1]?.id ?? null };
}

/** What a tab says. */
export function labelOf(sheet: Sheet): string | undefined {
  const typed = [sheet.company?.name, sheet.client?.name, sheet.callerName, sheet.callerText];
  return typed.find((text) => text !== undefined && text !== null && text.trim() !== '')?.trim();
}
