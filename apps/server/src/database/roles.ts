/**
 * Roles of database.md §1. They belong to the cluster, so they are made once under an advisory lock and granted to the
 * owner of this installation. `infra/postgres/roles.sql` is made from this text.
 */
export const GROUP_ROLES = [
  'madoguchi_app',
  'madoguchi_writer',
  'madoguchi_auth',
  'madoguchi_system',
  'madoguchi_queue',
] as const;
export const LOGIN_ROLES = ['madoguchi_api', 'madoguchi_worker'] as const;
export type LoginRole = (typeof LOGIN_ROLES)[number];

const createRole = (name: string, options: string) =>
  `do $$ begin create role ${name} ${options}; exception when duplicate_object or unique_violation then null; end $$;`;

/** Statements that make the roles and what each login may become; safe to repeat. */
export const ROLES_SQL: readonly string[] = [
  ...GROUP_ROLES.map((name) => createRole(name, 'nologin')),
  ...LOGIN_ROLES.map((name) => createRole(name, 'login noinherit')),
  'grant madoguchi_app, madoguchi_writer, madoguchi_auth to madoguchi_api with inherit false, set true;',
  'grant madoguchi_app, madoguchi_writer, madoguchi_system to madoguchi_worker with inherit false, set true;',
  'grant madoguchi_queue to madoguchi_worker with inherit true, set true;',
];

/** What the owner of the tables needs of the roles: it makes functions as the system role and inherits nothing of them. */
export const OWNER_GRANTS_SQL: readonly string[] = GROUP_ROLES.map(
  (name) => `grant ${name} to current_user with set true, inherit false;`,
);
