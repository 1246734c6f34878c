import { assertCaseAction, badField, type CaseAction, type CaseGrant, stale, worksAt } from '@madoguchi/domain';
import type { Command } from '../run-command.ts';
import { inForce } from '../staff/membership.entity.ts';
import { CaseEntity, type CaseRecord } from './case.entity.ts';

export interface GuardedCase {
  readonly row: CaseRecord;
  readonly grants: readonly CaseGrant[];
}

type JsonGrant = Omit<CaseGrant, 'validUntil'> & { readonly validUntil: string | null };

/** The grants that may carry this actor; whoever has the case by its desk alone needs none. */
async function grantsFor(command: Command, row: CaseRecord): Promise<readonly CaseGrant[]> {
  if (!row.sensitive && worksAt(command.actor, row.deskId)) return [];
  const [found] = await command.em.execute<{ grants: JsonGrant[] }[]>('select fn.grants_of(?::uuid) as grants', [
    row.id,
  ]);
  return (found?.grants ?? []).map(({ validUntil, ...grant }) => ({
    ...grant,
    validUntil: validUntil === null ? null : new Date(validUntil),
  }));
}

/** Visible and locked, with what else decides what the actor may do; or NOT_FOUND. */
export async function lockCase(command: Command, id: string): Promise<GuardedCase> {
  const row = await command.lock(CaseEntity, id);
  return { row, grants: await grantsFor(command, row) };
}

/**
 * The head of every command on a case: visible and locked, permitted, legal, and the version that the person saw.
 * @param version undefined where nothing that was seen can be overwritten, as for a note
 * @throws DomainError NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, CONFLICT, in this order
 */
export async function guardCase(
  command: Command,
  id: string,
  action: CaseAction,
  version?: number,
): Promise<GuardedCase> {
  const guarded = await lockCase(command, id);
  assertCaseAction(command.actor, guarded.row, guarded.grants, action, command.now);
  if (version !== undefined && guarded.row.version !== version) throw stale();
  return guarded;
}

const COLLEAGUES_SQL = `
  select distinct m.staff_id as id from app.membership m join app.staff s on s.id = m.staff_id
   where m.desk_id = ?::uuid and m.staff_id = any (?::uuid[]) and ${inForce('m')} and m.role in ('COUNSELLOR', 'SUPERVISOR')
     and s.disabled_at is null and s.kind = 'STAFF'`;

/**
 * Whoever is named on a case works at its desk: a name gives the content of a sensitive case.
 * @throws DomainError BAD_USER_INPUT on the field
 */
export async function assertWorkAtDesk(
  command: Command,
  deskId: string,
  staffIds: readonly string[],
  field: string,
): Promise<void> {
  const wanted = [...new Set(staffIds)];
  if (wanted.length === 0) return;
  const rows = await command.em.execute<{ id: string }[]>(COLLEAGUES_SQL, [deskId, `{${wanted.join(',')}}`]);
  if (rows.length !== wanted.length) {
    throw badField(field, 'この窓口の職員から選んでください。', 'Choose somebody who works at this desk.');
  }
}
