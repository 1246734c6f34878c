import { auditReadingStands, mayEndAuditReading, notFound, supervises } from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import { StaffName, staffNameJson } from '../staff/staff-name.type.ts';
import type { AuditReading } from './audit.type.ts';

const MOST_LISTED = 200;
const READING_JSON = `json_build_object('id', r.id, 'caseId', r.case_id, 'number', c.number, 'deskId', coalesce(c.desk_id, r.desk_id),
  'auditor', ${staffNameJson('a')}, 'reason', r.reason, 'openedBy', ${staffNameJson('o')}, 'openedAt', r.opened_at,
  'validUntil', r.valid_until, 'endedAt', r.ended_at)`;
const READING_FROM = `app.audit_reading r join app.staff a on a.id = r.auditor_id join app.staff o on o.id = r.opened_by_id
  left join app.cases c on c.id = r.case_id`;

type Found = Omit<AuditReading, 'stands' | 'mayEnd'>;

async function withRights(read: ReadTransaction, found: readonly Found[], now: Date): Promise<AuditReading[]> {
  const actor = await read.actor();
  return found.map((each) => {
    const facts = {
      auditorId: each.auditor.id,
      validUntil: new Date(each.validUntil),
      endedAt: each.endedAt === null ? null : new Date(each.endedAt),
    };
    const stands = auditReadingStands(facts, now);
    return { ...each, stands, mayEnd: stands && mayEndAuditReading(actor, each.deskId, facts) };
  });
}

/** Files that are or were open to an auditor: the desk's supervisors' and the auditor's own, the latest first. */
export async function listAuditReadings(
  read: ReadTransaction,
  caseId: string | null,
  now: Date,
): Promise<AuditReading[]> {
  const found = await read.json<Found[]>(
    'audit_readings',
    `select coalesce(json_agg(${READING_JSON} order by r.opened_at desc, r.id), '[]') as json
       from (select * from app.audit_reading x where $1::uuid is null or x.case_id = $1 order by x.opened_at desc, x.id limit ${MOST_LISTED}) r
       join app.staff a on a.id = r.auditor_id join app.staff o on o.id = r.opened_by_id left join app.cases c on c.id = r.case_id`,
    [caseId],
  );
  return withRights(read, found ?? [], now);
}

/** @throws DomainError NOT_FOUND */
export async function getAuditReading(read: ReadTransaction, id: string, now: Date): Promise<AuditReading> {
  const sql = `select ${READING_JSON} as json from ${READING_FROM} where r.id = $1`;
  const found = await read.json<Found>('audit_reading', sql, [id]);
  const [reading] = found === undefined ? [] : await withRights(read, [found], now);
  if (reading === undefined) throw notFound();
  return reading;
}

/**
 * Whom the supervisors of the owning desk may open the file to: auditors in office who do not work there.
 * @throws DomainError NOT_FOUND to everybody else
 */
export async function listAuditors(read: ReadTransaction, caseId: string): Promise<StaffName[]> {
  const actor = await read.actor();
  const found = await read.json<{ deskId: string; auditors: StaffName[] }>(
    'auditors',
    `select json_build_object('deskId', c.desk_id, 'auditors', coalesce((select json_agg(${staffNameJson('s')} order by s.kana, s.id)
        from app.staff s where s.id = any (fn.in_office('AUDITOR', c.organisation_id, null)) and s.id <> fn.actor_id()
          and not exists (select 1 from app.membership m where m.staff_id = s.id and m.desk_id = c.desk_id and m.ended_at is null)), '[]')) as json
       from app.cases c where c.id = $1`,
    [caseId],
  );
  if (found === undefined || !supervises(actor, found.deskId)) throw notFound();
  return found.auditors;
}
