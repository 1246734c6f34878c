import {
  type Actor,
  type InquiryAction,
  type InquiryFacts,
  inquiryActions,
  listActions,
  notFound,
  sittingMinutes,
  tokyoInstant,
} from '@madoguchi/domain';
import { clientNameJson } from '../clients/client-name.type.ts';
import { companyNameJson, contactJson } from '../companies/company-name.type.ts';
import { programmeNameJson } from '../programmes/programme-name.type.ts';
import type { ReadTransaction } from '../run-query.ts';
import { staffNameJson } from '../staff/staff-name.type.ts';
import { COUNT_CAP, cappedCount, type Page, pageInfoOf } from '../wire/paging.type.ts';
import type { Inquiry, InquiryDraft, InquiryPage, InquiryRow } from './inquiry.type.ts';
import type { InquiryFilter } from './inquiry-filter.type.ts';

const EXCERPT_LETTERS = 120;

/** A sheet as a row of a list (of a sensitive one no words: opening it is recorded), from `i` (app.inquiry), joined by INQUIRY_ROW_JOINS. */
export const INQUIRY_ROW_JSON = `json_build_object('id', i.id, 'number', i.number, 'deskId', i.desk_id, 'kind', i.kind, 'subject', i.subject,
  'sensitive', i.sensitive, 'urgent', i.urgent, 'channel', i.channel, 'startedAt', i.started_at, 'endedAt', i.ended_at,
  'minutes', greatest(1, round(extract(epoch from i.ended_at - i.started_at) / 60)::int), 'clientType', i.client_type, 'topics', i.topics,
  'outcome', i.outcome, 'counsellor', ${staffNameJson('ic')}, 'callerLabel', coalesce(ik.name, il.name, i.caller_name),
  'excerpt', case when i.sensitive then '' else left(i.content, ${EXCERPT_LETTERS}) end, 'caseId', ix.id, 'caseNumber', ix.number)`;

export const INQUIRY_ROW_JOINS = `left join app.staff ic on ic.id = i.counsellor_id left join app.company ik on ik.id = i.company_id
  left join app.client il on il.id = i.client_id left join app.cases ix on ix.id = i.case_id`;

const PAGE_SQL = (where: string) => `
  with ids as (
    select i.id, i.started_at from app.inquiry i where ${where}
     order by i.started_at desc, i.id desc limit $1 + 1 offset $2),
  counted as (select count(*)::int as value from (select 1 from app.inquiry i where ${where} limit ${COUNT_CAP + 1}) c)
  select json_build_object('counted', (select value from counted), 'items', coalesce((
    select json_agg(${INQUIRY_ROW_JSON} order by i.started_at desc, i.id desc)
      from ids join app.inquiry i on i.id = ids.id ${INQUIRY_ROW_JOINS}), '[]')) as json`;

interface Condition {
  readonly name: string;
  readonly sql: (parameter: string) => string;
  readonly value: unknown;
}

function conditionsOf(filter: InquiryFilter, actor: Actor): Condition[] {
  const { staffId } = actor;
  const conditions: Condition[] = [];
  // A sheet of a file that was opened to an auditor is opened from its page, where the reading is recorded.
  if (actor.memberships.some((each) => each.role === 'AUDITOR'))
    conditions.push({
      name: 'unaudited',
      sql: (p) => `(i.case_id is null or i.case_id <> all ((select fn.audited_cases())::uuid[])) = ${p}::boolean`,
      value: true,
    });
  if (filter.deskId) conditions.push({ name: 'desk', sql: (p) => `i.desk_id = ${p}::uuid`, value: filter.deskId });
  if (filter.mine === true)
    conditions.push({ name: 'mine', sql: (p) => `i.counsellor_id = ${p}::uuid`, value: staffId });
  if (filter.from)
    conditions.push({
      name: 'from',
      sql: (p) => `i.started_at >= ${p}::timestamptz`,
      value: tokyoInstant(filter.from, '00:00'),
    });
  if (filter.to) {
    const end = new Date(tokyoInstant(filter.to, '00:00').getTime() + 86_400_000);
    conditions.push({ name: 'to', sql: (p) => `i.started_at < ${p}::timestamptz`, value: end });
  }
  if (filter.subject) conditions.push({ name: 'subject', sql: (p) => `i.subject = ${p}`, value: filter.subject });
  if (filter.caseless === true)
    conditions.push({
      name: 'caseless',
      sql: (p) => `(i.case_id is null) = ${p}::boolean and i.kind = 'CONSULTATION'`,
      value: true,
    });
  return conditions;
}

