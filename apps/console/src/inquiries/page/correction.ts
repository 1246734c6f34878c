import type { CorrectInquiryInput, InquiryPartsFragment } from '@madoguchi/contract';
import { dateInTokyo, timeInTokyo, tokyoInstant } from '@madoguchi/domain/japanese-date';
import type { ConflictField, Side } from '../../shared/feedback/conflict.ts';
import type { ChosenProgramme } from '../dock/sheet.ts';
import { parseTimeOfDay } from '../dock/sitting-times.ts';

export type InquiryDetail = InquiryPartsFragment;

/** The fields that a correction may change, as they stand in the form. */
export interface Correction {
  readonly channel: string;
  /** `YYYY-MM-DD HH:MM` each, as typed: `date` counts for both ends. */
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly callerRelation: string;
  readonly callerName: string;
  readonly callerKana: string;
  readonly callbackTelephone: string;
  readonly clientType: string;
  readonly language: string;
  readonly interpreter: boolean;
  readonly contactKind: InquiryDetail['contactKind'];
  readonly topics: readonly string[];
  readonly content: string;
  readonly answer: string;
  readonly referralSource: string;
  readonly outcome: string;
  readonly programmes: readonly ChosenProgramme[];
  readonly urgent: boolean;
}

export type CorrectionField = keyof Correction;

export function correctionOf(
  inquiry: InquiryDetail,
  programmeName: (item: InquiryDetail['programmes'][number]) => string,
): Correction {
  return {
    channel: inquiry.channel,
    date: dateInTokyo(new Date(inquiry.startedAt)),
    start: timeInTokyo(new Date(inquiry.startedAt)),
    end: timeInTokyo(new Date(inquiry.endedAt)),
    callerRelation: inquiry.callerRelation,
    callerName: inquiry.callerName ?? '',
    callerKana: inquiry.callerKana ?? '',
    callbackTelephone: inquiry.callbackTelephone ?? '',
    clientType: inquiry.clientType,
    language: inquiry.language,
    interpreter: inquiry.interpreter,
    contactKind: inquiry.contactKind,
    topics: inquiry.topics,
    content: inquiry.content,
    answer: inquiry.answer,
    referralSource: inquiry.referralSource,
    outcome: inquiry.outcome ?? '',
    programmes: inquiry.programmes.map((item) => ({ id: item.id, code: item.code, name: programmeName(item) })),
    urgent: inquiry.urgent,
  };
}

type Changes = Omit<CorrectInquiryInput, 'requestId' | 'id' | 'version' | 'reason'>;
const NULLABLE = new Set<CorrectionField>(['callerName', 'callerKana', 'callbackTelephone']);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Times that cannot be read; the server decides about those that can. */
export function wrongTimes(form: Correction): ('date' | 'start' | 'end')[] {
  const wrong: ('date' | 'start' | 'end')[] = [];
  if (!/^\d{4}-\d\d-\d\d$/.test(form.date)) wrong.push('date');
  if (parseTimeOfDay(form.start) === undefined) wrong.push('start');
  if (parseTimeOfDay(form.end) === undefined) wrong.push('end');
  return wrong;
}

/** Only what differs from the sheet that the person began with; a field of the line that was emptied is sent as ''. */
export function changesOf(base: Correction, form: Correction): Changes {
  const changes: Record<string, unknown> = {};
  for (const field of Object.keys(base) as CorrectionField[]) {
    if (field === 'date' || field === 'start' || field === 'end' || same(base[field], form[field])) continue;
    if (field === 'programmes') changes.programmeIds = form.programmes.map((each) => each.id);
    else changes[field] = NULLABLE.has(field) ? String(form[field]) : form[field];
  }
  const moved = !same([base.date, base.start, base.end], [form.date, form.start, form.end]);
  const [start, end] = [parseTimeOfDay(form.start), parseTimeOfDay(form.end)];
  if (moved && start !== undefined && end !== undefined) {
    changes.startedAt = tokyoInstant(form.date, start).toISOString();
    changes.endedAt = tokyoInstant(form.date, end).toISOString();
  }
  return changes;
}

/** Both sides of every field in words, for the panel where somebody else was first. */
export function conflictFields(
  sides: { base: Correction; mine: Correction; theirs: Correction },
  label: (field: CorrectionField) => string,
  words: (field: CorrectionField, form: Correction) => string,
): ConflictField[] {
  return (Object.keys(sides.base) as CorrectionField[]).map((name) => ({
    name,
    label: label(name),
    base: words(name, sides.base),
    mine: words(name, sides.mine),
    theirs: words(name, sides.theirs),
  }));
}

/** The newer sheet with those of one's own fields that the person keeps. */
export function merged(mine: Correction, theirs: Correction, chosen: Readonly<Record<string, Side>>): Correction {
  const kept = Object.entries(mine).filter(([field]) => chosen[field] === 'mine');
  return { ...theirs, ...Object.fromEntries(kept) };
}
