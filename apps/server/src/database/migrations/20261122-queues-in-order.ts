import { Migration } from '@mikro-orm/migrations';

const ENDED = `status in ('WITHDRAWN', 'CANCELLED', 'LOOP_CLOSED', 'ENTERED_IN_ERROR')`;

/** What has ended is read newest first at each end of a desk; what the branches have sent, newest first over all of them. */
const INDICES = /* sql */ `
create index referral_ended_incoming on app.referral (to_desk_id, coalesce(status_since, created_at) desc, id desc) where to_desk_id is not null and ${ENDED};
create index referral_ended_outgoing on app.referral (from_desk_id, coalesce(status_since, created_at) desc, id desc) where ${ENDED};
create index referral_sent on app.referral (sent_at desc, id desc) where sent_at is not null and kind in ('GUIDANCE', 'EXTERNAL');
`;

/** The queues stop reading at the end of a page, however much has ended. */
export class QueuesInOrder extends Migration {
  override name = '20261122-queues-in-order';

  override up(): void {
    this.addSql(INDICES);
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-queues-in-order cannot be undone; restore a backup.');
  }
}
