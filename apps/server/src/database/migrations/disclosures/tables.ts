/** What one organisation holds on one person or company: gathered once, blacked out by hand, and then frozen. */
export const DISCLOSURE_TABLES = /* sql */ `
create table app.disclosure (
  id uuid primary key,
  number text not null,
  organisation_id uuid not null references app.organisation,
  desk_id uuid not null references app.desk,
  client_id uuid references app.client,
  company_id uuid references app.company,
  reference text not null,
  reason text not null,
  status text not null check (status in ('REQUESTED', 'OPEN', 'COMPLETED', 'REJECTED')),
  prepared_by_id uuid not null references app.staff,
  prepared_at timestamptz not null,
  decided_by_id uuid references app.staff,
  decided_at timestamptz,
  valid_until timestamptz,
  completed_by_id uuid references app.staff,
  completed_at timestamptz,
  version int not null default 1,
  unique (organisation_id, number),
  constraint disclosure_by_two_people check (decided_by_id <> prepared_by_id),
  check ((client_id is null) <> (company_id is null)),
  check ((status = 'REQUESTED') = (decided_by_id is null) and (decided_by_id is null) = (decided_at is null)),
  check ((status in ('OPEN', 'COMPLETED')) = (valid_until is not null)),
  check ((status = 'COMPLETED') = (completed_at is not null) and (completed_at is null) = (completed_by_id is null))
);
create index disclosure_organisation on app.disclosure (organisation_id, prepared_at desc);

create table app.disclosure_passage (
  id uuid primary key,
  disclosure_id uuid not null references app.disclosure,
  position int not null,
  source text not null check (source in ('CLIENT', 'CONTACT', 'CASE', 'INQUIRY', 'NOTE', 'TASK', 'FILE', 'DRAFT', 'SHARED_ITEM')),
  source_id uuid not null,
  field text not null,
  case_id uuid,
  number text,
  desk_id uuid not null references app.desk,
  at timestamptz not null,
  received_from_id uuid references app.organisation,
  third_person boolean not null,
  body text not null,
  ranges jsonb not null default '[]',
  unique (disclosure_id, position)
);
create index disclosure_passage_source on app.disclosure_passage (source_id);
create index disclosure_passage_case on app.disclosure_passage (case_id) where case_id is not null;
`;
