import {
  type Actor,
  REFERRAL_STAGES,
  REFERRAL_STATUSES,
  type ReferralKind,
  type ReferralStage,
  type ReferralStatus,
  referralStage,
} from '@madoguchi/domain';
import { desksOf } from '../cases/case-list.queries.ts';
import type { Context } from '../context.ts';
import { recordReads } from '../record-read.ts';
import { COUNT_CAP, cappedCount, type Page, pageInfoOf } from '../wire/paging.type.ts';
import { parseCursor, textOfCursor } from './queue-cursor.ts';
import type { ReferralCounts, ReferralDirection, ReferralFilter, ReferralPage } from './referral-queue.type.ts';
import {
  isLate,
  REFERRAL_ROW_JSON,
  type ReferralRowFound,
  referralRowJoins,
  referralRowsOf,
  SINCE,
  WORKED_ON,
} from './referral-row.queries.ts';

/** The states in which nobody has anything left to do. */
export const ENDED = `('WITHDRAWN', 'CANCELLED', 'LOOP_CLOSED', 'ENTERED_IN_ERROR')`;
/** What both ends say of the state: a suspension stands where it left. */
const STANDING = `case when r.status = 'SUSPENDED' then r.suspended_from else r.status end`;

const END = { INCOMING: 'RECEIVER', OUTGOING: 'SENDER' } as const satisfies Record<ReferralDirection, string>;
/** What lies at an end of a desk, or of any of several (`any ($1::uuid[])`); a draft is its sender's alone. */
const lies = (direction: ReferralDirection, desk: string) =>
  direction === 'INCOMING' ? `r.to_desk_id = ${desk} and r.status <> 'DRAFT'` : `r.from_desk_id = ${desk}`;
const MOVERS = {
  INCOMING: `('RECEIVER', 'RECEIVER_SUPERVISOR')`,
  OUTGOING: `('SENDER', 'SENDER_SUPERVISOR')`,
} as const satisfies Record<ReferralDirection, string>;

/** The states that make a stage, as the rules say; an accepted one is in another stage once its receiver has sent a word. */
function statesOf(stage: ReferralStage | null): { states: ReferralStatus[] | null; worked: boolean | null } {
  if (stage === null) return { states: null, worked: null };
  const states = REFERRAL_STATUSES.filter(
    (status) => referralStage({ status, suspendedFrom: null, workedOn: stage === 'IN_WORK' }) === stage,
  );
  return { states, worked: stage === 'ACCEPTED' ? false : stage === 'IN_WORK' ? true : null };
}

/** $1 limit · $2 now · $3 desks · $4 turn · $5 kinds · $6 states · $7 worked · $8 overdue · $9, $10 the cursor */
const conditions = (direction: ReferralDirection, ended: boolean, desk: string) => `${lies(direction, desk)}
    and r.status ${ended ? 'in' : 'not in'} ${ENDED}
    and ($4::text is null or case $4 when 'NOBODY' then r.whose_move = 'NOBODY' when 'OURS' then r.whose_move in ${MOVERS[direction]}
      else r.whose_move <> 'NOBODY' and r.whose_move not in ${MOVERS[direction]} end)
    and ($5::text[] is null or r.kind = any ($5))
    and ($6::text[] is null or (${STANDING}) = any ($6))
    and ($7::boolean is null or r.status <> 'ACCEPTED' or (${WORKED_ON}) = $7)
    and ($8::boolean is not true or ${isLate('$2')})`;

const pageSql = (direction: ReferralDirection, ended: boolean) => {
  const [order, beyond] = ended ? ['desc', '<'] : ['asc', '>'];
  // Desk by desk, so that each is read in the order of its index and no further than the page: an index does not keep its order
  // over several desks at once.
  return `
  with ids as materialized (
    select x.id, x.since from unnest($3::uuid[]) as q (desk_id) cross join lateral (
      select r.id, ${SINCE} as since from app.referral r
       where ${conditions(direction, ended, 'q.desk_id')} and ($9::timestamptz is null or (${SINCE}, r.id) ${beyond} ($9::timestamptz, $10::uuid))
       order by ${SINCE} ${order}, r.id ${order} limit $1) x
     order by x.since ${order}, x.id ${order} limit $1),
  counted as (select count(*)::int as value from (
    select 1 from app.referral r where ${conditions(direction, ended, 'any ($3::uuid[])')} limit ${COUNT_CAP + 1}) stopped)
  select json_build_object('counted', (select value from counted), 'items', coalesce((
    select json_agg(${REFERRAL_ROW_JSON} order by ids.since ${order}, ids.id ${order})
      from ids join app.referral r on r.id = ids.id ${referralRowJoins('$2', `'${END[direction]}'`)}), '[]')) as json`;
};

const PAGES = {
  INCOMING: { open: pageSql('INCOMING', false), ended: pageSql('INCOMING', true) },
  OUTGOING: { open: pageSql('OUTGOING', false), ended: pageSql('OUTGOING', true) },
} as const;

/** One desk of the actor's, or all of them; a desk at which they do not work is none. */
export function queuedDesks(actor: Actor, deskId: string | null | undefined): string[] {
  const desks = desksOf(actor);
  return deskId ? desks.filter((each) => each === deskId) : desks;
}

