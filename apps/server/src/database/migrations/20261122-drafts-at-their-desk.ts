import { Migration } from '@mikro-orm/migrations';

/** `readsAtSender` is the twin. It holds for every reader's statement and lock, whatever else lets them read the case. */
const AT_THEIR_DESK = /* sql */ `
create policy drafts_at_their_desk on app.referral as restrictive for select to madoguchi_app using (
  referral.status <> 'DRAFT' or referral.from_desk_id = any ((select fn.actor_desks())::uuid[]) or (select fn.actor_is_system()));
`;

/** A desk that takes part in a case reads what its owner sent, never what it is only thinking of sending. */
export class DraftsAtTheirDesk extends Migration {
  override name = '20261122-drafts-at-their-desk';

  override up(): void {
    this.addSql(AT_THEIR_DESK);
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-drafts-at-their-desk cannot be undone; restore a backup.');
  }
}
