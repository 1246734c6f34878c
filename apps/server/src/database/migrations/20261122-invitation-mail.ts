import { Migration } from '@mikro-orm/migrations';
import { asSystem } from './guard-table.ts';
import { inForce } from './staff/functions.ts';

const TABLES = /* sql */ `
-- Null where the link is handed over by a person.
alter table app.invitation
  add column mail_state text check (mail_state in ('WAITING', 'SENT', 'CLOSED', 'FAILED')),
  add column mail_at timestamptz;
grant update (mail_state, mail_at) on app.invitation to madoguchi_system;
create policy system_settles_mail on app.invitation for update to madoguchi_system
  using (mail_state = 'WAITING') with check (mail_state in ('SENT', 'CLOSED', 'FAILED'));
`;

const FUNCTIONS = /* sql */ `
-- For the mail of one invitation: to whom, and whether the link still opens anything. The link itself is in no row.
create function fn.invitation_to_mail(wanted uuid) returns json language sql stable security definer set search_path = app, pg_temp as $$
  select json_build_object('signInName', s.sign_in_name, 'locale', s.locale, 'at', coalesce(i.confirmed_at, i.created_at), 'until', i.expires_at,
      'opens', i.used_at is null and i.expires_at > statement_timestamp() and (not i.waits or i.confirmed_at is not null) and s.disabled_at is null)
    from app.invitation i join app.staff s on s.id = i.staff_id where i.id = wanted and i.mail_state = 'WAITING'
$$;

create function fn.settle_invitation_mail(wanted uuid, state text, at timestamptz) returns void language sql security definer set search_path = app, pg_temp as $$
  update app.invitation set mail_state = state, mail_at = at where id = wanted and mail_state = 'WAITING'
$$;

-- How the mail of the open invitation stands, told of kept accounts alone.
create function fn.invitation_mail(staff uuid) returns text language sql stable security definer set search_path = app, pg_temp as $$
  select i.mail_state from app.invitation i
   where i.staff_id = invitation_mail.staff and i.used_at is null and fn.keeps_account(i.staff_id)
   order by i.created_at desc, i.id desc limit 1
$$;

-- Whether a role is in force anywhere, told of kept accounts alone; null of others.
create function fn.holds_a_role(staff uuid) returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select 1 from app.membership m where m.staff_id = holds_a_role.staff and ${inForce('m')}) where fn.keeps_account(holds_a_role.staff)
$$;
`;

const ASKED_BY_THE_WORKER = 'fn.invitation_to_mail(uuid), fn.settle_invitation_mail(uuid, text, timestamptz)';

/** An invitation goes to the person themself, where this installation sends mail. */
export class InvitationMail extends Migration {
  override name = '20261122-invitation-mail';

  override up(): void {
    this.addSql(TABLES);
    this.addSql(
      asSystem(`${FUNCTIONS}
      revoke execute on function ${ASKED_BY_THE_WORKER}, fn.invitation_mail(uuid), fn.holds_a_role(uuid) from public;
      grant execute on function fn.invitation_mail(uuid), fn.holds_a_role(uuid) to madoguchi_app;
      grant execute on function ${ASKED_BY_THE_WORKER} to madoguchi_worker;`),
    );
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-invitation-mail cannot be undone; restore a backup.');
  }
}
