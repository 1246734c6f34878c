import { Migration } from '@mikro-orm/migrations';
import { disposeRecord } from './20261122-referral-words-go.ts';
import { asSystem } from './guard-table.ts';

/** An anonymous enquiry has a case at each end within one organisation too: there the desk alone tells whose an event is. */
export class EachEndLetsGo extends Migration {
  override name = '20261122-each-end-lets-go';

  override up(): void {
    this.addSql(asSystem(disposeRecord('v.desk_id is distinct from r.to_desk_id')));
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-each-end-lets-go cannot be undone; restore a backup.');
  }
}
