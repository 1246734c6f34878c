import { useRef, useState } from 'react';
import { fieldMessage, hasCode, isAppError } from '../../data-provider/errors.ts';
import { useCommand } from '../../data-provider/use-command.ts';
import type { MessageKey } from '../../i18n/ja.ts';
import { useT } from '../../i18n/provider.tsx';
import { RecordInquiryDocument } from './dock.operations.ts';
import type { Recorded } from './dock-state.ts';
import { draftContent } from './draft-content.ts';
import type { DraftSaver } from './draft-saver.ts';
import type { Sheet } from './sheet.ts';
import { type MissingField, missingFields, recordInput } from './sheet-input.ts';

const MISSING: Readonly<Record<MissingField, MessageKey>> = {
  topics: 'dock.topicsMissing',
  outcome: 'dock.outcomeMissing',
  'times.date': 'dock.dateMissing',
  'times.start': 'dock.timeInvalid',
  'times.end': 'dock.timeInvalid',
};
/** Reads that show inquiries, cases or their numbers. */
const REFRESH = ['inquiries', 'cases', 'InquiryList', 'Today', 'TriageCounts'];

interface Parts {
  readonly sheet: Sheet;
  readonly saver: DraftSaver;
  readonly onRecorded: (recorded: Recorded) => void;
  readonly focusField: (field: string) => void;
}

type Wish = 'record' | 'openCase';

/** The close of a sheet: what it still asks for, the command, and what the server would not take. */
export function useRecording({ sheet, saver, onRecorded, focusField }: Parts) {
  const t = useT();
  const command = useCommand(RecordInquiryDocument, { refresh: REFRESH });
  const [tried, setTried] = useState(false);
  const [armed, setArmed] = useState<Wish>();
  const [subjectAsked, setSubjectAsked] = useState(false);
  const refused = useRef<Sheet>(undefined);
  /** The end of the sitting that an attempt named. A repetition names the same one, so that it is the same act. */
  const ending = useRef<{ sheet: Sheet; openCase: string | undefined; now: Date }>(undefined);

  const missing = tried ? missingFields(sheet, new Date()) : [];
  const onlyOutcome = (fields: readonly MissingField[]) => fields.length === 1 && fields[0] === 'outcome';

  /** Whether the sheet may be closed; otherwise the focus goes to the first thing that is wanted. */
  const mayClose = (wanted: Sheet, wish: Wish): boolean => {
    const fields = missingFields(wanted, new Date());
    const [first] = fields;
    if (first === undefined) return true;
    setArmed(onlyOutcome(fields) ? wish : undefined);
    setTried(!onlyOutcome(fields));
    focusField(first);
    return false;
  };

  const send = async (wanted: Sheet, openCase?: string) => {
    const last = ending.current;
    const same = last !== undefined && last.sheet === wanted && last.openCase === openCase;
    const now = same ? last.now : new Date();
    ending.current = { sheet: wanted, openCase, now };
    await saver.stop();
    const result = await command.run(recordInput(wanted, { now, openCase }));
    if (result === undefined) {
      refused.current = wanted;
      saver.resume(draftContent(wanted));
      return false;
    }
    const { id, number, minutes, caseId, caseNumber } = result.recordInquiry;
    onRecorded({ id, number, minutes, caseId, caseNumber });
    return true;
  };

  const record = (wanted: Sheet = sheet) => {
    if (mayClose(wanted, 'record')) void send(wanted);
  };
  const askSubject = (wanted: Sheet = sheet) => {
    if (mayClose(wanted, 'openCase')) setSubjectAsked(true);
  };

  const error = command.error;
  /** A word of the server stands until its field is changed. */
  const serverError = (field: string): string | undefined => {
    const before = refused.current;
    const changed = before !== undefined && field in sheet && Reflect.get(before, field) !== Reflect.get(sheet, field);
    return changed ? undefined : fieldMessage(error, field);
  };
  const errorOf = (field: string): string | undefined => {
    const wanted = missing.find((each) => each === field);
    return wanted !== undefined ? t(MISSING[wanted]) : serverError(field);
  };
  const homeless = isAppError(error)
    ? error.fields.filter((entry) => !KNOWN_FIELDS.has(entry.field)).map((entry) => entry.message)
    : [];

  return {
    record,
    askSubject,
    send,
    subjectAsked,
    leaveSubject: () => setSubjectAsked(false),
    /** A digit of the outcome while only the outcome was missing. */
    chooseOutcome: (outcome: string) => {
      const wanted = { ...sheet, outcome };
      const wish = armed;
      setArmed(undefined);
      if (wish === 'record') record(wanted);
      else if (wish === 'openCase') askSubject(wanted);
    },
    armed: armed !== undefined && sheet.outcome === '',
    running: command.running,
    error: hasCode(error, 'BAD_USER_INPUT') && homeless.length === 0 ? undefined : error,
    /** Errors of fields that this sheet does not show. */
    homeless,
    fieldErrors: isAppError(error) ? error.fields : [],
    errorOf,
  };
}

const KNOWN_FIELDS: ReadonlySet<string> = new Set([
  'deskId',
  'subject',
  'channel',
  'companyId',
  'clientId',
  'caseId',
  'callerRelation',
  'callerName',
  'callerKana',
  'callbackTelephone',
  'topics',
  'content',
  'answer',
  'programmeIds',
  'referralSource',
  'outcome',
  'clientType',
  'language',
  'contactKind',
  'startedAt',
  'endedAt',
  'openCase.subject',
]);
