/** A consent `k` in force reaches the receiving desk of `r` for its case `f`; `consentCovers` is the twin. */
const REACHES = `k.case_id = f.id and not k.third_person and k.status = 'IN_FORCE' and k.valid_until > statement_timestamp()
  and k.to_organisation_id = r.to_organisation_id and (not k.one_referral or k.referral_id = r.id)
  and (k.to_desk_id = r.to_desk_id or (k.to_desk_id is null and f.kind = 'COMPANY' and not f.sensitive))
  and (not f.sensitive or k.method in ('WRITING', 'WEB_FORM', 'TELEPHONE_WITH_WITNESS'))`;
const NEEDS_NONE = `(r.to_organisation_id = r.from_organisation_id and f.kind = 'COMPANY' and not f.sensitive)`;

const ITEM_CROSSES = `
  i.kind = any (k.items) and (not k.one_referral or k.referral_id = r.id)
  and k.status = 'IN_FORCE' and k.valid_until > statement_timestamp() and k.to_organisation_id = r.to_organisation_id
  and (k.to_desk_id = r.to_desk_id or (k.to_desk_id is null and f.kind = 'COMPANY' and not f.sensitive))
  and (not f.sensitive or k.method in ('WRITING', 'WEB_FORM', 'TELEPHONE_WITH_WITNESS'))`;
const EVERYTHING = `('ACCEPTED', 'CANCEL_REQUESTED', 'COMPLETED', 'HANDED_BACK', 'CANCELLED', 'LOOP_CLOSED')`;
const PREVIEWED = `('SENT', 'RETURNED')`;

/** The words of an anonymous enquiry cross by the state of the referral alone: `sharingStands` is the twin. */
export const WHAT_CROSSES = /* sql */ `
create or replace function fn.sharing_stands(wanted uuid) returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select exists (
    select 1 from app.shared_item i join app.referral r on r.id = i.referral_id join app.cases f on f.id = r.from_case_id
     where i.id = wanted and r.to_desk_id is not null
       and ((r.status in ${EVERYTHING} and r.accepted_at is not null) or (r.status in ${PREVIEWED} and i.previewed))
       and case when r.anonymous
         then not i.third_person and (i.kind = 'SUMMARY' or (i.kind = 'OUTCOME' and i.written_by = 'RECEIVER'))
         else (not i.third_person or r.to_organisation_id = r.from_organisation_id
             or exists (select 1 from app.consent k where k.id = i.third_person_consent_id and k.third_person and ${ITEM_CROSSES}))
           and ((r.to_organisation_id = r.from_organisation_id and f.kind = 'COMPANY' and not f.sensitive)
             or exists (select 1 from app.consent k where k.case_id = f.id and not k.third_person and ${ITEM_CROSSES})) end)
$$;

create or replace function fn.word_crosses(wanted uuid, word text, side text) returns boolean
  language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select 1 from app.referral r join app.cases f on f.id = r.from_case_id
    where r.id = wanted and r.status <> 'SUSPENDED'
      and (word_crosses.side = 'RECEIVER' or r.status not in ('DRAFT', 'DECLINED', 'WITHDRAWN', 'ENTERED_IN_ERROR', 'GIVEN'))
      and (r.anonymous or ${NEEDS_NONE} or exists (select 1 from app.consent k where ${REACHES}
        and (word not in ('INTERIM', 'HAND_BACK') or 'OUTCOME' = any (k.items)))))
$$;
`;

