import { Migration } from '@mikro-orm/migrations';
import { asSystem } from './guard-table.ts';

/**
 * How much waits at each desk of the asker's own organisations, as a band: open company cases that are not sensitive and referrals
 * that nobody has answered yet, counted no further than the highest edge. Other organisations' desks are not there at all.
 */
const DESK_LOADS = /* sql */ `
create function fn.desk_loads() returns table (desk_id uuid, load text)
  language sql stable security definer set search_path = app, pg_temp as $$
  select d.id, case when w.waiting < 10 then 'LIGHT' when w.waiting < 40 then 'USUAL' else 'HEAVY' end
    from app.desk d cross join lateral (
      select count(*) as waiting from (
        (select 1 from app.cases c where c.desk_id = d.id and c.status <> 'CLOSED' and c.kind = 'COMPANY' and not c.sensitive limit 40)
        union all
        (select 1 from app.referral r where r.to_desk_id = d.id and r.status = 'SENT' limit 40)) counted) w
   where d.organisation_id = any (fn.actor_organisations())
$$;
revoke execute on function fn.desk_loads() from public;
grant execute on function fn.desk_loads() to madoguchi_app;
`;

/** What the ranking of desks may know beyond what its reader reads. */
export class Routing extends Migration {
  override name = '20261122-routing';

  override up(): void {
    this.addSql(asSystem(DESK_LOADS));
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-routing cannot be undone; restore a backup.');
  }
}
