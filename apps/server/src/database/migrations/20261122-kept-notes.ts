import { Migration } from '@mikro-orm/migrations';
import { asSystem } from './guard-table.ts';

/**
 * What the former desk of a case wrote for itself, by the referral that took the case away: the case itself is no longer there for it,
 * so its policies show nothing. The twins are `readsKeptNotes` and `isKeptNote` of the domain.
 */
const KEPT_NOTES = /* sql */ `
create function fn.kept_notes(wanted uuid) returns json language sql stable security definer set search_path = app, pg_temp as $$
  select json_build_object('sensitive', r.from_sensitive or c.sensitive, 'organisationId', r.from_organisation_id, 'deskId', r.from_desk_id,
      'notes', coalesce((select json_agg(json_build_object('id', n.id, 'kind', n.kind, 'occurredAt', n.occurred_at, 'authorId', n.author_id,
            'thirdPerson', n.third_person, 'body', n.body) order by n.occurred_at desc, n.id)
          from app.note n
         where n.case_id = c.id and n.desk_id = r.from_desk_id and n.audience = 'DESK'
           and not exists (select 1 from app.note_retraction x where x.note_id = n.id)
           and (not n.derived_from_shared or fn.derived_text_is_open(n.id))), '[]'))
    from app.referral r join app.cases c on c.id = r.from_case_id
   where r.id = wanted and r.kind = 'HANDOVER' and r.from_moved and c.desk_id <> r.from_desk_id
     and r.from_desk_id = any (fn.actor_desks())
     and (not (r.from_sensitive or c.sensitive) or r.from_desk_id = any (fn.supervised_desks())
       or fn.actor_id() in (r.created_by_id, r.sent_by_id))
$$;
revoke execute on function fn.kept_notes(uuid) from public;
grant execute on function fn.kept_notes(uuid) to madoguchi_app;
`;

/** After a handover the notes for the desk stay with the desk that wrote them, where it can read them. */
export class KeptNotes extends Migration {
  override name = '20261122-kept-notes';

  override up(): void {
    this.addSql(asSystem(KEPT_NOTES));
  }

  /** Append-only house: there is no way back but a backup. */
  override down(): void {
    throw new Error('20261122-kept-notes cannot be undone; restore a backup.');
  }
}
