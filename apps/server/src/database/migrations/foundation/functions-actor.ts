/**
 * Who is asking, resolved in the database from the one setting app.session (database.md §2). An invented, ended, idle
 * or expired token yields nothing; comparisons are of text, so a malformed value cannot raise.
 */
export const FUNCTIONS_ACTOR = /* sql */ `
create function fn.idle_limit() returns interval language sql immutable parallel safe as $$ select interval '15 minutes' $$;

create function fn.actor_id() returns uuid language sql stable security definer set search_path = app, pg_temp as $$
  select s.staff_id from app.session s join app.staff t on t.id = s.staff_id
   where s.token_hash = current_setting('app.session', true)
     and s.ended_at is null and t.disabled_at is null
     and s.expires_at > statement_timestamp()
     and (s.kind = 'SYSTEM' or s.last_seen_at > statement_timestamp() - fn.idle_limit())
$$;

create function fn.actor_is_system() returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select 1 from app.session s
   where s.token_hash = current_setting('app.session', true) and s.kind = 'SYSTEM' and s.ended_at is null
     and s.expires_at > statement_timestamp())
$$;

create function fn.actor_session_id() returns uuid language sql stable security definer set search_path = app, pg_temp as $$
  select s.id from app.session s where s.token_hash = current_setting('app.session', true)
$$;

create function fn.actor_desks() returns uuid[] language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(array_agg(distinct m.desk_id), '{}') from app.membership m
   where m.staff_id = fn.actor_id() and m.ended_at is null and m.role in ('COUNSELLOR', 'SUPERVISOR')
$$;

create function fn.supervised_desks() returns uuid[] language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(array_agg(distinct m.desk_id), '{}') from app.membership m
   where m.staff_id = fn.actor_id() and m.ended_at is null and m.role = 'SUPERVISOR'
$$;

create function fn.actor_organisations() returns uuid[] language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(array_agg(distinct m.organisation_id), '{}') from app.membership m
   where m.staff_id = fn.actor_id() and m.ended_at is null and m.role in ('COUNSELLOR', 'SUPERVISOR')
$$;

create function fn.actor() returns json language sql stable security definer set search_path = app, pg_temp as $$
  select json_build_object(
    'staffId', t.id, 'kind', s.kind, 'sessionId', s.id, 'locale', t.locale, 'lastSeenAt', s.last_seen_at, 'expiresAt', s.expires_at,
    'memberships', coalesce((select json_agg(json_build_object('role', m.role, 'organisationId', m.organisation_id, 'deskId', m.desk_id))
                               from app.membership m where m.staff_id = t.id and m.ended_at is null), '[]'))
    from app.session s join app.staff t on t.id = s.staff_id
   where s.token_hash = current_setting('app.session', true) and t.id = fn.actor_id()
$$;
`;

/** Demo accounts stop at the first real account; until then the sign-in page names one per role. */
export const FUNCTIONS_DEMO = /* sql */ `
create function fn.demo_is_open() returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select not exists (select 1 from app.staff where not demo and kind = 'STAFF')
$$;

create function fn.demo_accounts() returns json language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(json_agg(a order by a.sort), '[]') from (
    select s.sign_in_name as "signInName", s.name, s.demo_label as "roleLabel", s.demo_sort as sort, 'madoguchi-demo' as password,
      coalesce((select string_agg(distinct coalesce(d.name_ja, o.name_ja), '・') from app.membership m
        join app.organisation o on o.id = m.organisation_id left join app.desk d on d.id = m.desk_id
       where m.staff_id = s.id and m.ended_at is null), '') as "deskName"
      from app.staff s where s.demo and s.demo_label is not null and s.disabled_at is null and fn.demo_is_open()) a
$$;

create function fn.open_system_session(token_hash text, session_id uuid) returns uuid
  language plpgsql security definer set search_path = app, pg_temp as $$
declare system_staff uuid;
begin
  select id into system_staff from app.staff where kind = 'SYSTEM';
  insert into app.session (token_hash, id, kind, staff_id, created_at, last_seen_at, expires_at)
  values (open_system_session.token_hash, session_id, 'SYSTEM', system_staff, statement_timestamp(), statement_timestamp(),
          statement_timestamp() + interval '365 days');
  return system_staff;
end $$;
`;
