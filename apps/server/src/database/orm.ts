import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { ENTITIES } from './entities.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** Settings of every connection: our schema first, UTC, and no words of a statement in the server's log. */
export const CONNECTION_OPTIONS = '-c search_path=app,public -c timezone=UTC -c jit=off -c application_name=madoguchi';

/** How long a connection and an answer are waited for; without it, as for migrations, as long as they take. */
interface Patience {
  readonly connectionTimeoutMillis: number;
  readonly query_timeout: number;
}

/**
 * A connection that dies under a command cannot be rolled back, and where that fails the query builder never gives it back:
 * each would take a place in the pool for ever, and after so many deaths no command would find one.
 */
function takeBackTheDead(pool: Pool): void {
  pool.on('connect', (client) => {
    client.once('end', () => {
      const release = client.release;
      client.release = () => undefined;
      try {
        release(true);
      } catch {
        // It was at rest, or given back in time: the pool has let go of it by itself.
      }
    });
  });
}

/** @param poolMax connections that commands may hold at once */
export function createOrm(url: string, poolMax = 10, patience?: Patience): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    entities: ENTITIES,
    extensions: [Migrator],
    driverOptions: { options: CONNECTION_OPTIONS, onPoolCreated: takeBackTheDead, ...patience },
    pool: { min: 0, max: poolMax },
    schema: 'app',
    forceUtcTimezone: true,
    implicitTransactions: false,
    migrations: {
      migrationsList: MIGRATIONS,
      tableName: 'schema_migration',
      schema: 'public',
      allOrNothing: true,
      snapshot: false,
      silent: true,
      disableForeignKeys: false,
    },
  });
}
