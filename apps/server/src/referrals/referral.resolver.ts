import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { UUID } from '../wire/scalars.ts';
import { acceptReferral } from './accept-referral.ts';
import { draftReferral } from './draft-referral.ts';
import { openKeptNotes } from './kept-notes.queries.ts';
import { KeptNotes } from './kept-notes.type.ts';
import { AcceptReferralInput, DraftReferralInput, SendReferralInput } from './referral.input.ts';
import {
  listCaseReferrals,
  listReferralReasons,
  openPreview,
  openReferral,
  referralAfter,
} from './referral.queries.ts';
import { CaseReferrals, Referral, ReferralPreview, ReferralReasonItem } from './referral.type.ts';
import { sendReferral } from './send-referral.ts';

/** What is asked of referrals, and the acts up to acceptance; null where the answer is no longer the reader's to see. */
@Resolver()
export class ReferralResolver {
  @Query(() => Referral)
  referral(@Arg('id', () => UUID) id: string, @Ctx() context: Context): Promise<Referral> {
    return openReferral(context, id);
  }

  @Query(() => CaseReferrals)
  caseReferrals(@Arg('caseId', () => UUID) caseId: string, @Ctx() context: Context): Promise<CaseReferrals> {
    return listCaseReferrals(context, caseId);
  }

  @Query(() => KeptNotes, { nullable: true })
  keptNotes(@Arg('referralId', () => UUID) referralId: string, @Ctx() context: Context): Promise<KeptNotes | null> {
    return openKeptNotes(context, referralId);
  }

  @Query(() => ReferralPreview)
  previewReferral(@Arg('id', () => UUID) id: string, @Ctx() context: Context): Promise<ReferralPreview> {
    return openPreview(context, id);
  }

  @Query(() => [ReferralReasonItem])
  async referralReasons(@Ctx() context: Context): Promise<ReferralReasonItem[]> {
    await context.actor();
    return listReferralReasons();
  }

  @Mutation(() => Referral, { nullable: true })
  async draftReferral(
    @Arg('input', () => DraftReferralInput) input: DraftReferralInput,
    @Ctx() context: Context,
  ): Promise<Referral | null> {
    return referralAfter(context, await draftReferral(context, input));
  }

  @Mutation(() => Referral, { nullable: true })
  async sendReferral(
    @Arg('input', () => SendReferralInput) input: SendReferralInput,
    @Ctx() context: Context,
  ): Promise<Referral | null> {
    return referralAfter(context, await sendReferral(context, input));
  }

  @Mutation(() => Referral, { nullable: true })
  async acceptReferral(
    @Arg('input', () => AcceptReferralInput) input: AcceptReferralInput,
    @Ctx() context: Context,
  ): Promise<Referral | null> {
    return referralAfter(context, await acceptReferral(context, input));
  }
}
