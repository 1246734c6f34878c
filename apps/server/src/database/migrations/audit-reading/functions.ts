import { inquiryVisible } from '../foundation/visibility.sql.ts';
import { caseVisible, caseVisibleAtWork } from './visibility.sql.ts';

export const AUDIT_READING_FUNCTIONS = /* sql */ `
-- Files that the actor reads as an auditor of the organisation and by no other right; nobody audits the desk at which they work.
create function fn.audited_cases() returns uuid[] language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(array_agg(distinct a.case_id), '{}') from app.case_access a join app.cases c on c.id = a.case_id
   where a.via = 'AUDIT' and a.staff_id = (select fn.actor_id()) and a.valid_until > statement_timestamp()
     and c.organisation_id = any ((select fn.audited_organisations())::uuid[]) and c.desk_id <> all ((select fn.actor_desks())::uuid[])
     and not exists (select 1 from app.case_access p where p.case_id = c.id and p.desk_id = any ((select fn.actor_desks())::uuid[])
       and (p.valid_until is null or p.valid_until > statement_timestamp())
       and fn.desk_may_take_part(p.desk_id, c.id, c.organisation_id, c.kind, c.sensitive))
$$;

create function fn.refresh_audit_access() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into app.case_access (id, case_id, owner_desk_id, via, staff_id, granted_by_id, valid_until, created_at)
    values (new.id, new.case_id, new.desk_id, 'AUDIT', new.auditor_id, new.opened_by_id, new.valid_until, new.opened_at);
  elsif new.ended_at is not null then
    update app.case_access set valid_until = least(valid_until, new.ended_at) where id = new.id and via = 'AUDIT';
  end if;
  return null;
end $$;

create function fn.forget_audit_reasons() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
begin
  update app.audit_reading set reason = '' where case_id = new.id and reason <> '';
  return null;
end $$;

create or replace function fn.grants_of(wanted uuid) returns json language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(json_agg(json_build_object('via', a.via, 'deskId', a.desk_id, 'staffId', a.staff_id, 'validUntil', a.valid_until,
      'consented', a.desk_id is not null and fn.consent_names_desk(c.id, a.desk_id)) order by a.created_at), '[]')
    from app.case_access a join app.cases c on c.id = a.case_id where a.case_id = wanted and ${caseVisible('c')}
$$;

-- A named file is opened by its number from the list of the files that were opened: no search finds it for its auditor.
create or replace function fn.readable_hits(hits fn.search_hit[]) returns setof fn.search_hit
  language sql stable security definer set search_path = app, pg_temp as $$
  select h.* from unnest(hits) h join app.cases c on c.id = h.subject_id
   where h.subject_kind = 'CASE' and ${caseVisibleAtWork('c')}
  union all
  select h.* from unnest(hits) h join app.inquiry i on i.id = h.subject_id
   where h.subject_kind = 'INQUIRY' and ${inquiryVisible('i', 'false')}
$$;

create or replace function fn.desks_helping(company uuid, draft uuid) returns table (desk_id uuid, organisation_id uuid, since text)
  language sql stable security definer set search_path = app, pg_temp as $$
  select c.desk_id, c.organisation_id, to_char(min(c.opened_at) at time zone 'Asia/Tokyo', 'YYYY-MM')
    from app.inquiry_draft s join app.desk d on d.id = s.desk_id join app.cases c on c.organisation_id = d.organisation_id
   where s.id = draft and s.staff_id = fn.actor_id() and s.desk_id = any (fn.actor_desks())
     and c.company_id = desks_helping.company and c.kind = 'COMPANY' and not c.sensitive and c.status <> 'CLOSED'
     and c.desk_id <> all (fn.actor_desks()) and not ${caseVisible('c')}
   group by c.desk_id, c.organisation_id
$$;

-- 問合せ are records too: a TALLY holds nobody's words, but who took it and when.
create or replace function fn.disposable(at_desk uuid, before date) returns table (subject_kind text, subject_id uuid, number text, closed_on date)
  language sql stable security definer set search_path = app, pg_temp as $$
  select 'CASE', c.id, c.number, (c.closed_at at time zone 'Asia/Tokyo')::date from app.cases c
   where c.desk_id = at_desk and c.closed_at is not null and c.disposed_at is null
     and c.closed_at < before::timestamp at time zone 'Asia/Tokyo'
     and not exists (select 1 from app.legal_hold h where h.case_id = c.id and h.lifted_at is null)
  union all
  select 'INQUIRY', i.id, i.number, (i.ended_at at time zone 'Asia/Tokyo')::date from app.inquiry i
   where i.desk_id = at_desk and i.case_id is null and i.disposed_at is null
     and i.ended_at < before::timestamp at time zone 'Asia/Tokyo'
$$;

-- What a proposal would list, for those who propose and decide at the desk.
create function fn.due_for_disposal(at_desk uuid, before date) returns json
  language sql stable security definer set search_path = app, pg_temp as $$
  with due as (select * from fn.disposable(at_desk, before) where at_desk = any (fn.disposing_desks()))
  select json_build_object('cases', (select count(*) from due where subject_kind = 'CASE'),
    'sheets', (select count(*) from due where subject_kind = 'INQUIRY'),
    'held', (select count(*) from app.legal_hold h where h.desk_id = at_desk and h.lifted_at is null and at_desk = any (fn.disposing_desks())))
$$;
`;