/** What no command can break: an enquiry is anonymous from the beginning, carries words alone, and makes nobody take part in its case. */
export const ANONYMOUS_TRIGGERS = /* sql */ `
create or replace function fn.guard_referral() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if (new.from_case_id, new.from_organisation_id, new.kind, new.number) is distinct from (old.from_case_id, old.from_organisation_id, old.kind, old.number) then
    raise exception 'A referral keeps its case, its kind and its number.' using errcode = '23514';
  end if;
  if new.anonymous <> old.anonymous and (old.status <> 'DRAFT' or exists (select 1 from app.shared_item i where i.referral_id = new.id)) then
    raise exception 'A referral that was sent stays as anonymous as it went.' using errcode = '23514';
  end if;
  if new.status = old.status then return new; end if;
  if not (old.status || '>' || new.status) = any (fn.referral_moves()) then
    raise exception 'No referral moves from % to %.', old.status, new.status using errcode = '23514';
  end if;
  if old.status = 'SUSPENDED' and new.status in ('SENT', 'RETURNED', 'ACCEPTED', 'CANCEL_REQUESTED') and new.status <> old.suspended_from then
    raise exception 'A suspension ends in the state before it.' using errcode = '23514';
  end if;
  if (new.to_desk_id, new.to_organisation_id) is distinct from (old.to_desk_id, old.to_organisation_id) and old.status <> 'DRAFT' then
    raise exception 'A referral that was sent keeps its receiver.' using errcode = '23514';
  end if;
  if not new.anonymous and new.status in ('SENT', 'ACCEPTED') and old.status <> 'CANCEL_REQUESTED' and not exists (select 1 from app.referral r join app.cases f on f.id = r.from_case_id
      where r.id = new.id and (new.to_organisation_id = new.from_organisation_id and f.kind = 'COMPANY' and not f.sensitive
        or exists (select 1 from app.consent k where k.case_id = f.id and not k.third_person and k.status = 'IN_FORCE' and k.valid_until > statement_timestamp()
          and k.to_organisation_id = new.to_organisation_id
          and (k.to_desk_id = new.to_desk_id or (k.to_desk_id is null and f.kind = 'COMPANY' and not f.sensitive))))) then
    raise exception 'Nobody agreed that this crosses to that desk.' using errcode = '23514';
  end if;
  if new.status = 'SENT' and old.status = 'DRAFT' and exists (select 1 from app.referral r where r.from_case_id = new.from_case_id
      and r.to_desk_id = new.to_desk_id and r.declined_for_good and r.programme_id is not distinct from new.programme_id) then
    raise exception 'The desk has declined this matter for a reason that lasts.' using errcode = '23514';
  end if;
  return new;
end $$;

create or replace function fn.keep_participation() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
declare
  taking boolean := new.status in ('ACCEPTED', 'CANCEL_REQUESTED', 'COMPLETED', 'SUSPENDED') and new.accepted_at is not null;
begin
  if new.anonymous or new.kind <> 'CONSULT' or new.to_organisation_id is distinct from new.from_organisation_id then return null; end if;
  if not taking then
    update app.case_access a set valid_until = statement_timestamp()
     where a.case_id = new.from_case_id and a.via = 'PARTICIPANT' and a.desk_id = new.to_desk_id and (a.valid_until is null or a.valid_until > statement_timestamp());
  elsif not exists (select 1 from app.case_access a where a.case_id = new.from_case_id and a.via = 'PARTICIPANT' and a.desk_id = new.to_desk_id and a.valid_until is null) then
    insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, granted_by_id, created_at)
    select gen_random_uuid(), c.id, c.desk_id, 'PARTICIPANT', new.to_desk_id, coalesce(new.accepted_by_id, new.created_by_id), statement_timestamp()
      from app.cases c where c.id = new.from_case_id;
  end if;
  return null;
end $$;

create function fn.guard_anonymous_item() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if exists (select 1 from app.referral r where r.id = new.referral_id and r.anonymous)
    and (new.third_person or new.attachment_id is not null or not (new.kind = 'SUMMARY' or (new.kind = 'OUTCOME' and new.written_by = 'RECEIVER'))) then
    raise exception 'An anonymous enquiry carries words alone.' using errcode = '23514';
  end if;
  return new;
end $$;
`;

export const ANONYMOUS_TRIGGERS_ON = /* sql */ `
create trigger guard_anonymous before insert or update on app.shared_item for each row execute function fn.guard_anonymous_item();
`;

/** Where an enquiry is told of beside its own page: to headquarters without the company, to whoever asks what is held on them not at all. */
export const WHERE_IT_IS_TOLD = /* sql */ `
create or replace function fn.held_on(wanted uuid) returns table (source text, source_id uuid, field text, case_id uuid, number text, desk_id uuid,
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
     where (i.organisation_id = c.organisation_id or fn.sharing_stands(i.id))
       -- An enquiry that came without a name is nobody's record here, whoever the case was opened for since.
       and not (r.anonymous and i.written_by = 'SENDER' and c.id = r.to_case_id))
  select f.source, f.source_id, f.field, f.case_id, f.number, f.desk_id, f.at, f.received_from_id, f.third_person, f.body
    from found f where coalesce(f.body, '') <> '' order by f.at, f.source, f.source_id, f.field
$$;

drop function fn.branch_progress(uuid, timestamptz, uuid, int);
create function fn.branch_progress(wanted_branch uuid, before timestamptz, before_id uuid, most int)
  returns table (id uuid, number text, branch_desk_id uuid, company_name text, status text, suspended_from text, worked_on boolean, sent_at timestamptz, anonymous boolean)
  language sql stable security definer set search_path = app, pg_temp as $$
  select r.id, r.number, r.from_desk_id, case when k.sole_proprietor or r.anonymous then null else k.name end, r.status, r.suspended_from,
      exists (select 1 from app.clock w where w.referral_id = r.id and w.kind = 'INTERIM_WORD' and w.met_at is not null), r.sent_at, r.anonymous
    from app.desk b join app.referral r on r.from_desk_id = b.id join app.cases c on c.id = r.from_case_id
    left join app.company k on k.id = c.company_id
   where b.kind = 'BRANCH' and (wanted_branch is null or b.id = wanted_branch)
     and b.organisation_id = any (array(
       select h.organisation_id from app.desk h where h.kind = 'HEADQUARTERS' and h.id = any (fn.actor_desks())))
     and r.kind in ('GUIDANCE', 'EXTERNAL') and r.sent_at is not null and r.status not in ('DRAFT', 'ENTERED_IN_ERROR')
     and c.kind = 'COMPANY' and not c.sensitive and not r.from_sensitive
     and (before is null or (r.sent_at, r.id) < (before, before_id))
   order by r.sent_at desc, r.id desc limit least(most, 101)
$$;
revoke execute on function fn.branch_progress(uuid, timestamptz, uuid, int) from public;
grant execute on function fn.branch_progress(uuid, timestamptz, uuid, int) to madoguchi_app;
`;
