/** What the trail is signed by, how long what is kept, what is kept longer, and what was let go. */
export const TABLES_AUDIT = /* sql */ `
create table app.trail_root (
  sequence bigint primary key check (sequence > 0),
  at timestamptz not null,
  previous_hash text not null,
  hash text not null,
  signature text not null,
  public_key text not null
);

create table app.trail_root_head (
  root_sequence bigint not null references app.trail_root,
  stream text not null,
  sequence bigint not null,
  hash text not null,
  primary key (root_sequence, stream)
);
create index on app.trail_root_head (stream, sequence);

create table app.retention_class (
  organisation_id uuid not null references app.organisation,
  record_type text not null check (record_type in ('CONSULTATION', 'DISPATCH', 'STATISTICS')),
  years int not null check (years between 1 and 50),
  version int not null default 1,
  primary key (organisation_id, record_type)
);

create table app.legal_hold (
  id uuid primary key,
  case_id uuid not null references app.cases,
  organisation_id uuid not null references app.organisation,
  desk_id uuid not null references app.desk,
  reason text not null,
  placed_by_id uuid not null references app.staff,
  placed_at timestamptz not null,
  lifted_by_id uuid references app.staff,
  lifted_at timestamptz,
  lift_reason text,
  check ((lifted_at is null) = (lifted_by_id is null) and (lifted_at is null) = (lift_reason is null))
);
create unique index legal_hold_once on app.legal_hold (case_id) where lifted_at is null;

create table app.disposal (
  id uuid primary key,
  organisation_id uuid not null references app.organisation,
  desk_id uuid not null references app.desk,
  status text not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED')),
  reason text not null,
  proposed_by_id uuid not null references app.staff,
  proposed_at timestamptz not null,
  decided_by_id uuid references app.staff,
  decided_at timestamptz,
  version int not null default 1,
  constraint disposal_by_two_people check (decided_by_id <> proposed_by_id),
  check ((status = 'PROPOSED') = (decided_at is null) and (decided_at is null) = (decided_by_id is null))
);
create unique index disposal_open_once on app.disposal (desk_id) where status = 'PROPOSED';

create table app.disposal_item (
  disposal_id uuid not null references app.disposal,
  subject_kind text not null check (subject_kind in ('CASE', 'INQUIRY')),
  subject_id uuid not null,
  number text not null,
  closed_on date not null,
  kept boolean not null default false,
  primary key (disposal_id, subject_id)
);

alter table app.cases add column disposed_at timestamptz, add check (disposed_at is null or status = 'CLOSED');
alter table app.inquiry add column disposed_at timestamptz;
create index cases_closed on app.cases (desk_id, closed_at) where closed_at is not null and disposed_at is null;
`;

/** Files of a case: in the database, in pieces, so that backup, wall and disposal are the same as for every word. */
export const TABLES_ATTACHMENTS = /* sql */ `
create table app.attachment (
  id uuid primary key,
  case_id uuid not null references app.cases,
  organisation_id uuid not null references app.organisation,
  desk_id uuid not null references app.desk,
  uploaded_by_id uuid not null references app.staff,
  audience text not null check (audience in ('DESK', 'ORGANISATION', 'SHARED')),
  name text not null,
  media_type text not null,
  size int not null check (size between 1 and 10485760),
  sha256 text not null,
  third_person boolean not null default false,
  created_at timestamptz not null,
  removed_at timestamptz,
  removed_by_id uuid references app.staff,
  removed_reason text,
  check ((removed_at is null) = (removed_by_id is null))
);
create index on app.attachment (case_id, created_at desc);

create table app.attachment_chunk (
  attachment_id uuid not null references app.attachment,
  position int not null,
  bytes bytea not null,
  primary key (attachment_id, position)
);
`;
