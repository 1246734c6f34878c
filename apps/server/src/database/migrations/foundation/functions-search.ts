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
           (select k.name_norm || E'\\n' || k.kana_norm || E'\\n' || k.telephone_digits from app.company k where k.id = i.company_id),
           (select l.name_norm || E'\\n' || l.telephone_digits from app.client l where l.id = i.client_id))
    from app.inquiry i where i.id = wanted and i.case_id is null and i.kind = 'CONSULTATION';
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

create function fn.search_matters(terms text[], wanted int, skip int, cap int)
  returns table (subject_kind text, subject_id uuid, at timestamptz, total bigint)
  language plpgsql stable security definer set search_path = app, pg_temp as $$
declare
  longest text := (select t from unnest(terms) t order by length(t) desc, t limit 1);
  pattern text := fn.like_pattern(longest);
  others text[] := (select coalesce(array_agg(fn.like_pattern(t)), '{}') from unnest(terms) t where t <> longest);
  desks uuid[] := fn.actor_desks();
  recent fn.search_hit[];
begin
  if longest is null or fn.actor_id() is null then return; end if;
  -- The latest rows first: a common word fills its page here, and the planner never has to choose (quality §1).
  select array_agg((r.subject_kind, r.subject_id, r.at)::fn.search_hit) into recent from (
    select distinct on (l.subject_id) l.subject_kind, l.subject_id, l.at from (
      select s.* from unnest(desks) d cross join lateral (
        select * from app.search_row x where x.owner_desk_id = d order by x.at desc limit 3000) s
       order by s.at desc limit 3000) l
     where l.txt like pattern and ${audienceVisible('l')}
       and not exists (select 1 from unnest(others) o where not exists (
         select 1 from app.search_row l2 where l2.subject_id = l.subject_id and l2.txt like o and ${audienceVisible('l2')}))) r;
  recent := (select array_agg((h.subject_kind, h.subject_id, h.at)::fn.search_hit) from fn.readable_hits(coalesce(recent, '{}')) h);
  if length(longest) < 2 or coalesce(cardinality(recent), 0) >= wanted + skip + 1 then
    return query select h.subject_kind, h.subject_id, h.at,
        case when length(longest) < 2 then least(cardinality(recent), cap)::bigint else null end
      from unnest(recent) h order by h.at desc, h.subject_id offset skip limit wanted;
    return;
  end if;
  return query
    with hits as materialized (
      select distinct l.subject_kind, l.subject_id, l.at from app.search_row l
       where fn.bg(l.txt) @> fn.bg(longest) and l.txt like pattern and ${audienceVisible('l')}
         and not exists (select 1 from unnest(others) o where not exists (
           select 1 from app.search_row l2 where l2.subject_id = l.subject_id and l2.txt like o and ${audienceVisible('l2')}))),
    readable as materialized (
      select r.* from fn.readable_hits((select array_agg((h.subject_kind, h.subject_id, h.at)::fn.search_hit) from hits h)) r)
    select r.subject_kind, r.subject_id, r.at, least((select count(*) from readable), cap) from readable r
     order by r.at desc, r.subject_id offset skip limit wanted;
end $$;

create function fn.look_up_companies(term text, digits text, wanted int) returns table (company_id uuid, matched_on text, contact_id uuid)
  language plpgsql stable security definer set search_path = app, pg_temp as $$
declare orgs uuid[] := fn.actor_organisations();
begin
  if fn.actor_id() is null then return; end if;
  if digits <> '' then
    return query select x.company_id, x.matched_on, x.contact_id from (
        select k.id as company_id, 'CORPORATE_NUMBER' as matched_on, null::uuid as contact_id, 0 as rank
          from app.company k where k.corporate_number = digits
        union all
        (select k.id, 'TELEPHONE', null::uuid, 1 from app.company k
          where k.telephone_digits <> '' and k.telephone_digits like digits || '%' limit 20)
        union all
        (select t.company_id, 'TELEPHONE', t.id, 1 from app.contact t
          where t.telephone_digits <> '' and t.telephone_digits like digits || '%' and t.organisation_id = any (orgs) limit 20)) x
      order by x.rank limit wanted;
    return;
  end if;
  return query
    with prefix as materialized (
      (select k.id, k.kana_norm from app.company k where k.kana_norm like replace(replace(term, '%', ''), '_', '') || '%' order by k.kana_norm limit 20)
      union
      (select k.id, k.kana_norm from app.company k where k.name_norm like replace(replace(term, '%', ''), '_', '') || '%' order by k.name_norm limit 20)),
    inner_part as materialized (
      select k.id, k.kana_norm from app.company k
       where (select count(*) from prefix) < wanted and length(term) >= 2
         and fn.bg(k.search_text) @> fn.bg(term) and k.search_text like fn.like_pattern(term) limit 60),
    by_contact as materialized (
      select t.company_id as id, t.id as contact_id from app.contact t
       where length(term) >= 2 and fn.bg(t.search_text) @> fn.bg(term) and t.search_text like fn.like_pattern(term)
         and t.organisation_id = any (orgs) limit 20)
    select x.id, x.matched_on, x.contact_id from (
      select distinct on (y.id) y.id, y.matched_on, y.contact_id, y.rank, y.kana_norm from (
        select p.id, 'NAME' as matched_on, null::uuid as contact_id, 0 as rank, p.kana_norm from prefix p
        union all select i.id, 'NAME', null::uuid, 1, i.kana_norm from inner_part i
        union all select b.id, 'CONTACT', b.contact_id, 2, '' from by_contact b) y
      order by y.id, y.rank) x
    order by x.rank, x.kana_norm limit wanted;
end $$;

create function fn.look_up_clients(term text, digits text, at_desk uuid, wanted int) returns table (client_id uuid, matched_on text)
  language sql stable security definer set search_path = app, pg_temp as $$
  select l.id, case when digits <> '' then 'TELEPHONE' else 'NAME' end from app.client l
   where l.desk_id = at_desk and at_desk = any (fn.actor_desks())
     and case when digits <> '' then l.telephone_digits <> '' and l.telephone_digits like digits || '%'
              when length(term) >= 2 then fn.bg(l.search_text) @> fn.bg(term) and l.search_text like fn.like_pattern(term)
              else l.name_norm like replace(replace(term, '%', ''), '_', '') || '%' end
   order by l.created_at desc limit wanted
$$;
`;
