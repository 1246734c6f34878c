import { caseVisibleUnderConsent } from '../consent-and-sharing/functions.ts';

/**
 * Who stands at which end of the referral `r`; the twins are `readsAtSender` and `readsAtReceiver` of the domain.
 * @param visible a condition that holds where the case with this id is visible to the asker
 */
export const atSender = (r: string, visible: (id: string) => string) => `(${visible(`${r}.from_case_id`)}
  or (${r}.from_moved and ${r}.from_desk_id = any ((select fn.actor_desks())::uuid[])
    and (not ${r}.from_sensitive or ${r}.from_desk_id = any ((select fn.supervised_desks())::uuid[])
      or (select fn.actor_id()) in (${r}.created_by_id, ${r}.sent_by_id))))`;
export const atReceiver = (r: string, visible: (id: string) => string) => `(${r}.status <> 'DRAFT'
  and (${r}.status <> 'ENTERED_IN_ERROR' or ${r}.accepted_at is not null)
  and ((${r}.to_case_id is not null and ${visible(`${r}.to_case_id`)})
    or (${r}.to_case_id is null and ${r}.to_desk_id = any ((select fn.actor_desks())::uuid[]))))`;

/** Under a reader's own policies, and inside a function of the system role. */
export const byPolicy = (id: string) => `exists (select 1 from app.cases c where c.id = ${id})`;
const byRule = (id: string) =>
  `exists (select 1 from app.cases c where c.id = ${id} and ${caseVisibleUnderConsent('c')})`;

/** A consent `k` in force reaches the receiving desk of `r` for its case `f`; `consentCovers` is the twin. */
const REACHES = `k.case_id = f.id and not k.third_person and k.status = 'IN_FORCE' and k.valid_until > statement_timestamp()
  and k.to_organisation_id = r.to_organisation_id and (not k.one_referral or k.referral_id = r.id)
  and (k.to_desk_id = r.to_desk_id or (k.to_desk_id is null and f.kind = 'COMPANY' and not f.sensitive))
  and (not f.sensitive or k.method in ('WRITING', 'WEB_FORM', 'TELEPHONE_WITH_WITNESS'))`;
const NEEDS_NONE = `(r.to_organisation_id = r.from_organisation_id and f.kind = 'COMPANY' and not f.sensitive)`;

/** Asked by policies, by readers' statements and by commands before they decide. */
export const REFERRAL_FUNCTIONS = /* sql */ `
-- Whether a word crosses to the other end now: like items, under a consent in force; what is said of the outcome needs one for it.
create function fn.word_crosses(wanted uuid, word text, side text) returns boolean
  language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select 1 from app.referral r join app.cases f on f.id = r.from_case_id
    where r.id = wanted and r.status <> 'SUSPENDED'
      and (word_crosses.side = 'RECEIVER' or r.status not in ('DRAFT', 'DECLINED', 'WITHDRAWN', 'ENTERED_IN_ERROR', 'GIVEN'))
      and (${NEEDS_NONE} or exists (select 1 from app.consent k where ${REACHES}
        and (word not in ('INTERIM', 'HAND_BACK') or 'OUTCOME' = any (k.items)))))
$$;

-- Both cases first, in one order for everybody, then the referral: whoever stands at an end waits here, also where the
-- other end's case is not theirs to see. Says what the rules need, and nothing to anybody else.
create function fn.lock_referral(wanted uuid) returns json language plpgsql security definer set search_path = app, pg_temp as $$
declare
  from_case uuid;
  to_case uuid;
  answer json;
begin
  select r.from_case_id into from_case from app.referral r
   where r.id = wanted and (${atSender('r', byRule)} or ${atReceiver('r', byRule)} or fn.actor_is_system());
  if not found then return null; end if;
  perform 1 from app.cases c where c.id = from_case for update;
  -- What an acceptance that was waited for has opened.
  select r.to_case_id into to_case from app.referral r where r.id = wanted;
  if to_case is not null then perform 1 from app.cases c where c.id = to_case for update; end if;
  select json_build_object('caseKind', f.kind, 'sensitive', f.sensitive, 'caseStatus', f.status, 'ownerDeskId', f.desk_id, 'companyId', f.company_id,
      'readsFromCase', ${atSender('r', byRule)}, 'readsAtReceiver', ${atReceiver('r', byRule)},
      'acceptedBy', coalesce(d.referrals_accepted_by, 'COUNSELLOR'),
      'toDeskClosed', coalesce(d.closed_on <= (statement_timestamp() at time zone 'Asia/Tokyo')::date, false),
      'bounces', (select coalesce(max(o.bounces), 0) from app.referral o where o.from_case_id = f.id)) into answer
    from app.referral r join app.cases f on f.id = r.from_case_id left join app.desk d on d.id = r.to_desk_id
   where r.id = wanted;
  return answer;
end $$;

-- Who stands where, for a page of the referral.
create function fn.referral_ends(wanted uuid) returns json language sql stable security definer set search_path = app, pg_temp as $$
  select json_build_object('readsFromCase', ${atSender('r', byRule)}, 'readsAtReceiver', ${atReceiver('r', byRule)},
      'acceptedBy', coalesce(d.referrals_accepted_by, 'COUNSELLOR'))
    from app.referral r left join app.desk d on d.id = r.to_desk_id
   where r.id = wanted and (${atSender('r', byRule)} or ${atReceiver('r', byRule)} or fn.actor_is_system())
$$;

-- A desk asks for a case that it has heard of: one of its own organisation by the number, never SENSITIVE. The asker learns nothing by it.
create function fn.case_to_ask_for(wanted text, asking_desk uuid) returns table (id uuid, desk_id uuid, organisation_id uuid)
  language sql stable security definer set search_path = app, pg_temp as $$
  select c.id, c.desk_id, c.organisation_id from app.cases c join app.desk d on d.id = asking_desk and d.organisation_id = c.organisation_id
   where c.number = wanted and not c.sensitive and c.status <> 'CLOSED' and c.desk_id <> asking_desk
     and asking_desk = any (fn.actor_desks())
$$;
`;

