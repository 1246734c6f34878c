import { Migration } from '@mikro-orm/migrations';
import { FUNCTIONS_AUDIT, READER_FUNCTIONS_AUDIT, WRITER_FUNCTIONS_AUDIT } from './audit/functions.ts';
import { POLICIES_AUDIT } from './audit/policies.ts';
import { TABLES_ATTACHMENTS, TABLES_AUDIT } from './audit/tables.ts';
import { asSystem } from './guard-table.ts';

/** The trail is signed and read by auditors; records have an end; a case has files. */
export class Audit extends Migration {
  override name = '20261122-audit';

  override up(): void {
    this.addSql(TABLES_AUDIT);
    this.addSql(TABLES_ATTACHMENTS);
    this.addSql(
      asSystem(`${FUNCTIONS_AUDIT}
        revoke execute on function ${[...READER_FUNCTIONS_AUDIT, ...WRITER_FUNCTIONS_AUDIT].join(', ')} from public;
        grant execute on function ${READER_FUNCTIONS_AUDIT.join(', ')} to madoguchi_app, madoguchi_writer;
        grant execute on function ${WRITER_FUNCTIONS_AUDIT.join(', ')} to madoguchi_writer;`),
    );
    this.addSql(POLICIES_AUDIT);
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-audit cannot be undone; restore a backup.');
  }
}
