import { Migration } from '@mikro-orm/migrations';
import { asSystem } from './guard-table.ts';

const TAKES_PART = /* sql */ `
-- A desk takes part while any of its consultations on the case says so: another one that is sent, declined or long closed ends nothing.
create or replace function fn.keep_participation() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
declare
  taking boolean := exists (select 1 from app.referral r where r.from_case_id = new.from_case_id and r.to_desk_id = new.to_desk_id
    and r.kind = 'CONSULT' and not r.anonymous and r.to_organisation_id = r.from_organisation_id
    and r.status in ('ACCEPTED', 'CANCEL_REQUESTED', 'COMPLETED', 'SUSPENDED') and r.accepted_at is not null and not r.from_moved);
begin
  if new.anonymous or new.kind <> 'CONSULT' or new.to_organisation_id is distinct from new.from_organisation_id then return null; end if;
  if not taking then
    update app.case_access a set valid_until = statement_timestamp()
     where a.case_id = new.from_case_id and a.via = 'PARTICIPANT' and a.desk_id = new.to_desk_id and (a.valid_until is null or a.valid_until > statement_timestamp());
  elsif not exists (select 1 from app.case_access a where a.case_id = new.from_case_id and a.via = 'PARTICIPANT' and a.desk_id = new.to_desk_id and a.valid_until is null) then
    insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, granted_by_id, created_at)
    select gen_random_uuid(), c.id, c.desk_id, 'PARTICIPANT', new.to_desk_id, coalesce(new.accepted_by_id, new.created_by_id), statement_timestamp()
      from app.cases c where c.id = new.from_case_id;
  end if;
  return null;
end $$;
`;

/** A second consultation with a desk does not end that it takes part by the first. */
export class TakesPartOnce extends Migration {
  override name = '20261122-takes-part-once';

  override up(): void {
    this.addSql(asSystem(TAKES_PART));
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-takes-part-once cannot be undone; restore a backup.');
  }
}