/** The moves of design §3 as the database holds them; a test compares them with the table of the domain. */
const MOVES = [
  'DRAFT>SENT',
  'DRAFT>GIVEN',
  'DRAFT>ENTERED_IN_ERROR',
  'SENT>ACCEPTED',
  'SENT>DECLINED',
  'SENT>RETURNED',
  'SENT>WITHDRAWN',
  'SENT>SUSPENDED',
  'SENT>ENTERED_IN_ERROR',
  'RETURNED>SENT',
  'RETURNED>WITHDRAWN',
  'RETURNED>SUSPENDED',
  'RETURNED>ENTERED_IN_ERROR',
  'ACCEPTED>COMPLETED',
  'ACCEPTED>HANDED_BACK',
  'ACCEPTED>CANCEL_REQUESTED',
  'ACCEPTED>SUSPENDED',
  'ACCEPTED>ENTERED_IN_ERROR',
  'CANCEL_REQUESTED>CANCELLED',
  'CANCEL_REQUESTED>ACCEPTED',
  'CANCEL_REQUESTED>SUSPENDED',
  'CANCEL_REQUESTED>ENTERED_IN_ERROR',
  'COMPLETED>LOOP_CLOSED',
  'HANDED_BACK>LOOP_CLOSED',
  'DECLINED>LOOP_CLOSED',
  'SUSPENDED>SENT',
  'SUSPENDED>RETURNED',
  'SUSPENDED>ACCEPTED',
  'SUSPENDED>CANCEL_REQUESTED',
  'SUSPENDED>CANCELLED',
  'SUSPENDED>ENTERED_IN_ERROR',
  'GIVEN>LOOP_CLOSED',
  'GIVEN>ENTERED_IN_ERROR',
];

