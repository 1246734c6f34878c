import { Logger } from 'graphile-worker';

/** The queue's own chatter stays out of the start's lines; what matters of a job is logged by its task. */
export const QUIET_LOGGER = new Logger(() => () => undefined);

/**
 * The job tables enable row security without policies: only their owner gets through. Commands enqueue by app.enqueue
 * (definer); the worker's login reaches every table through madoguchi_queue (database.md §7). Repeated at each start,
 * because an upgrade of the queue may bring new tables.
 */
export const QUEUE_SQL = /* sql */ `
do $$
declare t record;
begin
  grant usage on schema graphile_worker to madoguchi_queue;
  for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'graphile_worker' and c.relkind in ('r', 'v') loop
    execute format('grant select, insert, update, delete on graphile_worker.%I to madoguchi_queue', t.relname);
  end loop;
  for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'graphile_worker' and c.relkind = 'r' and c.relrowsecurity
              and not exists (select 1 from pg_policies p where p.schemaname = 'graphile_worker' and p.tablename = c.relname and p.policyname = 'madoguchi_queue') loop
    execute format('create policy madoguchi_queue on graphile_worker.%I for all to madoguchi_queue using (true) with check (true)', t.relname);
  end loop;
  grant usage, select on all sequences in schema graphile_worker to madoguchi_queue;
  grant execute on all functions in schema graphile_worker to madoguchi_queue;
end $$;

create or replace function app.enqueue(task text, payload json, job_key text, run_at timestamptz) returns void
  language sql security definer set search_path = app, pg_temp as $$
  select graphile_worker.add_job(task, payload, job_key := enqueue.job_key, run_at := enqueue.run_at, max_attempts := 12);
$$;
revoke execute on function app.enqueue(text, json, text, timestamptz) from public;
grant execute on function app.enqueue(text, json, text, timestamptz) to madoguchi_writer, madoguchi_system;
`;
