import { Migration } from '@mikro-orm/migrations';
import { asSystem } from './guard-table.ts';

const SHEET_HOLDS = /* sql */ `
alter table app.legal_hold alter column case_id drop not null,
  add column inquiry_id uuid references app.inquiry,
  add constraint legal_hold_subject check (num_nonnulls(case_id, inquiry_id) = 1);
create unique index legal_hold_sheet_once on app.legal_hold (inquiry_id) where lifted_at is null;
grant update (desk_id, organisation_id) on app.legal_hold to madoguchi_system;
create policy system_follows on app.legal_hold for update to madoguchi_system using (lifted_at is null) with check (lifted_at is null);
create index disclosure_undecided on app.disclosure (organisation_id) where status in ('REQUESTED', 'OPEN');
`;

const HELD_BACK = /* sql */ `
-- A hold is its desk's to lift: it goes where what it holds goes.
create function fn.hold_follows() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
begin
  update app.legal_hold h set desk_id = new.desk_id, organisation_id = new.organisation_id
   where h.lifted_at is null and new.id in (h.case_id, h.inquiry_id);
  return null;
end $$;

-- Whose records a 開示請求 is about: the people and firms, and their cases and sheets. The bundle is gathered from these, and a disposal keeps them.
create function fn.disclosure_subjects(wanted uuid) returns table (kind text, id uuid)
  language sql stable security definer set search_path = app, pg_temp as $$
  with asked as (select * from app.disclosure d where d.id = wanted),
  -- One person may stand at two desks: the same name and the same telephone are taken for one.
  people as (select l.id from app.client l, asked d join app.client m on m.id = d.client_id where l.organisation_id = d.organisation_id
    and (l.id = m.id or (l.name_norm <> '' and l.telephone_digits <> '' and l.name_norm = m.name_norm and l.telephone_digits = m.telephone_digits))),
  firms as (select k.id from app.company k, asked d where d.company_id in (k.id, k.canonical_company_id)),
  matters as (select c.id from app.cases c, asked d where c.organisation_id = d.organisation_id
    and (c.company_id in (select p.id from firms p) or c.client_id in (select p.id from people p))),
  sheets as (select i.id from app.inquiry i, asked d where i.organisation_id = d.organisation_id
    and (i.company_id in (select p.id from firms p) or i.client_id in (select p.id from people p) or i.case_id in (select m.id from matters m)))
  select 'CLIENT', p.id from people p union all select 'COMPANY', f.id from firms f
  union all select 'CASE', m.id from matters m union all select 'INQUIRY', s.id from sheets s
$$;

-- Everything that the organisation of an opened request holds on its subject, whoever of it may read the single pieces: two people stand behind it.
create or replace function fn.held_on(wanted uuid) returns table (source text, source_id uuid, field text, case_id uuid, number text, desk_id uuid,
    at timestamptz, received_from_id uuid, third_person boolean, body text)
  language sql stable security definer set search_path = app, pg_temp as $$
  with asked as (select * from app.disclosure d where d.id = wanted and d.status = 'OPEN'),
  subjects as materialized (select s.kind, s.id from asked d cross join lateral fn.disclosure_subjects(d.id) s),
  people as (select l.* from app.client l where l.id in (select s.id from subjects s where s.kind = 'CLIENT')),
  firms as (select s.id from subjects s where s.kind = 'COMPANY'),
  matters as (select c.* from app.cases c where c.id in (select s.id from subjects s where s.kind = 'CASE')),
  sheets as (select i.* from app.inquiry i where i.id in (select s.id from subjects s where s.kind = 'INQUIRY')),
  found as (
    select 'CLIENT' as source, l.id as source_id, f.field, null::uuid as case_id, null::text as number, l.desk_id, l.created_at as at,
        null::uuid as received_from_id, false as third_person, f.body
      from people l, lateral (values ('NAME', concat_ws(' ', l.name, l.kana)), ('TELEPHONE', l.telephone), ('EMAIL', l.email)) f(field, body)
    union all
    select 'CONTACT', t.id, f.field, null, null, t.desk_id, t.created_at, null, false, f.body
      from app.contact t, asked d, lateral (values ('NAME', concat_ws(' ', t.name, t.kana, t.title)), ('TELEPHONE', t.telephone), ('EMAIL', t.email)) f(field, body)
     where t.organisation_id = d.organisation_id and t.company_id in (select id from firms)
    union all
    select 'CASE', c.id, f.field, c.id, c.number, c.desk_id, c.opened_at, null, false, f.body
      from matters c, lateral (values ('SUBJECT', c.subject), ('MESSAGE', c.plate_message), ('HOLD_REASON', c.hold_reason), ('CLOSING_NOTE', c.closing_note)) f(field, body)
    union all
    select 'INQUIRY', i.id, f.field, i.case_id, i.number, i.desk_id, i.started_at, null, false, f.body
      from sheets i, lateral (values ('CALLER', concat_ws(' ', i.caller_name, i.caller_kana)), ('TELEPHONE', i.callback_telephone), ('CONTENT', i.content), ('ANSWER', i.answer)) f(field, body)
    union all
    select 'NOTE', n.id, 'BODY', c.id, c.number, n.desk_id, n.occurred_at, null, n.third_person, n.body
      from app.note n join matters c on c.id = n.case_id where n.organisation_id = c.organisation_id and fn.passage_stands('NOTE', n.id, false)
    union all
    select 'TASK', t.id, 'TITLE', c.id, c.number, t.desk_id, t.created_at, null, false, t.title from app.task t join matters c on c.id = t.case_id
    union all
    select 'FILE', f.id, 'NAME', c.id, c.number, f.desk_id, f.created_at, null, f.third_person, f.name
      from app.attachment f join matters c on c.id = f.case_id where f.removed_at is null
    union all
    select 'DRAFT', s.id, 'DRAFT', null, null, s.desk_id, s.started_at, null, false, s.content
      from app.inquiry_draft s join app.desk k on k.id = s.desk_id, asked d where k.organisation_id = d.organisation_id
       and exists (select 1 from subjects x where x.kind in ('CLIENT', 'COMPANY') and strpos(s.content, x.id::text) > 0)
    union all
    select 'SHARED_ITEM', i.id, i.kind, c.id, r.number, i.desk_id, i.created_at, case when i.organisation_id <> c.organisation_id then i.organisation_id end,
        i.third_person, v.content
      from matters c join app.referral r on c.id in (r.from_case_id, r.to_case_id) join app.shared_item i on i.referral_id = r.id
      cross join lateral (select x.content from app.shared_item_revision x where x.item_id = i.id order by x.revision desc limit 1) v
     where (i.organisation_id = c.organisation_id or fn.sharing_stands(i.id))
       -- An enquiry that came without a name is nobody's record here, whoever the case was opened for since.
       and not (r.anonymous and i.written_by = 'SENDER' and c.id = r.to_case_id))
  select f.source, f.source_id, f.field, f.case_id, f.number, f.desk_id, f.at, f.received_from_id, f.third_person, f.body
    from found f where coalesce(f.body, '') <> '' order by f.at, f.source, f.source_id, f.field
$$;

-- Kept beyond their time: what is held, and what somebody asks to see who was not answered yet. An undecided 開示請求 keeps what its bundle
-- would gather, an open one what it gathered; a case is kept with the sheets that lie on it.
create or replace function fn.disposable(at_desk uuid, before date) returns table (subject_kind text, subject_id uuid, number text, closed_on date)
  language sql stable security definer set search_path = app, pg_temp as $$
  with asked as materialized (select d.id, d.status from app.disclosure d
     where d.organisation_id = (select k.organisation_id from app.desk k where k.id = at_desk)
       and (d.status = 'REQUESTED' or (d.status = 'OPEN' and d.valid_until > statement_timestamp()))),
  kept as materialized (
    select s.id from asked d cross join lateral fn.disclosure_subjects(d.id) s where d.status = 'REQUESTED' and s.kind in ('CASE', 'INQUIRY')
    union select p.source_id from asked d join app.disclosure_passage p on p.disclosure_id = d.id where d.status = 'OPEN' and p.source = 'INQUIRY'
    union select p.case_id from asked d join app.disclosure_passage p on p.disclosure_id = d.id where d.status = 'OPEN' and p.case_id is not null
    union select h.inquiry_id from app.legal_hold h where h.lifted_at is null and h.inquiry_id is not null
    union select h.case_id from app.legal_hold h where h.lifted_at is null and h.case_id is not null)
  select 'CASE', c.id, c.number, (c.closed_at at time zone 'Asia/Tokyo')::date from app.cases c
   where c.desk_id = at_desk and c.closed_at is not null and c.disposed_at is null
     and c.closed_at < before::timestamp at time zone 'Asia/Tokyo'
     and not exists (select 1 from kept k where k.id = c.id)
     and not exists (select 1 from app.inquiry i join kept k on k.id = i.id where i.case_id = c.id)
  union all
  select 'INQUIRY', i.id, i.number, (i.ended_at at time zone 'Asia/Tokyo')::date from app.inquiry i
   where i.desk_id = at_desk and i.case_id is null and i.disposed_at is null
     and i.ended_at < before::timestamp at time zone 'Asia/Tokyo'
     and not exists (select 1 from kept k where k.id = i.id)
$$;

-- A disposal of the record is a disposal of what was copied from it, also of what the other end had received of it.
create or replace function fn.forget_disclosed() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
begin
  update app.disclosure_passage p set body = '', ranges = '[]' where p.source_id = new.id or p.case_id = new.id;
  update app.disclosure_passage p set body = '', ranges = '[]' where p.source = 'SHARED_ITEM' and p.source_id in (
    select i.id from app.referral r join app.shared_item i on i.referral_id = r.id
     where (r.from_case_id = new.id and (r.to_case_id is null or i.written_by = 'SENDER')) or (r.to_case_id = new.id and i.written_by = 'RECEIVER'));
  return null;
end $$;

-- Open while every source crosses, and none was let go by the end that wrote it.
create or replace function fn.derived_text_is_open(wanted uuid) returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(bool_and(fn.sharing_stands(t.shared_item_id) and not exists (
      select 1 from app.shared_item i join app.referral r on r.id = i.referral_id
        join app.cases c on c.id = case i.written_by when 'SENDER' then r.from_case_id else coalesce(r.to_case_id, r.from_case_id) end
       where i.id = t.shared_item_id and c.disposed_at is not null)), false)
    from app.derived_text t where t.note_id = wanted
$$;
`;

const FOLLOWS_ON = /* sql */ `
create trigger hold_follows after update of desk_id on app.cases for each row when (old.desk_id is distinct from new.desk_id) execute function fn.hold_follows();
create trigger hold_follows after update of desk_id on app.inquiry for each row when (old.desk_id is distinct from new.desk_id) execute function fn.hold_follows();
`;

/**
 * A sheet outside of a case is held like a case; a 開示請求 keeps everything that its bundle is made of; and what the other end let
 * go is gone from a bundle too, and seals what was derived from it.
 */
export class HeldBack extends Migration {
  override name = '20261122-held-back';

  override up(): void {
    this.addSql(SHEET_HOLDS);
    this.addSql(
      asSystem(`${HELD_BACK}
        revoke execute on function fn.disclosure_subjects(uuid) from public;`),
    );
    this.addSql(FOLLOWS_ON);
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-held-back cannot be undone; restore a backup.');
  }
}
