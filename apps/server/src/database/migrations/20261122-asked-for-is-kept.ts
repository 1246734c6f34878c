import { Migration } from '@mikro-orm/migrations';
import { asSystem } from './guard-table.ts';

/**
 * The matter `x` is asked for by a 開示請求 that nobody has answered yet: not decided, or gathered and within its days. What
 * somebody asks to see is not let go in the meantime.
 * @param gathered how a passage of the bundle belongs to it
 */
const asked = (
  x: string,
  gathered: string,
) => `exists (select 1 from app.disclosure d where d.organisation_id = ${x}.organisation_id
  and ((d.status = 'REQUESTED' and (d.client_id = ${x}.client_id
      or d.company_id in (select unnest(array[k.id, k.canonical_company_id]) from app.company k where k.id = ${x}.company_id)))
    or (d.status = 'OPEN' and d.valid_until > statement_timestamp()
      and exists (select 1 from app.disclosure_passage p where p.disclosure_id = d.id and ${gathered}))))`;

const DISPOSABLE = /* sql */ `
create or replace function fn.disposable(at_desk uuid, before date) returns table (subject_kind text, subject_id uuid, number text, closed_on date)
  language sql stable security definer set search_path = app, pg_temp as $$
  select 'CASE', c.id, c.number, (c.closed_at at time zone 'Asia/Tokyo')::date from app.cases c
   where c.desk_id = at_desk and c.closed_at is not null and c.disposed_at is null
     and c.closed_at < before::timestamp at time zone 'Asia/Tokyo'
     and not exists (select 1 from app.legal_hold h where h.case_id = c.id and h.lifted_at is null)
     and not ${asked('c', 'p.case_id = c.id')}
  union all
  select 'INQUIRY', i.id, i.number, (i.ended_at at time zone 'Asia/Tokyo')::date from app.inquiry i
   where i.desk_id = at_desk and i.case_id is null and i.disposed_at is null
     and i.ended_at < before::timestamp at time zone 'Asia/Tokyo'
     and not ${asked('i', 'p.source_id = i.id')}
$$;
`;

/** A disposal waits for a disclosure. */
export class AskedForIsKept extends Migration {
  override name = '20261122-asked-for-is-kept';

  override up(): void {
    this.addSql(asSystem(DISPOSABLE));
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-asked-for-is-kept cannot be undone; restore a backup.');
  }
}
