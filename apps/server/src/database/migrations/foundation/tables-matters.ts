/**
 * Companies, clients, inquiries, cases and what is written in them. Owning organisation and desk stand on every row:
 * it is what the policies read, and what a distribution by organisation would cut along.
 */
export const TABLES_MATTERS = /* sql */ `
create table app.company (
  id uuid primary key,
  corporate_number text unique check (corporate_number ~ '^[0-9]{13}$'),
  name text not null,
  kana text not null default '',
  name_norm text not null,
  kana_norm text not null,
  sole_proprietor boolean not null default false,
  organisation_id uuid references app.organisation,
  postal_code text,
  municipality text,
  address text,
  telephone text,
  telephone_digits text not null default '',
  industry text,
  capital_yen bigint check (capital_yen >= 0),
  regular_employees int check (regular_employees >= 0),
  founded_on date,
  canonical_company_id uuid references app.company,
  created_at timestamptz not null,
  version int not null default 1,
  check (sole_proprietor = (organisation_id is not null))
);
create index on app.company (kana_norm, id);
create index on app.company (municipality, kana_norm, id);
create index on app.company (industry, kana_norm, id);

create table app.establishment (
  id uuid primary key,
  company_id uuid not null references app.company,
  name text not null,
  postal_code text,
  municipality text,
  address text,
  telephone text,
  created_at timestamptz not null
);
create index on app.establishment (company_id);

create table app.contact (
  id uuid primary key,
  company_id uuid not null references app.company,
  organisation_id uuid not null references app.organisation,
  desk_id uuid not null references app.desk,
  name text not null,
  kana text not null default '',
  name_norm text not null,
  title text,
  telephone text,
  telephone_digits text not null default '',
  email text,
  created_by_id uuid not null references app.staff,
  created_at timestamptz not null,
  version int not null default 1
);
create index on app.contact (company_id, organisation_id);

create table app.tcci_membership (
  company_id uuid primary key references app.company,
  organisation_id uuid not null references app.organisation,
  desk_id uuid references app.desk,
  member_number text,
  member boolean not null,
  updated_at timestamptz not null
);

create table app.client (
  id uuid primary key,
  organisation_id uuid not null references app.organisation,
  desk_id uuid not null references app.desk,
  recorded_by_id uuid not null references app.staff,
  restricted boolean not null default false,
  name text,
  kana text,
  name_norm text not null default '',
  telephone text,
  telephone_digits text not null default '',
  email text,
  municipality text,
  age_band text,
  employer_industry text,
  employer_size_band text,
  created_at timestamptz not null,
  version int not null default 1
);
create index on app.client (desk_id, created_at desc);

create table app.cases (
  id uuid primary key,
  number text not null,
  fiscal_year int not null,
  organisation_id uuid not null references app.organisation,
  desk_id uuid not null references app.desk,
  kind text not null check (kind in ('COMPANY', 'INDIVIDUAL')),
  sensitive boolean not null default false,
  urgent boolean not null default false,
  status text not null check (status in ('NEW', 'ACTIVE', 'ON_HOLD', 'CLOSED')),
  subject text not null,
  subject_norm text not null,
  company_id uuid references app.company,
  establishment_id uuid references app.establishment,
  contact_id uuid references app.contact,
  client_id uuid references app.client,
  client_type text not null,
  language text not null,
  topics text[] not null,
  opened_by_id uuid not null references app.staff,
  assignee_id uuid references app.staff,
  deputy_id uuid references app.staff,
  hold_on text check (hold_on in ('CLIENT', 'EXPERT', 'OTHER_DESK')),
  hold_until date,
  hold_reason text,
  due_at timestamptz,
  next_on date,
  plate_message text,
  outcome text,
  closing_note text,
  opened_at timestamptz not null,
  last_activity_at timestamptz not null,
  closed_at timestamptz,
  demo boolean not null default false,
  version int not null default 1,
  unique (organisation_id, number),
  unique (id, kind),
  check (kind = 'COMPANY' or company_id is null),
  check (kind = 'INDIVIDUAL' or client_id is null),
  check ((status = 'ON_HOLD') = (hold_until is not null) and (hold_until is null) = (hold_on is null)),
  check ((status = 'CLOSED') = (closed_at is not null)),
  check (status <> 'CLOSED' or outcome is not null)
);
create index cases_queue on app.cases (desk_id, status, due_at, id) include (organisation_id, kind, sensitive, opened_by_id, assignee_id, deputy_id);
create index cases_desk_due on app.cases (desk_id, due_at, id) include (organisation_id, kind, sensitive, opened_by_id, assignee_id, deputy_id, status);
create index cases_desk_open_due on app.cases (desk_id, due_at, id) include (organisation_id, kind, sensitive, opened_by_id, assignee_id, deputy_id, status) where status <> 'CLOSED';
create index cases_desk_opened on app.cases (desk_id, opened_at desc, id) include (organisation_id, kind, sensitive, opened_by_id, assignee_id, deputy_id, status);
create index cases_desk_activity on app.cases (desk_id, last_activity_at desc, id) include (organisation_id, kind, sensitive, opened_by_id, assignee_id, deputy_id, status);
create index cases_opened on app.cases (opened_at desc, id);
create index cases_number on app.cases (number);
create index cases_company on app.cases (company_id, opened_at desc) where company_id is not null;
create index cases_client on app.cases (client_id) where client_id is not null;
create index cases_assignee on app.cases (assignee_id, due_at, id) include (desk_id, organisation_id, kind, sensitive, opened_by_id, deputy_id, status) where status <> 'CLOSED';

create table app.case_programme (
  case_id uuid not null references app.cases,
  programme_id uuid not null references app.programme,
  primary key (case_id, programme_id)
);

create table app.case_access (
  id uuid primary key,
  case_id uuid not null references app.cases,
  owner_desk_id uuid not null references app.desk,
  via text not null check (via in ('PARTICIPANT', 'POOL', 'EMERGENCY')),
  desk_id uuid references app.desk,
  staff_id uuid references app.staff,
  reason text,
  granted_by_id uuid not null references app.staff,
  valid_until timestamptz,
  created_at timestamptz not null,
  check ((desk_id is null) <> (staff_id is null))
);
create index on app.case_access (case_id);
create index on app.case_access (staff_id, case_id) where staff_id is not null;
create index on app.case_access (desk_id, case_id) where desk_id is not null;

create table app.case_plate (
  case_id uuid primary key references app.cases,
  desk_id uuid not null references app.desk,
  number text not null,
  assignee_id uuid references app.staff,
  next_on date,
  message text,
  closed boolean not null
);
create index on app.case_plate (desk_id);
create index on app.case_plate (number);

create table app.inquiry (
  id uuid primary key,
  number text not null,
  organisation_id uuid not null references app.organisation,
  desk_id uuid not null references app.desk,
  counsellor_id uuid not null references app.staff,
  kind text not null check (kind in ('CONSULTATION', 'TALLY')),
  tally_kind text,
  subject text not null check (subject in ('COMPANY', 'INDIVIDUAL', 'ANONYMOUS')),
  case_kind text not null check (case_kind = case when subject = 'COMPANY' then 'COMPANY' else 'INDIVIDUAL' end),
  sensitive boolean not null default false,
  urgent boolean not null default false,
  audience text not null default 'ORGANISATION' check (audience in ('DESK', 'ORGANISATION', 'SHARED')),
  channel text not null,
  started_at timestamptz not null,
  ended_at timestamptz not null check (ended_at >= started_at),
  recorded_at timestamptz not null,
  caller_relation text not null,
  caller_name text,
  caller_kana text,
  callback_telephone text,
  client_type text not null,
  language text not null,
  interpreter boolean not null default false,
  contact_kind text not null check (contact_kind in ('NEW', 'CONTINUING', 'REPEATED')),
  topics text[] not null,
  content text not null,
  answer text not null,
  text_norm text not null,
  caller_norm text not null,
  telephone_digits text not null default '',
  referral_source text not null,
  outcome text,
  company_id uuid references app.company,
  contact_id uuid references app.contact,
  client_id uuid references app.client,
  case_id uuid references app.cases,
  stat_date date not null,
  stat_fiscal_year int not null,
  stat_industry text not null,
  stat_size_band text not null,
  stat_municipality text not null,
  stat_membership text not null,
  demo boolean not null default false,
  version int not null default 1,
  unique (organisation_id, number),
  constraint inquiry_on_case_of_its_kind foreign key (case_id, case_kind) references app.cases (id, kind),
  check (subject = 'COMPANY' or company_id is null),
  check (subject = 'INDIVIDUAL' or client_id is null),
  check (kind = 'TALLY' or (outcome is not null and cardinality(topics) > 0)),
  check ((kind = 'TALLY') = (tally_kind is not null))
);
create index inquiry_desk on app.inquiry (desk_id, started_at desc, id) include (organisation_id, sensitive, counsellor_id, case_id, audience, kind);
create index inquiry_counsellor on app.inquiry (counsellor_id, started_at desc, id) include (desk_id, organisation_id, sensitive, case_id, audience, kind);
create index inquiry_case on app.inquiry (case_id, started_at desc) where case_id is not null;
create index inquiry_number on app.inquiry (number);
create index inquiry_company on app.inquiry (company_id, started_at desc) where company_id is not null;
create index inquiry_client on app.inquiry (client_id, started_at desc) where client_id is not null;

create table app.inquiry_programme (
  inquiry_id uuid not null references app.inquiry,
  programme_id uuid not null references app.programme,
  primary key (inquiry_id, programme_id)
);

create table app.inquiry_correction (
  id uuid primary key,
  inquiry_id uuid not null references app.inquiry,
  at timestamptz not null,
  by_id uuid not null references app.staff,
  reason text not null,
  fields text[] not null
);
create index on app.inquiry_correction (inquiry_id);

create table app.inquiry_draft (
  id uuid primary key,
  staff_id uuid not null references app.staff,
  desk_id uuid not null references app.desk,
  content text not null,
  started_at timestamptz not null,
  updated_at timestamptz not null,
  version int not null default 1
);
create index on app.inquiry_draft (staff_id);

create table app.note (
  id uuid primary key,
  case_id uuid not null references app.cases,
  organisation_id uuid not null references app.organisation,
  desk_id uuid not null references app.desk,
  author_id uuid not null references app.staff,
  kind text not null check (kind in ('MEMO', 'CALL_ATTEMPT', 'CORRECTION')),
  audience text not null check (audience in ('DESK', 'ORGANISATION', 'SHARED')),
  body text not null,
  body_norm text not null,
  third_person boolean not null default false,
  derived_from_shared boolean not null default false,
  corrects_note_id uuid references app.note,
  occurred_at timestamptz not null,
  created_at timestamptz not null,
  check ((kind = 'CORRECTION') = (corrects_note_id is not null))
);
create index note_case on app.note (case_id, created_at desc, id);

create table app.note_retraction (
  note_id uuid primary key references app.note,
  case_id uuid not null references app.cases,
  desk_id uuid not null references app.desk,
  by_id uuid not null references app.staff,
  reason text not null,
  at timestamptz not null
);
create index on app.note_retraction (case_id);

create table app.task (
  id uuid primary key,
  case_id uuid not null references app.cases,
  organisation_id uuid not null references app.organisation,
  desk_id uuid not null references app.desk,
  created_by_id uuid not null references app.staff,
  title text not null,
  due_on date not null,
  done_at timestamptz,
  done_by_id uuid references app.staff,
  created_at timestamptz not null
);
create index on app.task (case_id);
create index on app.task (created_by_id, due_on) where done_at is null;

create table app.clock (
  id uuid primary key,
  case_id uuid not null references app.cases,
  organisation_id uuid not null references app.organisation,
  desk_id uuid not null references app.desk,
  kind text not null check (kind in ('FIRST_ANSWER')),
  basis_minutes int not null,
  started_at timestamptz not null,
  due_at timestamptz not null,
  remaining_minutes int,
  paused_at timestamptz,
  met_at timestamptz,
  breached_at timestamptz
);
create index on app.clock (case_id);
create index clock_running on app.clock (due_at) where met_at is null and paused_at is null and breached_at is null;
`;
