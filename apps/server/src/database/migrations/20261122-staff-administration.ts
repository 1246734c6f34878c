import { Migration } from '@mikro-orm/migrations';
import { STAFF_ACTOR_FUNCTIONS, STAFF_DEMO_FUNCTIONS, STAFF_FUNCTIONS } from './staff/functions.ts';
import { STAFF_POLICIES } from './staff/policies.ts';
import { STAFF_TABLES } from './staff/tables.ts';

/** Memberships that two people stand behind, invitations, the second factor and the yearly review. */
export class StaffAdministration extends Migration {
  override name = '20261122-staff-administration';

  override up(): void {
    this.addSql(STAFF_TABLES);
    // FORCE hides the rows from the owner: what stands so far counts as confirmed, so the guard is lifted for this one statement.
    this.addSql(`alter table app.membership no force row level security;
      update app.membership set confirmed_at = created_at;
      alter table app.membership force row level security;`);
    this.addSql(`grant select on app.second_factor, app.invitation to madoguchi_system;
      set local role madoguchi_system;
      ${STAFF_ACTOR_FUNCTIONS}
      ${STAFF_DEMO_FUNCTIONS}
      revoke execute on function fn.has_factor(uuid), ${STAFF_FUNCTIONS.join(', ')} from public;
      grant execute on function ${STAFF_FUNCTIONS.join(', ')} to madoguchi_app, madoguchi_writer, madoguchi_auth;
      reset role;`);
    this.addSql(STAFF_POLICIES);
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-staff-administration cannot be undone; restore a backup.');
  }
}
