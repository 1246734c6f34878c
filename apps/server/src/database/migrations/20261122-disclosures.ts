import { Migration } from '@mikro-orm/migrations';
import { DISCLOSURE_FUNCTIONS, DISCLOSURE_TRIGGERS } from './disclosures/functions.ts';
import { DISCLOSURE_TABLES } from './disclosures/tables.ts';
import { asSystem, guardTable } from './guard-table.ts';

const KNOWN = (table: string) => `(${table}.organisation_id = any ((select fn.disclosing_organisations())::uuid[])
  or ${table}.organisation_id = any ((select fn.audited_organisations())::uuid[]))`;

/** What an organisation holds on somebody is gathered by two people and blacked out by hand. */
export class Disclosures extends Migration {
  override name = '20261122-disclosures';

  override up(): void {
    this.addSql(DISCLOSURE_TABLES);
    this.addSql('grant select on app.disclosure, app.disclosure_passage to madoguchi_system;');
    this.addSql(
      asSystem(`${DISCLOSURE_FUNCTIONS}
        revoke execute on function fn.disclosing_organisations(), fn.passage_stands(text, uuid, boolean), fn.held_on(uuid) from public;
        grant execute on function fn.disclosing_organisations(), fn.passage_stands(text, uuid, boolean) to madoguchi_app, madoguchi_writer;
        grant execute on function fn.held_on(uuid) to madoguchi_writer;`),
    );
    this.addSql(
      guardTable('disclosure', {
        reads: KNOWN('disclosure'),
        inserts: true,
        updates: ['status', 'decided_by_id', 'decided_at', 'valid_until', 'completed_by_id', 'completed_at', 'version'],
      }),
    );
    this.addSql(
      guardTable('disclosure_passage', {
        // The two who stand behind it, for its days, as long as they have their roles; and never what no longer crosses.
        reads: `exists (select 1 from app.disclosure d where d.id = disclosure_passage.disclosure_id and d.status in ('OPEN', 'COMPLETED')
            and (select fn.actor_id()) in (d.prepared_by_id, d.decided_by_id) and d.valid_until > statement_timestamp()
            and d.organisation_id = any ((select fn.disclosing_organisations())::uuid[]))
          and fn.passage_stands(disclosure_passage.source, disclosure_passage.source_id, disclosure_passage.received_from_id is not null)`,
        inserts: true,
        updates: ['ranges', 'body'],
      }),
    );
    this.addSql(DISCLOSURE_TRIGGERS);
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-disclosures cannot be undone; restore a backup.');
  }
}
