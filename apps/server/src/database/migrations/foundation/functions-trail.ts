import { caseVisible } from './visibility.sql.ts';

/**
 * The chain is made where it cannot be forgotten: a trigger numbers the event, links it to the one before and hashes the
 * stored canonical text. The head row of the stream is the lock that keeps the chain without a gap.
 */
export const FUNCTIONS_TRAIL = /* sql */ `
create function fn.chain_event() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
declare head app.stream_head;
begin
  insert into app.stream_head (stream, sequence, hash) values (new.stream, 0, repeat('0', 64)) on conflict do nothing;
  select * into head from app.stream_head where stream = new.stream for update;
  new.sequence := head.sequence + 1;
  new.previous_hash := head.hash;
  new.canonical := concat_ws('|', new.id, new.stream, new.sequence, to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    new.actor_id, new.session_id, coalesce(new.organisation_id::text, '-'), coalesce(new.desk_id::text, '-'), new.code, new.codes::text,
    new.commitment, new.previous_hash);
  new.hash := encode(sha256(convert_to(new.canonical, 'UTF8')), 'hex');
  update app.stream_head set sequence = new.sequence, hash = new.hash where stream = new.stream;
  return new;
end $$;

create function fn.keep_plate() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if new.sensitive then
    insert into app.case_plate (case_id, desk_id, number, assignee_id, next_on, message, closed)
    values (new.id, new.desk_id, new.number, new.assignee_id, new.next_on, new.plate_message, new.status = 'CLOSED')
    on conflict (case_id) do update set desk_id = excluded.desk_id, assignee_id = excluded.assignee_id,
      next_on = excluded.next_on, message = excluded.message, closed = excluded.closed;
  else
    delete from app.case_plate where case_id = new.id;
  end if;
  return null;
end $$;

create function fn.sensitive_case_of(wanted uuid) returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce((select sensitive from app.cases where id = wanted), false)
$$;

create function fn.match_sensitivity() returns trigger language plpgsql as $$
begin
  if new.case_id is not null and not new.sensitive and fn.sensitive_case_of(new.case_id) then new.sensitive := true; end if;
  return new;
end $$;

create function fn.client_stays_restricted(wanted uuid) returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select not exists (select 1 from app.inquiry i where i.client_id = wanted and not i.sensitive)
     and not exists (select 1 from app.cases c where c.client_id = wanted and not c.sensitive)
$$;

create function fn.grants_of(wanted uuid) returns json language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(json_agg(json_build_object('via', a.via, 'deskId', a.desk_id, 'staffId', a.staff_id, 'validUntil', a.valid_until)
    order by a.created_at), '[]')
    from app.case_access a join app.cases c on c.id = a.case_id where a.case_id = wanted and ${caseVisible('c')}
$$;
`;

/** Triggers are made by the owner of the tables; the functions behind them belong to the system role. */
export const TRIGGERS = /* sql */ `
create trigger chain before insert on app.event for each row execute function fn.chain_event();
create trigger plate after insert or update of sensitive, desk_id, assignee_id, next_on, plate_message, status on app.cases
  for each row execute function fn.keep_plate();
create trigger sensitivity before insert or update of case_id on app.inquiry for each row execute function fn.match_sensitivity();
`;