/** What no command can break: the invariants of design §3, held on the rows themselves. */
export const REFERRAL_TRIGGERS = /* sql */ `
create function fn.referral_moves() returns text[] language sql immutable parallel safe as $$
  select array[${MOVES.map((each) => `'${each}'`).join(', ')}]
$$;

create function fn.guard_referral() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if (new.from_case_id, new.from_organisation_id, new.kind, new.number) is distinct from (old.from_case_id, old.from_organisation_id, old.kind, old.number) then
    raise exception 'A referral keeps its case, its kind and its number.' using errcode = '23514';
  end if;
  if new.status = old.status then return new; end if;
  if not (old.status || '>' || new.status) = any (fn.referral_moves()) then
    raise exception 'No referral moves from % to %.', old.status, new.status using errcode = '23514';
  end if;
  if old.status = 'SUSPENDED' and new.status in ('SENT', 'RETURNED', 'ACCEPTED', 'CANCEL_REQUESTED') and new.status <> old.suspended_from then
    raise exception 'A suspension ends in the state before it.' using errcode = '23514';
  end if;
  if (new.to_desk_id, new.to_organisation_id) is distinct from (old.to_desk_id, old.to_organisation_id) and old.status <> 'DRAFT' then
    raise exception 'A referral that was sent keeps its receiver.' using errcode = '23514';
  end if;
  if new.status in ('SENT', 'ACCEPTED') and old.status <> 'CANCEL_REQUESTED' and not exists (select 1 from app.referral r join app.cases f on f.id = r.from_case_id
      where r.id = new.id and (new.to_organisation_id = new.from_organisation_id and f.kind = 'COMPANY' and not f.sensitive
        or exists (select 1 from app.consent k where k.case_id = f.id and not k.third_person and k.status = 'IN_FORCE' and k.valid_until > statement_timestamp()
          and k.to_organisation_id = new.to_organisation_id
          and (k.to_desk_id = new.to_desk_id or (k.to_desk_id is null and f.kind = 'COMPANY' and not f.sensitive))))) then
    raise exception 'Nobody agreed that this crosses to that desk.' using errcode = '23514';
  end if;
  if new.status = 'SENT' and old.status = 'DRAFT' and exists (select 1 from app.referral r where r.from_case_id = new.from_case_id
      and r.to_desk_id = new.to_desk_id and r.declined_for_good and r.programme_id is not distinct from new.programme_id) then
    raise exception 'The desk has declined this matter for a reason that lasts.' using errcode = '23514';
  end if;
  return new;
end $$;

-- Taking part hangs on the referral: refreshed here and nowhere else.
create function fn.keep_participation() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
declare
  taking boolean := new.status in ('ACCEPTED', 'CANCEL_REQUESTED', 'COMPLETED', 'SUSPENDED') and new.accepted_at is not null;
begin
  if new.kind <> 'CONSULT' or new.to_organisation_id is distinct from new.from_organisation_id then return null; end if;
  if not taking then
    update app.case_access a set valid_until = statement_timestamp()
     where a.case_id = new.from_case_id and a.via = 'PARTICIPANT' and a.desk_id = new.to_desk_id and (a.valid_until is null or a.valid_until > statement_timestamp());
  elsif not exists (select 1 from app.case_access a where a.case_id = new.from_case_id and a.via = 'PARTICIPANT' and a.desk_id = new.to_desk_id and a.valid_until is null) then
    insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, granted_by_id, created_at)
    select gen_random_uuid(), c.id, c.desk_id, 'PARTICIPANT', new.to_desk_id, coalesce(new.accepted_by_id, new.created_by_id), statement_timestamp()
      from app.cases c where c.id = new.from_case_id;
  end if;
  return null;
end $$;

-- A case changes its desk by an accepted handover or by its return, within the organisation, and never stands without one.
create function fn.guard_owner() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if new.organisation_id is distinct from old.organisation_id
    or not exists (select 1 from app.referral r where r.from_case_id = new.id and r.kind = 'HANDOVER'
      and ((r.status = 'ACCEPTED' and r.from_desk_id = old.desk_id and r.to_desk_id = new.desk_id)
        or (r.status in ('HANDED_BACK', 'CANCELLED', 'ENTERED_IN_ERROR') and r.to_desk_id = old.desk_id and r.from_desk_id = new.desk_id))) then
    raise exception 'A case changes its desk by an accepted handover alone.' using errcode = '23514';
  end if;
  return null;
end $$;

create function fn.guard_closing() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if exists (select 1 from app.referral r where new.id in (r.from_case_id, r.to_case_id) and r.kind <> 'EXTERNAL'
      and r.status in ('SENT', 'RETURNED', 'ACCEPTED', 'CANCEL_REQUESTED', 'SUSPENDED')) then
    raise exception 'A referral still owes an answer.' using errcode = '23514';
  end if;
  return new;
end $$;

-- What a disposal takes out of a case it takes out of the words that this side said on its referrals.
create function fn.empty_referral_words() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
begin
  update app.referral_word w set body = '' from app.referral r where r.id = w.referral_id
     and ((w.side = 'SENDER' and r.from_case_id = new.id) or (w.side = 'RECEIVER' and r.to_case_id = new.id));
  update app.referral_draft_item i set body = null from app.referral r where r.id = i.referral_id and r.from_case_id = new.id;
  update app.case_request q set body = '' where q.case_id = new.id;
  return null;
end $$;
`;

export const REFERRAL_TRIGGERS_ON = /* sql */ `
create trigger guard_move before update on app.referral for each row execute function fn.guard_referral();
create trigger participation after update of status on app.referral for each row execute function fn.keep_participation();
create constraint trigger guard_owner after update on app.cases deferrable initially deferred
  for each row when (old.desk_id is distinct from new.desk_id or old.organisation_id is distinct from new.organisation_id) execute function fn.guard_owner();
create trigger guard_closing before update of status on app.cases for each row
  when (new.status = 'CLOSED' and old.status <> 'CLOSED') execute function fn.guard_closing();
create trigger empty_referral_words after update of disposed_at on app.cases for each row
  when (new.disposed_at is not null and old.disposed_at is null) execute function fn.empty_referral_words();
`;