/** HMAC-SHA256 by the built-in sha256, so that a chain is made again without its words leaving the database. */
export const EVIDENCE_FUNCTIONS = /* sql */ `
create function fn.commitment_of(salt text, content text) returns text language plpgsql immutable set search_path = pg_temp as $$
declare
  key bytea := convert_to(salt, 'UTF8');
  inner_pad bytea := decode(repeat('36', 64), 'hex');
  outer_pad bytea := decode(repeat('5c', 64), 'hex');
begin
  if length(key) > 64 then key := sha256(key); end if;
  for i in 0 .. length(key) - 1 loop
    inner_pad := set_byte(inner_pad, i, get_byte(inner_pad, i) # get_byte(key, i));
    outer_pad := set_byte(outer_pad, i, get_byte(outer_pad, i) # get_byte(key, i));
  end loop;
  return encode(sha256(outer_pad || sha256(inner_pad || convert_to(content, 'UTF8'))), 'hex');
end $$;

-- What verify-trail.ts needs of the latest events of a stream, for whoever has events of it before them: no word of any of them.
create function fn.stream_evidence(wanted text, most int) returns json language sql stable security definer set search_path = app, pg_temp as $$
  with latest as (
    select e.* from app.event e where e.stream = wanted order by e.sequence desc limit most)
  select json_build_object('stream', wanted, 'head', (select json_build_object('sequence', h.sequence::text, 'hash', h.hash) from app.stream_head h where h.stream = wanted),
      'before', (select json_build_object('sequence', e.sequence::int, 'hash', e.hash) from app.event e
         where e.stream = wanted and e.sequence = (select min(l.sequence) from latest l) - 1),
      'departed', (select min(d.sequence)::int from app.trail_root_head d left join app.event e on e.stream = d.stream and e.sequence = d.sequence
         where d.stream = wanted and e.hash is distinct from d.hash),
      'signedAt', (select max(r.at) from app.trail_root r join app.trail_root_head d on d.root_sequence = r.sequence where d.stream = wanted),
      'rows', (select json_agg(json_build_object('sequence', e.sequence::text, 'code', e.code, 'previousHash', e.previous_hash, 'hash', e.hash,
          'canonical', e.canonical, 'commitment', e.commitment,
          'expected', concat_ws('|', e.id, e.stream, e.sequence, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.actor_id, e.session_id,
            coalesce(e.organisation_id::text, '-'), coalesce(e.desk_id::text, '-'), e.code, e.codes::text, e.commitment, e.previous_hash),
          'filed', e.stream = e.stream_kind || ':' || e.subject_id,
          'made', case when c.event_id is not null then fn.commitment_of(c.salt, c.content) end,
          'contentFiled', (c.stream_kind, c.subject_id) = (e.stream_kind, e.subject_id) and c.desk_id is not distinct from e.desk_id) order by e.sequence)
        from latest e left join app.event_content c on c.event_id = e.id))
   where exists (select 1 from app.event e where e.stream = wanted
     and (e.organisation_id = any (fn.audited_organisations()) or e.desk_id = any (fn.supervised_desks())))
$$;

-- Numbers of what the trail speaks of, for auditors of the organisation and supervisors of the desk.
create function fn.trail_numbers(subjects uuid[]) returns table (subject_id uuid, number text, case_id uuid)
  language sql stable security definer set search_path = app, pg_temp as $$
  select x.id, x.number, x.case_id from (
    select c.id, c.number, c.id as case_id, c.organisation_id, c.desk_id from app.cases c where c.id = any (subjects)
    union all select i.id, i.number, i.case_id, i.organisation_id, i.desk_id from app.inquiry i where i.id = any (subjects)
    union all select f.id, c.number, c.id, c.organisation_id, c.desk_id from app.attachment f join app.cases c on c.id = f.case_id where f.id = any (subjects)
    union all select r.id, r.number, r.from_case_id, r.from_organisation_id, r.from_desk_id from app.referral r where r.id = any (subjects)) x
   where x.organisation_id = any (fn.audited_organisations()) or x.desk_id = any (fn.supervised_desks())
$$;

-- Everything in the trail that belongs to a case, a sheet or the matters of companies, for the same readers.
create function fn.trail_subjects(wanted_number text, companies uuid[]) returns uuid[]
  language sql stable security definer set search_path = app, pg_temp as $$
  with mine as (
    select c.id from app.cases c
     where (c.number = wanted_number or c.company_id = any (companies))
       and (c.organisation_id = any (fn.audited_organisations()) or c.desk_id = any (fn.supervised_desks()))),
  sheets as (
    select i.id from app.inquiry i
     where (i.number = wanted_number or i.company_id = any (companies) or i.case_id in (select id from mine))
       and (i.organisation_id = any (fn.audited_organisations()) or i.desk_id = any (fn.supervised_desks())))
  select coalesce(array_agg(s.id), '{}') from (
    select id from mine union select id from sheets
    union select f.id from app.attachment f where f.case_id in (select id from mine)
    union select r.id from app.referral r where r.from_case_id in (select id from mine)
    union select unnest(companies)) s
$$;
drop function fn.stream_state(text);
`;

/** Asked by readers and by the policies on their behalf. */
export const READER_FUNCTIONS_AUDIT_READING = [
  'fn.audited_cases()',
  'fn.due_for_disposal(uuid, date)',
  'fn.stream_evidence(text, int)',
  'fn.trail_numbers(uuid[])',
  'fn.trail_subjects(text, uuid[])',
];
/** Asked by the functions above alone. */
export const INNER_FUNCTIONS_AUDIT_READING = ['fn.commitment_of(text, text)'];
