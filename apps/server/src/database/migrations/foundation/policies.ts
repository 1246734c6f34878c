import { audienceVisible, caseVisible, inquiryVisible } from './visibility.sql.ts';

const SIGNED_IN = '(select fn.actor_id()) is not null';
const CASE_IS_VISIBLE = (table: string) => `exists (select 1 from app.cases c where c.id = ${table}.case_id)`;

/** What `madoguchi_app` may read, table by table. The same condition lets it lock a row and never change one. */
const READS: Readonly<Record<string, string>> = {
  staff: SIGNED_IN,
  membership: SIGNED_IN,
  company: `${SIGNED_IN} and (not company.sole_proprietor or company.organisation_id = any ((select fn.actor_organisations())::uuid[]))`,
  establishment: `exists (select 1 from app.company c where c.id = establishment.company_id)`,
  contact: `contact.organisation_id = any ((select fn.actor_organisations())::uuid[])`,
  tcci_membership: `tcci_membership.organisation_id = any ((select fn.actor_organisations())::uuid[])`,
  client: `client.desk_id = any ((select fn.actor_desks())::uuid[]) and (
      not client.restricted or client.recorded_by_id = (select fn.actor_id())
      or client.desk_id = any ((select fn.supervised_desks())::uuid[])
      or exists (select 1 from app.cases c where c.client_id = client.id)
      or exists (select 1 from app.inquiry i where i.client_id = client.id))
    or exists (select 1 from app.cases c where c.client_id = client.id)`,
  cases: caseVisible('cases'),
  case_programme: CASE_IS_VISIBLE('case_programme'),
  case_access: `(case_access.staff_id = (select fn.actor_id()) or case_access.desk_id = any ((select fn.actor_desks())::uuid[])
    or case_access.owner_desk_id = any ((select fn.supervised_desks())::uuid[]))`,
  case_plate: `case_plate.desk_id = any ((select fn.actor_desks())::uuid[])`,
  inquiry: inquiryVisible('inquiry', CASE_IS_VISIBLE('inquiry')),
  inquiry_programme: `exists (select 1 from app.inquiry i where i.id = inquiry_programme.inquiry_id)`,
  inquiry_correction: `exists (select 1 from app.inquiry i where i.id = inquiry_correction.inquiry_id)`,
  inquiry_draft: `inquiry_draft.staff_id = (select fn.actor_id())`,
  note: `${CASE_IS_VISIBLE('note')} and ${audienceVisible('note')}
    and (note.desk_id = any ((select fn.supervised_desks())::uuid[])
      or not exists (select 1 from app.note_retraction r where r.note_id = note.id))`,
  note_retraction: CASE_IS_VISIBLE('note_retraction'),
  task: CASE_IS_VISIBLE('task'),
  clock: CASE_IS_VISIBLE('clock'),
  event: `(event.stream_kind = 'case' and exists (select 1 from app.cases c where c.id = event.subject_id))
    or (event.stream_kind = 'staff' and event.actor_id = (select fn.actor_id()))`,
  event_content: `event_content.stream_kind = 'case' and exists (select 1 from app.cases c where c.id = event_content.subject_id)
    and event_content.desk_id = any ((select fn.actor_desks())::uuid[])`,
  idempotency: `idempotency.staff_id = (select fn.actor_id())`,
};

