import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { ENTITIES } from './entities.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** Settings of every connection: our schema first, UTC, and no words of a statement in the server's log. */
export const CONNECTION_OPTIONS = '-c search_path=app,public -c timezone=UTC -c jit=off -c application_name=madoguchi';

/** @param poolMax connections that commands may hold at once */
export function createOrm(url: string, poolMax = 10): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    entities: ENTITIES,
    extensions: [Migrator],
    driverOptions: { options: CONNECTION_OPTIONS },
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
