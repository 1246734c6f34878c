import { Migration } from '@mikro-orm/migrations';

/** Common to everybody who is signed in; an administrator adds a version and ends the one before, and nobody changes a text. */
const GUARD = /* sql */ `
alter table app.consent_wording enable row level security, force row level security;
create policy app_reads on app.consent_wording for select to madoguchi_app using ((select fn.actor_id()) is not null);
create policy writer_reads on app.consent_wording for select to madoguchi_writer using ((select fn.actor_id()) is not null);
create policy system_reads on app.consent_wording for select to madoguchi_system using (true);
grant insert, update (valid_to) on app.consent_wording to madoguchi_writer;
create policy writer_adds on app.consent_wording for insert to madoguchi_writer
  with check (cardinality((select fn.administered_organisations())::uuid[]) > 0);
create policy writer_ends on app.consent_wording for update to madoguchi_writer
  using (cardinality((select fn.administered_organisations())::uuid[]) > 0)
  with check (cardinality((select fn.administered_organisations())::uuid[]) > 0);
alter table app.consent_wording add constraint consent_wording_known check (code in ('STANDARD', 'SENSITIVE', 'THIRD_PERSON'));
`;

/** The texts of consent get new versions. */
export class ConsentWordings extends Migration {
  override name = '20261122-consent-wordings';

  override up(): void {
    this.addSql(GUARD);
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-consent-wordings cannot be undone; restore a backup.');
  }
}
