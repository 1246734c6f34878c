import { Migration } from '@mikro-orm/migrations';
import { CONSENT_FUNCTIONS, HINT_FUNCTIONS, SEARCH_UNDER_CONSENT } from './consent-and-sharing/functions.ts';
import { CONSENT_POLICIES } from './consent-and-sharing/policies.ts';
import { CONSENT_TABLES } from './consent-and-sharing/tables.ts';
import { CONSENT_WORDINGS } from './consent-and-sharing/wordings.ts';
import { asSystem } from './guard-table.ts';

const ASKED_BY_POLICIES = [
  'fn.consent_names_desk(uuid, uuid)',
  'fn.desk_may_take_part(uuid, uuid, uuid, text, boolean)',
  'fn.sharing_stands(uuid)',
  'fn.derived_text_is_open(uuid)',
  'fn.referral_was_accepted(uuid)',
];
const ASKED_BY_READERS = [
  'fn.sharing_has_ended(uuid, text)',
  'fn.desks_helping(uuid, uuid)',
  'fn.figure_rows(uuid, date, date, int)',
];

/** What may cross to which desk, by whose consent, and the shared folder between the two ends of a referral. */
export class ConsentAndSharing extends Migration {
  override name = '20261122-consent-and-sharing';

  override up(): void {
    this.addSql(CONSENT_TABLES);
    this.addSql(CONSENT_WORDINGS);
    this.addSql(
      asSystem(`${CONSENT_FUNCTIONS}${HINT_FUNCTIONS}${SEARCH_UNDER_CONSENT}
        revoke execute on function ${[...ASKED_BY_POLICIES, ...ASKED_BY_READERS].join(', ')} from public;
        grant execute on function ${[...ASKED_BY_POLICIES, ...ASKED_BY_READERS].join(', ')} to madoguchi_app;`),
    );
    this.addSql(CONSENT_POLICIES);
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-consent-and-sharing cannot be undone; restore a backup.');
  }
}
