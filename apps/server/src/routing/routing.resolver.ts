import type { ReferralKind } from '@madoguchi/domain';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { ReferralKindEnum } from '../wire/enums.ts';
import { UUID } from '../wire/scalars.ts';
import { RoutingFacts } from './routing.input.ts';
import { listReferralDestinations } from './routing.queries.ts';
import { ReferralDestinations } from './routing.type.ts';

@Resolver()
export class RoutingResolver {
  @Query(() => ReferralDestinations, { description: 'Where a case, or a sheet that is being written, could go.' })
  referralDestinations(
    @Arg('caseId', () => UUID, { nullable: true }) caseId: string | null,
    @Arg('facts', () => RoutingFacts, { nullable: true }) facts: RoutingFacts | null,
    @Arg('kind', () => ReferralKindEnum, { nullable: true }) kind: ReferralKind | null,
    @Arg('programmeIds', () => [UUID], { nullable: true }) programmeIds: string[] | null,
    @Ctx() context: Context,
  ): Promise<ReferralDestinations> {
    return listReferralDestinations(context, {
      caseId: caseId ?? null,
      facts: facts ?? null,
      kind: kind ?? null,
      programmeIds: programmeIds ?? null,
    });
  }
}
