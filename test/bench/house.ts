import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { createApp } from '../../apps/server/src/app.ts';
import { closeServices, createLog, createServices } from '../../apps/server/src/create-services.ts';
import { loginUrl } from '../../apps/server/src/database/logins.ts';
import { readEnv } from '../../apps/server/src/env.ts';
import { EventHub } from '../../apps/server/src/notifications/events.ts';
import { bareRoutes } from './bare.ts';
import { statementsIn, WireTap } from './wire-tap.ts';

/** What the load asks of the house, beside its two addresses. */
export type Order =
  | { readonly listen: true }
  | { readonly processorTime: true }
  | { readonly learn: string; readonly requestId: string | null };
export type Told =
  | { readonly app: string; readonly bare: string }
  | { readonly processorMs: number }
  | { readonly messages: number; readonly statements: number };

/**
 * The product in a process of its own, as it runs in service, and beside it on the same pools the plain routes that it is
 * measured against. The load stands in another process, so that it does not slow the one and flatter the other.
 */
async function open(ownerUrl: string): Promise<void> {
  const url = loginUrl(ownerUrl, 'madoguchi_api');
  const services = await createServices(readEnv({ DATABASE_URL: ownerUrl, PORT: '0' }), url, {
    log: createLog('silent'),
  });
  const tap = await WireTap.on(services);
  const hub = new EventHub(url);
  await hub.start();
  const bare = await bareRoutes(services);
  const servers = await Promise.all(
    [await createApp(services, hub), bare.app].map(
      (app) =>
        new Promise<Server>((resolve) => {
          const server = app.listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const [app = '', plain = ''] = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const tell = (told: Told) => process.send?.(told);
  process.on('message', (order: Order) => {
    if ('listen' in order) {
      tap.listen();
      tell({ messages: 0, statements: 0 });
      return;
    }
    if ('processorTime' in order) {
      const { user, system } = process.cpuUsage();
      tell({ processorMs: (user + system) / 1_000 });
      return;
    }
    const sent = tap.take();
    bare.learn(order.learn, sent, order.requestId ?? undefined);
    tell({ messages: sent.length, statements: sent.reduce((sum, each) => sum + statementsIn(each.text), 0) });
  });
  process.once('disconnect', async () => {
    for (const server of servers) server.closeAllConnections();
    await Promise.allSettled([hub.stop(), closeServices(services)]);
    process.exit(0);
  });
  tell({ app, bare: plain });
}

await open(process.argv[2] ?? '');
