const SIGNED_IN = '(select fn.actor_id()) is not null';

/** Who may do what with a table that holds case data; what is not named here nobody may do. */
export interface TableGuard {
  /** What `madoguchi_app` may read, and by the same condition lock. */
  readonly reads?: string;
  readonly inserts?: boolean;
  /** `true` for every column, else the columns that may change. */
  readonly updates?: boolean | readonly string[];
  /** Which rows a command may delete. */
  readonly deletes?: string;
  /** The system role writes it by its functions. */
  readonly systemInserts?: boolean;
}

/**
 * Row security, forced, on a new table, with the policies that every table of the house has: readers read and lock, commands
 * write under a living session, the system role reads for its functions.
 * @param table its name in schema app
 */
export function guardTable(table: string, guard: TableGuard): string {
  const { reads, inserts, updates, deletes, systemInserts } = guard;
  const columns = Array.isArray(updates) ? ` (${updates.join(', ')})` : '';
  return [
    `alter table app.${table} enable row level security, force row level security;`,
    `grant select on app.${table} to madoguchi_system;`,
    `create policy system_reads on app.${table} for select to madoguchi_system using (true);`,
    ...(reads === undefined
      ? []
      : [
          `grant select, update on app.${table} to madoguchi_app;`,
          `create policy app_reads on app.${table} for select to madoguchi_app using (${reads});`,
          `create policy app_locks on app.${table} for update to madoguchi_app using (${reads}) with check (false);`,
          `grant select on app.${table} to madoguchi_writer;`,
          `create policy writer_reads on app.${table} for select to madoguchi_writer using (${SIGNED_IN});`,
        ]),
    ...(inserts === true
      ? [
          `grant insert on app.${table} to madoguchi_writer;`,
          `create policy writer_inserts on app.${table} for insert to madoguchi_writer with check (${SIGNED_IN});`,
        ]
      : []),
    ...(updates === undefined || updates === false
      ? []
      : [
          `grant update${columns} on app.${table} to madoguchi_writer;`,
          `create policy writer_updates on app.${table} for update to madoguchi_writer using (${SIGNED_IN}) with check (${SIGNED_IN});`,
        ]),
    ...(deletes === undefined
      ? []
      : [
          `grant delete on app.${table} to madoguchi_writer;`,
          `create policy writer_deletes on app.${table} for delete to madoguchi_writer using (${SIGNED_IN} and ${deletes});`,
        ]),
    ...(systemInserts === true
      ? [
          `grant insert on app.${table} to madoguchi_system;`,
          `create policy system_inserts on app.${table} for insert to madoguchi_system with check (true);`,
        ]
      : []),
  ].join('\n');
}

/** Functions of schema fn belong to the system role, which FORCE does not blind. */
export const asSystem = (sql: string): string => `set local role madoguchi_system;\n${sql}\nreset role;`;