/** What a command may write. History is insert-only: no UPDATE or DELETE on events and notes, ever. */
const INSERTS = [
  'company',
  'establishment',
  'contact',
  'tcci_membership',
  'client',
  'cases',
  'case_programme',
  'case_access',
  'inquiry',
  'inquiry_programme',
  'inquiry_correction',
  'inquiry_draft',
  'note',
  'note_retraction',
  'task',
  'clock',
  'event',
  'event_content',
  'idempotency',
];
const UPDATES = [
  'staff',
  'company',
  'contact',
  'tcci_membership',
  'client',
  'cases',
  'case_access',
  'inquiry',
  'inquiry_draft',
  'task',
  'clock',
  'idempotency',
];
const DELETES: Readonly<Record<string, string>> = {
  inquiry_draft: `inquiry_draft.staff_id = (select fn.actor_id())`,
  case_programme: SIGNED_IN,
  inquiry_programme: SIGNED_IN,
};
const SYSTEM_READS = [...Object.keys(READS), 'session', 'search_row', 'stream_head', 'credential', 'sign_in_attempt'];
/** Projections are written by the functions of the system role alone. */
const PROJECTIONS = ['case_plate', 'search_row', 'stream_head'];
/** The system role opens the worker's own session and nothing else. */
const SYSTEM_INSERTS = ['session'];
/** What the worker's functions clear away (functions-jobs.ts). */
const SYSTEM_CLEARS: Readonly<Record<string, readonly string[]>> = {
  inquiry_draft: [
    'grant delete on app.inquiry_draft to madoguchi_system;',
    'create policy system_clears on app.inquiry_draft for delete to madoguchi_system using (true);',
  ],
  idempotency: [
    'grant delete on app.idempotency to madoguchi_system;',
    'create policy system_clears on app.idempotency for delete to madoguchi_system using (true);',
  ],
  session: [
    'grant update (ended_at) on app.session to madoguchi_system;',
    'create policy system_ends on app.session for update to madoguchi_system using (true) with check (ended_at is not null);',
  ],
};
const AUTH: Readonly<Record<string, string>> = {
  credential: 'select, insert, update',
  session: 'select, insert, update',
  sign_in_attempt: 'select, insert, delete',
  staff: 'select, insert',
  membership: 'select, insert',
};
const OPEN_TABLES = ['installation', 'organisation', 'desk', 'code_item', 'stock_phrase', 'programme'];

const tables = [...new Set([...SYSTEM_READS, ...PROJECTIONS])];

function policiesOf(table: string): string[] {
  const sql = [`alter table app.${table} enable row level security, force row level security;`];
  const reads = READS[table];
  if (reads !== undefined) {
    sql.push(`grant select, update on app.${table} to madoguchi_app;`);
    sql.push(`create policy app_reads on app.${table} for select to madoguchi_app using (${reads});`);
    sql.push(
      `create policy app_locks on app.${table} for update to madoguchi_app using (${reads}) with check (false);`,
    );
    sql.push(`grant select on app.${table} to madoguchi_writer;`);
    sql.push(`create policy writer_reads on app.${table} for select to madoguchi_writer using (${SIGNED_IN});`);
  }
  if (INSERTS.includes(table)) {
    sql.push(`grant insert on app.${table} to madoguchi_writer;`);
    sql.push(`create policy writer_inserts on app.${table} for insert to madoguchi_writer with check (${SIGNED_IN});`);
  }
  if (UPDATES.includes(table)) {
    sql.push(`grant update on app.${table} to madoguchi_writer;`);
    sql.push(
      `create policy writer_updates on app.${table} for update to madoguchi_writer using (${SIGNED_IN}) with check (${SIGNED_IN});`,
    );
  }
  const deletes = DELETES[table];
  if (deletes !== undefined) {
    sql.push(`grant delete on app.${table} to madoguchi_writer;`);
    sql.push(`create policy writer_deletes on app.${table} for delete to madoguchi_writer using (${deletes});`);
  }
  if (SYSTEM_READS.includes(table)) {
    sql.push(`grant select on app.${table} to madoguchi_system;`);
    sql.push(`create policy system_reads on app.${table} for select to madoguchi_system using (true);`);
  }
  if (PROJECTIONS.includes(table)) {
    sql.push(`grant select, insert, update, delete on app.${table} to madoguchi_system;`);
    sql.push(`create policy system_writes on app.${table} for all to madoguchi_system using (true) with check (true);`);
  }
  if (SYSTEM_INSERTS.includes(table)) {
    sql.push(`grant insert on app.${table} to madoguchi_system;`);
    sql.push(
      `create policy system_inserts on app.${table} for insert to madoguchi_system with check (kind = 'SYSTEM');`,
    );
  }
  sql.push(...(SYSTEM_CLEARS[table] ?? []));
  const auth = AUTH[table];
  if (auth !== undefined) {
    sql.push(`grant ${auth} on app.${table} to madoguchi_auth;`);
    sql.push(`create policy auth_all on app.${table} for all to madoguchi_auth using (true) with check (true);`);
  }
  return sql;
}

export const POLICIES = [
  `grant usage on schema app to madoguchi_app, madoguchi_writer, madoguchi_auth, madoguchi_system;`,
  ...tables.flatMap(policiesOf),
  ...OPEN_TABLES.map(
    (table) => `grant select on app.${table} to madoguchi_app, madoguchi_writer, madoguchi_auth, madoguchi_system;`,
  ),
  `grant select, insert, update on app.counter to madoguchi_writer;`,
].join('\n');
