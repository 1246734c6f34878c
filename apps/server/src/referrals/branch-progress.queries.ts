import { type ReferralStatus, referralStage, type SuspendableStatus } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { type Page, pageInfoOf } from '../wire/paging.type.ts';
import { parseCursor, textOfCursor } from './queue-cursor.ts';
import type { BranchProgressPage, BranchProgressRow } from './referral-queue.type.ts';

/**
 * The wall stands in `fn.branch_progress`: number, company and stage, for headquarters of the same organisation. Content is reached
 * by the id alone, which is there only where the reader's own policies show the referral.
 */
const PROGRESS_SQL = `
  select coalesce(json_agg(json_build_object('number', b.number, 'branchDeskId', b.branch_desk_id, 'companyName', b.company_name, 'anonymous', b.anonymous, 'status', b.status,
      'suspendedFrom', b.suspended_from, 'workedOn', b.worked_on, 'referralId', r.id, 'since', b.sent_at, 'id', b.id) order by b.sent_at desc, b.id desc), '[]') as json
    from fn.branch_progress($1, $2, $3, $4) b left join app.referral r on r.id = b.id`;

interface Found extends Omit<BranchProgressRow, 'stage'> {
  readonly status: ReferralStatus;
  readonly suspendedFrom: SuspendableStatus | null;
  readonly workedOn: boolean;
  readonly since: string;
  readonly id: string;
}

const OF = 'BRANCHES';

/** 誘導の状況 of the branches for the headquarters of their organisation, newest first; empty for everybody else. */
export async function listBranchProgress(
  context: Context,
  branchDeskId: string | null,
  page: Page,
): Promise<BranchProgressPage> {
  await context.actor();
  const after = page.after === null ? null : parseCursor(page.after, OF);
  const found =
    (await context.read.json<Found[]>('branch_progress', PROGRESS_SQL, [
      branchDeskId,
      after?.key ?? null,
      after?.id ?? null,
      page.first + 1,
    ])) ?? [];
  const cut = pageInfoOf(found, page.first, (last) => textOfCursor(OF, last.since, last.id));
  return {
    pageInfo: cut.pageInfo,
    items: cut.items.map(({ number, branchDeskId: branch, companyName, anonymous, referralId, ...facts }) => ({
      number,
      branchDeskId: branch,
      companyName,
      anonymous,
      referralId,
      stage: referralStage(facts),
    })),
  };
}
