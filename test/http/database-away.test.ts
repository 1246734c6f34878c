import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../apps/server/src/app.ts';
import { closeServices, createLog, createServices } from '../../apps/server/src/create-services.ts';
import { EventHub } from '../../apps/server/src/notifications/events.ts';
import type { Services } from '../../apps/server/src/services.ts';
import { documentOf } from '../access/mutation.ts';
import { listen } from '../access/stream.ts';
import { type Matter, openWorld, sheetAt, type World } from '../access/world.ts';
import { openDesks, Person, requestId } from '../support/kit.ts';
import { TcpProxy } from '../support/tcp-proxy.ts';

const LIST = '{ cases { count { value } } }';
/** Longest wait for a word while the database is away, and longest wait for an answer once it is back. */
const TOLD_WITHIN_MS = 3_000;
const BACK_WITHIN_MS = 10_000;

describe('a database that goes away', () => {
  let world: World;
  let wire: TcpProxy;
  let services: Services;
  let hub: EventHub;
  let server: Server;
  let address: string;
  let person: Person;
  let matter: Matter;
  let superuser: Client;

  beforeAll(async () => {
    world = await openWorld(await openDesks('away'));
    const { apiUrl, superuserUrl } = world.desks.database;
    const { hostname, port } = new URL(apiUrl);
    wire = new TcpProxy({ host: hostname, port: Number(port) });
    await wire.mend();
    services = await createServices(world.desks.services.env, wire.through(apiUrl), {
      log: createLog('silent'),
      answersWithinMs: 1_500,
    });
    hub = new EventHub(wire.through(apiUrl));
    await hub.start();
    const app = await createApp(services, hub);
    server = await new Promise<Server>((resolve) => {
      const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
    });
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { id, name, signInName, token } = world.person('counsellor');
    person = new Person(address, { id, name, signInName, token });
    matter = await world.matter('OWN_COMPANY');
    superuser = new Client({ connectionString: superuserUrl });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await hub.stop();
    await closeServices(services);
    await wire.cut();
    await world.close();
  });
  beforeEach(() => back());

  const note = () => ({
    requestId: requestId(),
    caseId: matter.caseId,
    kind: 'MEMO',
    audience: 'ORGANISATION',
    body: '折り返した',
  });
  const ADD_NOTE = documentOf('addNote', '{ id }');
  const statusOf = async (path: string) => (await fetch(`${address}${path}`)).status;

  /** Mended, and answering again by itself. */
  async function back(): Promise<void> {
    await wire.mend();
    const since = performance.now();
    while ((await person.send(LIST)).errors !== undefined || (await statusOf('/readyz')) !== 200) {
      expect(performance.now() - since).toBeLessThan(BACK_WITHIN_MS);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async function expectUnavailable(
    ask: () => Promise<{ status: number; errors?: readonly { extensions: { code: string } }[] }>,
  ): Promise<void> {
    const since = performance.now();
    const answer = await ask();
    expect(answer.errors?.map((error) => error.extensions.code)).toEqual(['UNAVAILABLE']);
    expect(answer.status).toBe(503);
    expect(performance.now() - since).toBeLessThan(TOLD_WITHIN_MS);
    expect(JSON.stringify(answer)).not.toMatch(/ECONN|127\.0\.0\.1|postgres|terminated|pool/i);
  }

  it('is said to be away, to every question and every command, and the process lives', async () => {
    const stranger = new Person(address, { id: '', name: '', signInName: '', token: undefined });
    const before = await world.everything();
    await wire.cut();
    for (let n = 0; n < 3; n += 1) {
      await Promise.all([
        expectUnavailable(() => person.send(LIST)),
        expectUnavailable(() => person.send(ADD_NOTE, { input: note() })),
        expectUnavailable(() => stranger.send('{ entrance { viewer { id } } }')),
      ]);
    }
    expect(await statusOf('/healthz')).toBe(200);
    expect(await statusOf('/readyz')).toBe(503);
    expect(await world.everything()).toBe(before);
    await back();
    expect((await person.send(ADD_NOTE, { input: note() })).errors).toBeUndefined();
  });

  it('is away for fifty at once as for one, and nobody waits in a row', async () => {
    await wire.cut();
    await Promise.all(Array.from({ length: 50 }, () => expectUnavailable(() => person.send(LIST))));
  });

  it('is told in time where the wire is silent, too, and the dead connections are not used again', async () => {
    await Promise.all(Array.from({ length: 12 }, () => person.send(LIST)));
    wire.hush();
    for (let round = 0; round < 2; round += 1) {
      await Promise.all([
        ...Array.from({ length: 6 }, () => expectUnavailable(() => person.send(LIST))),
        ...Array.from({ length: 6 }, () => expectUnavailable(() => person.send(ADD_NOTE, { input: note() }))),
      ]);
    }
    expect(await statusOf('/readyz')).toBe(503);
  }, 60_000);

  it('a question that was under way is told so, and the process lives', async () => {
    await superuser.query('begin');
    await superuser.query('lock table app.cases in access exclusive mode');
    const under = Array.from({ length: 5 }, () => person.send(LIST));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await wire.cut();
    for (const answer of await Promise.all(under)) expect(answer.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
    await superuser.query('rollback');
  });

  it('commands that were under way are lost whole, give their connections back, and are done once when sent again', async () => {
    await superuser.query('begin');
    await superuser.query('select 1 from app.cases where id = $1 for update', [matter.caseId]);
    const before = await world.events();
    // More than there are connections for commands.
    const inputs = Array.from({ length: 10 }, note);
    const under = inputs.map((input) => person.send(ADD_NOTE, { input }));
    await new Promise((resolve) => setTimeout(resolve, 500));
    await wire.cut();
    for (const answer of await Promise.all(under)) expect(answer.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
    await superuser.query('rollback');
    await back();
    expect(await world.events()).toBe(before);
    for (const input of [...inputs, ...inputs]) expect((await person.send(ADD_NOTE, { input })).errors).toBeUndefined();
    expect(await world.events()).toBe(before + 10);
  });

  it('open screens hear of changes again once it is back', async () => {
    const ears = await listen(address, person);
    await wire.cut();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await back();
    const heard = async (): Promise<boolean> => {
      const stream = await listen(address, person);
      await person.ask(documentOf('recordInquiry', '{ id }'), {
        input: { requestId: requestId(), ...sheetAt('working-women', { caseId: matter.caseId }) },
      });
      return (await stream.end()).includes('event: changed');
    };
    const since = performance.now();
    while (!(await heard())) expect(performance.now() - since).toBeLessThan(BACK_WITHIN_MS);
    await ears.end();
  });
});
