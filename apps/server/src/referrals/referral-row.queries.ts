import {
  type Actor,
  businessDaysSince,
  type ReferralAction,
  type ReferralClockKind,
  type ReferralMover,
  type ReferralStatus,
  referralActions,
  referralStage,
  referralTurn,
  type SuspendableStatus,
} from '@madoguchi/domain';
import { DESK_TIME_JSON, type DeskTimeRow, deskTimeOf, opensAtAll } from '../desks/desk-calendar.ts';
import { programmeNameJson } from '../programmes/programme-name.type.ts';
import { type ReferralEnds, referralFacts } from './guard-referral.ts';
import type { ReferralRow } from './referral-queue.type.ts';

const LATEST_WORD_LETTERS = 120;

/** Since when a referral is in its state. */
export const SINCE = 'coalesce(r.status_since, r.created_at)';
/** The receiver has sent a word and goes on working. */
export const WORKED_ON = `exists (select 1 from app.clock wi where wi.referral_id = r.id and wi.kind = 'INTERIM_WORD' and wi.met_at is not null)`;

/** What came of it, of a referral `r` read at the end `s.side`: the sender reads it while the client's consent lets the outcome cross. */
export const OUTCOME_CODE = `case when s.side = 'RECEIVER' or r.outcome_code is null or fn.word_crosses(r.id, 'INTERIM', 'RECEIVER') then r.outcome_code end`;

/** Why it came back, read like the words that were said with it: a withdrawal takes both from the sender. */
export const REASON_CODE = `case when s.side = 'RECEIVER' or r.status <> 'HANDED_BACK' or fn.word_crosses(r.id, 'HAND_BACK', 'RECEIVER') then r.reason_code end`;

/**
 * How often the matter came back. A receiver counts what it sent back itself: to whom else its sender turned is nothing that it learns.
 * @param side at which end the reader stands
 */
export const bouncesAt = (side: string) => `case when ${side} = 'SENDER' then r.bounces
  else (select count(*)::int from app.referral_word wb where wb.referral_id = r.id and wb.kind in ('DECLINE', 'RETURN', 'HAND_BACK')) end`;
/** Whose move it is; that the sender's supervisor decides tells how often it came back. */
export const WHOSE_MOVE = `case when s.side = 'RECEIVER' and r.whose_move = 'SENDER_SUPERVISOR' then 'SENDER' else r.whose_move end`;

/**
 * A clock of it ran out and was not met.
 * @param now the placeholder of the asking instant
 */
export const isLate = (now: string) =>
  `exists (select 1 from app.clock wl where wl.referral_id = r.id and wl.met_at is null and wl.paused_at is null and wl.due_at <= ${now}::timestamptz)`;

/**
 * A referral as a row of a queue, from `r` joined by `referralRowJoins`; `referralRowsOf` makes the views of them. What is sensitive
 * is read on its page; to the receiver a suspension looks like the state before it.
 */
export const REFERRAL_ROW_JSON = `json_build_object('id', r.id, 'number', r.number, 'kind', r.kind,
  'status', case when r.status = 'SUSPENDED' and s.side = 'RECEIVER' then r.suspended_from else r.status end, 'end', s.side, 'anonymous', r.anonymous,
  'fromDeskId', r.from_desk_id, 'toDeskId', r.to_desk_id, 'bodyCode', r.body_code, 'bodyName', r.body_name,
  'programme', case when g.id is null then null else ${programmeNameJson('g')} end,
  'partyLabel', case when r.from_sensitive then null else coalesce(p.own, p.shared) end, 'sensitive', r.from_sensitive,
  'sentAt', r.sent_at, 'since', ${SINCE}, 'dueAt', k.due_at, 'lateClocks', k.late, 'latestWord', lw.json, 'outcomeCode', ${OUTCOME_CODE},
  'bounces', ${bouncesAt('s.side')}, 'version', r.version,
  'facts', json_build_object('status', r.status, 'suspendedFrom', r.suspended_from, 'workedOn', ${WORKED_ON}, 'senderIds', r.sender_ids,
    'acceptedAt', r.accepted_at, 'acknowledgedAt', r.acknowledged_at, 'whoseMove', r.whose_move, 'ends', e.ends, 'time', t.time,
    'organisationId', r.from_organisation_id,
    'foreign', (not r.from_sensitive and p.own is null and p.shared is not null) or (lw.json ->> 'body' is not null and not (lw.json ->> 'ours')::boolean)))`;

