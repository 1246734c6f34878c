import type { Person } from '../../support/kit.ts';
import type { Seat } from './house.ts';

interface SharedContent {
  readonly ours: boolean;
  readonly content: string;
}

/** All that comes to one machine: every reply of the server to its page, and what the live stream says. */
export interface Overheard {
  /** What was promised to this reader so far. */
  readonly everPromised: readonly string[];
  promise(rows: readonly string[]): void;
  text(): string;
  /** Everything in the replies that is a shared item. */
  contents(): SharedContent[];
  stop(): Promise<void>;
}

function sharedIn(value: unknown): SharedContent[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(sharedIn);
  const { ours, content } = value as Partial<SharedContent>;
  return typeof ours === 'boolean' && typeof content === 'string' ? [{ ours, content }, ...inside] : inside;
}

/** Listens at the machine of a person from now on. */
export async function overhear(seat: Seat, person: Person): Promise<Overheard> {
  const replies: string[] = [];
  const everPromised: string[] = [];
  seat.page.on('response', (response) => {
    if (!new URL(response.url()).pathname.startsWith('/graphql')) return;
    // A page that is left takes the answers on their way with it.
    response.text().then(
      (body) => replies.push(body),
      () => undefined,
    );
  });
  const line = new AbortController();
  const stream = await fetch(`${person.address}/events`, { headers: { cookie: person.cookie }, signal: line.signal });
  if (!stream.ok || stream.body === null) throw new Error(`The live stream answered ${stream.status}.`);
  const decoder = new TextDecoder();
  const listening = (async () => {
    try {
      for await (const chunk of stream.body ?? []) replies.push(decoder.decode(chunk as Uint8Array));
    } catch {
      // Hung up.
    }
  })();
  const parsed = (body: string): unknown => {
    try {
      return JSON.parse(body);
    } catch {
      return null;
    }
  };
  return {
    everPromised,
    promise: (rows) => everPromised.push(...rows),
    text: () => replies.join('\n'),
    contents: () => replies.flatMap((body) => sharedIn(parsed(body))),
    stop: async () => {
      line.abort();
      await listening;
    },
  };
}