/** What a list shows of another end's words is recorded before it is sent (design §4). */
export async function recordShown(context: Context, rows: readonly ReferralRowFound[]): Promise<void> {
  await recordReads(
    context.services,
    context.request.sessionHash,
    rows
      .filter((row) => row.facts.foreign)
      .map((row) => ({
        code: 'referral.read' as const,
        subjectId: row.id,
        organisationId: row.facts.organisationId,
        deskId: row.fromDeskId,
      })),
  );
}

/** The referrals that lie at one end of the reader's desks: what has waited longest first, what has ended newest first. */
export async function listReferrals(context: Context, filter: ReferralFilter, page: Page): Promise<ReferralPage> {
  const actor = await context.actor();
  const direction = filter.direction ?? 'INCOMING';
  const state = filter.ended === true ? 'ended' : 'open';
  const of = `${direction}:${state}`;
  const after = page.after === null ? null : parseCursor(page.after, of);
  const { states, worked } = statesOf(filter.stage ?? null);
  const found = await context.read.jsonPlannedOnce<{ counted: number; items: ReferralRowFound[] }>(
    `referrals_${direction}_${state}`.toLowerCase(),
    PAGES[direction][state],
    [
      page.first + 1,
      context.now,
      queuedDesks(actor, filter.deskId),
      filter.turn ?? null,
      filter.kinds ?? null,
      states,
      worked,
      filter.overdue ?? null,
      after?.key ?? null,
      after?.id ?? null,
    ],
  );
  const cut = pageInfoOf(found?.items ?? [], page.first, (last) => textOfCursor(of, last.since, last.id));
  await recordShown(context, cut.items);
  return {
    items: referralRowsOf(cut.items, actor, context.now),
    pageInfo: cut.pageInfo,
    count: cappedCount(found?.counted ?? 0),
  };
}

const counted = (condition: string) =>
  `(select count(*)::int from (select 1 from app.referral r where ${condition} limit ${COUNT_CAP + 1}) stopped)`;
const OPEN = `r.status not in ${ENDED}`;
const turned = (direction: ReferralDirection, ours: boolean) =>
  counted(
    `${lies(direction, 'any ($1::uuid[])')} and ${OPEN} and r.whose_move <> 'NOBODY' and r.whose_move ${ours ? 'in' : 'not in'} ${MOVERS[direction]}`,
  );
const late = (direction: ReferralDirection) =>
  counted(`${lies(direction, 'any ($1::uuid[])')} and ${OPEN} and ${isLate('$2')}`);
/** What a chamber's branch has steered or pointed outside; what ended is counted for the days of the view alone. */
const STEERED: readonly ReferralKind[] = ['GUIDANCE', 'EXTERNAL'];

const COUNTS_SQL = `
  select json_build_object(
    'incomingOurs', ${turned('INCOMING', true)}, 'incomingTheirs', ${turned('INCOMING', false)},
    'outgoingOurs', ${turned('OUTGOING', true)}, 'outgoingTheirs', ${turned('OUTGOING', false)},
    'incomingOverdue', ${late('INCOMING')}, 'outgoingOverdue', ${late('OUTGOING')},
    'stages', coalesce((select json_agg(json_build_object('status', x.standing, 'worked', x.worked, 'count', x.count)) from (
      select y.standing, y.worked, count(*)::int as count from (
        select ${STANDING} as standing, ${WORKED_ON} as worked from app.referral r
         where ${lies('OUTGOING', 'any ($1::uuid[])')} and ${OPEN} and r.kind = any ($3::text[]) limit ${COUNT_CAP + 1}) y group by 1, 2) x), '[]')) as json`;

interface CountsFound {
  readonly incomingOurs: number;
  readonly incomingTheirs: number;
  readonly outgoingOurs: number;
  readonly outgoingTheirs: number;
  readonly incomingOverdue: number;
  readonly outgoingOverdue: number;
  readonly stages: readonly { readonly status: ReferralStatus; readonly worked: boolean; readonly count: number }[];
}

/** How much lies in the queues of the reader's desks, by whose move it is and by stage. */
export async function countReferrals(context: Context, deskId: string | null): Promise<ReferralCounts> {
  const actor = await context.actor();
  const found = await context.read.jsonPlannedOnce<CountsFound>('referral_counts', COUNTS_SQL, [
    queuedDesks(actor, deskId),
    context.now,
    STEERED,
  ]);
  const inStage = (stage: ReferralStage) =>
    (found?.stages ?? [])
      .filter(({ status, worked }) => referralStage({ status, suspendedFrom: null, workedOn: worked }) === stage)
      .reduce((sum, each) => sum + each.count, 0);
  return {
    incomingOurs: cappedCount(found?.incomingOurs ?? 0),
    incomingTheirs: cappedCount(found?.incomingTheirs ?? 0),
    outgoingOurs: cappedCount(found?.outgoingOurs ?? 0),
    outgoingTheirs: cappedCount(found?.outgoingTheirs ?? 0),
    incomingOverdue: cappedCount(found?.incomingOverdue ?? 0),
    outgoingOverdue: cappedCount(found?.outgoingOverdue ?? 0),
    stages: REFERRAL_STAGES.filter((stage) => stage !== 'CLOSED' && stage !== 'STOPPED').map((stage) => ({
      stage,
      count: cappedCount(inStage(stage)),
    })),
  };
}
