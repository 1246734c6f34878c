import { canDecideDisposal, notFound } from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import { staffNameJson } from '../staff/staff-name.type.ts';
import type { Disposal, LegalHold, RetentionClass } from './audit.type.ts';

const DISPOSAL_JSON = `json_build_object('id', d.id, 'deskId', d.desk_id, 'status', d.status, 'reason', d.reason,
  'proposedBy', ${staffNameJson('p')}, 'proposedAt', d.proposed_at, 'decidedBy', ${staffNameJson('a')}, 'decidedAt', d.decided_at,
  'items', coalesce((select json_agg(json_build_object('subjectId', i.subject_id, 'subjectKind', i.subject_kind, 'number', i.number,
     'closedOn', i.closed_on, 'kept', i.kept) order by i.closed_on, i.number) from app.disposal_item i where i.disposal_id = d.id), '[]'),
  'version', d.version)`;
const DISPOSAL_FROM =
  'app.disposal d join app.staff p on p.id = d.proposed_by_id left join app.staff a on a.id = d.decided_by_id';

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
    `select coalesce(json_agg(${DISPOSAL_JSON} order by d.proposed_at desc), '[]') as json from ${DISPOSAL_FROM}
      where $1::uuid is null or d.desk_id = $1`,
    [deskId],
  );
  return withDecision(read, found ?? []);
}

/** @throws DomainError NOT_FOUND */
export async function getDisposal(read: ReadTransaction, id: string): Promise<Disposal> {
  const found = await read.json<Omit<Disposal, 'decidable'>>(
    'disposal',
    `select ${DISPOSAL_JSON} as json from ${DISPOSAL_FROM} where d.id = $1`,
    [id],
  );
  const [disposal] = found === undefined ? [] : await withDecision(read, [found]);
  if (disposal === undefined) throw notFound();
  return disposal;
}

const HOLD_JSON = `json_build_object('id', h.id, 'caseId', h.case_id, 'reason', h.reason, 'placedBy', ${staffNameJson('p')},
  'placedAt', h.placed_at, 'liftedBy', ${staffNameJson('l')}, 'liftedAt', h.lifted_at, 'liftReason', h.lift_reason)`;
const HOLD_FROM =
  'app.legal_hold h join app.staff p on p.id = h.placed_by_id left join app.staff l on l.id = h.lifted_by_id';

/** Holds on a case, the latest first; none for those who may not know of them. */
export async function listLegalHolds(read: ReadTransaction, caseId: string | null): Promise<LegalHold[]> {
  const found = await read.json<LegalHold[]>(
    'legal_holds',
    `select coalesce(json_agg(${HOLD_JSON} order by h.placed_at desc), '[]') as json from ${HOLD_FROM} where $1::uuid is null or h.case_id = $1`,
    [caseId],
  );
  return found ?? [];
}

/** @throws DomainError NOT_FOUND */
export async function getLegalHold(read: ReadTransaction, id: string): Promise<LegalHold> {
  const sql = `select ${HOLD_JSON} as json from ${HOLD_FROM} where h.id = $1`;
  const found = await read.json<LegalHold>('legal_hold', sql, [id]);
  if (found === undefined) throw notFound();
  return found;
}

/** How long what is kept, organisation by organisation: no secret of anybody. */
export async function listRetention(read: ReadTransaction): Promise<RetentionClass[]> {
  await read.actor();
  const found = await read.json<RetentionClass[]>(
    'retention_classes',
    `select coalesce(json_agg(json_build_object('organisationId', r.organisation_id, 'recordType', r.record_type, 'years', r.years, 'version', r.version)
       order by r.organisation_id, r.record_type), '[]') as json from app.retention_class r`,
    [],
  );
  return found ?? [];
}
