import { FieldChecks } from '@madoguchi/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { confirmSecondFactor } from './confirm-second-factor.ts';
import { enrolSecondFactor } from './enrol-second-factor.ts';
import {
  AcceptInvitationInput,
  ConfirmSecondFactorInput,
  EnrolSecondFactorInput,
  LONGEST_CODE,
  RecoveryCodes,
  SecondFactorEnrolment,
} from './second-factor.type.ts';

@Resolver()
export class SecondFactorResolver {
  @Mutation(() => Boolean)
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await acceptInvitation(context.services, input, context.request.address);
    return true;
  }

  @Mutation(() => SecondFactorEnrolment)
  async enrolSecondFactor(
    @Arg('input', () => EnrolSecondFactorInput) input: EnrolSecondFactorInput,
    @Ctx() context: Context,
  ): Promise<SecondFactorEnrolment> {
    const checks = new FieldChecks();
    checks.text('code', input.code ?? '', LONGEST_CODE);
    checks.done();
    return enrolSecondFactor(context, input);
  }

  @Mutation(() => RecoveryCodes)
  confirmSecondFactor(
    @Arg('input', () => ConfirmSecondFactorInput) input: ConfirmSecondFactorInput,
    @Ctx() context: Context,
  ): Promise<RecoveryCodes> {
    return confirmSecondFactor(context, input);
  }
}
