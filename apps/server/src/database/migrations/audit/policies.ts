import { audienceVisible } from '../foundation/visibility.sql.ts';
import { guardTable } from '../guard-table.ts';

const AUDITED = (table: string) => `${table}.organisation_id = any ((select fn.audited_organisations())::uuid[])`;
const SUPERVISED = (table: string) => `${table}.desk_id = any ((select fn.supervised_desks())::uuid[])`;

/** The system role may empty what an approved disposal names, and write nothing else into it. */
const EMPTIES: Readonly<Record<string, { columns: string; check: string }>> = {
  cases: {
    columns: 'disposed_at, subject, subject_norm, plate_message, closing_note, contact_id',
    check: `disposed_at is not null and subject = ''`,
  },
  note: { columns: 'body, body_norm', check: `body = '' and body_norm = ''` },
  note_retraction: { columns: 'reason', check: `reason = ''` },
  task: { columns: 'title', check: `title = ''` },
  case_access: { columns: 'reason', check: 'reason is null' },
  inquiry: {
    columns:
      'disposed_at, content, answer, text_norm, caller_name, caller_kana, callback_telephone, caller_norm, telephone_digits, contact_id',
    check: `disposed_at is not null and content = '' and answer = ''`,
  },
  inquiry_correction: { columns: 'reason', check: `reason = ''` },
  attachment: { columns: 'name, removed_reason', check: `name = ''` },
  consent: { columns: 'giver_name, mandate, purpose, evidence, ended_note', check: `giver_name = '' and purpose = ''` },
  shared_item_revision: { columns: 'content', check: `content = ''` },
  client: { columns: 'name, kana, name_norm, telephone, telephone_digits, email', check: 'name is null' },
};

export const POLICIES_AUDIT = [
  guardTable('trail_root', { systemInserts: true }),
  guardTable('trail_root_head', { systemInserts: true }),
  guardTable('legal_hold', {
    reads: `(${SUPERVISED('legal_hold')} or ${AUDITED('legal_hold')})`,
    inserts: true,
    updates: ['lifted_by_id', 'lifted_at', 'lift_reason'],
  }),
  guardTable('disposal', {
    reads: `(disposal.desk_id = any ((select fn.disposing_desks())::uuid[]) or ${AUDITED('disposal')})`,
    inserts: true,
    updates: ['status', 'decided_by_id', 'decided_at', 'version'],
  }),
  guardTable('disposal_item', {
    reads: 'exists (select 1 from app.disposal d where d.id = disposal_item.disposal_id)',
    inserts: true,
    updates: ['kept'],
  }),
  guardTable('attachment', {
    reads: `exists (select 1 from app.cases c where c.id = attachment.case_id) and ${audienceVisible('attachment')}
      and (attachment.removed_at is null or ${SUPERVISED('attachment')})`,
    inserts: true,
    updates: ['removed_at', 'removed_by_id', 'removed_reason'],
  }),
  guardTable('attachment_chunk', {
    reads: 'exists (select 1 from app.attachment a where a.id = attachment_chunk.attachment_id)',
    inserts: true,
    deletes:
      'exists (select 1 from app.attachment a where a.id = attachment_chunk.attachment_id and a.removed_at is not null)',
  }),
  `grant select on app.retention_class to madoguchi_app, madoguchi_writer, madoguchi_system;
   grant update (years, version) on app.retention_class to madoguchi_writer;`,
  ...Object.entries(EMPTIES).map(
    ([table, { columns, check }]) => `grant update (${columns}) on app.${table} to madoguchi_system;
      create policy system_empties on app.${table} for update to madoguchi_system using (true) with check (${check});`,
  ),
  ...['event_content', 'attachment_chunk'].map(
    (table) => `grant delete on app.${table} to madoguchi_system;
      create policy system_disposes on app.${table} for delete to madoguchi_system using (true);`,
  ),
  // Headers alone: the words of an event lie in event_content, where an auditor reads nothing.
  `create policy auditor_reads on app.event for select to madoguchi_app using (${AUDITED('event')});
   create policy supervisor_reads on app.event for select to madoguchi_app using (event.stream_kind = 'reads' and ${SUPERVISED('event')});
   create index event_organisation on app.event (organisation_id, at desc, id);`,
].join('\n');
