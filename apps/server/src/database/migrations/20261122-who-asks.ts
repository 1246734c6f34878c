import { Migration } from '@mikro-orm/migrations';
import { asSystem } from './guard-table.ts';
import { inForce } from './staff/functions.ts';

/**
 * As sub-selects: the database then finds out once per statement who asks. Named bare they are asked again for every row of the
 * table, and these functions are asked by every policy of the house.
 */
const OWN = `m.staff_id = (select fn.actor_id()) and ${inForce('m')}`;
const MAY_WORK = `${OWN} and not (select fn.actor_lacks_factor())`;

const placesOf = (name: string, column: 'desk_id' | 'organisation_id', roles: string) => /* sql */ `
create or replace function fn.${name}() returns uuid[] language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(array_agg(distinct m.${column}), '{}') from app.membership m where m.role in (${roles}) and ${MAY_WORK}
$$;`;

const AT_WORK = `'COUNSELLOR', 'SUPERVISOR'`;
const DECIDING = `'SUPERVISOR', 'APPROVER'`;

const FUNCTIONS = /* sql */ `
create or replace function fn.actor_lacks_factor() returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select 1 from app.membership m join app.staff s on s.id = m.staff_id
   where ${OWN} and m.role in ('SUPERVISOR', 'APPROVER', 'MANAGER', 'ADMINISTRATOR') and not s.demo and not fn.has_factor(s.id))
$$;
${placesOf('actor_desks', 'desk_id', AT_WORK)}
${placesOf('supervised_desks', 'desk_id', `'SUPERVISOR'`)}
${placesOf('actor_organisations', 'organisation_id', AT_WORK)}
${placesOf('administered_organisations', 'organisation_id', `'ADMINISTRATOR'`)}
${placesOf('audited_organisations', 'organisation_id', `'AUDITOR'`)}
${placesOf('disposing_desks', 'desk_id', DECIDING)}
${placesOf('disclosing_organisations', 'organisation_id', DECIDING)}
`;

/** The same rights as before, found out in a fraction of the time. */
export class WhoAsks extends Migration {
  override name = '20261122-who-asks';

  override up(): void {
    this.addSql(asSystem(FUNCTIONS));
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-who-asks cannot be undone; restore a backup.');
  }
}
