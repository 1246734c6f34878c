import type { RecordInquiryInput } from '@madoguchi/contract';
import { looksLikeTelephone } from '@madoguchi/domain/telephone';
import type { Sheet } from './sheet.ts';
import type { TimeField } from './sitting-times.ts';
import { readTimes } from './sitting-times.ts';

export type MissingField = 'topics' | 'outcome' | `times.${TimeField}`;

/** What the close still asks for, in the order of the screen. Nothing of this is asked while the caller talks. */
export function missingFields(sheet: Sheet, now: Date): MissingField[] {
  const times = readTimes(sheet, now);
  const missing: MissingField[] = [];
  if (sheet.topics.length === 0) missing.push('topics');
  if (sheet.outcome === '') missing.push('outcome');
  if ('wrong' in times) missing.push(...times.wrong.map((field) => `times.${field}` as const));
  return missing;
}

const orNull = (text: string) => (text.trim() === '' ? null : text);

/** What was typed in 相手 without choosing anybody stays on the sheet, where there is room: nothing typed is lost. */
export function unresolvedCaller(sheet: Sheet): Pick<Sheet, 'callerName' | 'callbackTelephone' | 'content'> {
  const { callerName, callbackTelephone, content } = sheet;
  const typed = sheet.company === null && sheet.client === null ? sheet.callerText.trim() : '';
  if (typed === '') return { callerName, callbackTelephone, content };
  if (looksLikeTelephone(typed) && callbackTelephone.trim() === '') {
    return { callerName, callbackTelephone: typed, content };
  }
  if (!looksLikeTelephone(typed) && callerName.trim() === '') return { callerName: typed, callbackTelephone, content };
  return { callerName, callbackTelephone, content: content === '' ? typed : `${content}\n${typed}` };
}

export interface Ending {
  readonly now: Date;
  /** The subject of the case that grows from this sheet. */
  readonly openCase?: string | undefined;
}

/** The sheet as the server takes it; call it only where `missingFields` is empty. */
export function recordInput(sheet: Sheet, { now, openCase }: Ending): Omit<RecordInquiryInput, 'requestId'> {
  const times = readTimes(sheet, now);
  const resolved = unresolvedCaller(sheet);
  return {
    draftId: sheet.id,
    deskId: sheet.deskId,
    subject: sheet.subject,
    sensitive: sheet.subject === 'INDIVIDUAL' && sheet.sensitive,
    urgent: sheet.urgent,
    channel: sheet.channel,
    startedAt: 'wrong' in times ? sheet.startedAt : times.startedAt,
    endedAt: 'wrong' in times ? null : times.endedAt,
    callerRelation: sheet.callerRelation,
    callerName: orNull(resolved.callerName),
    callerKana: orNull(sheet.callerKana),
    callbackTelephone: orNull(resolved.callbackTelephone),
    companyId: sheet.subject === 'COMPANY' ? (sheet.company?.id ?? null) : null,
    clientId: sheet.subject === 'INDIVIDUAL' ? (sheet.client?.id ?? null) : null,
    clientType: sheet.clientType,
    language: sheet.language,
    interpreter: sheet.interpreter,
    contactKind: sheet.contactKind,
    topics: [...sheet.topics],
    content: resolved.content,
    answer: sheet.answer,
    referralSource: sheet.referralSource,
    outcome: sheet.outcome,
    programmeIds: sheet.programmes.map((programme) => programme.id),
    caseId: sheet.caseId,
    openCase: openCase === undefined ? null : { subject: openCase, assignToMe: true },
  };
}

const SUBJECT_LETTERS = 40;

/** The line that a new case is proposed to be called: the memo's first line, else its first topic. */
export const proposedSubject = (sheet: Sheet, topicName: (code: string) => string): string =>
  subjectLine(sheet.content, sheet.topics, topicName);

/** The same for a sheet that has been recorded. */
export function subjectLine(content: string, topics: readonly string[], topicName: (code: string) => string): string {
  const line = content.split('\n').find((each) => each.trim() !== '');
  const [topic] = topics;
  const text = line?.trim() ?? (topic === undefined ? '' : topicName(topic));
  const letters = [...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(text)];
  if (letters.length <= SUBJECT_LETTERS) return text;
  const sentence = /^.{4,40}?[。．！？]/u.exec(text)?.[0];
  return (
    sentence?.slice(0, -1) ??
    letters
      .slice(0, SUBJECT_LETTERS)
      .map((each) => each.segment)
      .join('')
  );
}
