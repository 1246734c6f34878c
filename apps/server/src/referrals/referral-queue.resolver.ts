import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { PageInput, pageOf } from '../wire/paging.type.ts';
import { UUID } from '../wire/scalars.ts';
import { listBranchProgress } from './branch-progress.queries.ts';
import { countReferrals, listReferrals } from './referral-queue.queries.ts';
import {
  BranchProgressPage,
  ReferralCounts,
  ReferralFilter,
  ReferralPage,
  StuckReferralPage,
} from './referral-queue.type.ts';
import { listStuckReferrals } from './stuck-referrals.queries.ts';

/** What waits between the desks: 受信, 送信, 誘導の状況, and what a supervisor has to look at. */
@Resolver()
export class ReferralQueueResolver {
  @Query(() => ReferralPage)
  referrals(
    @Arg('filter', () => ReferralFilter, { nullable: true }) filter: ReferralFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Ctx() context: Context,
  ): Promise<ReferralPage> {
    return listReferrals(context, filter ?? {}, pageOf(page));
  }

  @Query(() => ReferralCounts)
  referralCounts(
    @Arg('deskId', () => UUID, { nullable: true }) deskId: string | null,
    @Ctx() context: Context,
  ): Promise<ReferralCounts> {
    return countReferrals(context, deskId ?? null);
  }

  @Query(() => StuckReferralPage)
  stuckReferrals(
    @Arg('deskId', () => UUID, { nullable: true }) deskId: string | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Ctx() context: Context,
  ): Promise<StuckReferralPage> {
    return listStuckReferrals(context, deskId ?? null, pageOf(page));
  }

  @Query(() => BranchProgressPage)
  branchProgress(
    @Arg('deskId', () => UUID, { nullable: true }) deskId: string | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Ctx() context: Context,
  ): Promise<BranchProgressPage> {
    return listBranchProgress(context, deskId ?? null, pageOf(page));
  }
}
