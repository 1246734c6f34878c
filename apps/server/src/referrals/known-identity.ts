/**
 * Everybody and everything that the case `c` knows by name, of its own organisation and not what another desk keeps for itself: what
 * an anonymous enquiry must not tell. The same whichever role asks, so that a refusal tells nobody more than they may read.
 * @param c the alias of a row of app.cases
 */
export const KNOWN_IDENTITY_JSON = (c: string): string => `
  with firms as (select k.* from app.company k where k.id = ${c}.company_id
      or k.id = (select x.canonical_company_id from app.company x where x.id = ${c}.company_id)),
    places as (select e.* from app.establishment e where e.company_id in (select f.id from firms f)),
    contacts as (select t.* from app.contact t where t.organisation_id = ${c}.organisation_id
      and (t.id = ${c}.contact_id or t.company_id in (select f.id from firms f))),
    clients as (select l.* from app.client l where l.id = ${c}.client_id),
    sheets as (select i.* from app.inquiry i where i.case_id = ${c}.id and i.organisation_id = ${c}.organisation_id
      and (i.audience <> 'DESK' or i.desk_id = ${c}.desk_id)),
    people as (select t.name, t.kana from contacts t union select l.name, l.kana from clients l union select i.caller_name, i.caller_kana from sheets i
      union select k.giver_name, null from app.consent k where k.case_id = ${c}.id)
  select json_build_object(
    'people', coalesce((select json_agg(json_build_object('name', p.name, 'kana', p.kana)) from people p where coalesce(p.name, p.kana) is not null), '[]'),
    'companies', coalesce((select json_agg(json_build_object('name', f.name, 'kana', f.kana)) from firms f), '[]'),
    'telephones', coalesce((select json_agg(n.telephone) from (select f.telephone from firms f union select e.telephone from places e
      union select t.telephone from contacts t union select l.telephone from clients l union select i.callback_telephone from sheets i) n
      where n.telephone is not null), '[]'),
    'emails', coalesce((select json_agg(n.email) from (select t.email from contacts t union select l.email from clients l) n where n.email is not null), '[]'),
    'corporateNumbers', coalesce((select json_agg(f.corporate_number) from firms f where f.corporate_number is not null), '[]'),
    'addresses', coalesce((select json_agg(n.address) from (select f.address from firms f union select e.address from places e) n where n.address is not null), '[]'),
    'numbers', json_build_array(${c}.number) ::jsonb || coalesce((select jsonb_agg(i.number) from sheets i), '[]'))`;
