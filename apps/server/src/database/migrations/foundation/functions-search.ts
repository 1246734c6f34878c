import { audienceVisible, caseVisible, inquiryVisible } from './visibility.sql.ts';

/**
 * The matter `f` holds what was asked for, in rows that the reader may see. Without `offset 0` the planner answers for all matters
 * at once, from a table of hits for which it reads every row of the archive.
 */
const HOLDS = `case when every
      then not exists (select 1 from unnest(patterns) o where not exists (
        select 1 from app.search_row l where l.subject_id = f.subject_id and l.txt like o and ${audienceVisible('l')}))
      else exists (select 1 from app.search_row l where l.subject_id = f.subject_id and l.txt like any (patterns) and ${audienceVisible('l')} offset 0) end`;

/**
 * Search rows are made of columns that the domain normalised: one row per matter, audience and writing desk, so that a word
 * standing only in what a reader may not see is not found. Words of sensitive matters are left out (design §10).
 * The search functions apply the visibility themselves, before LIMIT and count; the caller joins the protected table again.
 */
export const FUNCTIONS_SEARCH = /* sql */ `
create function fn.refresh_case_search(wanted uuid, norm int) returns void language plpgsql security definer set search_path = app, pg_temp as $$
declare c app.cases;
begin
  -- Two commands that write one matter's rows at once: the second waits here, then takes away what the first wrote.
  perform pg_advisory_xact_lock(hashtextextended('search:' || wanted, 0));
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
  select pg_advisory_xact_lock(hashtextextended('search:' || wanted, 0));
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
  -- Sheets before cases and each in one order, as every command takes them: no two wait for each other.
  select fn.refresh_inquiry_search(i.id, norm) from (
    select id from app.inquiry where company_id = wanted and case_id is null order by id) i;
  select fn.refresh_case_search(c.id, norm) from (select id from app.cases where company_id = wanted order by id) c;
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

-- The words by which the index is asked: a rare one alone, since looking at its few matters is less than reading a common one's list.
create function fn.naming_terms(terms text[], desks uuid[]) returns text[]
  language sql stable security definer set search_path = app, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
  with counted as (
    select t, (select count(*) from (select 1 from unnest(desks) d cross join lateral (
      select 1 from app.search_row x where fn.pairs(x.txt, x.owner_desk_id) @> (fn.bg(t) || fn.desk_key(d)) limit 1000) y limit 1000) z) as rows
      from unnest(terms) t where length(t) > 1)
  select coalesce((select array[c.t] from counted c where c.rows < 1000 order by c.rows, c.t limit 1), (select array_agg(c.t) from counted c))
$$;

/*
 * Matters that hold the terms (naming: those the index is asked for; patterns: all of them), newest first. The index names rows by pairs of letters; only the latest matters it
 * names are looked at letter by letter. named: how many those were; where it reaches the limit, older ones were left out.
 */
create function fn.indexed_hits(naming text[], patterns text[], every boolean, desks uuid[], granted uuid[], most int)
  returns table (hits fn.search_hit[], named int)
  language sql stable security definer set search_path = app, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
  with named as materialized (
    select x.subject_kind, x.subject_id, x.at from (
      select c.* from unnest(desks) d cross join unnest(naming) q cross join lateral (
        select r.subject_kind, r.subject_id, r.at, q as term from app.search_row r
         where fn.pairs(r.txt, r.owner_desk_id) @> (fn.bg(q) || fn.desk_key(d)) and ${audienceVisible('r')}) c) x
     group by x.subject_kind, x.subject_id, x.at
    having not every or count(distinct x.term) = cardinality(naming)
     order by x.at desc limit most),
  looked_at as (
    select n.* from named n
    union
    select r.subject_kind, r.subject_id, r.at from app.search_row r where r.subject_id = any (granted)),
  readable as (
    select h.* from fn.readable_hits((select array_agg((f.subject_kind, f.subject_id, f.at)::fn.search_hit) from looked_at f where ${HOLDS})) h)
  select (select array_agg((h.subject_kind, h.subject_id, h.at)::fn.search_hit order by h.at desc, h.subject_id) from readable h),
         (select count(*) from named)::int
$$;

-- How many matters hold one of the terms, told from as many rows as are asked for, in no order.
create function fn.counted_hits(terms text[], desks uuid[], most int) returns table (matters int, named int)
  language sql stable security definer set search_path = app, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
  with named as materialized (
    select c.* from unnest(desks) d cross join unnest(terms) q cross join lateral (
      select r.subject_kind, r.subject_id, r.at from app.search_row r
       where fn.pairs(r.txt, r.owner_desk_id) @> (fn.bg(q) || fn.desk_key(d)) and r.txt like fn.like_pattern(q) and ${audienceVisible('r')}) c
     limit most),
  matters as (select distinct n.subject_kind, n.subject_id, n.at from named n)
  select (select count(*) from fn.readable_hits((select array_agg((m.subject_kind, m.subject_id, m.at)::fn.search_hit) from matters m)))::int,
         (select count(*) from named)::int
$$;

/*
 * terms: normalised; every: all of them must stand somewhere in the matter, else any of them (ways of writing one number).
 * total: matters found, counted no further than cap.
 */
create function fn.search_matters(terms text[], every boolean, wanted int, skip int, cap int)
  returns table (subject_kind text, subject_id uuid, at timestamptz, total bigint)
  language plpgsql stable rows 30 security definer set search_path = app, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  walk constant int := 3000;
  desks uuid[] := fn.actor_desks();
  granted uuid[];
  patterns text[];
  naming text[];
  found fn.search_hit[];
  counted int;
  walked int;
  answer record;
  most int;
begin
  if coalesce(cardinality(terms), 0) = 0 or fn.actor_id() is null then return; end if;
  granted := fn.granted_cases(desks);
  patterns := (select array_agg(fn.like_pattern(t)) from unnest(terms) t);

  -- The latest rows first: a common word fills its page here, and the planner never has to choose (quality §1).
  with latest as materialized (
    select s.* from unnest(desks) d cross join lateral (
      select x.* from app.search_row x where x.owner_desk_id = d order by x.at desc limit walk) s
     order by s.at desc limit walk),
  matters as materialized (
    select l.subject_kind, l.subject_id, l.at
      from (select * from latest union all select x.* from app.search_row x where x.subject_id = any (granted)) l
     where l.txt like any (patterns) and ${audienceVisible('l')}
     group by l.subject_kind, l.subject_id, l.at
    having cardinality(patterns) = 1 or not every or string_agg(l.txt, E'\\n') like all (patterns))
  select (select count(*) from latest), (select array_agg((f.subject_kind, f.subject_id, f.at)::fn.search_hit) from matters f) into walked, found;
  found := (select array_agg((h.subject_kind, h.subject_id, h.at)::fn.search_hit order by h.at desc, h.subject_id) from fn.readable_hits(found) h);
  counted := coalesce(cardinality(found), 0);

  -- One letter has no pair: the walk is all that can be told. An archive that was walked whole needs no index either.
  if walked = walk and (select case when every then max(length(t)) else min(length(t)) end > 1 from unnest(terms) t) then
    if counted >= skip + wanted and (cardinality(terms) = 1 or not every) then
      foreach most in array array[cap + cap / 2, 10 * cap] loop
        select * into answer from fn.counted_hits(terms, desks, most);
        counted := greatest(counted, answer.matters);
        exit when answer.named < most or counted >= cap;
      end loop;
    else
      naming := case when every and cardinality(terms) > 1 then fn.naming_terms(terms, desks) else terms end;
      most := skip + wanted + cap + cap / 2;
      loop
        select * into answer from fn.indexed_hits(naming, patterns, every, desks, granted, most);
        exit when most is null or answer.named < most or cardinality(answer.hits) >= greatest(cap, skip + wanted);
        most := case when most < 10 * cap then 10 * cap else null end;
      end loop;
      found := answer.hits;
      counted := coalesce(cardinality(found), 0);
    end if;
  end if;
  return query select h.subject_kind, h.subject_id, h.at, least(counted, cap)::bigint
    from unnest(found) with ordinality h(subject_kind, subject_id, at, place) order by h.place offset skip limit wanted;
end $$;
`;

/** Called by the search alone: what they answer is not yet cut to what the asker may read. */
export const INNER_SEARCH_FUNCTIONS = [
  'fn.granted_cases(uuid[])',
  'fn.naming_terms(text[], uuid[])',
  'fn.indexed_hits(text[], text[], boolean, uuid[], uuid[], int)',
  'fn.counted_hits(text[], uuid[], int)',
] as const;
