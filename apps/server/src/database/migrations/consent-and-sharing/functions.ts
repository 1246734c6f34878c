import { audienceVisible, inquiryVisible } from '../foundation/visibility.sql.ts';

/**
 * The rule of foundation/visibility.sql.ts with participation under consent: a desk takes part inside the owning organisation
 * alone, and in an individual's or SENSITIVE case only where the client's consent names it (design §4). Its twin is `caseStanding`.
 */
export function caseVisibleUnderConsent(c: string): string {
  return `(
    (not ${c}.sensitive and ${c}.desk_id = any ((select fn.actor_desks())::uuid[]))
    or (${c}.sensitive and ${c}.desk_id = any ((select fn.supervised_desks())::uuid[]))
    or (${c}.sensitive and ${c}.desk_id = any ((select fn.actor_desks())::uuid[])
        and (select fn.actor_id()) in (${c}.opened_by_id, ${c}.assignee_id, ${c}.deputy_id))
    or exists (select 1 from app.case_access a where a.case_id = ${c}.id
        and (a.valid_until is null or a.valid_until > statement_timestamp())
        and ((a.desk_id = any ((select fn.actor_desks())::uuid[])
            and fn.desk_may_take_part(a.desk_id, ${c}.id, ${c}.organisation_id, ${c}.kind, ${c}.sensitive))
          or (a.staff_id = (select fn.actor_id()) and ${c}.desk_id = any ((select fn.actor_desks())::uuid[]))))
    or (select fn.actor_is_system()))`;
}

/** The consent `k` is in force and reaches this desk for a case of this kind; `consentCovers` of the domain is its twin. */
const reaches = (organisation: string, desk: string, kind: string, sensitive: string) => `
  k.status = 'IN_FORCE' and k.valid_until > statement_timestamp() and k.to_organisation_id = ${organisation}
  and (k.to_desk_id = ${desk} or (k.to_desk_id is null and ${kind} = 'COMPANY' and not ${sensitive}))
  and (not ${sensitive} or k.method in ('WRITING', 'WEB_FORM', 'TELEPHONE_WITH_WITNESS'))`;

const ITEM_CROSSES = `
  i.kind = any (k.items) and (not k.one_referral or k.referral_id = r.id)
  and ${reaches('r.to_organisation_id', 'r.to_desk_id', 'f.kind', 'f.sensitive')}`;

/** The states in which the other end reads everything, and those in which it reads what `send` previewed. */
const EVERYTHING = `('ACCEPTED', 'CANCEL_REQUESTED', 'COMPLETED', 'HANDED_BACK', 'CANCELLED', 'LOOP_CLOSED')`;
const PREVIEWED = `('SENT', 'RETURNED')`;

/** Policies ask these: they look at rows behind other policies, which would recurse, and answer yes or no alone. */
export const CONSENT_FUNCTIONS = /* sql */ `
create function fn.consent_names_desk(wanted_case uuid, wanted_desk uuid) returns boolean
  language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select 1 from app.consent k join app.cases c on c.id = k.case_id
    where k.case_id = wanted_case and k.to_desk_id = wanted_desk and not k.third_person
      and k.items @> array['IDENTITY', 'CONTACT', 'SUMMARY', 'NOTE']
      and ${reaches('c.organisation_id', 'wanted_desk', 'c.kind', 'c.sensitive')})
$$;

create function fn.desk_may_take_part(desk uuid, case_id uuid, organisation uuid, kind text, sensitive boolean) returns boolean
  language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select 1 from app.desk d where d.id = desk and d.organisation_id = organisation)
     and ((kind = 'COMPANY' and not sensitive) or fn.consent_names_desk(desk_may_take_part.case_id, desk))
$$;

create function fn.sharing_stands(wanted uuid) returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select exists (
    select 1 from app.shared_item i join app.referral r on r.id = i.referral_id join app.cases f on f.id = r.from_case_id
     where i.id = wanted and r.to_desk_id is not null
       and ((r.status in ${EVERYTHING} and r.accepted_at is not null) or (r.status in ${PREVIEWED} and i.previewed))
       and (not i.third_person or r.to_organisation_id = r.from_organisation_id
         or exists (select 1 from app.consent k where k.id = i.third_person_consent_id and k.third_person and ${ITEM_CROSSES}))
       and ((r.to_organisation_id = r.from_organisation_id and f.kind = 'COMPANY' and not f.sensitive)
         or exists (select 1 from app.consent k where k.case_id = f.id and not k.third_person and ${ITEM_CROSSES})))
$$;

create function fn.sharing_has_ended(wanted uuid, side text) returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select exists (
    select 1 from app.shared_item i join app.referral r on r.id = i.referral_id
     where r.id = wanted and i.written_by <> side
       and (r.status = 'SUSPENDED' or (r.status in ${EVERYTHING} and r.accepted_at is not null) or (r.status in ${PREVIEWED} and i.previewed))
       and not fn.sharing_stands(i.id))
$$;

create function fn.derived_text_is_open(wanted uuid) returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(bool_and(fn.sharing_stands(t.shared_item_id)), false) from app.derived_text t where t.note_id = wanted
$$;

create function fn.referral_was_accepted(item uuid) returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select 1 from app.shared_item i join app.referral r on r.id = i.referral_id where i.id = item and r.accepted_at is not null)
$$;

create or replace function fn.grants_of(wanted uuid) returns json language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(json_agg(json_build_object('via', a.via, 'deskId', a.desk_id, 'staffId', a.staff_id, 'validUntil', a.valid_until,
      'consented', a.desk_id is not null and fn.consent_names_desk(c.id, a.desk_id)) order by a.created_at), '[]')
    from app.case_access a join app.cases c on c.id = a.case_id where a.case_id = wanted and ${caseVisibleUnderConsent('c')}
$$;
`;

