import { Migration } from '@mikro-orm/migrations';
import { FUNCTIONS_ACTOR, FUNCTIONS_DEMO } from './foundation/functions-actor.ts';
import { FUNCTIONS_JOBS, WORKER_FUNCTIONS } from './foundation/functions-jobs.ts';
import { FUNCTIONS_LOOK_UP } from './foundation/functions-look-up.ts';
import { FUNCTIONS_SEARCH, INNER_SEARCH_FUNCTIONS } from './foundation/functions-search.ts';
import { FUNCTIONS_TRAIL, TRIGGERS } from './foundation/functions-trail.ts';
import { POLICIES } from './foundation/policies.ts';
import { TABLES_MATTERS } from './foundation/tables-matters.ts';
import { SEARCH_INDEXES, TABLES_TRAIL } from './foundation/tables-trail.ts';
import { TABLES_WHO } from './foundation/tables-who.ts';

/** FORCE binds the owner too, also inside its own SECURITY DEFINER functions; so the functions belong to the system role. */
const asSystem = (sql: string) => `
grant create, usage on schema fn to madoguchi_system;
set local role madoguchi_system;
${sql}
reset role;`;

/** What they answer or write concerns rows that a reader may not see: commands alone ask them, after their guards. */
const WRITER_FUNCTIONS = [
  'fn.sensitive_case_of(uuid)',
  'fn.client_stays_restricted(uuid)',
  'fn.refresh_case_search(uuid, int)',
  'fn.refresh_inquiry_search(uuid, int)',
];

/** The desks open: every table, policy and function of the first release. */
export class Foundation extends Migration {
  override name = '20261122-foundation';

  override up(): void {
    this.addSql(TABLES_WHO);
    this.addSql(TABLES_MATTERS);
    this.addSql(TABLES_TRAIL);
    this.addSql(SEARCH_INDEXES);
    this.addSql(
      'grant usage on schema app to madoguchi_system; grant select on all tables in schema app to madoguchi_system;',
    );
    this.addSql(
      asSystem(
        FUNCTIONS_ACTOR + FUNCTIONS_DEMO + FUNCTIONS_TRAIL + FUNCTIONS_SEARCH + FUNCTIONS_LOOK_UP + FUNCTIONS_JOBS,
      ),
    );
    this.addSql(TRIGGERS);
    this.addSql(POLICIES);
    // The owner's own: the table of applied migrations is not the desks' business.
    this.addSql(`create function fn.applied_migrations() returns text[] language sql stable security definer set search_path = public, pg_temp as
      $$ select coalesce(array_agg(name), '{}') from public.schema_migration $$;
      grant execute on function fn.applied_migrations() to madoguchi_api, madoguchi_worker;`);
    this.addSql(`
      set local role madoguchi_system;
      revoke execute on all functions in schema fn from public;
      grant execute on all functions in schema fn to madoguchi_app, madoguchi_writer, madoguchi_auth;
      revoke execute on function ${WORKER_FUNCTIONS.join(', ')} from madoguchi_app, madoguchi_writer, madoguchi_auth;
      grant execute on function ${WORKER_FUNCTIONS.join(', ')} to madoguchi_worker;
      revoke execute on function ${INNER_SEARCH_FUNCTIONS.join(', ')} from madoguchi_app, madoguchi_writer, madoguchi_auth;
      grant execute on function fn.refresh_company_search(uuid, int) to madoguchi_worker;
      revoke execute on function ${WRITER_FUNCTIONS.join(', ')} from madoguchi_app, madoguchi_auth;
      reset role;
      grant execute on function fn.bg(text), fn.pairs(text, uuid), fn.desk_key(uuid) to public;`);
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-foundation cannot be undone; restore a backup.');
  }
}
