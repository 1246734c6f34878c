import type { Person } from '../support/kit.ts';

/** An open `/events`: everything that it has told so far, when it is ended. */
export interface Stream {
  readonly end: () => Promise<string>;
}

/** Hints travel after the commit and are asked for one by one: this long after the last act all have arrived. */
const SETTLED_MS = 400;

export async function listen(address: string, person: Person): Promise<Stream> {
  const away = new AbortController();
  const response = await fetch(`${address}/events`, { headers: { cookie: person.cookie }, signal: away.signal });
  if (response.status !== 200) throw new Error(`The stream answered ${response.status}.`);
  let heard = '';
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) heard += decoder.decode(chunk, { stream: true });
  })().catch(() => undefined);
  return {
    end: async () => {
      await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
      away.abort();
      await reading;
      return heard;
    },
  };
}
