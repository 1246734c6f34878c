import { forbidden, notFound, worksAt } from '@madoguchi/domain';
import { DESK_TIME_JSON, type DeskTimeRow } from '../desks/desk-calendar.ts';
import type { Command } from '../run-command.ts';

const DESK_SQL = `
  select d.organisation_id as "organisationId", s.demo, ${DESK_TIME_JSON} as time,
    coalesce((select json_agg(i.code) from app.code_item i where i.list = any (select 'TOPIC:' || l from unnest(d.topic_lists) l)), '[]') as topics
    from app.desk d cross join app.staff s where d.id = ? and s.id = ?`;

export interface DeskFacts {
  readonly organisationId: string;
  readonly topics: readonly string[];
  readonly demo: boolean;
  readonly time: DeskTimeRow;
}

/** The desk a sheet is written at. @throws DomainError FORBIDDEN at a desk that is not one's own */
export async function deskFacts(command: Command, deskId: string): Promise<DeskFacts> {
  if (!worksAt(command.actor, deskId)) throw forbidden();
  const [desk] = await command.em.execute<DeskFacts[]>(DESK_SQL, [deskId, command.actor.staffId]);
  if (desk === undefined) throw notFound();
  return desk;
}
