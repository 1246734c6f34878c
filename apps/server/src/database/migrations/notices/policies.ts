import { guardTable } from '../guard-table.ts';

/**
 * The addressee alone, and only while they may still read the subject: a case in full or by its plate, a referral from either
 * end, a membership that they keep. Where reading ends the notice ends with it.
 */
const READS = `notice.staff_id = (select fn.actor_id()) and case
    when notice.referral_id is not null then exists (select 1 from app.referral r where r.id = notice.referral_id)
    when notice.case_id is not null then exists (select 1 from app.cases c where c.id = notice.case_id)
      or exists (select 1 from app.case_plate p where p.case_id = notice.case_id)
    else exists (select 1 from app.membership m where m.id = notice.membership_id
      and (m.desk_id = any ((select fn.supervised_desks())::uuid[]) or m.organisation_id = any ((select fn.administered_organisations())::uuid[])))
    end`;

export const NOTICE_POLICIES = [
  guardTable('notice', { reads: READS, inserts: true, updates: ['read_at', 'mail_state', 'mail_at'] }),
  `grant delete on app.notice to madoguchi_system;
   create policy system_clears on app.notice for delete to madoguchi_system using (true);
   create policy system_stands_in on app.session for insert to madoguchi_system
     with check (kind = 'STAFF' and expires_at <= statement_timestamp() + interval '1 minute');`,
].join('\n');
