import type { TestProject } from 'vitest/node';
import { prepareDatabase } from '../../apps/server/src/database/prepare.ts';
import { ensureDatabase } from '../../infra/embedded-postgres/owner.ts';
import { startThrowAwayCluster } from './cluster.ts';
import { onDatabase, templateName } from './names.ts';

declare module 'vitest' {
  interface ProvidedContext {
    superuserUrl: string;
    ownerUrl: string;
  }
}

/** One cluster for the whole run and one migrated template in it; every test file takes a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startThrowAwayCluster();
  try {
    await ensureDatabase(cluster.url, templateName);
    await prepareDatabase(onDatabase(cluster.ownerUrl, templateName));
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  project.provide('superuserUrl', cluster.url);
  project.provide('ownerUrl', cluster.ownerUrl);
  return cluster.stop;
}
