import { type Audience, canCorrectNote, canRetractNote, desksTakingPart, readersOf } from '@madoguchi/domain';
import { clientNameJson } from '../clients/client-name.type.ts';
import { companyNameJson, contactJson } from '../companies/company-name.type.ts';
import { establishmentJson } from '../companies/establishment.type.ts';
import { DESK_JSON } from '../desks/desk.queries.ts';
import { programmeNameJson } from '../programmes/programme-name.type.ts';
import type { ReadTransaction } from '../run-query.ts';
import { type ForeignReferral, findSharedEntries } from '../shared-items/shared-entries.queries.ts';
import { staffNameJson } from '../staff/staff-name.type.ts';
import type { Case, PoolMember } from './case.type.ts';
import { dateOrNull, derivedOf, type JsonFacts } from './case-row.queries.ts';
import { type EventFacts, eventText } from './event-text.ts';
import type { Note, TimelineEntry } from './note.type.ts';
import { newestFirst, TIMELINE_CAP, TIMELINE_SQL } from './timeline.queries.ts';

/** Neighbours in the desk's queue of open cases, by due and then by id; those without a due come last. */
const QUEUE = `from app.cases q where q.desk_id = c.desk_id and q.status <> 'CLOSED'`;
const NEXT_SQL = `case when c.status = 'CLOSED' then null
  when c.due_at is null then (select q.id ${QUEUE} and q.due_at is null and q.id > c.id order by q.id limit 1)
  else coalesce((select q.id ${QUEUE} and (q.due_at, q.id) > (c.due_at, c.id) order by q.due_at, q.id limit 1),
    (select q.id ${QUEUE} and q.due_at is null order by q.id limit 1)) end`;
const PREVIOUS_SQL = `case when c.status = 'CLOSED' then null
  when c.due_at is null then coalesce((select q.id ${QUEUE} and q.due_at is null and q.id < c.id order by q.id desc limit 1),
    (select q.id ${QUEUE} and q.due_at is not null order by q.due_at desc, q.id desc limit 1))
  else (select q.id ${QUEUE} and (q.due_at, q.id) < (c.due_at, c.id) order by q.due_at desc, q.id desc limit 1) end`;

const PAGE_SQL = `
  select json_build_object('view', json_build_object('id', c.id, 'number', c.number, 'desk', ${DESK_JSON}, 'kind', c.kind, 'sensitive', c.sensitive,
    'urgent', c.urgent, 'status', c.status, 'subject', c.subject, 'company', ${companyNameJson('k')}, 'client', ${clientNameJson('l')},
    'establishment', ${establishmentJson('e')}, 'contact', ${contactJson('t')}, 'clientType', c.client_type, 'language', c.language, 'topics', c.topics,
    'programmes', coalesce((select json_agg(${programmeNameJson('g')} order by g.sort)
      from app.case_programme cp join app.programme g on g.id = cp.programme_id where cp.case_id = c.id), '[]'),
    'assignee', ${staffNameJson('ca')}, 'deputy', ${staffNameJson('cd')}, 'dueAt', c.due_at, 'openedAt', c.opened_at, 'openedBy', ${staffNameJson('co')},
    'holdOn', c.hold_on, 'holdUntil', c.hold_until, 'holdReason', c.hold_reason, 'outcome', c.outcome, 'closedAt', c.closed_at,
    'closingNote', c.closing_note, 'nextOn', c.next_on, 'plateMessage', c.plate_message,
    'clocks', coalesce((select json_agg(json_build_object('id', w.id, 'kind', w.kind, 'startedAt', w.started_at, 'dueAt', w.due_at,
        'paused', w.paused_at is not null, 'metAt', w.met_at, 'breachedAt', w.breached_at) order by w.started_at)
      from app.clock w where w.case_id = c.id), '[]'),
    'tasks', coalesce((select json_agg(json_build_object('id', k2.id, 'title', k2.title, 'dueOn', k2.due_on, 'doneAt', k2.done_at, 'assigneeName', ks.name)
        order by k2.done_at is not null, k2.due_on, k2.id)
      from app.task k2 left join app.staff ks on ks.id = k2.created_by_id where k2.case_id = c.id), '[]'),
    'previousId', ${PREVIOUS_SQL}, 'nextId', ${NEXT_SQL}, 'version', c.version),
    'timeline', coalesce((${TIMELINE_SQL}), '[]'),
    'shares', exists (select 1 from app.referral r where r.from_case_id = c.id) or exists (select 1 from app.referral r where r.to_case_id = c.id),
    'pool', coalesce((select json_agg(json_build_object('staff', ${staffNameJson('ps')}, 'via', p.via, 'validUntil', p."validUntil") order by p.via, ps.kana)
      from json_to_recordset(f.grants) as p (via text, "staffId" uuid, "validUntil" timestamptz) join app.staff ps on ps.id = p."staffId"
      where p."validUntil" is null or p."validUntil" > statement_timestamp()), '[]'),
    'facts', json_build_object('organisationId', c.organisation_id, 'openedById', c.opened_by_id, 'assigneeId', c.assignee_id,
      'deputyId', c.deputy_id, 'holdOn', c.hold_on, 'closedAt', c.closed_at,
      'disposedAt', c.disposed_at, 'grants', f.grants)) as json
    from app.cases c
    cross join lateral (select fn.grants_of(c.id) as grants offset 0) f
    join app.desk d on d.id = c.desk_id join app.organisation o on o.id = d.organisation_id
    left join app.company k on k.id = c.company_id left join app.client l on l.id = c.client_id
    left join app.establishment e on e.id = c.establishment_id left join app.contact t on t.id = c.contact_id
    left join app.staff ca on ca.id = c.assignee_id left join app.staff cd on cd.id = c.deputy_id left join app.staff co on co.id = c.opened_by_id
   where c.id = $1`;

