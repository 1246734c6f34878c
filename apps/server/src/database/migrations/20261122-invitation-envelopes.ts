import { Migration } from '@mikro-orm/migrations';
import { asSystem } from './guard-table.ts';

/** What an administrator sees of the mail that went out names invitations too. */
export class InvitationEnvelopes extends Migration {
  override name = '20261122-invitation-envelopes';

  override up(): void {
    this.addSql(
      asSystem(/* sql */ `
-- To whom, when and why in a code: neither number nor link, nor whose matter it was.
create or replace function fn.mail_envelopes(skipped int, most int)
  returns table (id uuid, staff_id uuid, kind text, created_at timestamptz, mail_state text, mail_at timestamptz)
  language sql stable security definer set search_path = app, pg_temp as $$
  select e.* from (
    select n.id, n.staff_id, n.kind, n.created_at, n.mail_state, n.mail_at from app.notice n where n.mail_state <> 'UNWANTED'
    union all
    select i.id, i.staff_id, 'INVITATION', coalesce(i.confirmed_at, i.created_at), i.mail_state, i.mail_at from app.invitation i where i.mail_state is not null) e
   where fn.home_organisation(e.staff_id) = any (fn.administered_organisations())
   order by e.created_at desc, e.id limit most offset skipped
$$;`),
    );
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-invitation-envelopes cannot be undone; restore a backup.');
  }
}
