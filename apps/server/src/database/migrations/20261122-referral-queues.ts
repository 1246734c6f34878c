import { Migration } from '@mikro-orm/migrations';
import { asSystem } from './guard-table.ts';

const LIVE = `status not in ('WITHDRAWN', 'CANCELLED', 'LOOP_CLOSED', 'ENTERED_IN_ERROR')`;

/** What has waited longest at an end of a desk is the head of its index; what has ended is not in the way. */
const INDICES = /* sql */ `
create index referral_waits_incoming on app.referral (to_desk_id, coalesce(status_since, created_at), id) where to_desk_id is not null and ${LIVE};
create index referral_waits_outgoing on app.referral (from_desk_id, coalesce(status_since, created_at), id) where ${LIVE};
create index referral_sent_from on app.referral (from_desk_id, sent_at desc, id desc) where sent_at is not null;
create index clock_of_referral on app.clock (referral_id, kind) where referral_id is not null;
`;

/**
 * What headquarters sees of its branches' guidance (console §3 H): number, company and stage, never a word of it. For whoever works
 * at a headquarters section of the branch's own organisation; never of an individual, of a SENSITIVE matter or of a draft; a sole
 * proprietor's name is personal and stays with the branch.
 */
const BRANCH_PROGRESS = /* sql */ `
create function fn.branch_progress(wanted_branch uuid, before timestamptz, before_id uuid, most int)
  returns table (id uuid, number text, branch_desk_id uuid, company_name text, status text, suspended_from text, worked_on boolean, sent_at timestamptz)
  language sql stable security definer set search_path = app, pg_temp as $$
  select r.id, r.number, r.from_desk_id, case when k.sole_proprietor then null else k.name end, r.status, r.suspended_from,
      exists (select 1 from app.clock w where w.referral_id = r.id and w.kind = 'INTERIM_WORD' and w.met_at is not null), r.sent_at
    from app.desk b join app.referral r on r.from_desk_id = b.id join app.cases c on c.id = r.from_case_id
    left join app.company k on k.id = c.company_id
   where b.kind = 'BRANCH' and (wanted_branch is null or b.id = wanted_branch)
     and b.organisation_id = any (array(
       select h.organisation_id from app.desk h where h.kind = 'HEADQUARTERS' and h.id = any (fn.actor_desks())))
     and r.kind in ('GUIDANCE', 'EXTERNAL') and r.sent_at is not null and r.status not in ('DRAFT', 'ENTERED_IN_ERROR')
     and c.kind = 'COMPANY' and not c.sensitive and not r.from_sensitive
     and (before is null or (r.sent_at, r.id) < (before, before_id))
   order by r.sent_at desc, r.id desc limit least(most, 101)
$$;
revoke execute on function fn.branch_progress(uuid, timestamptz, uuid, int) from public;
grant execute on function fn.branch_progress(uuid, timestamptz, uuid, int) to madoguchi_app;
`;

/** The queues of the two ends, and what headquarters sees of its branches. */
export class ReferralQueues extends Migration {
  override name = '20261122-referral-queues';

  override up(): void {
    this.addSql(INDICES);
    this.addSql(asSystem(BRANCH_PROGRESS));
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-referral-queues cannot be undone; restore a backup.');
  }
}