/**
 * The case is found without `coalesce`, which PostgreSQL keeps away from an index behind policies.
 * @param now the placeholder of the asking instant
 * @param side whether the reader's desk sends or receives
 */
export const referralRowJoins = (now: string, side: 'SENDER' | 'RECEIVER' | string) => `
  cross join lateral (select ${side} as side) s
  cross join lateral (select fn.referral_ends(r.id) as ends) e
  left join app.programme g on g.id = r.programme_id
  left join lateral (select ${DESK_TIME_JSON} as time from app.desk d where d.id = case s.side when 'SENDER' then r.from_desk_id else r.to_desk_id end) t on true
  left join lateral (
    select min(w.due_at) as due_at, json_agg(w.kind order by w.due_at) filter (where w.due_at <= ${now}::timestamptz) as late
      from app.clock w where w.referral_id = r.id and w.met_at is null and w.paused_at is null) k on true
  left join lateral (
    select json_build_object('kind', w.kind, 'ours', w.side = s.side, 'reasonCode', w.reason_code, 'at', w.created_at,
        'body', case when r.from_sensitive or w.body = '' then null else left(w.body, ${LATEST_WORD_LETTERS}) end) as json
      from app.referral_word w where w.referral_id = r.id order by w.created_at desc, w.id desc limit 1) lw on true
  left join lateral (
    select
      (select coalesce(ck.name, cl.name) from app.cases c left join app.company ck on ck.id = c.company_id left join app.client cl on cl.id = c.client_id
        where c.id = case when s.side = 'SENDER' then r.from_case_id
          when r.to_case_id is not null then r.to_case_id
          when r.to_organisation_id = r.from_organisation_id and not r.anonymous then r.from_case_id end) as own,
      (select regexp_replace(split_part(v.content, E'\\n', 1), '^[^：]*：', '') from app.shared_item i join app.shared_item_revision v on v.item_id = i.id
        where i.referral_id = r.id and i.kind = 'IDENTITY' and not r.from_sensitive order by i.created_at, v.revision desc limit 1) as shared) p on true`;

export interface ReferralRowFound
  extends Omit<ReferralRow, 'stage' | 'turn' | 'daysSinceSent' | 'daysInState' | 'late' | 'actions'> {
  readonly lateClocks: readonly ReferralClockKind[] | null;
  readonly facts: {
    readonly status: ReferralStatus;
    readonly suspendedFrom: SuspendableStatus | null;
    readonly workedOn: boolean;
    readonly senderIds: readonly string[];
    readonly acceptedAt: string | null;
    readonly acknowledgedAt: string | null;
    readonly whoseMove: ReferralMover;
    readonly ends: Pick<ReferralEnds, 'acceptedBy' | 'readsFromCase' | 'readsAtReceiver'> | null;
    readonly time: DeskTimeRow | null;
    readonly organisationId: string;
    /** It shows what another desk wrote. */
    readonly foreign: boolean;
  };
}

const dateOrNull = (text: string | null) => (text === null ? null : new Date(text));

function actionsOf(row: ReferralRowFound, actor: Actor): ReferralAction[] {
  const { facts } = row;
  if (facts.ends === null) return [];
  return referralActions(
    actor,
    referralFacts(
      {
        kind: row.kind,
        status: facts.status,
        fromDeskId: row.fromDeskId,
        toDeskId: row.toDeskId,
        senderIds: facts.senderIds,
        acceptedAt: dateOrNull(facts.acceptedAt),
        acknowledgedAt: dateOrNull(facts.acknowledgedAt),
        whoseMove: facts.whoseMove,
      },
      facts.ends,
    ),
  );
}

/** Found rows as the wire shows them: stage, turn, days and actions come from the rules. */
export function referralRowsOf(found: readonly ReferralRowFound[], actor: Actor, now: Date): ReferralRow[] {
  return found.map((row) => {
    const { facts, lateClocks, ...view } = row;
    const calendar = facts.time === null ? null : deskTimeOf(facts.time).calendar;
    const days = (since: string) =>
      businessDaysSince(new Date(since), now, calendar !== null && opensAtAll(calendar) ? calendar : null);
    return {
      ...view,
      stage: referralStage(facts),
      turn: referralTurn(facts.whoseMove, row.end),
      daysSinceSent: row.sentAt === null ? null : days(row.sentAt),
      daysInState: days(row.since),
      late: lateClocks?.[0] ?? null,
      actions: actionsOf(row, actor),
    };
  });
}
