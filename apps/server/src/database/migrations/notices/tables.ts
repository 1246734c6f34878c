/** What people are told: ids and codes, never a word of any matter. */
export const NOTICE_TABLES = /* sql */ `
create table app.notice (
  id uuid primary key,
  staff_id uuid not null references app.staff,
  desk_id uuid references app.desk,
  kind text not null check (kind in ('CLOCK_BREACHED', 'READ_IN_EMERGENCY', 'CASE_ASSIGNED', 'CASE_WOKEN', 'MESSAGE_LEFT', 'CONSENT_ENDED',
    'MEMBERSHIP_TO_CONFIRM', 'REFERRAL_RECEIVED', 'REFERRAL_ACKNOWLEDGED', 'REFERRAL_ACCEPTED', 'REFERRAL_DECLINED', 'REFERRAL_RETURNED',
    'REFERRAL_WITHDRAWN', 'REFERRAL_INTERIM_WORD', 'REFERRAL_ITEM_SHARED', 'REFERRAL_COMPLETED', 'REFERRAL_HANDED_BACK',
    'REFERRAL_CANCEL_ASKED', 'REFERRAL_CANCEL_ANSWERED', 'REFERRAL_LOOP_CLOSED', 'REFERRAL_SHARING_ENDED', 'REFERRAL_SHARING_RESUMED',
    'REFERRAL_ENTERED_IN_ERROR', 'REFERRAL_BOUNCED_AGAIN', 'REFERRAL_OVERDUE')),
  case_id uuid references app.cases,
  referral_id uuid references app.referral,
  membership_id uuid references app.membership,
  occurrence text not null,
  created_at timestamptz not null,
  read_at timestamptz,
  mail_state text not null default 'WAITING' check (mail_state in ('WAITING', 'SENT', 'KEPT', 'UNWANTED', 'NO_ADDRESS', 'CLOSED', 'FAILED')),
  mail_at timestamptz,
  check (num_nonnulls(case_id, referral_id, membership_id) > 0)
);
-- Told once: a job that runs twice, or two doors to one happening, leave one notice for each person.
create unique index notice_once on app.notice (staff_id, kind, coalesce(referral_id, case_id, membership_id), occurrence);
create index notice_of on app.notice (staff_id, created_at desc, id);
create index notice_unread on app.notice (staff_id) where read_at is null;
create index notice_mail on app.notice (created_at desc, id) where mail_state <> 'UNWANTED';

alter table app.staff add column notices_by_mail boolean not null default true;
`;
