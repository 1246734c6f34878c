-- The roles of Madoguchi, for a PostgreSQL whose owner account may not create roles itself.
-- An administrator runs this once:
--   psql -v owner=… -v api_password=… -v worker_password=… -f infra/postgres/roles.sql
-- `owner` is the account in DATABASE_URL. Then set API_DATABASE_URL (madoguchi_api) and WORKER_DATABASE_URL
-- (madoguchi_worker) with these passwords. Generated from apps/server/src/database/roles.ts; do not edit.

\set ON_ERROR_STOP on

do $$ begin create role madoguchi_app nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role madoguchi_writer nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role madoguchi_auth nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role madoguchi_system nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role madoguchi_queue nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role madoguchi_api login noinherit; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role madoguchi_worker login noinherit; exception when duplicate_object or unique_violation then null; end $$;
grant madoguchi_app, madoguchi_writer, madoguchi_auth to madoguchi_api with inherit false, set true;
grant madoguchi_app, madoguchi_writer, madoguchi_system to madoguchi_worker with inherit false, set true;
grant madoguchi_queue to madoguchi_worker with inherit true, set true;
grant madoguchi_app to :"owner" with set true, inherit false;
grant madoguchi_writer to :"owner" with set true, inherit false;
grant madoguchi_auth to :"owner" with set true, inherit false;
grant madoguchi_system to :"owner" with set true, inherit false;
grant madoguchi_queue to :"owner" with set true, inherit false;
alter role madoguchi_api password :'api_password';
alter role madoguchi_worker password :'worker_password';
