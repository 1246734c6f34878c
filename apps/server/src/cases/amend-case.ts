import {
  addDays,
  badField,
  dateInTokyo,
  FieldChecks,
  LIMITS,
  LONGEST_HOLD_DAYS,
  normaliseForSearch,
  tokyoInstant,
} from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { refreshCaseSearch } from '../search/refresh-search.ts';
import type { CaseRecord } from './case.entity.ts';
import type { AmendCaseInput } from './case.input.ts';
import { checkClientType, checkLanguage, checkTopics } from './case-checks.ts';
import { checkParty } from './case-party.ts';
import { guardCase } from './guard-case.ts';
import { recordOnCase } from './record-on-case.ts';

type Amendable = Pick<
  CaseRecord,
  'subject' | 'topics' | 'urgent' | 'clientType' | 'language' | 'establishmentId' | 'contactId' | 'dueAt'
>;

/** What the input says of each field; a field that it leaves out stays. */
function wantedOf(input: AmendCaseInput, row: CaseRecord): Amendable {
  return {
    subject: input.subject ?? row.subject,
    topics: input.topics ? [...new Set(input.topics)] : row.topics,
    urgent: input.urgent ?? row.urgent,
    clientType: input.clientType ?? row.clientType,
    language: input.language ?? row.language,
    establishmentId: input.establishmentId === undefined ? row.establishmentId : input.establishmentId,
    contactId: input.contactId === undefined ? row.contactId : input.contactId,
    dueAt: input.dueAt === undefined ? row.dueAt : input.dueAt,
  };
}

function changedFields(row: CaseRecord, wanted: Amendable): (keyof Amendable)[] {
  const keys = Object.keys(wanted) as (keyof Amendable)[];
  return keys.filter((key) => JSON.stringify(wanted[key]) !== JSON.stringify(row[key]));
}

function assertDue(dueAt: Date | null, now: Date): void {
  if (dueAt === null) return;
  if (dueAt.getTime() <= now.getTime())
    throw badField('dueAt', 'これからの日時を入力してください。', 'Choose a time to come.');
  if (dueAt.getTime() > tokyoInstant(addDays(dateInTokyo(now), LONGEST_HOLD_DAYS), '24:00').getTime()) {
    throw badField(
      'dueAt',
      `期限は${LONGEST_HOLD_DAYS}日先までです。`,
      `A due date lies at most ${LONGEST_HOLD_DAYS} days ahead.`,
    );
  }
}

/** 基本情報の変更: what was typed at the start put right, field by field; the trail says which. */
export async function amendCase(context: Context, input: AmendCaseInput): Promise<string> {
  const checks = new FieldChecks();
  if (typeof input.subject === 'string') checks.text('subject', input.subject, LIMITS.subject, true);
  if (input.topics) checkTopics(checks, input.topics);
  if (input.clientType) checkClientType(checks, input.clientType);
  if (input.language) checkLanguage(checks, input.language);
  checks.done();
  const { id } = await context.command('amendCase', input, async (command) => {
    const { row } = await guardCase(command, input.id, 'AMEND', input.version);
    const wanted = wantedOf(input, row);
    const changed = changedFields(row, wanted);
    if (changed.length === 0) return { id: row.id };
    if (changed.includes('dueAt')) assertDue(wanted.dueAt, command.now);
    const seen = new FieldChecks();
    await checkParty(
      command,
      seen,
      row.kind,
      { companyId: row.companyId, clientId: row.clientId, ...wanted },
      row.organisationId,
    );
    seen.done();
    await command.write();
    const before = Object.fromEntries(changed.map((key) => [key, row[key]]));
    Object.assign(row, wanted);
    row.subjectNorm = normaliseForSearch(row.subject);
    row.lastActivityAt = command.now;
    await recordOnCase(command, row, 'case.amended', {
      codes: { fields: changed },
      content: { before, after: Object.fromEntries(changed.map((key) => [key, wanted[key]])) },
    });
    await refreshCaseSearch(command, row.id);
    return { id: row.id };
  });
  return id;
}
