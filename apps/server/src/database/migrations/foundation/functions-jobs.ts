/**
 * What the worker clears away by itself: unsent sheets that their authors left, request ids that nobody repeats any more,
 * sessions that are over. Nothing of a case is among it.
 */
export const FUNCTIONS_JOBS = /* sql */ `
create function fn.purge_drafts(before timestamptz) returns int language sql security definer set search_path = app, pg_temp as $$
  with gone as (delete from app.inquiry_draft where updated_at < before returning 1) select count(*)::int from gone
$$;

create function fn.purge_idempotency(before timestamptz) returns int language sql security definer set search_path = app, pg_temp as $$
  with gone as (delete from app.idempotency where created_at < before returning 1) select count(*)::int from gone
$$;

create function fn.end_old_sessions(at timestamptz) returns int language sql security definer set search_path = app, pg_temp as $$
  with ended as (
    update app.session s set ended_at = end_old_sessions.at
     where s.ended_at is null and (s.expires_at <= end_old_sessions.at
       or (s.kind <> 'SYSTEM' and s.last_seen_at <= end_old_sessions.at - fn.idle_limit()))
    returning 1) select count(*)::int from ended
$$;

create function fn.end_system_session(token_hash text) returns void language sql security definer set search_path = app, pg_temp as $$
  update app.session s set ended_at = statement_timestamp()
   where s.token_hash = end_system_session.token_hash and s.kind = 'SYSTEM' and s.ended_at is null
$$;
`;

/** Only the worker's login may call these. */
export const WORKER_FUNCTIONS = [
  'fn.open_system_session(text, uuid)',
  'fn.end_system_session(text)',
  'fn.purge_drafts(timestamptz)',
  'fn.purge_idempotency(timestamptz)',
  'fn.end_old_sessions(timestamptz)',
] as const;
