import { FieldChecks, LIMITS } from '@madoguchi/domain';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { PageInput, pageOf } from '../wire/paging.type.ts';
import { UUID } from '../wire/scalars.ts';
import { listAccessReviews } from './access-review.queries.ts';
import { lookAsThisPerson } from './as-this-person.queries.ts';
import { confirmAccessReview } from './confirm-access-review.ts';
import { confirmInvitation } from './confirm-invitation.ts';
import { confirmMembership } from './confirm-membership.ts';
import { createStaff } from './create-staff.ts';
import { disableStaff } from './disable-staff.ts';
import { endMembership } from './end-membership.ts';
import { grantMembership } from './grant-membership.ts';
import { invitationLink, type MadeInvitation } from './invitation-token.ts';
import { inviteAgain } from './invite-again.ts';
import { removeSecondFactor } from './remove-second-factor.ts';
import { listRenewalsToConfirm } from './renewal.queries.ts';
import {
  ConfirmAccessReviewInput,
  ConfirmInvitationInput,
  ConfirmMembershipInput,
  CreateStaffInput,
  DisableStaffInput,
  EndMembershipInput,
  GrantMembershipInput,
  InviteAgainInput,
  RemoveSecondFactorInput,
  StaffFilter,
} from './staff.input.ts';
import { findStaffMember, getStaffMember, listMembershipsToConfirm, listStaff } from './staff.queries.ts';
import {
  AccessReview,
  AsThisPerson,
  PendingMembership,
  StaffInvitation,
  StaffMember,
  StaffMembers,
  WaitingRenewal,
} from './staff.type.ts';

async function invitation(context: Context, made: MadeInvitation): Promise<StaffInvitation> {
  const staff = await context.after((read) => getStaffMember(read, made.staffId, context.now));
  const link = made.invitationId === null ? null : invitationLink(context.services, made.invitationId);
  // A request of before mails is repeated without the second id.
  return { staff, link, mailed: typeof made.mailedId === 'string' };
}

@Resolver()
export class StaffResolver {
  @Query(() => StaffMembers)
  staffList(
    @Arg('filter', () => StaffFilter, { nullable: true }) filter: StaffFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Ctx() context: Context,
  ): Promise<StaffMembers> {
    const checks = new FieldChecks();
    checks.text('filter.q', filter?.q ?? '', LIMITS.search);
    checks.done();
    return listStaff(context.read, filter ?? {}, pageOf(page), context.now);
  }

  @Query(() => StaffMember)
  staffMember(@Arg('id', () => UUID) id: string, @Ctx() context: Context): Promise<StaffMember> {
    return getStaffMember(context.read, id, context.now);
  }

  @Query(() => [PendingMembership])
  membershipsToConfirm(@Ctx() context: Context): Promise<PendingMembership[]> {
    return listMembershipsToConfirm(context.read, context.now);
  }

  @Query(() => [WaitingRenewal])
  renewalsToConfirm(@Ctx() context: Context): Promise<WaitingRenewal[]> {
    return listRenewalsToConfirm(context.read, context.services);
  }

  @Query(() => [AccessReview])
  accessReview(@Ctx() context: Context): Promise<AccessReview[]> {
    return listAccessReviews(context.read, context.now);
  }

  @Query(() => AsThisPerson)
  asThisPerson(@Arg('staffId', () => UUID) staffId: string, @Ctx() context: Context): Promise<AsThisPerson> {
    return lookAsThisPerson(context, staffId);
  }

  @Mutation(() => StaffInvitation)
  async createStaff(
    @Arg('input', () => CreateStaffInput) input: CreateStaffInput,
    @Ctx() context: Context,
  ): Promise<StaffInvitation> {
    return invitation(context, await createStaff(context, input));
  }

  @Mutation(() => StaffInvitation)
  async inviteAgain(
    @Arg('input', () => InviteAgainInput) input: InviteAgainInput,
    @Ctx() context: Context,
  ): Promise<StaffInvitation> {
    return invitation(context, await inviteAgain(context, input));
  }

  @Mutation(() => StaffInvitation)
  async confirmInvitation(
    @Arg('input', () => ConfirmInvitationInput) input: ConfirmInvitationInput,
    @Ctx() context: Context,
  ): Promise<StaffInvitation> {
    return invitation(context, await confirmInvitation(context, input));
  }

  @Mutation(() => StaffMember)
  async disableStaff(
    @Arg('input', () => DisableStaffInput) input: DisableStaffInput,
    @Ctx() context: Context,
  ): Promise<StaffMember> {
    const id = await disableStaff(context, input);
    return context.after((read) => getStaffMember(read, id, context.now));
  }

  @Mutation(() => StaffMember)
  async grantMembership(
    @Arg('input', () => GrantMembershipInput) input: GrantMembershipInput,
    @Ctx() context: Context,
  ): Promise<StaffMember> {
    const id = await grantMembership(context, input);
    return context.after((read) => getStaffMember(read, id, context.now));
  }

  @Mutation(() => StaffMember)
  async confirmMembership(
    @Arg('input', () => ConfirmMembershipInput) input: ConfirmMembershipInput,
    @Ctx() context: Context,
  ): Promise<StaffMember> {
    const id = await confirmMembership(context, input);
    return context.after((read) => getStaffMember(read, id, context.now));
  }

  @Mutation(() => StaffMember, {
    nullable: true,
    description: 'Null where the person is no longer the reader’s to see.',
  })
  async endMembership(
    @Arg('input', () => EndMembershipInput) input: EndMembershipInput,
    @Ctx() context: Context,
  ): Promise<StaffMember | null> {
    const id = await endMembership(context, input);
    return (await context.after((read) => findStaffMember(read, id, context.now))) ?? null;
  }

  @Mutation(() => StaffMember)
  async removeSecondFactor(
    @Arg('input', () => RemoveSecondFactorInput) input: RemoveSecondFactorInput,
    @Ctx() context: Context,
  ): Promise<StaffMember> {
    const id = await removeSecondFactor(context, input);
    return context.after((read) => getStaffMember(read, id, context.now));
  }

  @Mutation(() => [AccessReview])
  async confirmAccessReview(
    @Arg('input', () => ConfirmAccessReviewInput) input: ConfirmAccessReviewInput,
    @Ctx() context: Context,
  ): Promise<AccessReview[]> {
    await confirmAccessReview(context, input);
    return context.after((read) => listAccessReviews(read, context.now));
  }
}
