import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../apps/server/src/app.ts';
import { closeServices, createLog, createServices } from '../../apps/server/src/create-services.ts';
import { EventHub } from '../../apps/server/src/notifications/events.ts';
import { eventually } from '../cases/support.ts';
import { type Desks, type Person, requestId } from '../support/kit.ts';

export interface NoticeLine {
  readonly id: string;
  readonly kind: string;
  readonly number: string | null;
  readonly caseId: string | null;
  readonly referralId: string | null;
  readonly readAt: string | null;
}
interface Told {
  readonly items: NoticeLine[];
  readonly unread: { readonly value: number; readonly capped: boolean };
  readonly pageInfo: { readonly hasNextPage: boolean };
}

const FIELDS =
  '{ items { id kind number caseId referralId createdAt readAt } unread { value capped } pageInfo { hasNextPage } }';
export const NOTICES = `query ($page: PageInput) { notices(page: $page) ${FIELDS} }`;
const MARK = `mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) ${FIELDS} }`;

export async function noticesOf(person: Person, page?: { first?: number; offset?: number }): Promise<Told> {
  return (await person.ask<{ notices: Told }>(NOTICES, { page })).notices;
}

/** Kinds with the number of the matter, newest first. */
export async function toldTo(person: Person): Promise<string[]> {
  return (await noticesOf(person)).items.map((each) => `${each.kind} ${each.number ?? '-'}`);
}

export async function markRead(person: Person, ids: readonly string[]): Promise<Told> {
  const input = { requestId: requestId(), ids };
  return (await person.ask<{ markNoticesRead: Told }>(MARK, { input })).markNoticesRead;
}

/** A second server process on the same database: its own connections, its own LISTEN, its own address. */
export async function anotherProcess(desks: Desks): Promise<{ address: string; close(): Promise<void> }> {
  const services = await createServices(desks.services.env, desks.database.apiUrl, { log: createLog('silent') });
  const hub = new EventHub(desks.database.apiUrl);
  await hub.start();
  const app = await createApp(services, hub);
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await hub.stop();
      await closeServices(services);
    },
  };
}

export interface OpenStream {
  /** Everything that was told so far. */
  readonly heard: () => string;
  /** Waits until the words have come. */
  readonly until: (what: string) => Promise<string>;
  readonly end: () => Promise<void>;
}

/** `/events` of one process, open under the person's own session. */
export async function openStream(address: string, person: Person, query = ''): Promise<OpenStream> {
  const away = new AbortController();
  const response = await fetch(`${address}/events${query}`, {
    headers: { cookie: person.cookie },
    signal: away.signal,
  });
  if (response.status !== 200) throw new Error(`The stream answered ${response.status}.`);
  let heard = '';
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) heard += decoder.decode(chunk, { stream: true });
  })().catch(() => undefined);
  return {
    heard: () => heard,
    until: (what) => eventually(`${what} on the stream`, async () => (heard.includes(what) ? heard : undefined)),
    end: async () => {
      away.abort();
      await reading;
    },
  };
}
