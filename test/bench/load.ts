import { type ChildProcess, fork } from 'node:child_process';
import http from 'node:http';
import type { Order, Told } from './house.ts';

/** One request of a work: what the console would send. */
export interface Asked {
  readonly operationName: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A house with its data, and the connections of those who ask it. */
export class House {
  readonly #child: ChildProcess;
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  readonly #cookie: string;
  #app = '';
  #bare = '';

  private constructor(child: ChildProcess, sessionToken: string) {
    this.#child = child;
    this.#cookie = `__Host-madoguchi=${sessionToken}`;
  }

  /** @param script the bundle of house.ts */
  static async open(script: string, ownerUrl: string, sessionToken: string): Promise<House> {
    const house = new House(fork(script, [ownerUrl], { execArgv: [] }), sessionToken);
    const told = await house.#told();
    if (!('app' in told)) throw new Error('The house told something else than its addresses.');
    house.#app = told.app;
    house.#bare = told.bare;
    return house;
  }

  #told(): Promise<Told> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error('The house fell.'));
      this.#child.once('exit', ended);
      this.#child.once('message', (told) => {
        this.#child.off('exit', ended);
        resolve(told as Told);
      });
    });
  }

  async #order(order: Order): Promise<Told> {
    const told = this.#told();
    this.#child.send(order);
    return told;
  }

  /** Asks once, listens, and lets the plain route of that name send the same from now on. */
  async learn(key: string, asked: Asked, requestId: string | null): Promise<{ messages: number; statements: number }> {
    await this.#order({ listen: true });
    await this.ask(asked);
    const told = await this.#order({ learn: key, requestId });
    if (!('messages' in told)) throw new Error('The house told something else than what it heard.');
    return told;
  }

  /** Milliseconds of processor time that the house itself has used so far: its database and its askers do not count. */
  async processorTime(): Promise<number> {
    const told = await this.#order({ processorTime: true });
    if (!('processorMs' in told)) throw new Error('The house told something else than its time.');
    return told.processorMs;
  }

  ask(asked: Asked): Promise<string> {
    return this.#post(`${this.#app}/graphql`, asked);
  }

  askBare(key: string, asked: Asked): Promise<string> {
    return this.#post(`${this.#bare}/${key}`, asked);
  }

  #post(url: string, asked: Asked): Promise<string> {
    const body = Buffer.from(JSON.stringify(asked));
    const headers = {
      'content-type': 'application/json',
      'content-length': body.length,
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'accept-language': 'ja',
      'x-madoguchi': '1',
      cookie: this.#cookie,
    };
    return new Promise((resolve, reject) => {
      const request = http.request(url, { method: 'POST', agent: this.#agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          const well = response.statusCode === 200 && !text.startsWith('{"errors"');
          if (well) resolve(text);
          else reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 300)}`));
        });
      });
      request.on('error', reject);
      request.end(body);
    });
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    if (this.#child.exitCode !== null) return;
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.disconnect();
    await ended;
  }
}

/** Milliseconds of each request, one after the other. */
export async function oneByOne(ask: () => Promise<string>, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let done = 0; done < times; done += 1) {
    const start = performance.now();
    await ask();
    taken.push(performance.now() - start);
  }
  return taken;
}

export interface Round {
  readonly perSecond: number;
  /** Processor time of the house for one request, in milliseconds. */
  readonly processorMs: number;
}

/** So many ask at once for so long. */
export async function together(
  house: House,
  ask: () => Promise<string>,
  askers: number,
  milliseconds: number,
): Promise<Round> {
  const before = await house.processorTime();
  const start = performance.now();
  let done = 0;
  const asker = async () => {
    while (performance.now() - start < milliseconds) {
      await ask();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: askers }, asker));
  const seconds = (performance.now() - start) / 1_000;
  return { perSecond: done / seconds, processorMs: ((await house.processorTime()) - before) / done };
}

/** The value that so great a part of the figures does not exceed. */
export function quantile(figures: readonly number[], part: number): number {
  const sorted = [...figures].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))] ?? Number.NaN;
}

export const median = (figures: readonly number[]): number => quantile(figures, 0.5);