export interface InquiryConditions {
  /** `true` where nothing narrows. */
  readonly where: string;
  /** The same conditions have the same name, whatever their values. */
  readonly name: string;
  readonly values: readonly unknown[];
}

/** What narrows a list of sheets `i`. @param first the place of its first value in the statement */
export function inquiryConditions(filter: InquiryFilter, actor: Actor, first: number): InquiryConditions {
  const conditions = conditionsOf(filter, actor);
  return {
    where: conditions.length === 0 ? 'true' : conditions.map((each, at) => each.sql(`$${at + first}`)).join(' and '),
    name: conditions.map((each) => each.name).join('_'),
    values: conditions.map((each) => each.value),
  };
}

/** Sheets the reader may see, the latest first. */
export async function listInquiries(read: ReadTransaction, filter: InquiryFilter, page: Page): Promise<InquiryPage> {
  const actor = await read.actor();
  const { where, name, values } = inquiryConditions(filter, actor, 3);
  const found = await read.json<{ counted: number; items: InquiryRow[] }>(`inquiries_${name}`, PAGE_SQL(where), [
    page.first,
    page.offset,
    ...values,
  ]);
  return {
    actions: listActions(actor),
    ...pageInfoOf(found?.items ?? [], page.first, (last) => last.startedAt),
    count: cappedCount(found?.counted ?? 0),
  };
}

/** As far as the reader may know of it: holds are told to supervisors and auditors. */
const HELD = 'exists (select 1 from app.legal_hold h where h.inquiry_id = i.id and h.lifted_at is null)';

const SHEET_SQL = `
  select json_build_object('view', json_build_object('id', i.id, 'number', i.number, 'deskId', i.desk_id, 'audience', i.audience, 'kind', i.kind, 'tallyKind', i.tally_kind,
    'subject', i.subject, 'sensitive', i.sensitive, 'urgent', i.urgent, 'channel', i.channel, 'startedAt', i.started_at, 'endedAt', i.ended_at,
    'callerRelation', i.caller_relation, 'callerName', i.caller_name, 'callerKana', i.caller_kana, 'callbackTelephone', i.callback_telephone,
    'clientType', i.client_type, 'language', i.language, 'interpreter', i.interpreter, 'contactKind', i.contact_kind, 'topics', i.topics,
    'content', i.content, 'answer', i.answer, 'referralSource', i.referral_source, 'outcome', i.outcome,
    'programmes', coalesce((select json_agg(${programmeNameJson('g')} order by g.sort)
       from app.inquiry_programme ip join app.programme g on g.id = ip.programme_id where ip.inquiry_id = i.id), '[]'),
    'counsellor', ${staffNameJson('ic')}, 'company', ${companyNameJson('k')}, 'contact', ${contactJson('t')}, 'client', ${clientNameJson('l')},
    'caseId', x.id, 'caseNumber', x.number,
    'statistics', json_build_object('date', i.stat_date, 'fiscalYear', i.stat_fiscal_year, 'industry', i.stat_industry, 'sizeBand', i.stat_size_band,
       'municipality', i.stat_municipality, 'membership', i.stat_membership),
    'corrections', coalesce((select json_agg(json_build_object('at', r.at, 'by', ${staffNameJson('rs')}, 'reason', r.reason, 'fields', r.fields) order by r.at desc)
       from app.inquiry_correction r join app.staff rs on rs.id = r.by_id where r.inquiry_id = i.id), '[]'),
    'held', ${HELD}, 'version', i.version),
    'facts', json_build_object('organisationId', i.organisation_id, 'deskId', i.desk_id, 'sensitive', i.sensitive, 'counsellorId', i.counsellor_id,
      'audience', i.audience, 'kind', i.kind, 'caseId', i.case_id, 'recordedAt', i.recorded_at,
      'disposedAt', i.disposed_at, 'held', ${HELD}, 'caseVisible', x.id is not null, 'onSensitiveCase', coalesce(x.sensitive, false))) as json
    from app.inquiry i left join app.staff ic on ic.id = i.counsellor_id left join app.company k on k.id = i.company_id
    left join app.contact t on t.id = i.contact_id left join app.client l on l.id = i.client_id left join app.cases x on x.id = i.case_id
   where i.id = $1`;

