/** Memberships of two people, invitations, second factors and the yearly review. */
export const STAFF_TABLES = /* sql */ `
alter table app.staff add column organisation_id uuid references app.organisation;

alter table app.membership
  add column proposed_by_id uuid references app.staff,
  add column proposed_at timestamptz,
  add column confirmed_by_id uuid references app.staff,
  add column confirmed_at timestamptz,
  add column ended_by_id uuid references app.staff,
  add column valid_until timestamptz,
  add column deputy_for_id uuid references app.staff,
  add column flagged boolean not null default false,
  add column version int not null default 1;

alter table app.membership
  add constraint membership_two_people check (confirmed_by_id is null or (confirmed_by_id <> staff_id and confirmed_by_id is distinct from proposed_by_id)),
  add constraint membership_not_by_oneself check (proposed_by_id is distinct from staff_id),
  add constraint membership_deputy check (deputy_for_id is null or (role = 'APPROVER' and valid_until is not null and deputy_for_id <> staff_id));
create index membership_pending on app.membership (organisation_id) where confirmed_at is null and ended_at is null;

create table app.invitation (
  id uuid primary key,
  staff_id uuid not null references app.staff,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  created_by_id uuid references app.staff,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on app.invitation (staff_id);

create table app.second_factor (
  id uuid primary key,
  staff_id uuid not null references app.staff,
  secret text not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  removed_at timestamptz,
  last_step bigint not null default 0
);
create unique index second_factor_once on app.second_factor (staff_id) where confirmed_at is not null and removed_at is null;

create table app.recovery_code (
  code_hash text primary key check (code_hash ~ '^[0-9a-f]{64}$'),
  factor_id uuid not null references app.second_factor,
  staff_id uuid not null references app.staff,
  used_at timestamptz
);
create index on app.recovery_code (factor_id);

create table app.access_review (
  id uuid primary key,
  organisation_id uuid not null references app.organisation,
  desk_id uuid references app.desk,
  fiscal_year int not null,
  membership_ids uuid[] not null,
  reviewed_by_id uuid not null references app.staff,
  reviewed_at timestamptz not null
);
create index on app.access_review (organisation_id, fiscal_year);
`;
