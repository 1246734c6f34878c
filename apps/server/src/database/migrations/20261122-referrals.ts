import { Migration } from '@mikro-orm/migrations';
import { asSystem } from './guard-table.ts';
import { REFERRAL_FUNCTIONS, REFERRAL_TRIGGERS, REFERRAL_TRIGGERS_ON } from './referrals/functions.ts';
import { REFERRAL_POLICIES } from './referrals/policies.ts';
import { REFERRAL_TABLES } from './referrals/tables.ts';

const ASKED = [
  'fn.word_crosses(uuid, text, text)',
  'fn.lock_referral(uuid)',
  'fn.referral_ends(uuid)',
  'fn.case_to_ask_for(text, uuid)',
];

/** A case crosses to another desk, and its answer comes back: the life cycle of design §3 with its invariants on the rows. */
export class Referrals extends Migration {
  override name = '20261122-referrals';

  override up(): void {
    this.addSql(REFERRAL_TABLES);
    this.addSql('grant select on app.referral_word, app.referral_draft_item, app.case_request to madoguchi_system;');
    this.addSql(
      asSystem(`${REFERRAL_FUNCTIONS}${REFERRAL_TRIGGERS}
        revoke execute on function ${ASKED.join(', ')} from public;
        grant execute on function ${ASKED.join(', ')} to madoguchi_app;`),
    );
    this.addSql(REFERRAL_TRIGGERS_ON);
    this.addSql(REFERRAL_POLICIES);
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-referrals cannot be undone; restore a backup.');
  }
}
