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

interface Recorder {
  readonly staffId: string;
  readonly sessionId: string;
}

/** The statement that writes one event, for the role of the writer; the chain is made by the database. */
export function eventStatement(by: Recorder, now: Date, event: NewEvent): { sql: string; values: unknown[] } {
  const content = JSON.stringify(event.content ?? {});
  const salt = randomBytes(16).toString('hex');
  const commitment = createHmac('sha256', salt).update(content).digest('hex');
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
