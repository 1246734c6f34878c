import { Migration } from '@mikro-orm/migrations';
import {
  AUDIT_READING_FUNCTIONS,
  EVIDENCE_FUNCTIONS,
  INNER_FUNCTIONS_AUDIT_READING,
  READER_FUNCTIONS_AUDIT_READING,
} from './audit-reading/functions.ts';
import { AUDIT_READING_POLICIES } from './audit-reading/policies.ts';
import { AUDIT_READING_TABLES, AUDIT_READING_TRIGGERS } from './audit-reading/tables.ts';
import { asSystem } from './guard-table.ts';

/** A desk opens a named file to an auditor for a limited time; a stream is verified without its words; 問合せ have an end too. */
export class AuditReading extends Migration {
  override name = '20261122-audit-reading';

  override up(): void {
    this.addSql(AUDIT_READING_TABLES);
    this.addSql(
      asSystem(`${AUDIT_READING_FUNCTIONS}${EVIDENCE_FUNCTIONS}
        revoke execute on function ${[...READER_FUNCTIONS_AUDIT_READING, ...INNER_FUNCTIONS_AUDIT_READING].join(', ')} from public;
        grant execute on function ${READER_FUNCTIONS_AUDIT_READING.join(', ')} to madoguchi_app, madoguchi_writer;`),
    );
    this.addSql(AUDIT_READING_TRIGGERS);
    this.addSql(AUDIT_READING_POLICIES);
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-audit-reading cannot be undone; restore a backup.');
  }
}
