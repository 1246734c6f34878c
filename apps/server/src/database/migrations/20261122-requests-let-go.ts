import { Migration } from '@mikro-orm/migrations';
import { asSystem } from './guard-table.ts';

/** Why a desk asked for a case tells of the case: the words go with it. That it asked, and when, stays. */
const DISPOSE_REQUESTS = /* sql */ `
create function fn.dispose_requests(wanted uuid) returns table (stream_kind text, subject_id uuid)
  language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if not exists (select 1 from app.disposal_item x join app.disposal d on d.id = x.disposal_id
      where x.subject_id = wanted and d.status = 'APPROVED' and not x.kept) then
    raise exception 'This record stands on no approved list.' using errcode = '42501';
  end if;
  return query
    with gone as (
      delete from app.event_content e using app.event v, app.cases c
       where c.id = wanted and v.id = e.event_id and e.stream_kind = 'desk' and v.stream_kind = 'desk' and v.code = 'case.requested'
         and v.organisation_id = c.organisation_id and v.codes ->> 'number' = c.number
      returning e.stream_kind, e.subject_id)
    select distinct g.stream_kind, g.subject_id from gone g;
end $$;
revoke execute on function fn.dispose_requests(uuid) from public;
grant execute on function fn.dispose_requests(uuid) to madoguchi_writer;
`;

/** A disposal also takes the words by which other desks asked for the case. */
export class RequestsLetGo extends Migration {
  override name = '20261122-requests-let-go';

  override up(): void {
    this.addSql(asSystem(DISPOSE_REQUESTS));
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-requests-let-go cannot be undone; restore a backup.');
  }
}
