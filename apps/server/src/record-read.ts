import {
  type CaseGrant,
  type CaseVisibility,
  caseStanding,
  type EventCode,
  type ReadingRight,
  unauthenticated,
  worksAt,
} from '@madoguchi/domain';
import { type SessionActor, sessionActor } from './actor-row.ts';
import { recordEvent, recordEvents } from './record-event.ts';
import type { Services } from './services.ts';

/** One line per session and matter in this time, however often a page is opened. */
const ONCE_IN_MINUTES = 10;

/** What was read: its row in its own table, and in whose name it stands. */
export interface ReadSubject {
  readonly code: Extract<
    EventCode,
    | 'case.read'
    | 'inquiry.read'
    | 'file.read'
    | 'staff.viewedAs'
    | 'referral.read'
    | 'letter.read'
    | 'disclosure.read'
    | 'company.helpShown'
  >;
  readonly subjectId: string;
  readonly organisationId: string | null;
  readonly deskId: string | null;
  /** The case whose content it is: by the standing on it the trail says by which right it was read. */
  readonly caseId?: string | null;
  /** By which right, where that is not a matter of standing on a case. */
  readonly right?: ReadingRight;
}

const BEGIN_SQL = `select set_config('app.session', ?, true), set_config('role', 'madoguchi_writer', true)`;
/** Two pages of one session that open at once write one line: the second waits and finds it. */
const LOCK_SQL = `select pg_advisory_xact_lock(hashtextextended(?, 0)), fn.actor() as actor`;
const KNOWN_SQL = `
  select exists (select 1 from app.event e where e.stream_kind = 'reads' and e.session_id = ?::uuid and e.subject_id = ?::uuid
     and e.code = ? and e.at > ?::timestamptz) as known,
    (select json_build_object('organisationId', c.organisation_id, 'deskId', c.desk_id, 'kind', c.kind, 'sensitive', c.sensitive,
        'openedById', c.opened_by_id, 'assigneeId', c.assignee_id, 'deputyId', c.deputy_id, 'grants', fn.grants_of(c.id))
      from app.cases c where c.id = ?::uuid) as matter`;

type Matter = CaseVisibility & {
  readonly grants: readonly (Omit<CaseGrant, 'validUntil'> & { readonly validUntil: string | null })[];
};

/** By which right the actor has it before them, and at which desk of theirs. */
function rightOf(
  actor: SessionActor,
  subject: ReadSubject,
  matter: Matter | null,
  now: Date,
): { right: ReadingRight; readerDeskId: string | null } {
  const grants = (matter?.grants ?? []).map((grant) => ({
    ...grant,
    validUntil: grant.validUntil === null ? null : new Date(grant.validUntil),
  }));
  const atDesk = subject.deskId !== null && worksAt(actor, subject.deskId);
  const standing =
    matter === null || (subject.code === 'inquiry.read' && atDesk) ? null : caseStanding(actor, matter, grants, now);
  const right = subject.right ?? standing ?? 'DESK';
  if (right === 'AUDIT') return { right, readerDeskId: null };
  const own = actor.memberships.flatMap((each) => (each.deskId === null ? [] : [each.deskId]));
  const taking = grants.map((grant) => grant.deskId);
  const at = own.find((id) => id === subject.deskId) ?? own.find((id) => taking.includes(id)) ?? own[0];
  return { right, readerDeskId: at ?? null };
}

/**
 * Writes that somebody reads sensitive or foreign content, and commits before the content is sent (database.md §6).
 * Where this cannot be written the content is not sent: it throws.
 */
export async function recordRead(services: Services, sessionHash: string, subject: ReadSubject): Promise<void> {
  const now = services.now();
  const em = services.orm.em.fork();
  await em.begin();
  try {
    await em.execute(BEGIN_SQL, [sessionHash]);
    const [locked] = await em.execute<{ actor: unknown }[]>(LOCK_SQL, [`${sessionHash}:${subject.subjectId}`]);
    const actor = sessionActor(locked?.actor);
    if (actor === undefined) throw unauthenticated();
    const since = new Date(now.getTime() - ONCE_IN_MINUTES * 60_000);
    const [row] = await em.execute<{ known: boolean; matter: Matter | null }[]>(KNOWN_SQL, [
      actor.sessionId,
      subject.subjectId,
      subject.code,
      since,
      subject.caseId ?? null,
    ]);
    if (row?.known !== true) {
      const { caseId: _case, right: _right, ...read } = subject;
      const codes = rightOf(actor, subject, row?.matter ?? null, now);
      await recordEvent(em, actor, now, { ...read, codes, stream: 'reads' });
    }
    await em.commit();
  } catch (error) {
    if (em.isInTransaction()) await em.rollback();
    throw error;
  }
}

const LOCK_MANY_SQL = `
  select fn.actor() as actor, (select count(pg_advisory_xact_lock(hashtextextended(k.key, 0)))
    from (select u.key from unnest(?::text[]) with ordinality u (key, place) order by u.place) k) as locked`;
const KNOWN_MANY_SQL = `
  select distinct e.subject_id as id from app.event e where e.stream_kind = 'reads' and e.session_id = ?::uuid and e.subject_id = any (?::uuid[])
     and e.at > ?::timestamptz`;

const arrayOf = (texts: readonly string[]) => `{${texts.join(',')}}`;

/**
 * The same for what a list shows of other desks' words: as many statements for sixty rows as for one, and none where nothing
 * is shown. What is read of a case goes by `recordRead`, which says by which right.
 */
export async function recordReads(
  services: Services,
  sessionHash: string,
  subjects: readonly Omit<ReadSubject, 'caseId' | 'right'>[],
): Promise<void> {
  if (subjects.length === 0) return;
  // One order for everybody: the locks and the heads of the chains are taken in it.
  const inOrder = subjects.toSorted((left, right) => (left.subjectId < right.subjectId ? -1 : 1));
  const ids = inOrder.map((subject) => subject.subjectId);
  const now = services.now();
  const em = services.orm.em.fork();
  await em.begin();
  try {
    await em.execute(BEGIN_SQL, [sessionHash]);
    const keys = arrayOf(ids.map((id) => `${sessionHash}:${id}`));
    const [locked] = await em.execute<{ actor: unknown }[]>(LOCK_MANY_SQL, [keys]);
    const actor = sessionActor(locked?.actor);
    if (actor === undefined) throw unauthenticated();
    const since = new Date(now.getTime() - ONCE_IN_MINUTES * 60_000);
    const known = await em.execute<{ id: string }[]>(KNOWN_MANY_SQL, [actor.sessionId, arrayOf(ids), since]);
    const fresh = inOrder.filter((subject) => !known.some((each) => each.id === subject.subjectId));
    await recordEvents(
      em,
      actor,
      now,
      fresh.map((subject) => ({ ...subject, codes: rightOf(actor, subject, null, now), stream: 'reads' as const })),
    );
    await em.commit();
  } catch (error) {
    if (em.isInTransaction()) await em.rollback();
    throw error;
  }
}
