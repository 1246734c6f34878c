/** Organisations, desks, staff, sessions, code lists: who answers, who asks, in which words. */
export const TABLES_WHO = /* sql */ `
create schema app;
create schema fn;

create table app.installation (
  id int primary key check (id = 1),
  demo boolean not null default false,
  demo_removed_at timestamptz,
  first_real_account_at timestamptz,
  created_at timestamptz not null
);

create table app.organisation (
  id uuid primary key,
  code text not null unique check (code in ('TMG', 'TCCI', 'FOUNDATION')),
  name_ja text not null,
  name_en text not null,
  badge text not null
);

create table app.desk (
  id uuid primary key,
  organisation_id uuid not null references app.organisation,
  slug text not null unique,
  name_ja text not null,
  name_en text not null,
  short_name_ja text not null,
  kind text not null check (kind in ('CONSULTATION', 'BRANCH', 'HEADQUARTERS', 'SECRETARIAT')),
  serves_companies boolean not null,
  serves_individuals boolean not null,
  channels text[] not null,
  topic_lists text[] not null,
  programme_code text,
  ward_code text,
  opening_hours jsonb not null,
  hours_assumed boolean not null,
  extra_closed date[] not null default '{}',
  first_answer_minutes int not null check (first_answer_minutes > 0),
  sort int not null default 0,
  closed_on date
);
create index on app.desk (organisation_id);

create table app.staff (
  id uuid primary key,
  sign_in_name text not null unique check (sign_in_name = lower(sign_in_name)),
  name text not null,
  kana text not null,
  locale text not null default 'ja' check (locale in ('ja', 'en')),
  keys_enabled boolean not null default true,
  key_map jsonb not null default '[]',
  home_desk_id uuid references app.desk,
  kind text not null default 'STAFF' check (kind in ('STAFF', 'SYSTEM')),
  demo boolean not null default false,
  demo_label text,
  demo_sort int not null default 0,
  disabled_at timestamptz,
  created_at timestamptz not null,
  version int not null default 1
);

create table app.membership (
  id uuid primary key,
  staff_id uuid not null references app.staff,
  organisation_id uuid not null references app.organisation,
  desk_id uuid references app.desk,
  role text not null check (role in ('COUNSELLOR', 'SUPERVISOR', 'APPROVER', 'MANAGER', 'ADMINISTRATOR', 'AUDITOR')),
  created_at timestamptz not null,
  ended_at timestamptz,
  check ((role in ('COUNSELLOR', 'SUPERVISOR', 'APPROVER')) = (desk_id is not null))
);
create index on app.membership (staff_id) where ended_at is null;
create index on app.membership (desk_id, role) where ended_at is null;
create unique index membership_once on app.membership (staff_id, role, organisation_id, coalesce(desk_id, organisation_id)) where ended_at is null;

create table app.credential (
  staff_id uuid primary key references app.staff,
  password_hash text not null,
  changed_at timestamptz not null
);

create table app.session (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  id uuid not null unique,
  kind text not null check (kind in ('STAFF', 'EXPERT_LINK', 'COMPANY_LINK', 'SYSTEM')),
  staff_id uuid not null references app.staff,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index on app.session (staff_id) where ended_at is null;

create table app.sign_in_attempt (
  bucket text not null,
  at timestamptz not null,
  id uuid primary key
);
create index on app.sign_in_attempt (bucket, at);

create table app.code_item (
  list text not null,
  code text not null,
  name_ja text not null,
  name_en text not null,
  kana text not null default '',
  key text not null default '',
  sort int not null,
  valid_from date,
  valid_to date,
  primary key (list, code)
);

create table app.stock_phrase (
  id uuid primary key,
  desk_id uuid references app.desk,
  trigger text not null,
  body text not null,
  sort int not null default 0
);

create table app.programme (
  id uuid primary key,
  fiscal_year int not null,
  code text not null,
  slug text not null,
  section int not null,
  section_title text not null,
  actor text not null check (actor in ('TMG', 'TCCI', 'BOTH')),
  "group" text,
  group_title text,
  name_ja text not null,
  name_en text not null,
  kind text not null,
  target text not null,
  quote text not null,
  search_text text not null,
  sort int not null,
  unique (fiscal_year, code),
  unique (fiscal_year, slug)
);

create table app.counter (
  organisation_id uuid not null references app.organisation,
  kind text not null,
  fiscal_year int not null,
  value bigint not null,
  primary key (organisation_id, kind, fiscal_year)
);

create table app.idempotency (
  staff_id uuid not null references app.staff,
  request_id uuid not null,
  command text not null,
  input_hash text not null,
  result_ids jsonb,
  created_at timestamptz not null,
  primary key (staff_id, request_id)
);
create index on app.idempotency (created_at);
`;
