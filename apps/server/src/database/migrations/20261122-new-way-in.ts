import { Migration } from '@mikro-orm/migrations';
import { asSystem } from './guard-table.ts';

const TABLES = /* sql */ `
alter table app.invitation
  add column waits boolean not null default false,
  add column confirmed_by_id uuid references app.staff,
  add column confirmed_at timestamptz;
alter table app.invitation
  add constraint invitation_two_people check (confirmed_by_id is null
    or (waits and confirmed_at is not null and confirmed_by_id <> staff_id and confirmed_by_id is distinct from created_by_id));
create unique index invitation_waits_once on app.invitation (staff_id) where waits and confirmed_at is null and used_at is null;
`;

const FUNCTIONS = /* sql */ `
-- Who could stand behind a new link for the account; told of kept accounts alone.
create function fn.renewal_standing(staff uuid) returns json language sql stable security definer set search_path = app, pg_temp as $$
  select json_build_object(
    'hasPassword', exists (select 1 from app.credential c where c.staff_id = s.id),
    'atDesk', exists (select 1 from app.membership m where m.staff_id = s.id and m.desk_id is not null and m.ended_at is null
       and m.confirmed_at is not null and (m.valid_until is null or m.valid_until > statement_timestamp())),
    'deskSupervisors', coalesce((select json_agg(distinct x) from app.membership m
       cross join lateral unnest(fn.in_office('SUPERVISOR', m.organisation_id, m.desk_id)) x
      where m.staff_id = s.id and m.desk_id is not null and m.ended_at is null and m.confirmed_at is not null
       and (m.valid_until is null or m.valid_until > statement_timestamp())), '[]'),
    'administrators', to_json(fn.in_office('ADMINISTRATOR', fn.home_organisation(s.id), null)))
    from app.staff s where s.id = renewal_standing.staff and fn.keeps_account(s.id)
$$;

-- New links that wait for a second person, for those who keep the account; the link itself is in no row.
create function fn.waiting_renewals() returns table (invitation_id uuid, staff_id uuid, asked_by_id uuid, asked_at timestamptz)
  language sql stable security definer set search_path = app, pg_temp as $$
  select i.id, i.staff_id, i.created_by_id, i.created_at from app.invitation i join app.staff s on s.id = i.staff_id
   where i.waits and i.confirmed_at is null and i.used_at is null and i.expires_at > statement_timestamp()
     and s.disabled_at is null and i.staff_id is distinct from fn.actor_id() and fn.keeps_account(i.staff_id)
$$;
`;

const TOLD = 'fn.renewal_standing(uuid), fn.waiting_renewals()';

/** One person alone never gets into another's account: a new link for it takes two. */
export class NewWayIn extends Migration {
  override name = '20261122-new-way-in';

  override up(): void {
    this.addSql(TABLES);
    this.addSql(
      asSystem(`${FUNCTIONS}
      revoke execute on function ${TOLD} from public;
      grant execute on function ${TOLD} to madoguchi_app, madoguchi_writer;`),
    );
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-new-way-in cannot be undone; restore a backup.');
  }
}
