import { Migration } from '@mikro-orm/migrations';

/**
 * A draft names the file of the case that will cross; a correction puts another file in its place, and the former closes for
 * the other end.
 */
export class ReferralFiles extends Migration {
  override name = '20261122-referral-files';

  override up(): void {
    this.addSql(`alter table app.referral_draft_item add column attachment_id uuid references app.attachment,
      add constraint draft_file_is_attachment check (attachment_id is null or kind = 'ATTACHMENT');
      grant update (attachment_id) on app.shared_item to madoguchi_writer;`);
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-referral-files cannot be undone; restore a backup.');
  }
}
