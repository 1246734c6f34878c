import { audienceVisible, caseVisible, inquiryVisible } from './visibility.sql.ts';

/**
 * Search rows are made of columns that the domain normalised: one row per matter, audience and writing desk, so that a word
 * standing only in what a reader may not see is not found. Words of sensitive matters are left out (design §10).
 * The search functions apply the visibility themselves, before LIMIT and count; the caller joins the protected table again.
 */
export const FUNCTIONS_SEARCH = /* sql */ `
create function fn.refresh_case_search(wanted uuid, norm int) returns void language plpgsql security definer set search_path = app, pg_temp as $$
declare c app.cases;
begin
  select * into c from app.cases where id = wanted;
  delete from app.search_row where subject_id = wanted and subject_kind = 'CASE';
  insert into app.search_row (subject_kind, subject_id, audience, desk_id, organisation_id, owner_desk_id, at, norm_version, txt)
  select 'CASE', wanted, p.audience, p.desk_id, p.organisation_id, c.desk_id, c.last_activity_at, norm, string_agg(p.txt, E'\\n')
    from (
      select 'ORGANISATION' as audience, c.desk_id, c.organisation_id, concat_ws(E'\\n',
        case when c.sensitive then null else c.subject_norm end,
        (select k.name_norm || E'\\n' || k.kana_norm || E'\\n' || coalesce(k.corporate_number, '') || E'\\n' || k.telephone_digits
           from app.company k where k.id = c.company_id),
        (select string_agg(t.name_norm || E'\\n' || t.telephone_digits, E'\\n') from app.contact t
          where t.company_id = c.company_id and t.organisation_id = c.organisation_id),
        (select l.name_norm || E'\\n' || l.telephone_digits from app.client l where l.id = c.client_id)) as txt
      union all
      select i.audience, i.desk_id, i.organisation_id,
        concat_ws(E'\\n', case when c.sensitive or i.sensitive then null else i.text_norm end, i.caller_norm, i.telephone_digits)
        from app.inquiry i where i.case_id = wanted
      union all
      select n.audience, n.desk_id, n.organisation_id, n.body_norm
        from app.note n where n.case_id = wanted and not c.sensitive
         and not exists (select 1 from app.note_retraction r where r.note_id = n.id)
    ) p
   group by p.audience, p.desk_id, p.organisation_id;
end $$;

create function fn.refresh_inquiry_search(wanted uuid, norm int) returns void language sql security definer set search_path = app, pg_temp as $$
  delete from app.search_row where subject_id = wanted and subject_kind = 'INQUIRY';
  insert into app.search_row (subject_kind, subject_id, audience, desk_id, organisation_id, owner_desk_id, at, norm_version, txt)
  select 'INQUIRY', i.id, i.audience, i.desk_id, i.organisation_id, i.desk_id, i.started_at, norm,
         concat_ws(E'\\n', case when i.sensitive then null else i.text_norm end, i.caller_norm, i.telephone_digits,
           (select k.name_norm || E'\\n' || k.kana_norm || E'\\n' || coalesce(k.corporate_number, '') || E'\\n' || k.telephone_digits
              from app.company k where k.id = i.company_id),
           (select t.name_norm || E'\\n' || t.telephone_digits from app.contact t where t.id = i.contact_id),
           (select l.name_norm || E'\\n' || l.telephone_digits from app.client l where l.id = i.client_id))
    from app.inquiry i where i.id = wanted and i.case_id is null and i.kind = 'CONSULTATION';
$$;

create function fn.refresh_company_search(wanted uuid, norm int) returns void language sql security definer set search_path = app, pg_temp as $$
  select fn.refresh_case_search(c.id, norm) from app.cases c where c.company_id = wanted;
  select fn.refresh_inquiry_search(i.id, norm) from app.inquiry i where i.company_id = wanted and i.case_id is null;
$$;

create function fn.like_pattern(term text) returns text language sql immutable strict parallel safe as $$
  select '%' || replace(replace(replace(term, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
$$;

create type fn.search_hit as (subject_kind text, subject_id uuid, at timestamptz);

create function fn.readable_hits(hits fn.search_hit[]) returns setof fn.search_hit
  language sql stable security definer set search_path = app, pg_temp as $$
  select h.* from unnest(hits) h join app.cases c on c.id = h.subject_id
   where h.subject_kind = 'CASE' and ${caseVisible('c')}
  union all
  select h.* from unnest(hits) h join app.inquiry i on i.id = h.subject_id
   where h.subject_kind = 'INQUIRY' and ${inquiryVisible('i', 'false')}
$$;

-- The pool, a participation, an emergency: cases of desks that are not the actor's own.
create function fn.granted_cases(desks uuid[]) returns uuid[] language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(array_agg(distinct a.case_id), '{}') from app.case_access a
   where (a.staff_id = fn.actor_id() or a.desk_id = any (desks)) and a.owner_desk_id <> all (desks)
     and (a.valid_until is null or a.valid_until > statement_timestamp())
$$;

-- The rarest word leads: the others are then looked for in a handful of matters.
create function fn.rarest_term(terms text[], desks uuid[]) returns text language sql stable security definer set search_path = app, pg_temp as $$
  select t from unnest(terms) t cross join lateral (
    select count(*) as rows from unnest(desks) d cross join lateral (
      select 1 from app.search_row x where fn.pairs(x.txt, x.owner_desk_id) @> (fn.bg(t) || fn.desk_key(d)) limit 2000) y) c
   where length(t) >= 2 order by c.rows, length(t) desc, t limit 1
$$;

/*
 * terms: normalised; every: all of them must stand somewhere in the matter, else any of them (ways of writing one number).
 * total: matters found, counted no further than cap.
 */
create function fn.search_matters(terms text[], every boolean, wanted int, skip int, cap int)
  returns table (subject_kind text, subject_id uuid, at timestamptz, total bigint)
  language plpgsql stable security definer set search_path = app, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  walk constant int := 3000;
  desks uuid[] := fn.actor_desks();
  granted uuid[];
  driving text[];
  patterns text[];
  others text[];
  recent fn.search_hit[];
  walked int;
  short boolean;
begin
  if coalesce(cardinality(terms), 0) = 0 or fn.actor_id() is null then return; end if;
  granted := fn.granted_cases(desks);
  driving := case when every then (select array[t] from unnest(terms) t order by length(t) desc, t limit 1) else terms end;
  short := (select min(length(t)) from unnest(driving) t) < 2;
  patterns := (select array_agg(fn.like_pattern(t)) from unnest(driving) t);
  others := (select coalesce(array_agg(fn.like_pattern(t)), '{}') from unnest(terms) t where t <> all (driving));

  -- The latest rows first: a common word fills its page here, and the planner never has to choose (quality §1).
  with latest as materialized (
    select s.* from unnest(desks) d cross join lateral (
      select x.* from app.search_row x where x.owner_desk_id = d order by x.at desc limit walk) s
     order by s.at desc limit walk),
  found as materialized (
    select distinct l.subject_kind, l.subject_id, l.at
      from (select * from latest union all select x.* from app.search_row x where x.subject_id = any (granted)) l
     where l.txt like any (patterns) and ${audienceVisible('l')}
       and not exists (select 1 from unnest(others) o where not exists (
         select 1 from app.search_row l2 where l2.subject_id = l.subject_id and l2.txt like o and ${audienceVisible('l2')})))
  select (select count(*) from latest), (select array_agg((f.subject_kind, f.subject_id, f.at)::fn.search_hit) from found f) into walked, recent;
  recent := (select array_agg((h.subject_kind, h.subject_id, h.at)::fn.search_hit) from fn.readable_hits(recent) h);

  if short or walked < walk then
    return query select h.subject_kind, h.subject_id, h.at, least(cardinality(recent), cap)::bigint
      from unnest(recent) h order by h.at desc, h.subject_id offset skip limit wanted;
    return;
  end if;

  if cardinality(recent) >= wanted + skip then
    return query
      with counted as materialized (
        select distinct l.subject_kind, l.subject_id, l.at from (
          select x.* from unnest(desks) d cross join unnest(driving) q cross join lateral (
            select r.* from app.search_row r
             where fn.pairs(r.txt, r.owner_desk_id) @> (fn.bg(q) || fn.desk_key(d)) and r.txt like fn.like_pattern(q)) x
           limit 4 * cap) l
         where ${audienceVisible('l')}
           and not exists (select 1 from unnest(others) o where not exists (
             select 1 from app.search_row l2 where l2.subject_id = l.subject_id and l2.txt like o and ${audienceVisible('l2')}))),
      total as materialized (
        select count(*) as matters from fn.readable_hits((select array_agg((c.subject_kind, c.subject_id, c.at)::fn.search_hit) from counted c)))
      select h.subject_kind, h.subject_id, h.at, least(greatest((select t.matters from total t), cardinality(recent)), cap)::bigint
        from unnest(recent) h order by h.at desc, h.subject_id offset skip limit wanted;
    return;
  end if;

  if every and cardinality(terms) > 1 then
    driving := array[fn.rarest_term(terms, desks)];
    patterns := array[fn.like_pattern(driving[1])];
    others := (select array_agg(fn.like_pattern(t)) from unnest(terms) t where t <> driving[1]);
  end if;
  return query
    with hits as materialized (
      select distinct l.subject_kind, l.subject_id, l.at from (
        select x.* from unnest(desks) d cross join unnest(driving) q cross join lateral (
          select r.* from app.search_row r
           where fn.pairs(r.txt, r.owner_desk_id) @> (fn.bg(q) || fn.desk_key(d)) and r.txt like fn.like_pattern(q)) x
        union all
        select x.* from app.search_row x where x.subject_id = any (granted) and x.txt like any (patterns)) l
       where ${audienceVisible('l')}
         and not exists (select 1 from unnest(others) o where not exists (
           select 1 from app.search_row l2 where l2.subject_id = l.subject_id and l2.txt like o and ${audienceVisible('l2')}))
       order by l.at desc, l.subject_id limit skip + wanted + 4 * cap),
    readable as materialized (
      select r.* from fn.readable_hits((select array_agg((h.subject_kind, h.subject_id, h.at)::fn.search_hit) from hits h)) r)
    select r.subject_kind, r.subject_id, r.at, least((select count(*) from readable), cap) from readable r
     order by r.at desc, r.subject_id offset skip limit wanted;
end $$;
`;
