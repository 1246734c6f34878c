import { Router } from 'express';
import { MIGRATION_NAMES } from '../database/migrations/index.ts';
import type { Services } from '../services.ts';

const READY_WITHIN_MS = 3_000;

async function answersWithin<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('late')), READY_WITHIN_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** `/healthz`: the process answers. `/readyz`: database, migrations and jobs are there. */
export function healthRoutes(services: Services): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const checks = { database: false, migrations: false, jobs: false };
    try {
      const { rows } = await answersWithin(
        services.readPool.query<{ migrations: string[]; jobs: boolean }>(
          `select fn.applied_migrations() as migrations, exists (select 1 from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname = 'graphile_worker' and p.proname = 'add_job') as jobs`,
        ),
      );
      const found = rows[0];
      checks.database = true;
      checks.jobs = found?.jobs === true;
      checks.migrations = MIGRATION_NAMES.every((name) => found?.migrations.includes(name));
    } catch {
      services.log.warn('not ready');
    }
    const ready = Object.values(checks).every(Boolean);
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready', ...checks });
  });
  return router;
}
