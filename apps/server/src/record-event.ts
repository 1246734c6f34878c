import { createHmac, randomBytes } from 'node:crypto';
import type { EventCode, StreamKind } from '@madoguchi/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from './ids.ts';

export interface NewEvent {
  readonly code: EventCode;
  readonly stream: StreamKind;
  readonly subjectId: string;
  readonly organisationId?: string | null;
  readonly deskId?: string | null;
  /** Codes, ids and numbers only: they stay when the content is disposed of. */
  readonly codes?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
  /** Words: stored apart, under a salted commitment. */
  readonly content?: Readonly<Record<string, unknown>>;
}

const RECORD_SQL = `
  with header as (
    insert into app.event (id, stream, stream_kind, subject_id, sequence, at, actor_id, session_id, organisation_id, desk_id, code, codes,
      commitment, previous_hash, canonical, hash)
    values (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, '', '', '') returning id, stream_kind, subject_id, desk_id)
  insert into app.event_content (event_id, stream_kind, subject_id, desk_id, salt, content)
  select id, stream_kind, subject_id, desk_id, ?, ? from header`;

/** Many at once, in the order given, so that two who write the same streams wait for one another and never in a ring. */
const RECORD_MANY_SQL = `
  with rows as materialized (select * from jsonb_to_recordset(?::jsonb) as x (place int, id uuid, stream text, stream_kind text, subject_id uuid,
      at timestamptz, actor_id uuid, session_id uuid, organisation_id uuid, desk_id uuid, code text, codes jsonb, commitment text, salt text, content text)),
  header as (
    insert into app.event (id, stream, stream_kind, subject_id, sequence, at, actor_id, session_id, organisation_id, desk_id, code, codes,
      commitment, previous_hash, canonical, hash)
    select x.id, x.stream, x.stream_kind, x.subject_id, 0, x.at, x.actor_id, x.session_id, x.organisation_id, x.desk_id, x.code, x.codes, x.commitment,
      '', '', '' from rows x order by x.place
    returning id)
  insert into app.event_content (event_id, stream_kind, subject_id, desk_id, salt, content)
  select x.id, x.stream_kind, x.subject_id, x.desk_id, x.salt, x.content from rows x join header h on h.id = x.id`;

interface Recorder {
  readonly staffId: string;
  readonly sessionId: string;
}

/** The words of an event, and what binds the header to them. */
function sealed(event: NewEvent): { content: string; salt: string; commitment: string } {
  const content = JSON.stringify(event.content ?? {});
  const salt = randomBytes(16).toString('hex');
  return { content, salt, commitment: createHmac('sha256', salt).update(content).digest('hex') };
}

/** The statement that writes one event, for the role of the writer; the chain is made by the database. */
export function eventStatement(by: Recorder, now: Date, event: NewEvent): { sql: string; values: unknown[] } {
  const { content, salt, commitment } = sealed(event);
  const values = [
    newId(now),
    `${event.stream}:${event.subjectId}`,
    event.stream,
    event.subjectId,
    now,
    by.staffId,
    by.sessionId,
    event.organisationId ?? null,
    event.deskId ?? null,
    event.code,
    JSON.stringify(event.codes ?? {}),
    commitment,
    salt,
    content,
  ];
  return { sql: RECORD_SQL, values };
}

/** Writes one event at once. */
export async function recordEvent(em: EntityManager, by: Recorder, now: Date, event: NewEvent): Promise<void> {
  const { sql, values } = eventStatement(by, now, event);
  await em.execute(sql, values);
}

/** Writes several events in one statement, each to the chain of its own subject. */
export async function recordEvents(
  em: EntityManager,
  by: Recorder,
  now: Date,
  events: readonly NewEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event, place) => ({
    place,
    id: newId(now),
    stream: `${event.stream}:${event.subjectId}`,
    stream_kind: event.stream,
    subject_id: event.subjectId,
    at: now,
    actor_id: by.staffId,
    session_id: by.sessionId,
    organisation_id: event.organisationId ?? null,
    desk_id: event.deskId ?? null,
    code: event.code,
    codes: event.codes ?? {},
    ...sealed(event),
  }));
  await em.execute(RECORD_MANY_SQL, [JSON.stringify(rows)]);
}
