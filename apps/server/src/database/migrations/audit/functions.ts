import { inForce } from '../staff/functions.ts';

export const FUNCTIONS_AUDIT = /* sql */ `
create or replace function fn.audited_organisations() returns uuid[] language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(array_agg(distinct m.organisation_id), '{}') from app.membership m
   where m.role = 'AUDITOR' and m.staff_id = fn.actor_id() and ${inForce('m')} and not fn.actor_lacks_factor()
$$;

create or replace function fn.disposing_desks() returns uuid[] language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(array_agg(distinct m.desk_id), '{}') from app.membership m
   where m.role in ('SUPERVISOR', 'APPROVER') and m.staff_id = fn.actor_id() and ${inForce('m')} and not fn.actor_lacks_factor()
$$;

-- What a chain says of itself at a glance; npm run verify-trail makes every hash again.
create function fn.stream_state(wanted text) returns text language sql stable security definer set search_path = app, pg_temp as $$
  with chain as (
    select e.sequence, e.hash, e.code, c.event_id is null as gone,
      e.sequence = row_number() over w and e.previous_hash = coalesce(lag(e.hash) over w, repeat('0', 64))
        and e.hash = encode(sha256(convert_to(e.canonical, 'UTF8')), 'hex') as linked
      from app.event e left join app.event_content c on c.event_id = e.id where e.stream = wanted window w as (order by e.sequence)),
  whole as (
    select bool_and(linked) as linked, bool_or(gone) as gone, max(sequence) as last,
      coalesce(max(sequence) filter (where gone), 0) > coalesce(max(sequence) filter (where code = 'record.disposed'), 0) as taken from chain)
  select case
    when not linked or taken or not exists (select 1 from app.stream_head h join chain k on k.sequence = h.sequence and k.hash = h.hash
      where h.stream = wanted and h.sequence = last) then 'BROKEN'
    when gone then 'DISPOSED' else 'OK' end from whole
   where exists (select 1 from app.event e where e.stream = wanted
     and (e.organisation_id = any (fn.audited_organisations()) or e.desk_id = any (fn.supervised_desks())))
$$;

create function fn.disposable(at_desk uuid, before date) returns table (subject_kind text, subject_id uuid, number text, closed_on date)
  language sql stable security definer set search_path = app, pg_temp as $$
  select 'CASE', c.id, c.number, (c.closed_at at time zone 'Asia/Tokyo')::date from app.cases c
   where c.desk_id = at_desk and c.closed_at is not null and c.disposed_at is null
     and c.closed_at < before::timestamp at time zone 'Asia/Tokyo'
     and not exists (select 1 from app.legal_hold h where h.case_id = c.id and h.lifted_at is null)
  union all
  select 'INQUIRY', i.id, i.number, (i.ended_at at time zone 'Asia/Tokyo')::date from app.inquiry i
   where i.desk_id = at_desk and i.case_id is null and i.disposed_at is null and i.kind = 'CONSULTATION'
     and i.ended_at < before::timestamp at time zone 'Asia/Tokyo'
$$;

-- Takes the words out of one record of an approved list and says whose trails have lost content by it. Headers, chains and
-- everything that figures are made of stay.
create function fn.dispose_record(wanted uuid, at timestamptz) returns table (stream_kind text, subject_id uuid)
  language plpgsql security definer set search_path = app, pg_temp as $$
declare
  sheets uuid[];
  people uuid[];
  files uuid[];
begin
  if not exists (select 1 from app.disposal_item x join app.disposal d on d.id = x.disposal_id
      where x.subject_id = wanted and d.status = 'APPROVED' and not x.kept) then
    raise exception 'This record stands on no approved list.' using errcode = '42501';
  end if;
  sheets := array(select i.id from app.inquiry i where i.case_id = wanted or i.id = wanted);
  files := array(select f.id from app.attachment f where f.case_id = wanted);
  people := array(select distinct p.client_id from (
    select c.client_id from app.cases c where c.id = wanted union select i.client_id from app.inquiry i where i.id = any (sheets)) p
    where p.client_id is not null);

  update app.cases c set disposed_at = at, subject = '', subject_norm = '', plate_message = null, closing_note = null, contact_id = null
   where c.id = wanted;
  update app.note n set body = '', body_norm = '' where n.case_id = wanted;
  update app.note_retraction r set reason = '' where r.case_id = wanted;
  update app.task t set title = '' where t.case_id = wanted;
  update app.case_access a set reason = null where a.case_id = wanted;
  update app.inquiry i set disposed_at = at, content = '', answer = '', text_norm = '', caller_name = null, caller_kana = null,
    callback_telephone = null, caller_norm = '', telephone_digits = '', contact_id = null where i.id = any (sheets);
  update app.inquiry_correction r set reason = '' where r.inquiry_id = any (sheets);
  update app.attachment f set name = '', removed_reason = null where f.id = any (files);
  delete from app.attachment_chunk k where k.attachment_id = any (files);
  update app.consent k set giver_name = '', mandate = left(k.mandate, 0), purpose = '', evidence = null, ended_note = null where k.case_id = wanted;
  -- What this side froze for the other end goes; what the other end wrote is the other end's to let go.
  update app.shared_item_revision v set content = '' where exists (
    select 1 from app.shared_item s join app.referral r on r.id = s.referral_id where s.id = v.item_id
      and ((s.written_by = 'SENDER' and r.from_case_id = wanted) or (s.written_by = 'RECEIVER' and r.to_case_id = wanted)));
  delete from app.search_row s where s.subject_id = wanted or s.subject_id = any (sheets);

  people := array(select p.id from unnest(people) p(id)
    where not exists (select 1 from app.cases c where c.client_id = p.id and c.disposed_at is null)
      and not exists (select 1 from app.inquiry i where i.client_id = p.id and i.disposed_at is null));
  update app.client l set name = null, kana = null, name_norm = '', telephone = null, telephone_digits = '', email = null
   where l.id = any (people);

  return query
    with gone as (
      delete from app.event_content e where (e.stream_kind = 'case' and e.subject_id = wanted)
        or (e.stream_kind = 'inquiry' and e.subject_id = any (sheets)) or (e.stream_kind = 'client' and e.subject_id = any (people))
      returning e.stream_kind, e.subject_id)
    select distinct g.stream_kind, g.subject_id from gone g;
end $$;
`;

/** They look past the reader's rights, so commands alone ask them, after their guards. */
export const WRITER_FUNCTIONS_AUDIT = ['fn.disposable(uuid, date)', 'fn.dispose_record(uuid, timestamptz)'];
/** They answer about the asker alone, or a word about a stream whose events the asker has before them. */
export const READER_FUNCTIONS_AUDIT = ['fn.audited_organisations()', 'fn.disposing_desks()', 'fn.stream_state(text)'];
