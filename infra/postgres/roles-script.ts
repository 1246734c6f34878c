// Writes infra/postgres/roles.sql from the roles that migration makes. Run: node infra/postgres/roles-script.ts
import { realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOGIN_ROLES, OWNER_GRANTS_SQL, ROLES_SQL } from '../../apps/server/src/database/roles.ts';

const header = `-- The roles of Madoguchi, for a PostgreSQL whose owner account may not create roles itself.
-- An administrator runs this once:
--   psql -v owner=… -v api_password=… -v worker_password=… -f infra/postgres/roles.sql
-- \`owner\` is the account in DATABASE_URL. Then set API_DATABASE_URL (madoguchi_api) and WORKER_DATABASE_URL
-- (madoguchi_worker) with these passwords. Generated from apps/server/src/database/roles.ts; do not edit.
`;

/** The script as psql reads it. */
export function rolesScript(): string {
  const passwords = LOGIN_ROLES.map(
    (role) => `alter role ${role} password :'${role.replace('madoguchi_', '')}_password';`,
  );
  const grants = OWNER_GRANTS_SQL.map((sql) => sql.replace('current_user', ':"owner"'));
  return `${[header, '\\set ON_ERROR_STOP on', '', ...ROLES_SQL, ...grants, ...passwords].join('\n')}\n`;
}

const here = fileURLToPath(import.meta.url);
if (process.argv[1] && realpathSync(process.argv[1]) === here)
  writeFileSync(path.join(path.dirname(here), 'roles.sql'), rolesScript());