type FoundNote = Omit<Note, 'canRetract' | 'canCorrect'>;
type FoundEntry = Omit<TimelineEntry, 'eventText' | 'note' | 'shared' | 'referralNumber'> & {
  readonly note: FoundNote | null;
  readonly event: EventFacts | null;
};
interface Found {
  readonly view: Omit<
    Case,
    'whoseMove' | 'triageGroup' | 'actions' | 'timeline' | 'timelineCapped' | 'pool' | 'readers' | 'audience'
  >;
  readonly timeline: FoundEntry[];
  /** A referral leaves from it or led to it: only then the shared records are asked for. */
  readonly shares: boolean;
  readonly pool: PoolMember[];
  readonly facts: JsonFacts;
}

/** The page, and what of it somebody at another end wrote: read on the record. */
export type FoundCase = Case & { readonly foreign: readonly ForeignReferral[] };

/**
 * A case with its timeline, as far as the reader may read it, and what they may do; undefined where it does not exist or may
 * not be seen. Whoever sends it records the reading first: read-case.queries.ts.
 */
export async function findCase(read: ReadTransaction, id: string, now: Date): Promise<FoundCase | undefined> {
  const actor = await read.actor();
  const found = await read.json<Found>('case_page', PAGE_SQL, [id]);
  if (found === undefined) return undefined;
  const { view, facts } = found;
  const noteOf = (note: FoundNote): Note => {
    const known = { deskId: note.deskId, authorId: note.author.id, retracted: note.retracted };
    return { ...note, canRetract: canRetractNote(actor, known), canCorrect: canCorrectNote(actor, known) };
  };
  const own = found.timeline.map(({ event, note, ...entry }) => ({
    ...entry,
    note: note === null ? null : noteOf(note),
    eventText: event === null ? null : eventText(event, actor.locale),
    shared: null,
    referralNumber: null,
  }));
  const shared = found.shares ? await findSharedEntries(read, id) : { entries: [], foreign: [] };
  const desk = { ja: view.desk.nameJa, en: view.desk.nameEn };
  const named = found.pool.filter((each) => each.via === 'POOL').length;
  const grants = facts.grants.map((grant) => ({ ...grant, validUntil: dateOrNull(grant.validUntil) }));
  const participants = desksTakingPart(view, grants, now);
  const audience: Audience = participants > 0 ? 'ORGANISATION' : 'DESK';
  // What the other end reads no longer is read like the rest of the case.
  const crossed = shared.entries.map((entry) => (entry.shared?.ended === true ? { ...entry, audience } : entry));
  const timeline = newestFirst(own, crossed);
  return {
    ...view,
    ...derivedOf({ ...view, deskId: view.desk.id }, facts, actor, now),
    timeline: timeline.slice(0, TIMELINE_CAP),
    timelineCapped: timeline.length > TIMELINE_CAP,
    foreign: shared.foreign,
    pool: found.pool,
    readers: readersOf(view, desk, named, participants)[actor.locale],
    audience,
  };
}
