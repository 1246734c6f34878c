import type { PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';
import type { Services } from '../../apps/server/src/services.ts';

/** One message to the database, as it was sent. */
export interface Sent {
  readonly by: 'query' | 'command';
  readonly text: string;
  readonly name: string | undefined;
  readonly values: readonly unknown[];
}

function sentOf(by: Sent['by'], query: unknown, values: unknown): Sent | undefined {
  if (typeof query === 'string')
    return { by, text: query, name: undefined, values: Array.isArray(values) ? values : [] };
  if (typeof query !== 'object' || query === null || !('text' in query) || typeof query.text !== 'string')
    return undefined;
  const { text } = query;
  const name = 'name' in query && typeof query.name === 'string' ? query.name : undefined;
  return { by, text, name, values: 'values' in query && Array.isArray(query.values) ? query.values : [] };
}

/** Statements of a message: several may travel in one. */
export function statementsIn(text: string): number {
  return text.split(';').filter((part) => part.trim() !== '').length;
}

/** Hears what the two pools of a process send, while somebody listens. Set up before the first request. */
export class WireTap {
  #heard: Sent[] | undefined;

  static async on(services: Services): Promise<WireTap> {
    const tap = new WireTap();
    await tap.#watch(services.readPool, 'query');
    await tap.#watch(await commandPool(services), 'command');
    return tap;
  }

  async #watch(pool: Pool, by: Sent['by']): Promise<void> {
    pool.on('connect', (client) => this.#overhear(client, by));
    // The mapper has connected already, to look whether the database is there.
    const resting = await Promise.all(Array.from({ length: pool.idleCount }, () => pool.connect()));
    for (const client of resting) {
      this.#overhear(client, by);
      client.release();
    }
  }

  #overhear(client: PoolClient, by: Sent['by']): void {
    const send = client.query.bind(client) as (...message: unknown[]) => unknown;
    const heard = (...message: unknown[]): unknown => {
      const sent = this.#heard === undefined ? undefined : sentOf(by, message[0], message[1]);
      if (sent !== undefined) this.#heard?.push(sent);
      return send(...message);
    };
    client.query = heard as PoolClient['query'];
  }

  listen(): void {
    this.#heard = [];
  }

  /** What was sent since `listen`. */
  take(): Sent[] {
    const heard = this.#heard ?? [];
    this.#heard = undefined;
    return heard;
  }
}

/** The connections that commands hold. */
export async function commandPool(services: Services): Promise<Pool> {
  const connection: PostgreSqlConnection = services.orm.em.getConnection();
  return connection.getNativeClient();
}
