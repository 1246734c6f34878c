import { newId } from '../ids.ts';
import { tell } from '../notifications/tell.ts';
import { type Command, runCommand } from '../run-command.ts';
import { runQuery } from '../run-query.ts';
import type { Services } from '../services.ts';
import { inForce } from '../staff/membership.entity.ts';
import { CaseEntity } from './case.entity.ts';
import { recordOnCase } from './record-on-case.ts';

/** Open cases that somebody has who does not work at their desk any more. */
const LEFT_SQL = `
  select c.id from app.cases c
   where c.status <> 'CLOSED' and $1::uuid in (c.assignee_id, c.deputy_id)
     and not exists (select 1 from app.membership m join app.staff s on s.id = m.staff_id where m.staff_id = $1 and m.desk_id = c.desk_id
       and m.role in ('COUNSELLOR', 'SUPERVISOR') and s.disabled_at is null and ${inForce('m')})
   order by c.id`;
const SUPERVISOR_SQL = `
  select m.staff_id as id from app.membership m join app.staff s on s.id = m.staff_id
   where m.desk_id = ?::uuid and m.role = 'SUPERVISOR' and m.staff_id <> ?::uuid and s.disabled_at is null and ${inForce('m')}
   order by m.created_at, m.id limit 1`;

async function release(command: Command, caseId: string, staffId: string): Promise<void> {
  const row = await command.lock(CaseEntity, caseId);
  const leavesAssignee = row.assigneeId === staffId;
  if (!leavesAssignee && row.deputyId !== staffId) return;
  const [supervisor] = await command.em.execute<{ id: string }[]>(SUPERVISOR_SQL, [row.deskId, staffId]);
  await command.write();
  if (row.deputyId === staffId) row.deputyId = null;
  if (leavesAssignee) {
    row.assigneeId = row.deputyId ?? supervisor?.id ?? null;
    if (row.deputyId === row.assigneeId) row.deputyId = null;
  }
  await recordOnCase(command, row, 'case.assigneeLeft', {
    codes: { from: staffId, to: row.assigneeId, deputyTo: row.deputyId },
  });
  if (!leavesAssignee) return;
  const to =
    row.assigneeId === null
      ? ({ deskId: row.deskId, roles: 'SUPERVISORS' } as const)
      : ({ staffIds: [row.assigneeId] } as const);
  await tell(command, { kind: 'CASE_ASSIGNED', to, deskId: row.deskId, caseId: row.id });
}

/**
 * An account was disabled, or a post ended, while it held cases: each goes to its deputy, else to a supervisor of its desk, else back
 * to the desk's queue. The desk owns it throughout; a case that was given to somebody else meanwhile is left alone.
 * @returns how many cases were looked after
 */
export async function releaseCases(services: Services, sessionHash: string, staffId: string): Promise<number> {
  const found = await runQuery(services.readPool, sessionHash, (read) =>
    read.rows<{ id: string }>('cases_left', LEFT_SQL, [staffId]),
  );
  for (const { id } of found) {
    const input = { requestId: newId(services.now()), id, staffId };
    await runCommand(services, sessionHash, 'releaseCase', input, async (command) => {
      await release(command, id, staffId);
      return { id };
    });
  }
  return found.length;
}
