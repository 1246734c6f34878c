import { guardTable } from '../guard-table.ts';
import { caseVisibleUnderConsent, NOTE_READS } from './functions.ts';

const AT_SENDER = `exists (select 1 from app.cases c where c.id = @.from_case_id)`;
const AT_RECEIVER = `(@.status <> 'DRAFT' and (@.status <> 'ENTERED_IN_ERROR' or @.accepted_at is not null)
  and ((@.to_case_id is not null and exists (select 1 from app.cases c where c.id = @.to_case_id))
    or (@.to_case_id is null and @.to_desk_id = any ((select fn.actor_desks())::uuid[]))))`;
const of = (condition: string, referral: string) => condition.replaceAll('@', referral);

/** The writer's end always, the other end while the sharing stands (database.md §3). */
const ITEM_READS = `exists (select 1 from app.referral r where r.id = shared_item.referral_id and (
    (shared_item.written_by = 'SENDER' and ${of(AT_SENDER, 'r')})
    or (shared_item.written_by = 'RECEIVER' and ${of(AT_RECEIVER, 'r')})
    or (fn.sharing_stands(shared_item.id) and case shared_item.written_by when 'SENDER' then ${of(AT_RECEIVER, 'r')} else ${of(AT_SENDER, 'r')} end)))
  or (select fn.actor_is_system())`;
const REVISION_READS = `exists (select 1 from app.shared_item i where i.id = shared_item_revision.item_id)
  and (shared_item_revision.previewed or fn.referral_was_accepted(shared_item_revision.item_id)
    or shared_item_revision.desk_id = any ((select fn.actor_desks())::uuid[]) or (select fn.actor_is_system()))`;

/** A policy of the foundation that the rule has outgrown. */
const widen = (table: string, reads: string) => `
drop policy app_reads on app.${table};
drop policy app_locks on app.${table};
create policy app_reads on app.${table} for select to madoguchi_app using (${reads});
create policy app_locks on app.${table} for update to madoguchi_app using (${reads}) with check (false);`;

export const CONSENT_POLICIES = [
  guardTable('consent', {
    reads: `exists (select 1 from app.cases c where c.id = consent.case_id)`,
    inserts: true,
    updates: ['status', 'ended_at', 'ended_by_id', 'ended_note', 'referral_id', 'version'],
  }),
  guardTable('referral', {
    reads: `${of(AT_SENDER, 'referral')} or ${of(AT_RECEIVER, 'referral')} or (select fn.actor_is_system())`,
    inserts: true,
    updates: true,
  }),
  guardTable('shared_item', { reads: ITEM_READS, inserts: true, updates: ['revision', 'previewed'] }),
  // Frozen: a revision is written once and never changed.
  guardTable('shared_item_revision', { reads: REVISION_READS, inserts: true }),
  guardTable('derived_text', {
    reads: `exists (select 1 from app.note n where n.id = derived_text.note_id)`,
    inserts: true,
  }),
  widen('cases', caseVisibleUnderConsent('cases')),
  widen('note', NOTE_READS),
].join('\n');
