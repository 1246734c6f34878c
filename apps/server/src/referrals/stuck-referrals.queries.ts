import { LEFT_AFTER_DAYS, proposedNextAction, type ReferralClockKind, stuckReasons } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { COUNT_CAP, cappedCount, type Page, pageInfoOf } from '../wire/paging.type.ts';
import { parseCursor, textOfCursor } from './queue-cursor.ts';
import { ENDED, recordShown } from './referral-queue.queries.ts';
import type { StuckReferral, StuckReferralPage } from './referral-queue.type.ts';
import {
  bouncesAt,
  isLate,
  REFERRAL_ROW_JSON,
  type ReferralRowFound,
  referralRowJoins,
  referralRowsOf,
  SINCE,
} from './referral-row.queries.ts';

const LEFT = Object.entries(LEFT_AFTER_DAYS)
  .map(([status, days]) => `(r.status = '${status}' and ${SINCE} <= $2::timestamptz - interval '${days} days')`)
  .join(' or ');

/** Where the reader supervises both ends they stand at the one that has the move. */
const SIDE = `case when r.from_desk_id = any ($3::uuid[])
  and not (r.to_desk_id = any ($3::uuid[]) and r.whose_move in ('RECEIVER', 'RECEIVER_SUPERVISOR')) then 'SENDER' else 'RECEIVER' end`;
/** `stuckReasons` of the domain is its twin: whoever is found here has a reason. */
const STUCK = `r.status not in ${ENDED} and r.status <> 'DRAFT' and (
    (r.bounces >= 2 and r.status in ('RETURNED', 'DECLINED', 'HANDED_BACK') and ${bouncesAt(`(${SIDE})`)} >= 2) or ${isLate('$2')} or ${LEFT})`;
const OURS = `(r.to_desk_id = any ($3::uuid[]) or r.from_desk_id = any ($3::uuid[]))`;

/** $1 limit · $2 now · $3 desks · $4, $5 the cursor */
const STUCK_SQL = `
  with ids as materialized (
    select r.id, ${SINCE} as since from app.referral r
     where ${OURS} and ${STUCK} and ($4::timestamptz is null or (${SINCE}, r.id) > ($4::timestamptz, $5::uuid))
     order by ${SINCE}, r.id limit $1),
  counted as (select count(*)::int as value from (select 1 from app.referral r where ${OURS} and ${STUCK} limit ${COUNT_CAP + 1}) stopped)
  select json_build_object('counted', (select value from counted), 'items', coalesce((
    select json_agg(${REFERRAL_ROW_JSON} order by ids.since, ids.id)
      from ids join app.referral r on r.id = ids.id ${referralRowJoins('$2', SIDE)}), '[]')) as json`;

const OF = 'STUCK';

function reasonsOf(row: ReferralRowFound, now: Date) {
  return stuckReasons(
    {
      status: row.facts.status,
      acknowledged: row.facts.acknowledgedAt !== null,
      bounces: row.bounces,
      statusSince: new Date(row.since),
      late: (row.lateClocks ?? []) as readonly ReferralClockKind[],
    },
    now,
  );
}

/**
 * What does not move at the desks that the reader supervises, the oldest first, with what could be done next; empty for everybody
 * else.
 */
export async function listStuckReferrals(
  context: Context,
  deskId: string | null,
  page: Page,
): Promise<StuckReferralPage> {
  const actor = await context.actor();
  const supervised = actor.memberships.flatMap((each) =>
    each.role === 'SUPERVISOR' && each.deskId !== null && (deskId === null || each.deskId === deskId)
      ? [each.deskId]
      : [],
  );
  const after = page.after === null ? null : parseCursor(page.after, OF);
  const found = await context.read.jsonPlannedOnce<{ counted: number; items: ReferralRowFound[] }>(
    'stuck_referrals',
    STUCK_SQL,
    [page.first + 1, context.now, supervised, after?.key ?? null, after?.id ?? null],
  );
  const cut = pageInfoOf(found?.items ?? [], page.first, (last) => textOfCursor(OF, last.since, last.id));
  await recordShown(context, cut.items);
  const views = referralRowsOf(cut.items, actor, context.now);
  const items = views.flatMap((referral, index): StuckReferral[] => {
    const row = cut.items[index];
    const reasons = row === undefined ? [] : reasonsOf(row, context.now);
    const [gravest] = reasons;
    if (gravest === undefined) return [];
    return [{ referral, reasons, nextAction: proposedNextAction(gravest, referral.end)[actor.locale] }];
  });
  return { items, pageInfo: cut.pageInfo, count: cappedCount(found?.counted ?? 0) };
}
