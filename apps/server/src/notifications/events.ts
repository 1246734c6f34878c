import { worksAt } from '@madoguchi/domain';
import type { RequestHandler, Response } from 'express';
import { Client } from 'pg';
import { readSessionToken } from '../http/session-cookie.ts';
import { hashOf } from '../ids.ts';
import { runQuery } from '../run-query.ts';
import type { Services } from '../services.ts';
import { Presence } from './presence.ts';

const HINT_KINDS = ['case', 'inquiry', 'company', 'notice', 'referral', 'presence'] as const;

interface Hint {
  readonly kind: (typeof HINT_KINDS)[number];
  readonly id: string;
  /** Whose it is, where it is one person's: nobody else's streams ask about it. */
  readonly to?: string;
  /** The one desk that may learn of it, where others see the same row. */
  readonly at?: string;
  /** Of a presence: who came, or who left. */
  readonly who?: string;
  readonly left?: boolean;
}

const HEARTBEAT_MS = 25_000;
/** As many tabs as a person can want; more is a fault or an attack. */
const STREAMS_PER_SESSION = 8;
const RECONNECT_MS = 1_000;
const SWEEP_MS = 15_000;

function parseHint(payload: string | undefined): Hint | undefined {
  try {
    const hint: unknown = JSON.parse(payload ?? '');
    if (typeof hint !== 'object' || hint === null || !('kind' in hint) || !('id' in hint)) return undefined;
    const kind = HINT_KINDS.find((each) => each === hint.kind);
    if (kind === undefined || typeof hint.id !== 'string') return undefined;
    const named = (name: 'to' | 'at' | 'who') => {
      const value: unknown = Reflect.get(hint, name);
      return typeof value === 'string' ? { [name]: value } : {};
    };
    const left = Reflect.get(hint, 'left') === true ? { left: true } : {};
    return { kind, id: hint.id, ...named('to'), ...named('at'), ...named('who'), ...left };
  } catch {
    return undefined;
  }
}

