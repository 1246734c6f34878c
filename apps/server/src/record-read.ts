import { type EventCode, unauthenticated } from '@madoguchi/domain';
import { sessionActor } from './actor-row.ts';
import { recordEvent } from './record-event.ts';
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
    | 'disclosure.read'
    | 'company.helpShown'
  >;
  readonly subjectId: string;
  readonly organisationId: string | null;
  readonly deskId: string | null;
}

const BEGIN_SQL = `select set_config('app.session', ?, true), set_config('role', 'madoguchi_writer', true)`;
/** Two pages of one session that open at once write one line: the second waits and finds it. */
const LOCK_SQL = `select pg_advisory_xact_lock(hashtextextended(?, 0)), fn.actor() as actor`;
const KNOWN_SQL = `
  select exists (select 1 from app.event e where e.stream_kind = 'reads' and e.session_id = ?::uuid and e.subject_id = ?::uuid
     and e.at > ?::timestamptz) as known`;

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
    const [row] = await em.execute<{ known: boolean }[]>(KNOWN_SQL, [actor.sessionId, subject.subjectId, since]);
    if (row?.known !== true) await recordEvent(em, actor, now, { ...subject, stream: 'reads' });
    await em.commit();
  } catch (error) {
    if (em.isInTransaction()) await em.rollback();
    throw error;
  }
}
