import type { Client } from 'pg';
import { loadReferenceData } from '../database/reference-data.ts';
import { inTransaction } from './owner.ts';

/** Everything that people make; organisations, desks, code lists and plan lines stay. */
export const OPERATIONAL_TABLES = [
  'company',
  'establishment',
  'contact',
  'tcci_membership',
  'client',
  'cases',
  'case_programme',
  'case_access',
  'case_plate',
  'inquiry',
  'inquiry_programme',
  'inquiry_correction',
  'inquiry_draft',
  'note',
  'note_retraction',
  'task',
  'notice',
  'consent',
  'referral',
  'referral_draft_item',
  'referral_word',
  'case_request',
  'case_asking',
  'shared_item',
  'shared_item_revision',
  'derived_text',
  'clock',
  'attachment',
  'attachment_chunk',
  'audit_reading',
  'legal_hold',
  'disposal',
  'disposal_item',
  'export_order',
  'disclosure',
  'disclosure_passage',
  'trail_root',
  'trail_root_head',
  'event',
  'event_content',
  'stream_head',
  'search_row',
  'idempotency',
  'counter',
  'access_review',
  'recovery_code',
  'second_factor',
  'invitation',
  'session',
  'sign_in_attempt',
  'credential',
  'membership',
  'staff',
];

/**
 * Empties the installation of everything but its reference data. TRUNCATE is not subject to row-level security, which
 * would let the owner delete nothing. The session of a running worker outlives it: jobs go on.
 */
export async function emptyDesks(owner: Client): Promise<void> {
  const sessions = await inTransaction(owner, 'madoguchi_system', () =>
    owner.query<{ row: object }>(
      `select to_jsonb(s) as row from app.session s where kind = 'SYSTEM' and ended_at is null`,
    ),
  );
  await inTransaction(owner, undefined, async () => {
    await owner.query(`update app.installation set demo = false`);
    await owner.query(`truncate ${OPERATIONAL_TABLES.map((table) => `app.${table}`).join(', ')}`);
    // Jobs speak of rows that are gone.
    await owner.query('select graphile_worker.remove_job(key) from graphile_worker.jobs where key is not null');
  });
  await loadReferenceData(owner);
  await inTransaction(owner, 'madoguchi_auth', () =>
    owner.query('insert into app.session select * from jsonb_populate_recordset(null::app.session, $1)', [
      JSON.stringify(sessions.rows.map((each) => each.row)),
    ]),
  );
}