/** One LISTEN connection per process; subscribers ask for themselves what they may see of a hint. */
export class EventHub {
  readonly #url: string;
  readonly #subscribers = new Set<(hint: Hint) => void>();
  readonly presence = new Presence();
  #client: Client | undefined;
  #sweeping: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(url: string) {
    this.#url = url;
  }

  async start(): Promise<void> {
    if (this.#stopped) return;
    const client = new Client({ connectionString: this.#url });
    this.#client = client;
    client.on('notification', (message) => {
      const hint = parseHint(message.payload);
      if (hint !== undefined) this.#hear(hint);
    });
    client.on('error', () => this.#again());
    this.#sweeping ??= setInterval(() => {
      for (const id of this.presence.sweep(performance.now()))
        for (const subscriber of this.#subscribers) subscriber({ kind: 'presence', id });
    }, SWEEP_MS).unref();
    try {
      await client.connect();
      await client.query('listen madoguchi');
    } catch {
      this.#again();
    }
  }

  #hear(hint: Hint): void {
    if (hint.kind === 'presence') {
      if (hint.who === undefined) return;
      if (!this.presence.hear(hint.id, hint.who, hint.left === true, performance.now())) return;
    }
    for (const subscriber of this.#subscribers) subscriber(hint);
  }

  /** To every process, this one among them; a line that is lost at the moment loses the word: it is advice. */
  sayPresence(id: string, who: string, left: boolean): void {
    const words = JSON.stringify({ kind: 'presence', id, who, ...(left ? { left } : {}) });
    this.#client?.query(`select pg_notify('madoguchi', $1)`, [words]).catch(() => undefined);
  }

  #again(): void {
    const lost = this.#client;
    if (lost === undefined) return;
    this.#client = undefined;
    lost.removeAllListeners();
    lost.on('error', () => undefined);
    lost.end().catch(() => undefined);
    if (!this.#stopped) setTimeout(() => void this.start(), RECONNECT_MS).unref();
  }

  subscribe(subscriber: (hint: Hint) => void): () => void {
    this.#subscribers.add(subscriber);
    return () => this.#subscribers.delete(subscriber);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#sweeping);
    const client = this.#client;
    this.#client = undefined;
    await client?.end();
  }
}

const VISIBLE_SQL = {
  case: 'select 1 as seen from app.cases where id = $1',
  inquiry: 'select 1 as seen from app.inquiry where id = $1',
  company: 'select 1 as seen from app.company where id = $1',
  notice: 'select 1 as seen from app.notice where id = $1',
  presence: 'select 1 as seen from app.cases where id = $1',
  referral: 'select 1 as seen from app.referral where id = $1',
} as const;

/** True where the subscriber, under its own session, may read what changed; undefined where the session is over. */
async function maySee(services: Services, sessionHash: string, hint: Hint): Promise<boolean | undefined> {
  return runQuery(services.readPool, sessionHash, async (read) => {
    if ((await read.findActor()) === undefined) return undefined;
    if (hint.at !== undefined && !worksAt(await read.actor(), hint.at)) return false;
    const rows = await read.rows(`hint_${hint.kind}`, VISIBLE_SQL[hint.kind], [hint.id]);
    return rows.length > 0;
  });
}

function send(response: Response, event: string, data: object): void {
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

/**
 * A busy hour must not spend the readers' connections on hints: one question at a time for each stream, and what changes
 * again while it is asked is asked once.
 */
function askOneByOne(services: Services, sessionHash: string, response: Response): (hint: Hint) => void {
  const waiting = new Map<string, Hint>();
  let asking = false;
  const ask = async (): Promise<void> => {
    for (let next = waiting.entries().next(); !next.done; next = waiting.entries().next()) {
      const [key, hint] = next.value;
      waiting.delete(key);
      const seen = await maySee(services, sessionHash, hint);
      if (seen === undefined) {
        response.end();
        return;
      }
      if (seen) send(response, 'changed', { kind: hint.kind, id: hint.id });
    }
  };
  return (hint) => {
    // For a desk alone and for everybody are two questions.
    waiting.set(`${hint.kind} ${hint.id} ${hint.at ?? ''}`, hint);
    if (asking) return;
    asking = true;
    ask()
      .catch(() => response.end())
      .finally(() => {
        asking = false;
      });
  };
}

/** `GET /events`: hints to open screens, ids only; it does not prolong the session. */
export function serveEvents(services: Services, hub: EventHub): RequestHandler {
  const streams = new Map<string, number>();
  return async (request, response) => {
    const token = readSessionToken(request);
    const sessionHash = token === undefined ? '' : hashOf(token);
    const actor = await runQuery(services.readPool, sessionHash, (read) => read.findActor()).catch(() => undefined);
    if (actor === undefined) {
      response.status(401).json({ errors: [{ message: 'UNAUTHENTICATED', extensions: { code: 'UNAUTHENTICATED' } }] });
      return;
    }
    const open = streams.get(sessionHash) ?? 0;
    if (open >= STREAMS_PER_SESSION) {
      response.status(429).json({ errors: [{ message: 'RATE_LIMITED', extensions: { code: 'RATE_LIMITED' } }] });
      return;
    }
    streams.set(sessionHash, open + 1);
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    send(response, 'ready', {});
    const ask = askOneByOne(services, sessionHash, response);
    const unsubscribe = hub.subscribe((hint) => {
      if (hint.to !== undefined && hint.to !== actor.staffId) return;
      // Who comes and goes concerns those alone who have the same case open.
      if (hint.kind === 'presence' && !hub.presence.isThere(hint.id, actor.staffId)) return;
      ask(hint);
    });
    const heartbeat = setInterval(() => response.write(': here\n\n'), HEARTBEAT_MS);
    response.on('close', () => {
      clearInterval(heartbeat);
      unsubscribe();
      const left = (streams.get(sessionHash) ?? 1) - 1;
      if (left > 0) streams.set(sessionHash, left);
      else streams.delete(sessionHash);
    });
  };
}
