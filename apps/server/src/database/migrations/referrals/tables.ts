/** The whole of a referral, what is drafted and said on it, its clocks, and who asks for a case (design §3, §6, §7). */
export const REFERRAL_TABLES = /* sql */ `
alter table app.desk add column referrals_accepted_by text not null default 'COUNSELLOR'
  check (referrals_accepted_by in ('COUNSELLOR', 'SUPERVISOR'));

create table app.clock_term (
  kind text primary key check (kind in ('REFERRAL_ACKNOWLEDGED', 'REFERRAL_ANSWERED', 'INTERIM_WORD', 'OUTCOME_RETURNED', 'LOOP_CLOSED')),
  minutes int not null check (minutes > 0)
);
insert into app.clock_term (kind, minutes) values ('REFERRAL_ACKNOWLEDGED', 480), ('REFERRAL_ANSWERED', 1440), ('INTERIM_WORD', 4800),
  ('OUTCOME_RETURNED', 14400), ('LOOP_CLOSED', 2400);
grant select on app.clock_term to madoguchi_app, madoguchi_writer, madoguchi_system;

alter table app.referral
  add column programme_id uuid references app.programme,
  add column body_code text,
  add column body_name text,
  add column from_sensitive boolean not null default false,
  add column from_moved boolean not null default false,
  add column live boolean not null default false,
  add column sent_by_id uuid references app.staff,
  add column acknowledged_at timestamptz,
  add column acknowledged_by_id uuid references app.staff,
  add column accepted_by_id uuid references app.staff,
  add column reason_code text,
  add column suggested_desk_id uuid references app.desk,
  add column declined_for_good boolean not null default false,
  add column whose_move text not null default 'SENDER' check (whose_move in ('SENDER', 'SENDER_SUPERVISOR', 'RECEIVER', 'RECEIVER_SUPERVISOR', 'NOBODY')),
  add column bounces int not null default 0 check (bounces >= 0),
  add column outcome_code text,
  add column answered_at timestamptz,
  add column ended_at timestamptz,
  add column loop_closes_at timestamptz,
  add column loop_closed_by_system boolean not null default false,
  add column suspended_from text check (suspended_from in ('SENT', 'RETURNED', 'ACCEPTED', 'CANCEL_REQUESTED')),
  add column status_since timestamptz,
  add column previous_assignee_id uuid references app.staff,
  add column case_request_id uuid;

alter table app.referral
  add constraint referral_not_to_oneself check (to_desk_id is distinct from from_desk_id),
  add constraint referral_handover_within check (kind <> 'HANDOVER' or to_organisation_id is null or to_organisation_id = from_organisation_id),
  add constraint referral_guidance_across check (kind <> 'GUIDANCE' or to_organisation_id is null or to_organisation_id <> from_organisation_id),
  add constraint referral_external_outside check (kind <> 'EXTERNAL' or (to_desk_id is null and to_case_id is null
    and status in ('DRAFT', 'GIVEN', 'LOOP_CLOSED', 'ENTERED_IN_ERROR'))),
  add constraint referral_given_outside check (status <> 'GIVEN' or kind = 'EXTERNAL'),
  add constraint referral_has_receiver check (status in ('DRAFT', 'ENTERED_IN_ERROR') or kind = 'EXTERNAL' or to_desk_id is not null),
  add constraint referral_has_body check (status in ('DRAFT', 'ENTERED_IN_ERROR') or kind <> 'EXTERNAL'
    or coalesce(body_code, body_name, programme_id::text) is not null),
  add constraint referral_two_people check (accepted_by_id is null or accepted_by_id is distinct from sent_by_id),
  add constraint referral_suspension check (status <> 'SUSPENDED' or suspended_from is not null);

-- At most one open referral for (case, receiving desk or body, kind).
create unique index referral_one_open on app.referral (from_case_id, kind, coalesce(to_desk_id::text, body_code, body_name, programme_id::text))
  where status in ('SENT', 'RETURNED', 'ACCEPTED', 'CANCEL_REQUESTED', 'SUSPENDED', 'GIVEN');
create index referral_incoming on app.referral (to_desk_id, status, status_since) where to_desk_id is not null;
create index referral_outgoing on app.referral (from_desk_id, status, status_since);
create index referral_number on app.referral (number);

-- What a draft will put into the referral; frozen as shared items by send.
create table app.referral_draft_item (
  id uuid primary key,
  referral_id uuid not null references app.referral,
  position int not null,
  kind text not null check (kind in ('IDENTITY', 'CONTACT', 'SUMMARY', 'NOTE', 'DISPATCH', 'ATTACHMENT', 'OUTCOME')),
  body text,
  note_id uuid references app.note,
  item_id uuid references app.shared_item,
  third_person boolean not null default false,
  third_person_consent_id uuid references app.consent,
  unique (referral_id, position)
);

alter table app.shared_item add column position int not null default 0;

-- The words of a referral beside its items: appended, never changed.
create table app.referral_word (
  id uuid primary key,
  referral_id uuid not null references app.referral,
  kind text not null check (kind in ('DECLINE', 'RETURN', 'WITHDRAW', 'INTERIM', 'HAND_BACK', 'CANCELLATION', 'CANCELLATION_ANSWER', 'LOOP', 'ERROR')),
  side text not null check (side in ('SENDER', 'RECEIVER')),
  organisation_id uuid not null references app.organisation,
  desk_id uuid not null references app.desk,
  author_id uuid not null references app.staff,
  reason_code text,
  body text not null,
  created_at timestamptz not null
);
create index referral_word_of on app.referral_word (referral_id, created_at);

-- A desk that knows of a case asks its owner for it.
create table app.case_request (
  id uuid primary key,
  case_id uuid not null references app.cases,
  owner_desk_id uuid not null references app.desk,
  asking_desk_id uuid not null references app.desk,
  asking_organisation_id uuid not null references app.organisation,
  asked_by_id uuid not null references app.staff,
  body text not null,
  created_at timestamptz not null,
  answered_at timestamptz,
  referral_id uuid references app.referral
);
create index case_request_case on app.case_request (case_id);
create unique index case_request_once on app.case_request (case_id, asking_desk_id) where answered_at is null;
alter table app.referral add foreign key (case_request_id) references app.case_request;

alter table app.clock drop constraint clock_kind_check;
alter table app.clock add constraint clock_kind_check
  check (kind in ('FIRST_ANSWER', 'REFERRAL_ACKNOWLEDGED', 'REFERRAL_ANSWERED', 'INTERIM_WORD', 'OUTCOME_RETURNED', 'LOOP_CLOSED'));
alter table app.clock alter column case_id drop not null;
alter table app.clock add column referral_id uuid references app.referral;
alter table app.clock add constraint clock_subject check ((kind = 'FIRST_ANSWER') = (case_id is not null) and (case_id is null) <> (referral_id is null));
create unique index clock_one_running on app.clock (referral_id, kind) where referral_id is not null and met_at is null;

alter table app.event drop constraint event_stream_kind_check;
alter table app.event add constraint event_stream_kind_check
  check (stream_kind in ('case', 'inquiry', 'company', 'client', 'staff', 'desk', 'installation', 'reads', 'referral'));
`;
