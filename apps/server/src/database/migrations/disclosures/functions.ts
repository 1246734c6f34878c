import { inForce } from '../staff/functions.ts';

export const DISCLOSURE_FUNCTIONS = /* sql */ `
create function fn.disclosing_organisations() returns uuid[] language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(array_agg(distinct m.organisation_id), '{}') from app.membership m
   where m.role in ('SUPERVISOR', 'APPROVER') and m.staff_id = fn.actor_id() and ${inForce('m')} and not fn.actor_lacks_factor()
$$;

-- What was retracted since, or whose source no longer crosses, is not disclosed.
create function fn.passage_stands(source text, wanted uuid, received boolean) returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select case source
    when 'NOTE' then exists (select 1 from app.note n where n.id = wanted and (not n.derived_from_shared or fn.derived_text_is_open(n.id))
      and not exists (select 1 from app.note_retraction r where r.note_id = n.id))
    when 'SHARED_ITEM' then not received or fn.sharing_stands(wanted)
    when 'FILE' then exists (select 1 from app.attachment f where f.id = wanted and f.removed_at is null)
    else true end
$$;

-- Everything that the organisation of an opened request holds on its subject, whoever of it may read the single pieces: two people stand behind it.
create function fn.held_on(wanted uuid) returns table (source text, source_id uuid, field text, case_id uuid, number text, desk_id uuid,
    at timestamptz, received_from_id uuid, third_person boolean, body text)
  language sql stable security definer set search_path = app, pg_temp as $$
  with asked as (select * from app.disclosure d where d.id = wanted and d.status = 'OPEN'),
  -- One person may stand at two desks: the same name and the same telephone are taken for one.
  people as (select l.* from app.client l, asked d join app.client m on m.id = d.client_id where l.organisation_id = d.organisation_id
    and (l.id = m.id or (l.name_norm <> '' and l.telephone_digits <> '' and l.name_norm = m.name_norm and l.telephone_digits = m.telephone_digits))),
  firms as (select k.id from app.company k, asked d where d.company_id in (k.id, k.canonical_company_id)),
  matters as (select c.* from app.cases c, asked d where c.organisation_id = d.organisation_id
    and (c.company_id in (select id from firms) or c.client_id in (select id from people))),
  sheets as (select i.* from app.inquiry i, asked d where i.organisation_id = d.organisation_id
    and (i.company_id in (select id from firms) or i.client_id in (select id from people) or i.case_id in (select id from matters))),
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
       and exists (select 1 from (select id from people union all select id from firms) x where strpos(s.content, x.id::text) > 0)
    union all
    select 'SHARED_ITEM', i.id, i.kind, c.id, r.number, i.desk_id, i.created_at, case when i.organisation_id <> c.organisation_id then i.organisation_id end,
        i.third_person, v.content
      from matters c join app.referral r on c.id in (r.from_case_id, r.to_case_id) join app.shared_item i on i.referral_id = r.id
      cross join lateral (select x.content from app.shared_item_revision x where x.item_id = i.id order by x.revision desc limit 1) v
     where i.organisation_id = c.organisation_id or fn.sharing_stands(i.id))
  select f.source, f.source_id, f.field, f.case_id, f.number, f.desk_id, f.at, f.received_from_id, f.third_person, f.body
    from found f where coalesce(f.body, '') <> '' order by f.at, f.source, f.source_id, f.field
$$;

-- A disposal of the record is a disposal of what was copied from it.
create function fn.forget_disclosed() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
begin
  update app.disclosure_passage p set body = '', ranges = '[]' where p.source_id = new.id or p.case_id = new.id;
  return null;
end $$;
`;

export const DISCLOSURE_TRIGGERS = /* sql */ `
create trigger disclosed_words after update of disposed_at on app.cases for each row when (new.disposed_at is not null) execute function fn.forget_disclosed();
create trigger disclosed_words after update of disposed_at on app.inquiry for each row when (new.disposed_at is not null) execute function fn.forget_disclosed();
create trigger disclosed_words after update of name on app.client for each row when (old.name is not null and new.name is null) execute function fn.forget_disclosed();
grant update (body, ranges) on app.disclosure_passage to madoguchi_system;
create policy system_empties on app.disclosure_passage for update to madoguchi_system using (true) with check (body = '');
`;