type SheetRow = {
  view: Omit<Inquiry, 'minutes' | 'actions'>;
  facts: Omit<InquiryFacts, 'recordedAt' | 'disposedAt'> & {
    recordedAt: string;
    disposedAt: string | null;
    caseVisible: boolean;
  };
};

export interface FoundInquiry {
  readonly inquiry: Inquiry;
  readonly organisationId: string;
}

/** One sheet with what the reader may do to it; undefined where it does not exist or may not be seen. */
export async function findInquiry(read: ReadTransaction, id: string, now: Date): Promise<FoundInquiry | undefined> {
  const actor = await read.actor();
  const found = await read.json<SheetRow>('inquiry', SHEET_SQL, [id]);
  if (found === undefined) return undefined;
  const { view, facts } = found;
  const access = facts.caseId === null ? null : facts.caseVisible ? 'FULL' : 'NONE';
  const actions: InquiryAction[] = inquiryActions(
    actor,
    {
      ...facts,
      recordedAt: new Date(facts.recordedAt),
      disposedAt: facts.disposedAt === null ? null : new Date(facts.disposedAt),
    },
    access,
    now,
  );
  const minutes = sittingMinutes(new Date(view.startedAt), new Date(view.endedAt));
  return { inquiry: { ...view, minutes, actions }, organisationId: facts.organisationId };
}

/** One sheet as a row, or NOT_FOUND. */
export async function getInquiryRow(read: ReadTransaction, id: string): Promise<InquiryRow> {
  const row = await read.json<InquiryRow>(
    'inquiry_row',
    `select ${INQUIRY_ROW_JSON} as json from app.inquiry i ${INQUIRY_ROW_JOINS} where i.id = $1`,
    [id],
  );
  if (row === undefined) throw notFound();
  return row;
}

const DRAFT_JSON = `json_build_object('id', f.id, 'deskId', f.desk_id, 'content', f.content, 'startedAt', f.started_at, 'updatedAt', f.updated_at, 'version', f.version)`;

/** The asker's own unsent sheets, oldest first. */
export async function listInquiryDrafts(read: ReadTransaction): Promise<InquiryDraft[]> {
  const actor = await read.actor();
  const sql = `select coalesce(json_agg(${DRAFT_JSON} order by f.started_at), '[]') as json from app.inquiry_draft f where f.staff_id = $1`;
  return (await read.json<InquiryDraft[]>('inquiry_drafts', sql, [actor.staffId])) ?? [];
}

/** @throws DomainError NOT_FOUND */
export async function getInquiryDraft(read: ReadTransaction, id: string): Promise<InquiryDraft> {
  const draft = await read.json<InquiryDraft>(
    'inquiry_draft',
    `select ${DRAFT_JSON} as json from app.inquiry_draft f where f.id = $1`,
    [id],
  );
  if (draft === undefined) throw notFound();
  return draft;
}
