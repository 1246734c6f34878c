import {
  administers,
  canDecideDisposal,
  dateInTokyo,
  disposableBefore,
  fiscalYearOf,
  notFound,
  supervises,
} from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import { staffNameJson } from '../staff/staff-name.type.ts';
import type { Disposal, DisposalDue, LegalHold, RetentionClass } from './audit.type.ts';

const LISTED_ITEMS = 100;
const LISTED_DISPOSALS = 50;
const MOST_ITEMS = 1_000;
const disposalJson = (
  items: number,
) => `json_build_object('id', d.id, 'deskId', d.desk_id, 'status', d.status, 'reason', d.reason,
  'proposedBy', ${staffNameJson('p')}, 'proposedAt', d.proposed_at, 'decidedBy', ${staffNameJson('a')}, 'decidedAt', d.decided_at,
  'items', coalesce((select json_agg(json_build_object('subjectId', i.subject_id, 'subjectKind', i.subject_kind, 'number', i.number,
     'closedOn', i.closed_on, 'kept', i.kept) order by i.closed_on, i.number)
     from (select * from app.disposal_item x where x.disposal_id = d.id order by x.closed_on, x.number limit ${items}) i), '[]'),
  'itemCount', (select count(*) from app.disposal_item i where i.disposal_id = d.id),
  'keptCount', (select count(*) from app.disposal_item i where i.disposal_id = d.id and i.kept), 'version', d.version)`;
const DISPOSAL_PEOPLE = 'join app.staff p on p.id = d.proposed_by_id left join app.staff a on a.id = d.decided_by_id';

async function withDecision(read: ReadTransaction, found: readonly Omit<Disposal, 'decidable'>[]): Promise<Disposal[]> {
  const actor = await read.actor();
  return found.map((each) => ({
    ...each,
    decidable: canDecideDisposal(actor, { deskId: each.deskId, status: each.status, proposedById: each.proposedBy.id }),
  }));
}

/** 廃棄目録 that the reader may see, the latest first. */
export async function listDisposals(read: ReadTransaction, deskId: string | null): Promise<Disposal[]> {
  const found = await read.json<Omit<Disposal, 'decidable'>[]>(
    'disposals',
    `select coalesce(json_agg(${disposalJson(LISTED_ITEMS)} order by d.proposed_at desc, d.id), '[]') as json
       from (select * from app.disposal x where $1::uuid is null or x.desk_id = $1 order by x.proposed_at desc, x.id limit ${LISTED_DISPOSALS}) d
       ${DISPOSAL_PEOPLE}`,
    [deskId],
  );
  return withDecision(read, found ?? []);
}

/** @throws DomainError NOT_FOUND */
export async function getDisposal(read: ReadTransaction, id: string): Promise<Disposal> {
  const found = await read.json<Omit<Disposal, 'decidable'>>(
    'disposal',
    `select ${disposalJson(MOST_ITEMS)} as json from app.disposal d ${DISPOSAL_PEOPLE} where d.id = $1`,
    [id],
  );
  const [disposal] = found === undefined ? [] : await withDecision(read, [found]);
  if (disposal === undefined) throw notFound();
  return disposal;
}

const HOLD_JSON = `json_build_object('id', h.id, 'caseId', h.case_id, 'inquiryId', h.inquiry_id, 'deskId', h.desk_id,
  'number', (select n.number from fn.trail_numbers(array[coalesce(h.case_id, h.inquiry_id)]) n), 'reason', h.reason, 'placedBy', ${staffNameJson('p')},
  'placedAt', h.placed_at, 'liftedBy', ${staffNameJson('l')}, 'liftedAt', h.lifted_at, 'liftReason', h.lift_reason)`;
const HOLD_PEOPLE = 'join app.staff p on p.id = h.placed_by_id left join app.staff l on l.id = h.lifted_by_id';
const LISTED_HOLDS = 200;

type FoundHold = Omit<LegalHold, 'liftable'>;
async function withLift(read: ReadTransaction, found: readonly FoundHold[]): Promise<LegalHold[]> {
  const actor = await read.actor();
  return found.map((each) => ({ ...each, liftable: each.liftedAt === null && supervises(actor, each.deskId) }));
}

/** Holds on a case or on everything, those that stand first and the latest before; none for those who may not know of them. */
export async function listLegalHolds(read: ReadTransaction, caseId: string | null): Promise<LegalHold[]> {
  const found = await read.json<FoundHold[]>(
    'legal_holds',
    `select coalesce(json_agg(${HOLD_JSON} order by h.lifted_at is not null, h.placed_at desc, h.id), '[]') as json
       from (select * from app.legal_hold x where $1::uuid is null or x.case_id = $1
              order by x.lifted_at is not null, x.placed_at desc, x.id limit ${LISTED_HOLDS}) h ${HOLD_PEOPLE}`,
    [caseId],
  );
  return withLift(read, found ?? []);
}

/** @throws DomainError NOT_FOUND */
export async function getLegalHold(read: ReadTransaction, id: string): Promise<LegalHold> {
  const sql = `select ${HOLD_JSON} as json from app.legal_hold h ${HOLD_PEOPLE} where h.id = $1`;
  const found = await read.json<FoundHold>('legal_hold', sql, [id]);
  const [hold] = found === undefined ? [] : await withLift(read, [found]);
  if (hold === undefined) throw notFound();
  return hold;
}

/** How long what is kept, organisation by organisation: no secret of anybody. */
export async function listRetention(read: ReadTransaction): Promise<RetentionClass[]> {
  const actor = await read.actor();
  const found = await read.json<Omit<RetentionClass, 'changeable'>[]>(
    'retention_classes',
    `select coalesce(json_agg(json_build_object('organisationId', r.organisation_id, 'organisationNameJa', o.name_ja, 'organisationNameEn', o.name_en,
       'recordType', r.record_type, 'years', r.years, 'version', r.version) order by o.code, r.record_type), '[]') as json
       from app.retention_class r join app.organisation o on o.id = r.organisation_id`,
    [],
  );
  return (found ?? []).map((each) => ({ ...each, changeable: administers(actor, each.organisationId) }));
}

const DUE_SQL = `
  select json_build_object('years', r.years, 'awaits', exists (select 1 from app.disposal x where x.desk_id = d.id and x.status = 'PROPOSED'),
      'due', fn.due_for_disposal(d.id, make_date($2::int - r.years, 4, 1))) as json
    from app.desk d join app.retention_class r on r.organisation_id = d.organisation_id and r.record_type = 'CONSULTATION'
   where d.id = $1 and d.id = any ((select fn.disposing_desks())::uuid[])`;

interface Due {
  readonly years: number;
  readonly awaits: boolean;
  readonly due: { readonly cases: number; readonly sheets: number; readonly held: number };
}

/** What is past its time at a desk today. @throws DomainError NOT_FOUND for whoever neither proposes nor decides there */
export async function getDisposalDue(read: ReadTransaction, deskId: string, now: Date): Promise<DisposalDue> {
  const actor = await read.actor();
  const today = dateInTokyo(now);
  const found = await read.json<Due>('disposal_due', DUE_SQL, [deskId, fiscalYearOf(today)]);
  if (found === undefined) throw notFound();
  const { years, awaits, due } = found;
  const proposable = supervises(actor, deskId) && !awaits && due.cases + due.sheets > 0;
  return { deskId, before: disposableBefore(today, years), years, ...due, proposable };
}
