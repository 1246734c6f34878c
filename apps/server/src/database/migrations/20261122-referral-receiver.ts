import { Migration } from '@mikro-orm/migrations';
import { asSystem } from './guard-table.ts';

const KEEPS_RECEIVER = /* sql */ `
create function fn.keep_receiver() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
begin
  raise exception 'A referral that was sent keeps its receiver.' using errcode = '23514';
end $$;
`;
const KEEPS_RECEIVER_ON = /* sql */ `
create trigger keep_receiver before update of to_desk_id, to_organisation_id on app.referral for each row
  when (old.status <> 'DRAFT' and (new.to_desk_id is distinct from old.to_desk_id or new.to_organisation_id is distinct from old.to_organisation_id))
  execute function fn.keep_receiver();
`;

/** Whatever else changes on it, a referral that was sent keeps the desk it was sent to. */
export class ReferralReceiver extends Migration {
  override name = '20261122-referral-receiver';

  override up(): void {
    this.addSql(asSystem(KEEPS_RECEIVER));
    this.addSql(KEEPS_RECEIVER_ON);
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-referral-receiver cannot be undone; restore a backup.');
  }
}
