import { Migration } from '@mikro-orm/migrations';

/** A desk that asks for a case is a matter of its own in the notices; the kinds of before stay as they are. */
export class CaseRequests extends Migration {
  override name = '20261122-case-requests';

  override up(): void {
    this.addSql(`alter table app.notice drop constraint notice_kind_check;
      alter table app.notice add constraint notice_kind_check check (kind in ('CLOCK_BREACHED', 'READ_IN_EMERGENCY', 'CASE_ASSIGNED',
        'CASE_WOKEN', 'MESSAGE_LEFT', 'CONSENT_ENDED', 'MEMBERSHIP_TO_CONFIRM', 'REFERRAL_RECEIVED', 'REFERRAL_ACKNOWLEDGED',
        'REFERRAL_ACCEPTED', 'REFERRAL_DECLINED', 'REFERRAL_RETURNED', 'REFERRAL_WITHDRAWN', 'REFERRAL_INTERIM_WORD',
        'REFERRAL_ITEM_SHARED', 'REFERRAL_COMPLETED', 'REFERRAL_HANDED_BACK', 'REFERRAL_CANCEL_ASKED', 'REFERRAL_CANCEL_ANSWERED',
        'REFERRAL_LOOP_CLOSED', 'REFERRAL_SHARING_ENDED', 'REFERRAL_SHARING_RESUMED', 'REFERRAL_ENTERED_IN_ERROR',
        'REFERRAL_BOUNCED_AGAIN', 'REFERRAL_OVERDUE', 'CASE_REQUESTED'));`);
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-case-requests cannot be undone; restore a backup.');
  }
}
