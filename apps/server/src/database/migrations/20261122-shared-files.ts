import { Migration } from '@mikro-orm/migrations';
import { audienceVisible } from './foundation/visibility.sql.ts';
import { asSystem } from './guard-table.ts';
import { atReceiver, atSender, byPolicy } from './referrals/functions.ts';

/** The other end of the exchange from whoever wrote the item `i` of the referral `r`. */
const AT_OTHER_END = `case i.written_by when 'SENDER' then ${atReceiver('r', byPolicy)} else ${atSender('r', byPolicy)} end`;

/**
 * A file under its case and its audience, as before; and at the other end of a referral exactly while the item that carries it
 * stands. A file about a third person crosses only by an item that is marked so, whose sharing asks for that person's consent.
 */
const FILE_READS = `(exists (select 1 from app.cases c where c.id = attachment.case_id) and ${audienceVisible('attachment')}
    and (attachment.removed_at is null or attachment.desk_id = any ((select fn.supervised_desks())::uuid[])))
  or (attachment.removed_at is null and attachment.name <> '' and exists (
    select 1 from app.shared_item i join app.referral r on r.id = i.referral_id
     where i.attachment_id = attachment.id and i.kind = 'ATTACHMENT'
       and attachment.case_id = case i.written_by when 'SENDER' then r.from_case_id else r.to_case_id end
       and (i.third_person or not attachment.third_person)
       and fn.sharing_stands(i.id) and ${AT_OTHER_END}))`;

/**
 * The day on which something that crossed came to its end, for the line 「共有終了」: a day alone, since the hour would tell a
 * withdrawal from an expiry.
 */
const ENDED_ON = /* sql */ `
create function fn.sharing_ended_on(wanted uuid) returns date language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(
      (select max((case k.status when 'WITHDRAWN' then k.ended_at else k.valid_until end) at time zone 'Asia/Tokyo')::date
         from app.consent k where k.case_id = r.from_case_id and k.to_organisation_id = r.to_organisation_id
          and (k.status <> 'IN_FORCE' or k.valid_until <= statement_timestamp())),
      (coalesce(r.accepted_at, r.sent_at, r.created_at) at time zone 'Asia/Tokyo')::date)
    from app.referral r where r.id = wanted
$$;
revoke execute on function fn.sharing_ended_on(uuid) from public;
grant execute on function fn.sharing_ended_on(uuid) to madoguchi_app;`;

/** A shared item may carry a file of the case, and the other end reads it while the item stands. */
export class SharedFiles extends Migration {
  override name = '20261122-shared-files';

  override up(): void {
    this.addSql(`alter table app.shared_item add column if not exists attachment_id uuid references app.attachment;
      create index if not exists shared_item_attachment on app.shared_item (attachment_id) where attachment_id is not null;`);
    this.addSql(asSystem(ENDED_ON));
    this.addSql(`drop policy app_reads on app.attachment;
      drop policy app_locks on app.attachment;
      create policy app_reads on app.attachment for select to madoguchi_app using (${FILE_READS});
      create policy app_locks on app.attachment for update to madoguchi_app using (${FILE_READS}) with check (false);`);
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-shared-files cannot be undone; restore a backup.');
  }
}
