import { guardTable } from '../guard-table.ts';
import { caseVisible, inAuditedFile, isAudited } from './visibility.sql.ts';

const SUPERVISED = (table: string) => `${table}.desk_id = any ((select fn.supervised_desks())::uuid[])`;
const ACTOR = '(select fn.actor_id())';

/** A policy that the rule has outgrown. */
const widen = (table: string, reads: string) => `
drop policy app_reads on app.${table};
drop policy app_locks on app.${table};
create policy app_reads on app.${table} for select to madoguchi_app using (${reads});
create policy app_locks on app.${table} for update to madoguchi_app using (${reads}) with check (false);`;

/** What an auditor reads beside what was readable; they lock nothing of it, for no command of theirs touches it. */
const auditorReads = (table: string, reads: string) =>
  `create policy auditor_reads_file on app.${table} for select to madoguchi_app using (${reads});`;

const NOT_RETRACTED = `not exists (select 1 from app.note_retraction r where r.note_id = note.id)`;
const DERIVED_IS_OPEN = `(not note.derived_from_shared or fn.derived_text_is_open(note.id))`;

export const AUDIT_READING_POLICIES = [
  guardTable('audit_reading', {
    reads: `(${SUPERVISED('audit_reading')} or audit_reading.auditor_id = ${ACTOR}
      or exists (select 1 from app.cases c where c.id = audit_reading.case_id and ${SUPERVISED('c')}))`,
    updates: ['ended_at', 'ended_by_id'],
  }),
  // Also where a command were wrong: a supervisor of the desk opens it, to somebody else.
  `grant insert on app.audit_reading to madoguchi_writer;
   create policy writer_opens on app.audit_reading for insert to madoguchi_writer
     with check (${SUPERVISED('audit_reading')} and audit_reading.opened_by_id = ${ACTOR} and audit_reading.auditor_id <> ${ACTOR});
   create policy system_forgets on app.audit_reading for update to madoguchi_system using (true) with check (reason = '');
   create policy audit_is_no_grant on app.case_access as restrictive for insert to madoguchi_writer with check (via <> 'AUDIT');
   create policy audit_is_no_change on app.case_access as restrictive for update to madoguchi_writer using (via <> 'AUDIT');
   create policy system_admits on app.case_access for insert to madoguchi_system with check (via = 'AUDIT');
   create policy system_ends_audit on app.case_access for update to madoguchi_system using (via = 'AUDIT') with check (via = 'AUDIT');`,
  widen('cases', caseVisible('cases')),
  auditorReads('note', `${inAuditedFile('note')} and ${DERIVED_IS_OPEN} and ${NOT_RETRACTED}`),
  auditorReads(
    'inquiry',
    `inquiry.case_id is not null and ${inAuditedFile('inquiry')}
      and (not inquiry.sensitive or exists (select 1 from app.cases sc where sc.id = inquiry.case_id and sc.sensitive))`,
  ),
  auditorReads('attachment', `${inAuditedFile('attachment')} and attachment.removed_at is null`),
  auditorReads(
    'event_content',
    `event_content.stream_kind = 'case' and ${isAudited('event_content.subject_id')}
      and exists (select 1 from app.cases c where c.id = event_content.subject_id and c.desk_id = event_content.desk_id)`,
  ),
  auditorReads(
    'contact',
    `exists (select 1 from app.cases c where c.contact_id = contact.id and ${isAudited('c.id')})`,
  ),
  auditorReads(
    'company',
    `exists (select 1 from app.cases c where c.company_id = company.id and ${isAudited('c.id')})`,
  ),
].join('\n');
