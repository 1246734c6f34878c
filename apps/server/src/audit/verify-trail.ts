import { createHash, createHmac, type KeyObject } from 'node:crypto';
import type { ClientBase } from 'pg';
import { type RootFault, verifyRoots } from './verify-roots.ts';

export type StreamState = 'OK' | 'DISPOSED' | 'BROKEN';

/** Why a stream is broken: what was found, in the order in which it is looked for. */
export const TRAIL_FAULTS = {
  SEQUENCE: { ja: '番号が続いていません', en: 'an event is missing' },
  LINK: { ja: '前の記録とつながっていません', en: 'the link to the event before is broken' },
  HEADER: { ja: '見出しが書き換えられています', en: 'a header was changed' },
  HASH: { ja: 'ハッシュが合いません', en: 'the hash does not match' },
  CONTENT: { ja: '内容が書き換えられています', en: 'the content was changed' },
  CONTENT_MISSING: { ja: '廃棄の記録がないのに内容がありません', en: 'content is gone without a disposal' },
  HEAD: { ja: '末尾が切り取られています', en: 'the end of the stream was cut off' },
  ROOT: { ja: '署名された末尾と一致しません', en: 'it does not match a signed root' },
} as const;
export type TrailFault = keyof typeof TRAIL_FAULTS;

export interface StreamReport {
  readonly stream: string;
  readonly state: StreamState;
  readonly events: number;
  readonly fault?: TrailFault;
  /** Where the fault was found. */
  readonly sequence?: number;
}

export interface TrailReport {
  readonly streams: readonly StreamReport[];
  readonly roots: number;
  /** What is wrong with the signatures themselves. */
  readonly rootFaults: readonly RootFault[];
  /** The latest root as one line, where one was signed. */
  readonly latestRoot: string | undefined;
}

/** One event as it is stored, and what its columns make of it now. */
interface Link {
  readonly sequence: string;
  readonly code: string;
  readonly previousHash: string;
  readonly hash: string;
  readonly canonical: string;
  readonly expected: string;
  readonly filed: boolean;
  readonly commitment: string;
  /** The commitment made again from salt and content; null where the content is gone. */
  readonly made: string | null;
  readonly contentFiled: boolean | null;
}

interface EventRow extends Omit<Link, 'made'> {
  readonly stream: string;
  readonly salt: string | null;
  readonly content: string | null;
  readonly headSequence: string | null;
  readonly headHash: string | null;
}

interface Head {
  readonly sequence: string;
  readonly hash: string;
}

/** What the database wrote when it chained the event, made again from the columns as they stand now. */
const EVENTS_SQL = `
  select e.stream, e.sequence::text, e.code, e.previous_hash as "previousHash", e.hash, e.canonical, e.commitment,
    concat_ws('|', e.id, e.stream, e.sequence, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.actor_id, e.session_id,
      coalesce(e.organisation_id::text, '-'), coalesce(e.desk_id::text, '-'), e.code, e.codes::text, e.commitment, e.previous_hash) as expected,
    e.stream = e.stream_kind || ':' || e.subject_id as filed, c.salt, c.content,
    (c.stream_kind, c.subject_id) = (e.stream_kind, e.subject_id) and c.desk_id is not distinct from e.desk_id as "contentFiled",
    h.sequence::text as "headSequence", h.hash as "headHash"
    from app.event e left join app.event_content c on c.event_id = e.id left join app.stream_head h on h.stream = e.stream
   order by e.stream, e.sequence`;
const EMPTY_HEADS_SQL = `
  select h.stream from app.stream_head h where h.sequence > 0 and not exists (select 1 from app.event e where e.stream = h.stream)`;
const AT_ONCE = 2_000;
const FIRST = '0'.repeat(64);

/** The event by which a stream says that its content was disposed of (design §9). */
const DISPOSED = 'record.disposed';

/** One stream, event by event, from its beginning or from an event that is taken for granted. */
class Stream {
  readonly name: string;
  #lastHash: string;
  #events: number;
  #firstGap: number | undefined;
  #gaps = false;
  #fault: { fault: TrailFault; sequence: number } | undefined;

  constructor(
    name: string,
    before: { readonly sequence: number; readonly hash: string } = { sequence: 0, hash: FIRST },
  ) {
    this.name = name;
    this.#lastHash = before.hash;
    this.#events = before.sequence;
  }

  add(row: Link): void {
    const sequence = this.#events + 1;
    const fault = this.#faultOf(row, sequence);
    if (fault !== undefined) this.#fault ??= { fault, sequence };
    if (row.code === DISPOSED) this.#firstGap = undefined;
    if (row.made === null) {
      this.#gaps = true;
      this.#firstGap ??= sequence;
    }
    this.#events = sequence;
    this.#lastHash = row.hash;
  }

  #faultOf(row: Link, sequence: number): TrailFault | undefined {
    if (Number(row.sequence) !== sequence) return 'SEQUENCE';
    if (row.previousHash !== this.#lastHash) return 'LINK';
    if (row.canonical !== row.expected || !row.filed) return 'HEADER';
    if (createHash('sha256').update(row.canonical).digest('hex') !== row.hash) return 'HASH';
    if (row.made === null) return undefined;
    return row.made === row.commitment && row.contentFiled === true ? undefined : 'CONTENT';
  }

