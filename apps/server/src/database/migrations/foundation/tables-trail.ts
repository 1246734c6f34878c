/** The trail (header and content apart, chained per stream) and the search rows. */
export const TABLES_TRAIL = /* sql */ `
create table app.stream_head (
  stream text primary key,
  sequence bigint not null,
  hash text not null
);

create table app.event (
  id uuid primary key,
  stream text not null,
  stream_kind text not null check (stream_kind in ('case', 'inquiry', 'company', 'client', 'staff', 'desk', 'installation', 'reads')),
  subject_id uuid not null,
  sequence bigint not null,
  at timestamptz not null,
  actor_id uuid not null,
  session_id uuid not null,
  organisation_id uuid,
  desk_id uuid,
  code text not null,
  codes jsonb not null,
  commitment text not null,
  previous_hash text not null,
  canonical text not null,
  hash text not null,
  unique (stream, sequence)
);
create index event_subject on app.event (stream_kind, subject_id, sequence);
create index event_reads on app.event (session_id, at) where stream_kind = 'reads';

create table app.event_content (
  event_id uuid primary key references app.event,
  stream_kind text not null,
  subject_id uuid not null,
  desk_id uuid,
  salt text not null,
  content text not null
);

create table app.search_row (
  subject_kind text not null check (subject_kind in ('CASE', 'INQUIRY')),
  subject_id uuid not null,
  audience text not null check (audience in ('DESK', 'ORGANISATION', 'SHARED')),
  desk_id uuid not null references app.desk,
  organisation_id uuid not null references app.organisation,
  owner_desk_id uuid not null references app.desk,
  at timestamptz not null,
  norm_version int not null,
  txt text not null,
  primary key (subject_id, audience, desk_id)
);
create index search_row_recent on app.search_row (owner_desk_id, at desc);
`;

/** Pairs of neighbouring letters, packed: stock GIN finds Japanese words of two letters by them (quality §1). */
export const SEARCH_INDEXES = /* sql */ `
create function fn.bg(t text) returns int[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg(((ascii(c)::bigint * 65599 + ascii(d)) % 2147483647)::int), '{}')
    from (select string_to_array(t, null) as letters) l, unnest(letters, letters[2:]) as pairs(c, d)
   where d is not null
$$;

-- Pairs are never negative; a desk is one negative number from the random end of its id. With it in the same index a search
-- touches the rows of the reader's own desks alone, however many other desks the installation holds.
create function fn.desk_key(desk uuid) returns int language sql immutable strict parallel safe as $$
  select (('x' || right(desk::text, 8))::bit(32) | x'80000000'::bit(32))::int
$$;
create function fn.pairs(t text, desk uuid) returns int[] language sql immutable strict parallel safe as $$
  select fn.bg(t) || fn.desk_key(desk)
$$;
grant usage on schema fn to public;
create index search_row_pairs on app.search_row using gin (fn.pairs(txt, owner_desk_id)) with (fastupdate = off);

alter table app.company add column search_text text not null generated always as
  (name_norm || E'\\n' || kana_norm || E'\\n' || coalesce(corporate_number, '') || E'\\n' || telephone_digits) stored;
create index company_pairs on app.company using gin (fn.bg(search_text)) with (fastupdate = off);
create index company_name_prefix on app.company (name_norm text_pattern_ops);
create index company_kana_prefix on app.company (kana_norm text_pattern_ops);
create index company_telephone on app.company (telephone_digits text_pattern_ops) where telephone_digits <> '';

alter table app.contact add column search_text text not null generated always as (name_norm || E'\\n' || telephone_digits) stored;
create index contact_pairs on app.contact using gin (fn.bg(search_text)) with (fastupdate = off);
create index contact_telephone on app.contact (telephone_digits text_pattern_ops) where telephone_digits <> '';

alter table app.client add column search_text text not null generated always as (name_norm || E'\\n' || telephone_digits) stored;
create index client_pairs on app.client using gin (fn.bg(search_text)) with (fastupdate = off);
`;
