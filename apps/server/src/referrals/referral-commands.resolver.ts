import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { acknowledgeReferral } from './acknowledge-referral.ts';
import { addInterimWord } from './add-interim-word.ts';
import { confirmReferralCancellation, requestReferralCancellation } from './cancel-referral.ts';
import { closeReferralLoop } from './close-referral-loop.ts';
import { completeReferral } from './complete-referral.ts';
import { declineReferral } from './decline-referral.ts';
import { giveExternalReferral } from './give-external-referral.ts';
import { handBackReferral } from './hand-back-referral.ts';
import { markReferralEnteredInError } from './mark-entered-in-error.ts';
import {
  AcknowledgeReferralInput,
  AddInterimWordInput,
  CloseReferralLoopInput,
  CompleteReferralInput,
  ConfirmReferralCancellationInput,
  DeclineReferralInput,
  GiveExternalReferralInput,
  HandBackReferralInput,
  MarkReferralEnteredInErrorInput,
  RequestReferralCancellationInput,
  ResendReferralInput,
  ReturnReferralInput,
  ShareItemsInput,
  TransferLiveInput,
  WithdrawReferralInput,
} from './referral.input.ts';
import { referralAfter } from './referral.queries.ts';
import { Referral } from './referral.type.ts';
import { resendReferral } from './resend-referral.ts';
import { returnReferral } from './return-referral.ts';
import { shareItems } from './share-items.ts';
import { transferLive } from './transfer-live.ts';
import { withdrawReferral } from './withdraw-referral.ts';

/** Every act on a referral: the command, then the referral as its reader may read it; null where that is no longer theirs. */
@Resolver()
export class ReferralCommandsResolver {
  @Mutation(() => Referral, { nullable: true })
  async acknowledgeReferral(
    @Arg('input', () => AcknowledgeReferralInput) input: AcknowledgeReferralInput,
    @Ctx() context: Context,
  ): Promise<Referral | null> {
    return referralAfter(context, await acknowledgeReferral(context, input));
  }

  @Mutation(() => Referral, { nullable: true })
  async declineReferral(
    @Arg('input', () => DeclineReferralInput) input: DeclineReferralInput,
    @Ctx() context: Context,
  ): Promise<Referral | null> {
    return referralAfter(context, await declineReferral(context, input));
  }

  @Mutation(() => Referral, { nullable: true })
  async returnReferral(
    @Arg('input', () => ReturnReferralInput) input: ReturnReferralInput,
    @Ctx() context: Context,
  ): Promise<Referral | null> {
    return referralAfter(context, await returnReferral(context, input));
  }

  @Mutation(() => Referral, { nullable: true })
  async resendReferral(
    @Arg('input', () => ResendReferralInput) input: ResendReferralInput,
    @Ctx() context: Context,
  ): Promise<Referral | null> {
    return referralAfter(context, await resendReferral(context, input));
  }

  @Mutation(() => Referral, { nullable: true })
  async withdrawReferral(
    @Arg('input', () => WithdrawReferralInput) input: WithdrawReferralInput,
    @Ctx() context: Context,
  ): Promise<Referral | null> {
    return referralAfter(context, await withdrawReferral(context, input));
  }

  @Mutation(() => Referral, { nullable: true })
  async transferLive(
    @Arg('input', () => TransferLiveInput) input: TransferLiveInput,
    @Ctx() context: Context,
  ): Promise<Referral | null> {
    return referralAfter(context, await transferLive(context, input));
  }

  @Mutation(() => Referral, { nullable: true })
  async shareItems(
    @Arg('input', () => ShareItemsInput) input: ShareItemsInput,
    @Ctx() context: Context,
  ): Promise<Referral | null> {
    return referralAfter(context, await shareItems(context, input));
  }

  @Mutation(() => Referral, { nullable: true })
  async addInterimWord(
    @Arg('input', () => AddInterimWordInput) input: AddInterimWordInput,
    @Ctx() context: Context,
  ): Promise<Referral | null> {
    return referralAfter(context, await addInterimWord(context, input));
  }

  @Mutation(() => Referral, { nullable: true })
  async completeReferral(
    @Arg('input', () => CompleteReferralInput) input: CompleteReferralInput,
    @Ctx() context: Context,
  ): Promise<Referral | null> {
    return referralAfter(context, await completeReferral(context, input));
  }

  @Mutation(() => Referral, { nullable: true })
  async handBackReferral(
    @Arg('input', () => HandBackReferralInput) input: HandBackReferralInput,
    @Ctx() context: Context,
  ): Promise<Referral | null> {
    return referralAfter(context, await handBackReferral(context, input));
  }

  @Mutation(() => Referral, { nullable: true })
  async requestReferralCancellation(
    @Arg('input', () => RequestReferralCancellationInput) input: RequestReferralCancellationInput,
    @Ctx() context: Context,
  ): Promise<Referral | null> {
    return referralAfter(context, await requestReferralCancellation(context, input));
  }

  @Mutation(() => Referral, { nullable: true })
  async confirmReferralCancellation(
    @Arg('input', () => ConfirmReferralCancellationInput) input: ConfirmReferralCancellationInput,
    @Ctx() context: Context,
  ): Promise<Referral | null> {
    return referralAfter(context, await confirmReferralCancellation(context, input));
  }

  @Mutation(() => Referral, { nullable: true })
  async closeReferralLoop(
    @Arg('input', () => CloseReferralLoopInput) input: CloseReferralLoopInput,
    @Ctx() context: Context,
  ): Promise<Referral | null> {
    return referralAfter(context, await closeReferralLoop(context, input));
  }

  @Mutation(() => Referral, { nullable: true })
  async markReferralEnteredInError(
    @Arg('input', () => MarkReferralEnteredInErrorInput) input: MarkReferralEnteredInErrorInput,
    @Ctx() context: Context,
  ): Promise<Referral | null> {
    return referralAfter(context, await markReferralEnteredInError(context, input));
  }

  @Mutation(() => Referral, { nullable: true })
  async giveExternalReferral(
    @Arg('input', () => GiveExternalReferralInput) input: GiveExternalReferralInput,
    @Ctx() context: Context,
  ): Promise<Referral | null> {
    return referralAfter(context, await giveExternalReferral(context, input));
  }
}
