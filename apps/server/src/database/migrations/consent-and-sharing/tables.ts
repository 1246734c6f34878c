/** Consents with their wordings and terms, the skeleton of a referral, and what crosses by it: frozen, revision by revision. */
export const CONSENT_TABLES = /* sql */ `
create table app.consent_wording (
  id uuid primary key,
  code text not null,
  version int not null check (version > 0),
  language text not null check (language in ('ja', 'en')),
  body text not null,
  valid_from date not null,
  valid_to date,
  unique (code, version, language)
);

create table app.consent_term (
  case_kind text primary key check (case_kind in ('COMPANY', 'INDIVIDUAL')),
  days int check (days > 0),
  one_referral boolean not null
);

create table app.referral (
  id uuid primary key,
  number text not null,
  kind text not null check (kind in ('HANDOVER', 'GUIDANCE', 'CONSULT', 'EXTERNAL')),
  status text not null check (status in ('DRAFT', 'SENT', 'RETURNED', 'ACCEPTED', 'CANCEL_REQUESTED', 'COMPLETED', 'HANDED_BACK', 'DECLINED',
    'WITHDRAWN', 'CANCELLED', 'SUSPENDED', 'LOOP_CLOSED', 'GIVEN', 'ENTERED_IN_ERROR')),
  revision int not null default 1 check (revision > 0),
  from_case_id uuid not null references app.cases,
  from_desk_id uuid not null references app.desk,
  from_organisation_id uuid not null references app.organisation,
  to_case_id uuid references app.cases,
  to_desk_id uuid references app.desk,
  to_organisation_id uuid references app.organisation,
  created_by_id uuid not null references app.staff,
  created_at timestamptz not null,
  sent_at timestamptz,
  accepted_at timestamptz,
  version int not null default 1,
  unique (from_organisation_id, number),
  check (to_desk_id is null or to_organisation_id is not null)
);
create index referral_from on app.referral (from_case_id, created_at desc);
create index referral_to on app.referral (to_case_id) where to_case_id is not null;
create index referral_desk on app.referral (to_desk_id, created_at desc) where to_desk_id is not null;

create table app.consent (
  id uuid primary key,
  case_id uuid not null references app.cases,
  organisation_id uuid not null references app.organisation,
  desk_id uuid not null references app.desk,
  giver_name text not null,
  capacity text not null check (capacity in ('AUTHORISED_CONTACT', 'PERSON', 'PROXY')),
  mandate text,
  to_organisation_id uuid not null references app.organisation,
  to_desk_id uuid references app.desk,
  items text[] not null check (cardinality(items) > 0
    and items <@ array['IDENTITY', 'CONTACT', 'SUMMARY', 'NOTE', 'DISPATCH', 'ATTACHMENT', 'OUTCOME']),
  purpose text not null,
  method text not null check (method in ('WRITING', 'WEB_FORM', 'FACE_TO_FACE', 'TELEPHONE', 'TELEPHONE_WITH_WITNESS')),
  witness_id uuid references app.staff,
  wording_id uuid not null references app.consent_wording,
  evidence text,
  third_person boolean not null default false,
  one_referral boolean not null,
  referral_id uuid references app.referral,
  ends_on date not null,
  valid_until timestamptz not null,
  status text not null check (status in ('IN_FORCE', 'WITHDRAWN', 'EXPIRED')),
  recorded_by_id uuid not null references app.staff,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  ended_by_id uuid references app.staff,
  ended_note text,
  version int not null default 1,
  check (valid_until > recorded_at),
  check ((status = 'IN_FORCE') = (ended_at is null)),
  check ((method = 'TELEPHONE_WITH_WITNESS') = (witness_id is not null)),
  check (witness_id is distinct from recorded_by_id),
  check (capacity <> 'PROXY' or mandate is not null)
);
create index consent_case on app.consent (case_id, recorded_at desc);

create table app.shared_item (
  id uuid primary key,
  referral_id uuid not null references app.referral,
  organisation_id uuid not null references app.organisation,
  desk_id uuid not null references app.desk,
  author_id uuid not null references app.staff,
  written_by text not null check (written_by in ('SENDER', 'RECEIVER')),
  kind text not null check (kind in ('IDENTITY', 'CONTACT', 'SUMMARY', 'NOTE', 'DISPATCH', 'ATTACHMENT', 'OUTCOME')),
  third_person boolean not null default false,
  third_person_consent_id uuid references app.consent,
  previewed boolean not null,
  revision int not null default 1 check (revision > 0),
  created_at timestamptz not null
);
create index shared_item_referral on app.shared_item (referral_id, created_at);

create table app.shared_item_revision (
  item_id uuid not null references app.shared_item,
  revision int not null check (revision > 0),
  desk_id uuid not null references app.desk,
  previewed boolean not null,
  content text not null,
  author_id uuid not null references app.staff,
  frozen_at timestamptz not null,
  primary key (item_id, revision)
);

create table app.derived_text (
  note_id uuid not null references app.note,
  shared_item_id uuid not null references app.shared_item,
  case_id uuid not null references app.cases,
  primary key (note_id, shared_item_id)
);
create index on app.derived_text (case_id);
-- Text derived from what another end shared is never indexed, so that it seals with its source.
alter table app.note add constraint derived_note_unsearched check (not derived_from_shared or body_norm = '');
grant select on app.consent_wording, app.consent_term to madoguchi_app, madoguchi_writer, madoguchi_system;
grant select on app.consent, app.referral, app.shared_item, app.shared_item_revision, app.derived_text to madoguchi_system;
`;
