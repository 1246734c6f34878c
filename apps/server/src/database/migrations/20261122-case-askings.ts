import { Migration } from '@mikro-orm/migrations';
import { guardTable } from './guard-table.ts';

/**
 * What a desk asked for, by the number and for every number alike: the asking desk's own row knows no case. What the owner said to
 * it stands on the owner's row, which the asking desk never reads.
 */
const CASE_ASKINGS = /* sql */ `
create table app.case_asking (
  id uuid primary key,
  desk_id uuid not null references app.desk,
  organisation_id uuid not null references app.organisation,
  asked_by_id uuid not null references app.staff,
  number text not null,
  created_at timestamptz not null,
  referral_id uuid references app.referral
);
create index case_asking_of on app.case_asking (desk_id, created_at desc, id);

alter table app.case_request
  add column asking_id uuid references app.case_asking,
  add column reason_code text,
  add column answered_by_id uuid references app.staff,
  add constraint case_request_answer check (reason_code is null or (answered_at is not null and referral_id is null));
grant update (reason_code, answered_by_id) on app.case_request to madoguchi_writer;
`;

/** Both ends of asking for a case have a place of their own. */
export class CaseAskings extends Migration {
  override name = '20261122-case-askings';

  override up(): void {
    this.addSql(CASE_ASKINGS);
    this.addSql(
      guardTable('case_asking', {
        reads: 'case_asking.desk_id = any ((select fn.actor_desks())::uuid[])',
        inserts: true,
        updates: ['referral_id'],
      }),
    );
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-case-askings cannot be undone; restore a backup.');
  }
}
