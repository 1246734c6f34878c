import express, { type Express, type RequestHandler } from 'express';
import type { CustomTypesConfig, Pool, PoolClient, QueryConfig, QueryResult } from 'pg';
import { securityHeaders } from '../../apps/server/src/http/security-headers.ts';
import { readSessionToken } from '../../apps/server/src/http/session-cookie.ts';
import { hashOf, newId } from '../../apps/server/src/ids.ts';
import type { Services } from '../../apps/server/src/services.ts';
import { commandPool, type Sent } from './wire-tap.ts';

/**
 * The measure: the same statements under the same role, in the same transactions, on the same pools, behind the same Express,
 * without GraphQL, without the domain; the JSON of the database goes through as it came.
 */

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const NUMBER = /(?<=R\d-)(?:U-)?\d{6}(?=\D|$)/g;
const COUNTED = /insert into app\.counter[\s\S]*?'(CASE|INQUIRY)'/;

/** JSON stays the text that the database sent. */
const AS_TEXT: CustomTypesConfig = { getTypeParser: () => (value: string) => value };

/** What stands in the place of an id or a number that each request makes anew. */
class Fresh {
  readonly #ids = new Map<string, string>();
  readonly #now = new Date();
  readonly running = new Map<string, string>();

  of(known: string): string {
    if (!known.includes('-') || known.startsWith('U-')) {
      const kind = known.startsWith('U-') ? 'INQUIRY' : 'CASE';
      const number = this.running.get(kind)?.padStart(6, '0') ?? known.slice(-6);
      return kind === 'INQUIRY' ? `U-${number}` : number;
    }
    const made = this.#ids.get(known) ?? newId(this.#now);
    this.#ids.set(known, made);
    return made;
  }
}

/** A text cut where something stands that is made anew. */
type Template = (fresh: Fresh) => string;

function templateOf(text: string, made: ReadonlySet<string>): Template {
  const places: { at: number; known: string }[] = [];
  for (const match of text.matchAll(UUID)) if (made.has(match[0])) places.push({ at: match.index, known: match[0] });
  if (made.size > 0) for (const match of text.matchAll(NUMBER)) places.push({ at: match.index, known: match[0] });
  places.sort((left, right) => left.at - right.at);
  if (places.length === 0) return () => text;
  const parts: (string | { known: string })[] = [];
  let end = 0;
  for (const { at, known } of places) {
    parts.push(text.slice(end, at), { known });
    end = at + known.length;
  }
  parts.push(text.slice(end));
  return (fresh) => parts.map((part) => (typeof part === 'string' ? part : fresh.of(part.known))).join('');
}

interface Step {
  readonly by: Sent['by'];
  readonly counts: string | undefined;
  readonly message: (fresh: Fresh) => string | QueryConfig;
}

function stepOf(sent: Sent, made: ReadonlySet<string>): Step {
  const counts = COUNTED.exec(sent.text)?.[1];
  const text = templateOf(sent.text, made);
  const { name } = sent;
  if (name === undefined && sent.values.length === 0) return { by: sent.by, counts, message: text };
  const values = sent.values.map((value) => (typeof value === 'string' ? templateOf(value, made) : () => value));
  return {
    by: sent.by,
    counts,
    message: (fresh) => ({
      ...(name === undefined ? {} : { name }),
      text: text(fresh),
      values: values.map((each) => each(fresh)),
      types: AS_TEXT,
    }),
  };
}

const isEnd = (text: string) => /^(commit|rollback)$/i.test(text.trim());

/**
 * Runs the steps of one request: each transaction on a connection of its own, as the product does. A page that records what it
 * shows holds two at once: the reading one, and the one that writes it down.
 */
async function run(steps: readonly Step[], pools: Readonly<Record<Sent['by'], Pool>>): Promise<string> {
  const fresh = new Fresh();
  const held = new Map<Sent['by'], PoolClient>();
  let answer = 'null';
  try {
    for (const step of steps) {
      const client = held.get(step.by) ?? (await pools[step.by].connect());
      held.set(step.by, client);
      const message = step.message(fresh);
      const result = (await client.query(message)) as QueryResult<Record<string, string>>;
      if (step.counts !== undefined) fresh.running.set(step.counts, String(result.rows[0]?.['value']));
      if (typeof message !== 'string') answer = result.rows[0]?.['json'] ?? answer;
      if (typeof message === 'string' && isEnd(message)) {
        held.delete(step.by);
        client.release();
      }
    }
  } finally {
    for (const client of held.values()) client.release(true);
  }
  return answer;
}

/** The ids that the request itself made: of version 7 and of this minute, and its request id. */
function madeIn(sent: readonly Sent[], requestId: string | undefined): ReadonlySet<string> {
  const since = Date.now() - 60_000;
  const ids = sent.flatMap((each) => `${each.text} ${JSON.stringify(each.values)}`.match(UUID) ?? []);
  const isNew = (id: string) => id[14] === '7' && Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) >= since;
  return new Set(ids.filter((id) => id === requestId || isNew(id)));
}

/** A command's look at the door is GraphQL's own: the plain route begins with the command's transaction. */
function withoutDoor(sent: readonly Sent[]): readonly Sent[] {
  const first = sent.findIndex((each) => each.by === 'command');
  return first < 0 ? sent : sent.slice(first);
}

export interface BareRoutes {
  readonly app: Express;
  /** Remembers what one request sent, to send the same at `POST /<key>`. */
  readonly learn: (key: string, sent: readonly Sent[], requestId: string | undefined) => void;
}

export async function bareRoutes(services: Services): Promise<BareRoutes> {
  const pools = { query: services.readPool, command: await commandPool(services) };
  const known = new Map<string, readonly Step[]>();
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(securityHeaders(services.env));
  const answer: RequestHandler<{ key: string }> = async (request, response) => {
    const steps = known.get(request.params.key);
    if (steps === undefined) throw new Error(`Nothing learnt for ${request.params.key}.`);
    hashOf(readSessionToken(request) ?? '');
    const json = await run(steps, pools);
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.send(`{"data":${json}}`);
  };
  app.post('/:key', express.json({ limit: '400kb' }), answer);
  return {
    app,
    learn: (key, sent, requestId) => {
      // A list that records what it shows reads first, and has no door to leave out.
      const wanted = requestId === undefined ? sent : withoutDoor(sent);
      const made = requestId === undefined ? new Set<string>() : madeIn(wanted, requestId);
      known.set(
        key,
        wanted.map((each) => stepOf(each, made)),
      );
    },
  };
}
