import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { createApp } from '../../apps/server/src/app.ts';
import { closeServices, createLog, createServices } from '../../apps/server/src/create-services.ts';
import { loginUrl } from '../../apps/server/src/database/logins.ts';
import { readEnv } from '../../apps/server/src/env.ts';
import { EventHub } from '../../apps/server/src/notifications/events.ts';

/** What the house tells: where it stands, or the memory that it holds, in bytes. */
export type Told = { readonly address: string } | { readonly memory: number };

/** The product in a process of its own, to be killed and to be overrun. */
async function open(ownerUrl: string): Promise<void> {
  const url = loginUrl(ownerUrl, 'madoguchi_api');
  const services = await createServices(readEnv({ DATABASE_URL: ownerUrl, PORT: '0' }), url, {
    log: createLog('silent'),
  });
  const hub = new EventHub(url);
  await hub.start();
  const app = await createApp(services, hub);
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const tell = (told: Told) => process.send?.(told);
  process.on('message', () => tell({ memory: process.memoryUsage.rss() }));
  process.once('disconnect', async () => {
    server.closeAllConnections();
    await Promise.allSettled([hub.stop(), closeServices(services)]);
    process.exit(0);
  });
  tell({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

await open(process.argv[2] ?? '');
