import { assertMayKeepAccount, notFound, type Standing } from '@madoguchi/domain';
import type { Command } from '../run-command.ts';
import { StaffEntity, type StaffRecord } from './staff.entity.ts';

export interface GuardedAccount {
  readonly row: StaffRecord;
  /** Who keeps the account. */
  readonly homeOrganisationId: string;
}

const KEPT_SQL = 'select fn.keeps_account(?::uuid) as kept, fn.home_organisation(?::uuid) as home';

/** An account that the actor may look at, locked. @throws DomainError NOT_FOUND */
export async function lockAccount(command: Command, staffId: string): Promise<GuardedAccount> {
  const [facts] = await command.em.execute<{ kept: boolean | null; home: string | null }[]>(KEPT_SQL, [
    staffId,
    staffId,
  ]);
  if (facts?.kept !== true || facts.home === null) throw notFound();
  const row = await command.lock(StaffEntity, staffId);
  if (row.kind !== 'STAFF') throw notFound();
  return { row, homeOrganisationId: facts.home };
}

/** The same for what concerns the account itself. @throws DomainError NOT_FOUND, FORBIDDEN */
export async function lockKeptAccount(command: Command, staffId: string): Promise<GuardedAccount> {
  const account = await lockAccount(command, staffId);
  assertMayKeepAccount(command.actor, { staffId, organisationId: account.homeOrganisationId });
  return account;
}

const STANDING_SQL = `
  select case when d.id is null then '{}' else fn.in_office('SUPERVISOR', d.organisation_id, d.id) end as supervisors,
         case when d.id is null then '{}' else fn.in_office('APPROVER', d.organisation_id, d.id) end as approvers,
         fn.in_office('ADMINISTRATOR', ?::uuid, null) as administrators
    from (select 1) one left join app.desk d on d.id = ?::uuid`;

/** Who is in office there at this moment. */
export async function standingAt(command: Command, organisationId: string, deskId: string | null): Promise<Standing> {
  const [row] = await command.em.execute<{ supervisors: string[]; approvers: string[]; administrators: string[] }[]>(
    STANDING_SQL,
    [organisationId, deskId],
  );
  return {
    deskSupervisors: row?.supervisors ?? [],
    deskApprovers: row?.approvers ?? [],
    administrators: row?.administrators ?? [],
  };
}

/** Ends every session of an account; the role of the writer holds afterwards. */
export async function endSessions(command: Command, staffId: string): Promise<void> {
  await command.em.execute('set local role madoguchi_auth');
  await command.em.execute('update app.session set ended_at = ? where staff_id = ? and ended_at is null', [
    command.now,
    staffId,
  ]);
  await command.write();
  await command.em.execute('set local role madoguchi_writer');
}
