import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { loginPassword } from '../../apps/server/src/database/logins.ts';
import { copyDatabase, dropDatabase, ensureDatabase } from '../../infra/embedded-postgres/owner.ts';
import { asLogin, onDatabase, templateName } from './names.ts';

export interface TestDatabase {
  readonly name: string;
  /** The owner, which migrates: it sees no row of a protected table. */
  readonly ownerUrl: string;
  /** The login of the API process, as it runs in service. */
  readonly apiUrl: string;
  readonly workerUrl: string;
  /** For what no role of the product may do, such as damaging the trail. */
  readonly superuserUrl: string;
  readonly drop: () => Promise<void>;
}

const uniqueName = (name: string) =>
  `test_${name.replaceAll(/\W/g, '_').toLowerCase()}_${randomBytes(5).toString('hex')}`;

function describe(name: string): TestDatabase {
  const superuserUrl = inject('superuserUrl');
  const ownerUrl = onDatabase(inject('ownerUrl'), name);
  const login = (role: 'madoguchi_api' | 'madoguchi_worker') => asLogin(ownerUrl, role, loginPassword(ownerUrl, role));
  return {
    name,
    ownerUrl,
    apiUrl: login('madoguchi_api'),
    workerUrl: login('madoguchi_worker'),
    superuserUrl: onDatabase(superuserUrl, name),
    drop: () => dropDatabase(superuserUrl, name),
  };
}

/** A copy of the migrated template, for one test file. */
export async function createTestDatabase(name = 'copy'): Promise<TestDatabase> {
  const database = describe(uniqueName(name));
  await copyDatabase(inject('superuserUrl'), templateName, database.name);
  return database;
}

/** A database of the owner with nothing in it, for tests of the migrations themselves. */
export async function createEmptyDatabase(name = 'empty'): Promise<TestDatabase> {
  const database = describe(uniqueName(name));
  await ensureDatabase(inject('superuserUrl'), database.name);
  return database;
}
