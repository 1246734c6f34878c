/**
 * Two of three company cases went on to another desk: every fourth of those to the asking desk. One in eight is still under way, some of
 * those late. `matter`, `post` and the functions of `pg_temp` are those of world-sql.ts.
 */
export const REFERRALS_SQL = /* sql */ `
create temp table sent_on as
select m.n, m.id as case_id, m.company_id, m.fiscal_year, m.desk_id, m.organisation_id, m.opened_by_id, m.opened_at + interval '2 hours' as at,
       pg_temp.uid(m.opened_at, 'referral', m.n) as id, p.desk_id as to_desk_id, p.organisation_id as to_organisation_id, p.staff_id as answered_by_id,
       m.organisation_id <> p.organisation_id as across,
       case when pg_temp.h(m.n, 40) % 8 > 0 then 'LOOP_CLOSED'
            else (array['SENT', 'SENT', 'ACCEPTED', 'ACCEPTED', 'RETURNED', 'COMPLETED'])[1 + pg_temp.h(m.n, 41) % 6] end as status
  from matter m join post p on p.j = 1 and p.place = case when m.n % 10 <> 0 and pg_temp.h(m.n, 42) % 4 = 0 then 0
    else 1 + pg_temp.h(m.n, 43) % ((select count(*) from app.desk)::int - 1) end
 where m.kind = 'COMPANY' and not m.sensitive and m.n % 3 > 0 and m.desk_id <> p.desk_id;

insert into app.referral (id, number, kind, status, from_case_id, from_desk_id, from_organisation_id, to_desk_id, to_organisation_id, programme_id,
  created_by_id, sent_by_id, created_at, sent_at, acknowledged_at, accepted_at, status_since, answered_at, ended_at, outcome_code, whose_move)
select s.id, 'R' || s.fiscal_year - 2018 || '-S-' || lpad((row_number() over (partition by s.organisation_id, s.fiscal_year order by s.n))::text, 5, '0'),
  case when s.across then 'GUIDANCE' else 'CONSULT' end, s.status, s.case_id, s.desk_id, s.organisation_id, s.to_desk_id, s.to_organisation_id,
  case when s.across then (select id from app.programme order by sort limit 1) end, s.opened_by_id, s.opened_by_id, s.at, s.at,
  case when s.status <> 'SENT' then s.at + interval '3 hours' end, case when s.status in ('ACCEPTED', 'COMPLETED', 'LOOP_CLOSED') then s.at + interval '1 day' end,
  s.at + interval '1 day', case when s.status in ('COMPLETED', 'LOOP_CLOSED') then s.at + interval '9 days' end,
  case when s.status = 'LOOP_CLOSED' then s.at + interval '12 days' end, case when s.status in ('COMPLETED', 'LOOP_CLOSED') then 'RESOLVED' end,
  case s.status when 'LOOP_CLOSED' then 'NOBODY' when 'RETURNED' then 'SENDER' when 'COMPLETED' then 'SENDER' else 'RECEIVER' end
  from sent_on s;

insert into app.consent (id, case_id, organisation_id, desk_id, giver_name, capacity, to_organisation_id, items, purpose, method, wording_id, one_referral, ends_on,
  valid_until, status, recorded_by_id, recorded_at)
select pg_temp.uid(s.at, 'consent', s.n), s.case_id, s.organisation_id, s.desk_id, '担当者', 'AUTHORISED_CONTACT', s.to_organisation_id,
  array['IDENTITY', 'SUMMARY', 'OUTCOME'], '支援の利用', 'TELEPHONE', (select id from app.consent_wording order by id limit 1), false,
  (pg_temp.present() + interval '1 year')::date, pg_temp.present() + interval '1 year', 'IN_FORCE', s.opened_by_id, s.at
  from sent_on s where s.across;

insert into app.shared_item (id, referral_id, organisation_id, desk_id, author_id, written_by, kind, previewed, created_at)
select pg_temp.uid(s.at, 'item', s.n), s.id, s.organisation_id, s.desk_id, s.opened_by_id, 'SENDER', 'IDENTITY', true, s.at from sent_on s;
insert into app.shared_item_revision (item_id, revision, desk_id, previewed, content, author_id, frozen_at)
select pg_temp.uid(s.at, 'item', s.n), 1, s.desk_id, true, '企業名：' || k.name, s.opened_by_id, s.at from sent_on s join app.company k on k.id = s.company_id;

insert into app.clock (id, referral_id, organisation_id, desk_id, kind, basis_minutes, started_at, due_at, met_at)
select pg_temp.uid(s.at, 'clock-' || w.kind, s.n), s.id, s.to_organisation_id, s.to_desk_id, w.kind, w.minutes, s.at,
  case when s.status = 'LOOP_CLOSED' then s.at + interval '7 days' else pg_temp.present() + (pg_temp.h(s.n, 44) % 14400 - 4800) * interval '1 minute' end,
  case when s.status = 'LOOP_CLOSED' or (s.status <> 'SENT' and w.kind <> 'OUTCOME_RETURNED') then s.at + interval '1 day' end
  from sent_on s join app.clock_term w on w.kind = any (case when s.status = 'SENT' then array['REFERRAL_ACKNOWLEDGED', 'REFERRAL_ANSWERED']
    else array['REFERRAL_ACKNOWLEDGED', 'REFERRAL_ANSWERED', 'INTERIM_WORD', 'OUTCOME_RETURNED'] end);

insert into app.referral_word (id, referral_id, kind, side, organisation_id, desk_id, author_id, body, created_at)
select pg_temp.uid(s.at, 'word', s.n), s.id, 'INTERIM', 'RECEIVER', s.to_organisation_id, s.to_desk_id, s.answered_by_id, '来週お伺いします。', s.at + interval '5 days'
  from sent_on s where s.status in ('ACCEPTED', 'COMPLETED', 'LOOP_CLOSED');
`;
