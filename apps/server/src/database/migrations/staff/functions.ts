/** A membership counts from its confirmation to its end. @param m the alias of the row of app.membership */
export const inForce = (m: string) =>
  `${m}.ended_at is null and ${m}.confirmed_at is not null and (${m}.valid_until is null or ${m}.valid_until > statement_timestamp())`;

const OWN = `m.staff_id = fn.actor_id() and ${inForce('m')}`;
/** Somebody whose role asks for a second factor works nowhere until there is one: no desk, no organisation, no row. */
const MAY_WORK = `${OWN} and not fn.actor_lacks_factor()`;

/** Who is asking, with memberships that two people stand behind. */
export const STAFF_ACTOR_FUNCTIONS = /* sql */ `
create function fn.has_factor(staff uuid) returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select 1 from app.second_factor f where f.staff_id = has_factor.staff and f.confirmed_at is not null and f.removed_at is null)
$$;

create function fn.actor_lacks_factor() returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select 1 from app.membership m join app.staff s on s.id = m.staff_id
   where ${OWN} and m.role in ('SUPERVISOR', 'APPROVER', 'MANAGER', 'ADMINISTRATOR') and not s.demo and not fn.has_factor(s.id))
$$;

create or replace function fn.actor_desks() returns uuid[] language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(array_agg(distinct m.desk_id), '{}') from app.membership m
   where m.role in ('COUNSELLOR', 'SUPERVISOR') and ${MAY_WORK}
$$;

create or replace function fn.supervised_desks() returns uuid[] language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(array_agg(distinct m.desk_id), '{}') from app.membership m where m.role = 'SUPERVISOR' and ${MAY_WORK}
$$;

create or replace function fn.actor_organisations() returns uuid[] language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(array_agg(distinct m.organisation_id), '{}') from app.membership m
   where m.role in ('COUNSELLOR', 'SUPERVISOR') and ${MAY_WORK}
$$;

create function fn.administered_organisations() returns uuid[] language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(array_agg(distinct m.organisation_id), '{}') from app.membership m where m.role = 'ADMINISTRATOR' and ${MAY_WORK}
$$;

create or replace function fn.audited_organisations() returns uuid[] language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(array_agg(distinct m.organisation_id), '{}') from app.membership m where m.role = 'AUDITOR' and ${MAY_WORK}
$$;

create or replace function fn.disposing_desks() returns uuid[] language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(array_agg(distinct m.desk_id), '{}') from app.membership m where m.role in ('SUPERVISOR', 'APPROVER') and ${MAY_WORK}
$$;

create or replace function fn.actor() returns json language sql stable security definer set search_path = app, pg_temp as $$
  select json_build_object(
    'staffId', t.id, 'kind', s.kind, 'sessionId', s.id, 'locale', t.locale, 'lastSeenAt', s.last_seen_at, 'expiresAt', s.expires_at,
    'factorMissing', fn.actor_lacks_factor(),
    'memberships', coalesce((select json_agg(json_build_object('role', m.role, 'organisationId', m.organisation_id, 'deskId', m.desk_id))
                               from app.membership m where m.staff_id = t.id and ${inForce('m')}), '[]'))
    from app.session s join app.staff t on t.id = s.staff_id
   where s.token_hash = current_setting('app.session', true) and t.id = fn.actor_id()
$$;

-- Who keeps an account: the organisation that made it, or where that is not known the one of the first post.
create function fn.home_organisation(staff uuid) returns uuid language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(s.organisation_id, (select m.organisation_id from app.membership m where m.staff_id = s.id order by m.created_at, m.id limit 1))
    from app.staff s where s.id = home_organisation.staff
$$;

-- Whose account the actor may look at: the own organisation's for its administrators, the desk's people for its supervisors.
create function fn.keeps_account(staff uuid) returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select fn.home_organisation(keeps_account.staff) = any (fn.administered_organisations())
    or exists (select 1 from app.membership m where m.staff_id = keeps_account.staff and m.ended_at is null
      and (m.organisation_id = any (fn.administered_organisations()) or m.desk_id = any (fn.supervised_desks())))
$$;

-- What sign-in alone may read, told of those accounts and of the own one.
create function fn.account_facts(staff uuid) returns table (last_sign_in_at timestamptz, has_factor boolean, has_password boolean, invited_until timestamptz)
  language sql stable security definer set search_path = app, pg_temp as $$
  select (select max(e.created_at) from app.session e where e.staff_id = s.id and e.kind = 'STAFF'), fn.has_factor(s.id),
         exists (select 1 from app.credential c where c.staff_id = s.id),
         (select max(i.expires_at) from app.invitation i where i.staff_id = s.id and i.used_at is null)
    from app.staff s where s.id = account_facts.staff and (s.id = fn.actor_id() or fn.keeps_account(s.id))
$$;

-- Who holds an office now, for deciding who the second person is.
create function fn.in_office(wanted_role text, organisation uuid, desk uuid) returns uuid[] language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(array_agg(distinct m.staff_id), '{}') from app.membership m join app.staff s on s.id = m.staff_id
   where m.role = wanted_role and m.organisation_id = in_office.organisation and m.desk_id is not distinct from in_office.desk
     and m.deputy_for_id is null and s.disabled_at is null and ${inForce('m')}
$$;
`;

export const STAFF_DEMO_FUNCTIONS = /* sql */ `
create or replace function fn.demo_accounts() returns json language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(json_agg(a order by a.sort), '[]') from (
    select s.sign_in_name as "signInName", s.name, s.demo_label as "roleLabel", s.demo_sort as sort, 'madoguchi-demo' as password,
      coalesce((select string_agg(distinct coalesce(d.name_ja, o.name_ja), '・') from app.membership m
        join app.organisation o on o.id = m.organisation_id left join app.desk d on d.id = m.desk_id
       where m.staff_id = s.id and ${inForce('m')}), '') as "deskName"
      from app.staff s where s.demo and s.demo_label is not null and s.disabled_at is null and fn.demo_is_open()) a
$$;
`;

/** Asked by a reader's statement or a command; the others are asked by functions alone. */
export const STAFF_FUNCTIONS = [
  'fn.actor_lacks_factor()',
  'fn.administered_organisations()',
  'fn.home_organisation(uuid)',
  'fn.keeps_account(uuid)',
  'fn.account_facts(uuid)',
  'fn.in_office(text, uuid, uuid)',
] as const;
