import { Migration } from '@mikro-orm/migrations';
import { EXPORT_TABLES } from './exports/tables.ts';
import { guardTable } from './guard-table.ts';

/** Lists are taken out: ordered with a reason, fetched once. */
export class Exports extends Migration {
  override name = '20261122-exports';

  override up(): void {
    this.addSql(EXPORT_TABLES);
    this.addSql(
      guardTable('export_order', {
        // Bound to the session that ordered it: a link that travels opens nothing.
        reads:
          'export_order.staff_id = (select fn.actor_id()) and export_order.session_id = (select fn.actor_session_id())',
        inserts: true,
        updates: ['taken_at'],
      }),
    );
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-exports cannot be undone; restore a backup.');
  }
}
