import { notFound } from '@madoguchi/domain';
import type { ReadTransaction } from '../run-query.ts';
import type { CaseEvent } from './case.type.ts';
import { eventWords } from './event-text.ts';
import { eventBy, eventReadable } from './timeline.queries.ts';

const MOST_EVENTS = 500;

const EVENTS_SQL = `
  select coalesce((select json_agg(json_build_object('id', v.id, 'at', v.at, 'code', v.code, 'by', ${eventBy('v', 's')},
      'sequence', v.told, 'hash', v.hash) order by v.sequence desc)
    from (select x.*, row_number() over (order by x.sequence) as told from app.event x where x.stream_kind = 'case' and x.subject_id = c.id and ${eventReadable('x')}
           order by x.sequence desc limit ${MOST_EVENTS}) v
    left join app.staff s on s.id = v.actor_id), '[]') as json
    from app.cases c where c.id = $1`;

/**
 * 履歴 of a case: the chain of its trail, the latest first. Numbered as its reader reads it: a gap would tell of what is hidden.
 * @throws DomainError NOT_FOUND where the case does not exist or may not be seen
 */
export async function listCaseEvents(read: ReadTransaction, id: string): Promise<CaseEvent[]> {
  const found = await read.json<Omit<CaseEvent, 'textJa' | 'textEn'>[]>('case_events', EVENTS_SQL, [id]);
  if (found === undefined) throw notFound();
  return found.map((event) => ({
    ...event,
    textJa: eventWords(event.code, 'ja'),
    textEn: eventWords(event.code, 'en'),
  }));
}
