import { inForce } from '../staff/functions.ts';

/** Who is told, and what an administrator knows of the mail that went out. */
export const NOTICE_FUNCTIONS = /* sql */ `
-- By office at a desk, or by name: enabled accounts that work somewhere now; never whoever did it.
create function fn.who_is_told(desk uuid, roles text[], named uuid[], but uuid) returns setof uuid
  language sql stable security definer set search_path = app, pg_temp as $$
  select distinct s.id from app.staff s join app.membership m on m.staff_id = s.id
   where s.disabled_at is null and s.kind = 'STAFF' and s.id <> but and ${inForce('m')}
     and ((m.desk_id = desk and m.role = any (roles)) or s.id = any (named))
$$;

-- To whom, when and why in a code: neither number nor link, nor whose matter it was.
create function fn.mail_envelopes(skipped int, most int)
  returns table (id uuid, staff_id uuid, kind text, created_at timestamptz, mail_state text, mail_at timestamptz)
  language sql stable security definer set search_path = app, pg_temp as $$
  select n.id, n.staff_id, n.kind, n.created_at, n.mail_state, n.mail_at from app.notice n
   where fn.home_organisation(n.staff_id) = any (fn.administered_organisations()) and n.mail_state <> 'UNWANTED'
   order by n.created_at desc, n.id limit most offset skipped
$$;

-- For the one transaction that looks whether the addressee of a notice may still read it; it is rolled back, so nobody ever holds this session.
create function fn.stand_in(notice uuid, token_hash text, session_id uuid) returns void
  language sql security definer set search_path = app, pg_temp as $$
  insert into app.session (token_hash, id, kind, staff_id, created_at, last_seen_at, expires_at)
  select stand_in.token_hash, session_id, 'STAFF', n.staff_id, statement_timestamp(), statement_timestamp(), statement_timestamp() + interval '1 minute'
    from app.notice n where n.id = stand_in.notice
$$;

create function fn.purge_notices(before timestamptz) returns int language sql security definer set search_path = app, pg_temp as $$
  with gone as (delete from app.notice where created_at < before and mail_state <> 'WAITING' returning 1) select count(*)::int from gone
$$;
`;

export const ASKED_BY_COMMANDS = ['fn.who_is_told(uuid, text[], uuid[], uuid)'];
export const ASKED_BY_ADMINISTRATORS = ['fn.mail_envelopes(int, int)'];
/** Only the worker's login may call these. */
export const ASKED_BY_THE_WORKER = ['fn.stand_in(uuid, text, uuid)', 'fn.purge_notices(timestamptz)'];
