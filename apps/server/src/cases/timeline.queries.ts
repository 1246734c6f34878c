import { INQUIRY_ROW_JOINS, INQUIRY_ROW_JSON } from '../inquiries/inquiry.queries.ts';
import { staffNameJson } from '../staff/staff-name.type.ts';
import type { TimelineEntry } from './note.type.ts';

/** Entries of a case page; older ones are counted as capped, and found by search. */
export const TIMELINE_CAP = 200;
const FETCH = TIMELINE_CAP + 1;

/**
 * What another desk wrote for itself leaves no mark: neither its note nor the event of it.
 * @param e the alias of the row of app.event
 */
export const eventReadable = (e: string) =>
  `(${e}.codes ->> 'audience' is distinct from 'DESK' or ${e}.desk_id = any ((select fn.actor_desks())::uuid[]))`;

/**
 * Who did it, from the row `e` of app.event and its actor `s`. Sharing is ended at the other end by a person or by the calendar, and
 * which of them it was would be the reason: this end reads that it ended, and nobody's name.
 */
export const eventBy = (e: string, s: string) =>
  `case when ${e}.code not in ('referral.suspended', 'referral.resumed') or exists (select 1 from app.membership em
      where em.staff_id = ${e}.actor_id and em.organisation_id = ${e}.organisation_id) then ${staffNameJson(s)} end`;

/** Notes and sheets speak for themselves; their own events stand in 履歴. */
const TOLD_BY_ITSELF = `('note.added', 'inquiry.recorded', 'inquiry.attached', 'inquiry.corrected')`;

const entry = (parts: Readonly<Record<string, string>>) => {
  const fields = {
    by: 'null',
    deskId: 'null',
    organisation: 'null',
    audience: 'null',
    note: 'null',
    inquiry: 'null',
    eventCode: 'null',
    event: 'null',
  };
  return `json_build_object(${Object.entries({ ...fields, ...parts })
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')})`;
};

const NOTES = `
  select n.occurred_at as at, n.id, ${entry({
    id: 'n.id',
    kind: `'NOTE'`,
    at: 'n.occurred_at',
    by: staffNameJson('na'),
    deskId: 'n.desk_id',
    organisation: 'no.code',
    audience: 'n.audience',
    note: `json_build_object('id', n.id, 'kind', n.kind, 'audience', n.audience, 'body', n.body, 'thirdPerson', n.third_person, 'derivedFromShared', n.derived_from_shared,
      'occurredAt', n.occurred_at, 'author', ${staffNameJson('na')}, 'deskId', n.desk_id, 'correctsNoteId', n.corrects_note_id,
      'retracted', nr.note_id is not null, 'retractedReason', nr.reason)`,
  })} as entry
    from (select * from app.note x where x.case_id = c.id order by x.created_at desc, x.id desc limit ${FETCH}) n
    join app.staff na on na.id = n.author_id join app.organisation no on no.id = n.organisation_id
    left join app.note_retraction nr on nr.note_id = n.id`;

const SHEETS = `
  select i.started_at as at, i.id, ${entry({
    id: 'i.id',
    kind: `'INQUIRY'`,
    at: 'i.started_at',
    by: staffNameJson('ic'),
    deskId: 'i.desk_id',
    organisation: 'io.code',
    audience: 'i.audience',
    inquiry: INQUIRY_ROW_JSON,
  })} as entry
    from (select * from app.inquiry x where x.case_id = c.id order by x.started_at desc limit ${FETCH}) i
    join app.organisation io on io.id = i.organisation_id ${INQUIRY_ROW_JOINS}`;

const EVENTS = `
  select v.at, v.id, ${entry({
    id: 'v.id',
    kind: `'EVENT'`,
    at: 'v.at',
    by: eventBy('v', 'va'),
    deskId: 'v.desk_id',
    organisation: 'vo.code',
    eventCode: 'v.code',
    event: `json_build_object('code', v.code, 'codes', v.codes, 'toName', vt.name, 'reason', vc.content::json ->> 'reason')`,
  })} as entry
    from (select * from app.event x where x.stream_kind = 'case' and x.subject_id = c.id and x.code not in ${TOLD_BY_ITSELF}
           and ${eventReadable('x')} order by x.sequence desc limit ${FETCH}) v
    left join app.staff va on va.id = v.actor_id left join app.organisation vo on vo.id = v.organisation_id
    left join app.staff vt on v.code = 'case.assigned' and vt.id::text = v.codes ->> 'to'
    left join app.event_content vc on vc.event_id = v.id`;

/** 経過 of the case `c`: notes, sheets and events that its reader may read, newest first, as one JSON array. */
export const TIMELINE_SQL = `
  select json_agg(line.entry order by line.at desc, line.id desc) from (
    select * from (${NOTES} union all ${SHEETS} union all ${EVENTS}) every_line order by at desc, id desc limit ${FETCH}) line`;

const DAY_MS = 86_400_000;
/** An end is known by its day: it stands after what happened on that day. */
const instant = (entry: Pick<TimelineEntry, 'at' | 'kind'>) =>
  Date.parse(entry.at) + (entry.kind === 'SHARING_ENDED' ? DAY_MS - 1 : 0);

/** Own entries and shared ones as one timeline. */
export function newestFirst(own: readonly TimelineEntry[], shared: readonly TimelineEntry[]): TimelineEntry[] {
  if (shared.length === 0) return [...own];
  return [...own, ...shared].sort((one, other) => instant(other) - instant(one) || (one.id < other.id ? 1 : -1));
}