  /** @param head where the stream says that it ends; null where it says nothing */
  report(stored: Head | null): StreamReport {
    const head = { stream: this.name, events: this.#events };
    if (this.#fault !== undefined) return { ...head, state: 'BROKEN', ...this.#fault };
    // Content may be gone before a disposal; what is missing after the last one was taken away.
    if (this.#firstGap !== undefined)
      return { ...head, state: 'BROKEN', fault: 'CONTENT_MISSING', sequence: this.#firstGap };
    if (Number(stored?.sequence) !== this.#events || stored?.hash !== this.#lastHash)
      return { ...head, state: 'BROKEN', fault: 'HEAD', sequence: this.#events };
    return { ...head, state: this.#gaps ? 'DISPOSED' : 'OK' };
  }
}

function linkOf({ salt, content, ...row }: EventRow): Link {
  const made = content === null || salt === null ? null : createHmac('sha256', salt).update(content).digest('hex');
  return { ...row, made };
}

const headOf = ({ headSequence, headHash }: EventRow): Head | null =>
  headSequence === null || headHash === null ? null : { sequence: headSequence, hash: headHash };

async function readStreams(client: ClientBase): Promise<StreamReport[]> {
  const reports: StreamReport[] = [];
  let stream: Stream | undefined;
  let head: Head | null = null;
  await client.query(`declare trail no scroll cursor for ${EVENTS_SQL}`);
  for (;;) {
    const { rows } = await client.query<EventRow>(`fetch ${AT_ONCE} from trail`);
    for (const row of rows) {
      if (stream?.name !== row.stream) {
        if (stream !== undefined) reports.push(stream.report(head));
        stream = new Stream(row.stream);
      }
      stream.add(linkOf(row));
      head = headOf(row);
    }
    if (rows.length < AT_ONCE) break;
  }
  if (stream !== undefined) reports.push(stream.report(head));
  const { rows: empty } = await client.query<{ stream: string }>(EMPTY_HEADS_SQL);
  const gone = empty.map(
    (row): StreamReport => ({ stream: row.stream, state: 'BROKEN', events: 0, fault: 'HEAD', sequence: 0 }),
  );
  return [...reports, ...gone];
}

/** What the database tells of the end of a stream without a word of it: fn.stream_evidence. */
export interface StreamEvidence {
  readonly stream: string;
  readonly head: Head | null;
  /** The event before the first of `rows`; null where they reach the beginning. */
  readonly before: { readonly sequence: number; readonly hash: string } | null;
  /** The first event that a signed root saw and that is no longer there as it was. */
  readonly departed: number | null;
  readonly signedAt: string | null;
  readonly rows: readonly Link[] | null;
}

/**
 * The same verification for one stream, from as many of its latest events as were fetched. Signatures themselves are held
 * against the key by `npm run verify-trail` alone.
 */
export function verifyStream(evidence: StreamEvidence): StreamReport {
  const stream = new Stream(evidence.stream, evidence.before ?? undefined);
  for (const row of evidence.rows ?? []) stream.add(row);
  const report = stream.report(evidence.head);
  return evidence.departed === null || report.state === 'BROKEN'
    ? report
    : { ...report, state: 'BROKEN', fault: 'ROOT', sequence: evidence.departed };
}

/**
 * Reads the whole trail and says of every stream whether it stands: OK; DISPOSED where content was removed by an approved
 * disposal; BROKEN where anything was changed, taken out or cut off. Streams are held against the signed roots, so that a
 * stream is found broken even where its head was rewritten with it.
 * @param client a connection that may act as madoguchi_system, with no transaction open
 * @param key the key of the roots; without it their signatures cannot be held against anything
 * @param kept root lines that were kept outside
 */
export async function verifyTrail(
  client: ClientBase,
  key: KeyObject | undefined,
  kept: readonly string[] = [],
): Promise<TrailReport> {
  await client.query('begin isolation level repeatable read read only');
  try {
    await client.query('set local role madoguchi_system');
    const streams = await readStreams(client);
    const { roots, faults, departed, latest } = await verifyRoots(client, key, kept);
    const departedAt = new Map(departed.map((each) => [each.stream, Number(each.sequence)]));
    const known = new Set(streams.map((each) => each.stream));
    const held = streams.map((each): StreamReport => {
      const sequence = departedAt.get(each.stream);
      return sequence === undefined || each.state === 'BROKEN'
        ? each
        : { ...each, state: 'BROKEN', fault: 'ROOT', sequence };
    });
    const vanished = [...departedAt].flatMap(([stream, sequence]): StreamReport[] =>
      known.has(stream) ? [] : [{ stream, state: 'BROKEN', events: 0, fault: 'ROOT', sequence }],
    );
    return { streams: [...held, ...vanished], roots, rootFaults: faults, latestRoot: latest };
  } finally {
    await client.query('rollback');
  }
}

/** True where every stream and every signature stands. */
export function trailStands(report: TrailReport): boolean {
  return report.rootFaults.length === 0 && report.streams.every((each) => each.state !== 'BROKEN');
}
