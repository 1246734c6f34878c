import { guardTable } from '../guard-table.ts';
import { atReceiver, atSender, byPolicy } from './functions.ts';

const AT_SENDER = (r: string) => atSender(r, byPolicy);
const AT_RECEIVER = (r: string) => atReceiver(r, byPolicy);
const SYSTEM = '(select fn.actor_is_system())';
const OWN_DESKS = '(select fn.actor_desks())::uuid[]';
const SIGNED_IN = '(select fn.actor_id()) is not null';

/** A policy that the rule has outgrown. */
const widen = (table: string, reads: string) => `
drop policy app_reads on app.${table};
drop policy app_locks on app.${table};
create policy app_reads on app.${table} for select to madoguchi_app using (${reads});
create policy app_locks on app.${table} for update to madoguchi_app using (${reads}) with check (false);`;

/** The writer's end always, the other end while the sharing stands (database.md §3). */
const ITEM_READS = `exists (select 1 from app.referral r where r.id = shared_item.referral_id and (
    (shared_item.written_by = 'SENDER' and ${AT_SENDER('r')})
    or (shared_item.written_by = 'RECEIVER' and ${AT_RECEIVER('r')})
    or (fn.sharing_stands(shared_item.id) and case shared_item.written_by when 'SENDER' then ${AT_RECEIVER('r')} else ${AT_SENDER('r')} end)))
  or ${SYSTEM}`;
const WORD_READS = `exists (select 1 from app.referral r where r.id = referral_word.referral_id and (
    (referral_word.side = 'SENDER' and ${AT_SENDER('r')})
    or (referral_word.side = 'RECEIVER' and ${AT_RECEIVER('r')})
    or (fn.word_crosses(r.id, referral_word.kind, referral_word.side)
      and case referral_word.side when 'SENDER' then ${AT_RECEIVER('r')} else ${AT_SENDER('r')} end)))
  or ${SYSTEM}`;

export const REFERRAL_POLICIES = [
  widen('referral', `${AT_SENDER('referral')} or ${AT_RECEIVER('referral')} or ${SYSTEM}`),
  // A referral begins as a draft; everything else is a move.
  `drop policy writer_inserts on app.referral;
   create policy writer_inserts on app.referral for insert to madoguchi_writer with check (${SIGNED_IN} and referral.status = 'DRAFT');`,
  widen('shared_item', ITEM_READS),
  widen(
    'clock',
    `(clock.case_id is not null and ${byPolicy('clock.case_id')})
      or (clock.referral_id is not null and exists (select 1 from app.referral r where r.id = clock.referral_id))`,
  ),
  guardTable('referral_draft_item', {
    reads: `exists (select 1 from app.referral r where r.id = referral_draft_item.referral_id and r.from_desk_id = any (${OWN_DESKS}) and ${AT_SENDER('r')})`,
    inserts: true,
    deletes: 'true',
  }),
  guardTable('referral_word', { reads: WORD_READS, inserts: true }),
  guardTable('case_request', {
    reads: `case_request.owner_desk_id = any (${OWN_DESKS}) and ${byPolicy('case_request.case_id')}`,
    inserts: true,
    updates: ['answered_at', 'referral_id', 'owner_desk_id'],
  }),
  // Both ends read what happened on their referral; its words lie with the desk that said them.
  `create policy referral_reads on app.event for select to madoguchi_app
     using (event.stream_kind = 'referral' and exists (select 1 from app.referral r where r.id = event.subject_id));
   create policy referral_reads on app.event_content for select to madoguchi_app
     using (event_content.stream_kind = 'referral' and event_content.desk_id = any (${OWN_DESKS})
       and exists (select 1 from app.referral r where r.id = event_content.subject_id));`,
  // What the functions of the system role keep by themselves.
  `grant insert, update (valid_until) on app.case_access to madoguchi_system;
   create policy system_keeps on app.case_access for insert to madoguchi_system with check (via = 'PARTICIPANT');
   create policy system_ends on app.case_access for update to madoguchi_system using (via = 'PARTICIPANT') with check (via = 'PARTICIPANT');
   grant update (body) on app.referral_word to madoguchi_system;
   create policy system_empties on app.referral_word for update to madoguchi_system using (true) with check (body = '');
   grant update (body) on app.referral_draft_item to madoguchi_system;
   create policy system_empties on app.referral_draft_item for update to madoguchi_system using (true) with check (body is null);
   grant update (body) on app.case_request to madoguchi_system;
   create policy system_empties on app.case_request for update to madoguchi_system using (true) with check (body = '');`,
].join('\n');
