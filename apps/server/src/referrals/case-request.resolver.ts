import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { caseRequestAfter, listCaseAskings } from './case-request.queries.ts';
import { CaseAsking, CaseRequest } from './case-request.type.ts';
import { declineCaseRequest } from './decline-case-request.ts';
import { DeclineCaseRequestInput, RequestCaseInput } from './referral.input.ts';
import { requestCase } from './request-case.ts';

/** A desk asks for a case by its number, and the owner answers by sending it or by declining. */
@Resolver()
export class CaseRequestResolver {
  @Query(() => [CaseAsking])
  caseAskings(@Ctx() context: Context): Promise<CaseAsking[]> {
    return listCaseAskings(context);
  }

  /** True whatever came of it: whoever asks learns nothing by asking. */
  @Mutation(() => Boolean)
  async requestCase(
    @Arg('input', () => RequestCaseInput) input: RequestCaseInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await requestCase(context, input);
    return true;
  }

  @Mutation(() => CaseRequest, { nullable: true })
  async declineCaseRequest(
    @Arg('input', () => DeclineCaseRequestInput) input: DeclineCaseRequestInput,
    @Ctx() context: Context,
  ): Promise<CaseRequest | null> {
    return caseRequestAfter(context, await declineCaseRequest(context, input));
  }
}
