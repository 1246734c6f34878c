import { Migration } from '@mikro-orm/migrations';
import { asSystem } from './guard-table.ts';
import { atSender, byPolicy } from './referrals/functions.ts';

/** Rows of before, read and written by the owner: FORCE would show it none of them, so it is lifted inside this transaction. */
const SENDERS = /* sql */ `
alter table app.referral add column sender_ids uuid[] not null default '{}';
alter table app.referral no force row level security;
alter table app.event no force row level security;
update app.referral r set sender_ids = (select coalesce(array_agg(distinct s.id), '{}') from (
    select r.sent_by_id as id where r.sent_by_id is not null
    union select e.actor_id from app.event e where e.stream_kind = 'referral' and e.subject_id = r.id and e.code in ('referral.sent', 'referral.resent')) s)
  where r.sent_by_id is not null;
alter table app.referral force row level security;
alter table app.event force row level security;
alter table app.referral drop constraint referral_two_people;
alter table app.referral add constraint referral_two_people check (accepted_by_id is null or accepted_by_id <> all (sender_ids));
`;

const KEEPS = /* sql */ `
create function fn.keep_senders() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if tg_op = 'UPDATE' and not new.sender_ids @> old.sender_ids then
    raise exception 'Whoever sent a referral has sent it.' using errcode = '23514';
  end if;
  if new.sent_by_id is not null and new.sent_by_id <> all (new.sender_ids) then new.sender_ids := new.sender_ids || new.sent_by_id; end if;
  return new;
end $$;

-- While it is a draft its sender chooses anew what kind of referral it will be; nothing else of what it is may change with it.
create function fn.guard_draft_kind() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if (new.from_case_id, new.from_organisation_id, new.number) is distinct from (old.from_case_id, old.from_organisation_id, old.number)
    or exists (select 1 from app.shared_item i where i.referral_id = new.id) then
    raise exception 'A referral keeps its case and its number.' using errcode = '23514';
  end if;
  return new;
end $$;
`;

const ANOTHER_KIND = `old.status = 'DRAFT' and new.status = 'DRAFT' and new.kind <> old.kind`;
const KEEPS_ON = /* sql */ `
create trigger keep_senders before insert or update on app.referral for each row execute function fn.keep_senders();
drop trigger guard_move on app.referral;
create trigger guard_move before update on app.referral for each row when (not (${ANOTHER_KIND})) execute function fn.guard_referral();
create trigger guard_draft_kind before update on app.referral for each row when (${ANOTHER_KIND}) execute function fn.guard_draft_kind();
`;

/** What a sender said when they ended a suspended referral is their own end's, also once somebody agrees to something else. */
const ENDED_ALONE = /* sql */ `
create policy ended_alone on app.referral_word as restrictive for select to madoguchi_app using (
  referral_word.side <> 'SENDER' or referral_word.kind <> 'CANCELLATION' or (select fn.actor_is_system())
  or not exists (select 1 from app.referral r where r.id = referral_word.referral_id and r.status = 'CANCELLED' and r.reason_code = 'SHARING_ENDED'
    and not ${atSender('r', byPolicy)}));
`;

const DESK_CLOSED = /* sql */ `
alter table app.notice drop constraint notice_kind_check;
alter table app.notice add constraint notice_kind_check check (kind in ('CLOCK_BREACHED', 'READ_IN_EMERGENCY', 'CASE_ASSIGNED',
  'CASE_WOKEN', 'MESSAGE_LEFT', 'CONSENT_ENDED', 'MEMBERSHIP_TO_CONFIRM', 'REFERRAL_RECEIVED', 'REFERRAL_ACKNOWLEDGED',
  'REFERRAL_ACCEPTED', 'REFERRAL_DECLINED', 'REFERRAL_RETURNED', 'REFERRAL_WITHDRAWN', 'REFERRAL_INTERIM_WORD',
  'REFERRAL_ITEM_SHARED', 'REFERRAL_COMPLETED', 'REFERRAL_HANDED_BACK', 'REFERRAL_CANCEL_ASKED', 'REFERRAL_CANCEL_ANSWERED',
  'REFERRAL_LOOP_CLOSED', 'REFERRAL_SHARING_ENDED', 'REFERRAL_SHARING_RESUMED', 'REFERRAL_ENTERED_IN_ERROR',
  'REFERRAL_BOUNCED_AGAIN', 'REFERRAL_OVERDUE', 'REFERRAL_DESK_CLOSED', 'CASE_REQUESTED'));
`;

/** Whoever sent any revision does not accept it; a draft changes its kind; what ends a suspension is told without a reason. */
export class ReferralSenders extends Migration {
  override name = '20261122-referral-senders';

  override up(): void {
    this.addSql(SENDERS);
    this.addSql(asSystem(KEEPS));
    this.addSql(KEEPS_ON);
    this.addSql(ENDED_ALONE);
    this.addSql(DESK_CLOSED);
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-referral-senders cannot be undone; restore a backup.');
  }
}
