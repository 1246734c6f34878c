import { caseVisible, inquiryVisible } from './visibility.sql.ts';

/**
 * Whom a call may be about, while a number or a name is typed. Bigrams and LIKE are not leakproof, so these run as the system
 * role, apply the visibility themselves, and answer ids; the caller joins the protected table again (quality §1).
 */
const COMPANY_VISIBLE = (k: string) =>
  `${k}.canonical_company_id is null and (not ${k}.sole_proprietor or ${k}.organisation_id = any (orgs))`;

const CASE_OF_SHEET = `exists (select 1 from app.cases x where x.id = i.case_id and ${caseVisible('x')})`;
/**
 * The policy of app.client for a person of the asker's own desk, before LIMIT: somebody known from sensitive matters alone
 * takes no place among those whom the asker may see.
 */
const CLIENT_VISIBLE = (l: string) => `(not ${l}.restricted or ${l}.recorded_by_id = (select fn.actor_id())
      or ${l}.desk_id = any ((select fn.supervised_desks())::uuid[])
      or exists (select 1 from app.cases c where c.client_id = ${l}.id and ${caseVisible('c')})
      or exists (select 1 from app.inquiry i where i.client_id = ${l}.id and ${inquiryVisible('i', CASE_OF_SHEET)}))`;

export const FUNCTIONS_LOOK_UP = /* sql */ `
create function fn.prefix_pattern(term text) returns text language sql immutable strict parallel safe as $$
  select replace(replace(replace(term, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
$$;

create function fn.look_up_companies(term text, digits text, wanted int) returns table (company_id uuid, matched_on text, contact_id uuid, rank int)
  language plpgsql stable rows 10 security definer set search_path = app, pg_temp set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
declare
  orgs uuid[] := fn.actor_organisations();
  pattern text := fn.like_pattern(coalesce(nullif(digits, ''), term));
  starts text := fn.prefix_pattern(term);
begin
  if fn.actor_id() is null then return; end if;
  if digits <> '' then
    return query
      with begins as materialized (
        select k.id, 'CORPORATE_NUMBER' as matched_on, null::uuid as contact_id, 0 as rank
          from app.company k where k.corporate_number = digits and ${COMPANY_VISIBLE('k')}
        union all
        (select k.id, 'TELEPHONE', null::uuid, 1 from app.company k
          where k.telephone_digits <> '' and k.telephone_digits like fn.prefix_pattern(digits) and ${COMPANY_VISIBLE('k')} limit 20)
        union all
        (select t.company_id, 'TELEPHONE', t.id, 2 from app.contact t
          where t.telephone_digits <> '' and t.telephone_digits like fn.prefix_pattern(digits) and t.organisation_id = any (orgs) limit 20)),
      inside as materialized (
        (select k.id, case when k.telephone_digits like pattern then 'TELEPHONE' else 'CORPORATE_NUMBER' end as matched_on, null::uuid as contact_id, 3 as rank
           from app.company k
          where (select count(*) from begins) < wanted and fn.bg(k.search_text) @> fn.bg(digits) and k.search_text like pattern
            and ${COMPANY_VISIBLE('k')} limit 20)
        union all
        (select t.company_id, 'TELEPHONE', t.id, 4 from app.contact t
          where (select count(*) from begins) < wanted and fn.bg(t.search_text) @> fn.bg(digits) and t.telephone_digits like pattern
            and t.organisation_id = any (orgs) limit 20))
      select x.id, x.matched_on, x.contact_id, x.rank from (
        select distinct on (y.id) y.* from (select * from begins union all select * from inside) y order by y.id, y.rank) x
      order by x.rank, x.id limit wanted;
    return;
  end if;
  if coalesce(term, '') = '' then return; end if;
  return query
    with prefix as materialized (
      (select k.id, k.kana_norm from app.company k where k.kana_norm like starts and ${COMPANY_VISIBLE('k')} order by k.kana_norm using ~<~ limit 20)
      union
      (select k.id, k.kana_norm from app.company k where k.name_norm like starts and ${COMPANY_VISIBLE('k')} order by k.name_norm using ~<~ limit 20)),
    inner_part as materialized (
      select k.id, k.kana_norm from app.company k
       where (select count(*) from prefix) < wanted and length(term) >= 2
         and fn.bg(k.search_text) @> fn.bg(term) and k.search_text like pattern and ${COMPANY_VISIBLE('k')} limit 60),
    by_contact as materialized (
      select t.company_id as id, t.id as contact_id from app.contact t
       where length(term) >= 2 and fn.bg(t.search_text) @> fn.bg(term) and t.search_text like pattern
         and t.organisation_id = any (orgs) limit 20)
    select x.id, x.matched_on, x.contact_id, x.rank from (
      select distinct on (y.id) y.id, y.matched_on, y.contact_id, y.rank, y.kana_norm from (
        select p.id, 'NAME' as matched_on, null::uuid as contact_id, 0 as rank, p.kana_norm from prefix p
        union all select i.id, 'NAME', null::uuid, 1, i.kana_norm from inner_part i
        union all select b.id, 'CONTACT', b.contact_id, 2, '' from by_contact b) y
      order by y.id, y.rank) x
    order by x.rank, x.kana_norm, x.id limit wanted;
end $$;

-- The list of companies by words: whole, in the order of their readings, no further than cap.
create function fn.find_companies(term text, digits text, wanted_municipality text, wanted_industry text, cap int) returns setof uuid
  language plpgsql stable rows 1000 security definer set search_path = app, pg_temp set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
declare orgs uuid[] := fn.actor_organisations();
begin
  if fn.actor_id() is null then return; end if;
  if digits = '' and length(term) < 2 then
    return query select k.id from app.company k
     where (k.kana_norm like fn.prefix_pattern(term) or k.name_norm like fn.prefix_pattern(term)) and ${COMPANY_VISIBLE('k')}
       and (wanted_municipality is null or k.municipality = wanted_municipality) and (wanted_industry is null or k.industry = wanted_industry)
     order by k.kana_norm, k.id limit cap;
    return;
  end if;
  return query
    with hits as materialized (
      select k.id, k.kana_norm, k.municipality, k.industry from app.company k
       where fn.bg(k.search_text) @> fn.bg(coalesce(nullif(digits, ''), term))
         and k.search_text like fn.like_pattern(coalesce(nullif(digits, ''), term)) and ${COMPANY_VISIBLE('k')}
      union
      select k.id, k.kana_norm, k.municipality, k.industry from app.contact t join app.company k on k.id = t.company_id
       where fn.bg(t.search_text) @> fn.bg(coalesce(nullif(digits, ''), term))
         and t.search_text like fn.like_pattern(coalesce(nullif(digits, ''), term)) and t.organisation_id = any (orgs)
         and k.canonical_company_id is null)
    select h.id from hits h
     where (wanted_municipality is null or h.municipality = wanted_municipality) and (wanted_industry is null or h.industry = wanted_industry)
     order by h.kana_norm, h.id limit cap;
end $$;

create function fn.look_up_clients(term text, digits text, at_desk uuid, wanted int) returns table (client_id uuid, matched_on text)
  language plpgsql stable rows 10 security definer set search_path = app, pg_temp as $$
begin
  if not at_desk = any (fn.actor_desks()) or (digits = '' and coalesce(term, '') = '') then return; end if;
  if digits <> '' then
    return query select l.id, 'TELEPHONE' from app.client l
     where fn.bg(l.search_text) @> fn.bg(digits) and l.telephone_digits like fn.like_pattern(digits) and l.desk_id = at_desk
       and ${CLIENT_VISIBLE('l')}
     order by l.created_at desc limit wanted;
  elsif length(term) >= 2 then
    return query select l.id, 'NAME' from app.client l
     where fn.bg(l.search_text) @> fn.bg(term) and l.search_text like fn.like_pattern(term) and l.desk_id = at_desk
       and ${CLIENT_VISIBLE('l')}
     order by l.created_at desc limit wanted;
  else
    -- One letter: a bounded walk over the latest, by name and by reading.
    return query select l.id, 'NAME' from (
        select * from app.client k where k.desk_id = at_desk and ${CLIENT_VISIBLE('k')} order by k.created_at desc limit 2000) l
     where l.name_norm like fn.prefix_pattern(term) or l.name_norm like '%' || E'\\n' || fn.prefix_pattern(term)
     order by l.created_at desc limit wanted;
  end if;
end $$;
`;
