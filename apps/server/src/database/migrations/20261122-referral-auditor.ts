import { Migration } from '@mikro-orm/migrations';
import { caseVisible } from './audit-reading/visibility.sql.ts';
import { asSystem } from './guard-table.ts';
import { atReceiver, atSender } from './referrals/functions.ts';

const byRule = (id: string) => `exists (select 1 from app.cases c where c.id = ${id} and ${caseVisible('c')})`;
const AT_SENDER = atSender('r', byRule);
const AT_RECEIVER = atReceiver('r', byRule);

/** Whom the policies let read a referral stands at one of its ends, the auditor of a named file among them. */
const ENDS = /* sql */ `
create or replace function fn.referral_ends(wanted uuid) returns json language sql stable security definer set search_path = app, pg_temp as $$
  select json_build_object('readsFromCase', ${AT_SENDER}, 'readsAtReceiver', ${AT_RECEIVER},
      'acceptedBy', coalesce(d.referrals_accepted_by, 'COUNSELLOR'))
    from app.referral r left join app.desk d on d.id = r.to_desk_id
   where r.id = wanted and (${AT_SENDER} or ${AT_RECEIVER} or fn.actor_is_system())
$$;
`;

/** An auditor to whom a case was opened reads its referrals too; they lock none (`fn.lock_referral` stays as it is). */
export class ReferralAuditor extends Migration {
  override name = '20261122-referral-auditor';

  override up(): void {
    this.addSql(asSystem(ENDS));
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-referral-auditor cannot be undone; restore a backup.');
  }
}
