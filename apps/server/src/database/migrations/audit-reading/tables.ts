/** A named file that a desk opened to an auditor, for so long and for this reason (design §4). */
export const AUDIT_READING_TABLES = /* sql */ `
create table app.audit_reading (
  id uuid primary key,
  case_id uuid not null references app.cases,
  organisation_id uuid not null references app.organisation,
  desk_id uuid not null references app.desk,
  auditor_id uuid not null references app.staff,
  reason text not null,
  opened_by_id uuid not null references app.staff,
  opened_at timestamptz not null,
  valid_until timestamptz not null,
  ended_at timestamptz,
  ended_by_id uuid references app.staff,
  constraint audit_reading_by_another check (auditor_id <> opened_by_id),
  constraint audit_reading_ends_soon check (valid_until > opened_at and valid_until <= opened_at + interval '15 days'),
  check ((ended_at is null) = (ended_by_id is null))
);
create index on app.audit_reading (case_id);
create index on app.audit_reading (auditor_id, valid_until);

alter table app.case_access drop constraint case_access_via_check,
  add constraint case_access_via_check check (via in ('PARTICIPANT', 'POOL', 'EMERGENCY', 'AUDIT')),
  add constraint case_access_audit_ends check (via <> 'AUDIT' or (staff_id is not null and valid_until is not null));
grant select on app.audit_reading to madoguchi_system;
grant insert, update (valid_until) on app.case_access to madoguchi_system;
grant update (reason) on app.audit_reading to madoguchi_system;
`;

/** The row that lets an auditor in follows the reading that a supervisor wrote, and nothing else writes it. */
export const AUDIT_READING_TRIGGERS = /* sql */ `
create trigger access after insert or update of ended_at on app.audit_reading
  for each row execute function fn.refresh_audit_access();
create trigger forget after update of disposed_at on app.cases
  for each row when (new.disposed_at is not null) execute function fn.forget_audit_reasons();
`;