/** At intake: which desks of the organisation are helping the company, for the author of an open sheet alone. */
export const HINT_FUNCTIONS = /* sql */ `
create function fn.desks_helping(company uuid, draft uuid) returns table (desk_id uuid, organisation_id uuid, since text)
  language sql stable security definer set search_path = app, pg_temp as $$
  select c.desk_id, c.organisation_id, to_char(min(c.opened_at) at time zone 'Asia/Tokyo', 'YYYY-MM')
    from app.inquiry_draft s join app.desk d on d.id = s.desk_id join app.cases c on c.organisation_id = d.organisation_id
   where s.id = draft and s.staff_id = fn.actor_id() and s.desk_id = any (fn.actor_desks())
     and c.company_id = desks_helping.company and c.kind = 'COMPANY' and not c.sensitive and c.status <> 'CLOSED'
     and c.desk_id <> all (fn.actor_desks()) and not ${caseVisibleUnderConsent('c')}
   group by c.desk_id, c.organisation_id
$$;

-- Rows as number, date, desk and codes, for a manager of the organisation; no word of any of them (design §4).
create function fn.figure_rows(wanted_desk uuid, opened_from date, opened_until date, most int)
  returns table (number text, opened_on date, desk_id uuid, kind text, status text, client_type text, topics text[], outcome text)
  language sql stable security definer set search_path = app, pg_temp as $$
  select c.number, (c.opened_at at time zone 'Asia/Tokyo')::date, c.desk_id, c.kind, c.status, c.client_type, c.topics, c.outcome
    from app.cases c
   where c.organisation_id = any (array(select (m ->> 'organisationId')::uuid from json_array_elements(fn.actor() -> 'memberships') m
           where m ->> 'role' = 'MANAGER'))
     and (wanted_desk is null or c.desk_id = wanted_desk)
     and c.opened_at >= opened_from::timestamp at time zone 'Asia/Tokyo'
     and c.opened_at < (opened_until + 1)::timestamp at time zone 'Asia/Tokyo'
   order by c.opened_at desc, c.id limit most
$$;
`;

/** Search under the same rule. */
export const SEARCH_UNDER_CONSENT = /* sql */ `
create or replace function fn.readable_hits(hits fn.search_hit[]) returns setof fn.search_hit
  language sql stable security definer set search_path = app, pg_temp as $$
  select h.* from unnest(hits) h join app.cases c on c.id = h.subject_id
   where h.subject_kind = 'CASE' and ${caseVisibleUnderConsent('c')}
  union all
  select h.* from unnest(hits) h join app.inquiry i on i.id = h.subject_id
   where h.subject_kind = 'INQUIRY' and ${inquiryVisible('i', 'false')}
$$;
`;

/** A note under its case, its audience and, where it was derived, the sharing of its sources. */
export const NOTE_READS = `exists (select 1 from app.cases c where c.id = note.case_id) and ${audienceVisible('note')}
  and (not note.derived_from_shared or fn.derived_text_is_open(note.id) or (select fn.actor_is_system()))
  and (note.desk_id = any ((select fn.supervised_desks())::uuid[])
    or not exists (select 1 from app.note_retraction r where r.note_id = note.id))`;
