import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { UUID } from '../wire/scalars.ts';
import { openSharedReferral } from './shared-referral.queries.ts';
import { SharedReferral } from './shared-referral.type.ts';

@Resolver()
export class SharedItemResolver {
  @Query(() => SharedReferral)
  sharedReferral(@Arg('id', () => UUID) id: string, @Ctx() context: Context): Promise<SharedReferral> {
    return openSharedReferral(context, id);
  }
}
