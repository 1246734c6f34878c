import { Migration } from '@mikro-orm/migrations';
import { asSystem } from './guard-table.ts';

/**
 * What lies in the referral `r` goes with the case `wanted`: each side's with its own case, and everything with the case it left from
 * where the receiver has none of its own, within an organisation or before acceptance.
 * @param ofSender a condition that holds for what the sender put in
 * @param wanted how the case that is let go is named
 */
const LET_GO = (r: string, ofSender: string, wanted = 'wanted') =>
  `((${r}.from_case_id = ${wanted} and (${r}.to_case_id is null or ${ofSender})) or (${r}.to_case_id = ${wanted} and not (${ofSender})))`;

/** @param saidBySender a condition that holds for an event `v` of the referral `r` which its sending end recorded */
export const disposeRecord = (saidBySender: string): string => /* sql */ `
-- Takes the words out of one record of an approved list and says whose trails have lost content by it. Headers, chains and
-- everything that figures are made of stay.
create or replace function fn.dispose_record(wanted uuid, at timestamptz) returns table (stream_kind text, subject_id uuid)
  language plpgsql security definer set search_path = app, pg_temp as $$
declare
  sheets uuid[];
  people uuid[];
  files uuid[];
begin
  if not exists (select 1 from app.disposal_item x join app.disposal d on d.id = x.disposal_id
      where x.subject_id = wanted and d.status = 'APPROVED' and not x.kept) then
    raise exception 'This record stands on no approved list.' using errcode = '42501';
  end if;
  sheets := array(select i.id from app.inquiry i where i.case_id = wanted or i.id = wanted);
  files := array(select f.id from app.attachment f where f.case_id = wanted);
  people := array(select distinct p.client_id from (
    select c.client_id from app.cases c where c.id = wanted union select i.client_id from app.inquiry i where i.id = any (sheets)) p
    where p.client_id is not null);

  update app.cases c set disposed_at = at, subject = '', subject_norm = '', plate_message = null, closing_note = null, contact_id = null
   where c.id = wanted;
  update app.note n set body = '', body_norm = '' where n.case_id = wanted;
  update app.note_retraction r set reason = '' where r.case_id = wanted;
  update app.task t set title = '' where t.case_id = wanted;
  update app.case_access a set reason = null where a.case_id = wanted;
  update app.inquiry i set disposed_at = at, content = '', answer = '', text_norm = '', caller_name = null, caller_kana = null,
    callback_telephone = null, caller_norm = '', telephone_digits = '', contact_id = null where i.id = any (sheets);
  update app.inquiry_correction r set reason = '' where r.inquiry_id = any (sheets);
  update app.attachment f set name = '', removed_reason = null where f.id = any (files);
  delete from app.attachment_chunk k where k.attachment_id = any (files);
  update app.consent k set giver_name = '', mandate = left(k.mandate, 0), purpose = '', evidence = null, ended_note = null where k.case_id = wanted;
  -- What this side put into a referral goes; what the other end wrote goes with its own case, or with this one where it never had any.
  update app.shared_item_revision v set content = '' where exists (
    select 1 from app.shared_item s join app.referral r on r.id = s.referral_id where s.id = v.item_id and ${LET_GO('r', `s.written_by = 'SENDER'`)});
  delete from app.search_row s where s.subject_id = wanted or s.subject_id = any (sheets);

  people := array(select p.id from unnest(people) p(id)
    where not exists (select 1 from app.cases c where c.client_id = p.id and c.disposed_at is null)
      and not exists (select 1 from app.inquiry i where i.client_id = p.id and i.disposed_at is null));
  update app.client l set name = null, kana = null, name_norm = '', telephone = null, telephone_digits = '', email = null
   where l.id = any (people);

  return query
    with gone as (
      delete from app.event_content e where (e.stream_kind = 'case' and e.subject_id = wanted)
        or (e.stream_kind = 'inquiry' and e.subject_id = any (sheets)) or (e.stream_kind = 'client' and e.subject_id = any (people))
        or (e.stream_kind = 'referral' and exists (select 1 from app.event v join app.referral r on r.id = v.subject_id
          where v.id = e.event_id and ${LET_GO('r', saidBySender)}))
      returning e.stream_kind, e.subject_id)
    select distinct g.stream_kind, g.subject_id from gone g;
end $$;
`;

const WORDS = /* sql */ `
-- The words that were said on its referrals, and what was drafted or asked.
create or replace function fn.empty_referral_words() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
begin
  update app.referral_word w set body = '' from app.referral r where r.id = w.referral_id and ${LET_GO('r', `w.side = 'SENDER'`, 'new.id')};
  update app.referral_draft_item i set body = null from app.referral r where r.id = i.referral_id and r.from_case_id = new.id;
  update app.case_request q set body = '' where q.case_id = new.id;
  return null;
end $$;
`;

/** A consent for another desk of the same organisation, or for another referral, says nothing of when this exchange ended. */
const ENDED_ON = /* sql */ `
create or replace function fn.sharing_ended_on(wanted uuid) returns date language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(
      (select max((case k.status when 'WITHDRAWN' then k.ended_at else k.valid_until end) at time zone 'Asia/Tokyo')::date
         from app.consent k where k.case_id = r.from_case_id and k.to_organisation_id = r.to_organisation_id
          and (k.to_desk_id is null or k.to_desk_id = r.to_desk_id) and (not k.one_referral or k.referral_id = r.id)
          and (k.status <> 'IN_FORCE' or k.valid_until <= statement_timestamp())),
      (coalesce(r.accepted_at, r.sent_at, r.created_at) at time zone 'Asia/Tokyo')::date)
    from app.referral r where r.id = wanted
$$;
`;

/** A disposal takes the words of a case's referrals too, from their trail as well; the end of a sharing is told from its own consents. */
export class ReferralWordsGo extends Migration {
  override name = '20261122-referral-words-go';

  override up(): void {
    this.addSql(asSystem(`${disposeRecord('v.organisation_id = r.from_organisation_id')}${WORDS}${ENDED_ON}`));
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-referral-words-go cannot be undone; restore a backup.');
  }
}
