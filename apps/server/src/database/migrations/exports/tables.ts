/** What was ordered, never what it holds: the file is put together when it is fetched, with the rights of that moment. */
export const EXPORT_TABLES = /* sql */ `
create table app.export_order (
  id uuid primary key,
  staff_id uuid not null references app.staff,
  session_id uuid not null,
  token_hash text not null unique,
  kind text not null check (kind in ('INQUIRIES', 'CASES')),
  encoding text not null check (encoding in ('UTF_8', 'CP932')),
  locale text not null check (locale in ('ja', 'en')),
  filter jsonb not null,
  reason text not null,
  ordered_at timestamptz not null,
  expires_at timestamptz not null,
  taken_at timestamptz
);
`;
