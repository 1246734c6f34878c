import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { UUID } from '../wire/scalars.ts';
import { getReferenceData, listFrequentTopics } from './reference-data.queries.ts';
import { ReferenceData } from './reference-data.type.ts';

@Resolver()
export class DeskResolver {
  @Query(() => ReferenceData)
  referenceData(@Ctx() context: Context): Promise<ReferenceData> {
    return getReferenceData(context.read, context.now);
  }

  @Query(() => [String])
  frequentTopics(@Arg('deskId', () => UUID) deskId: string, @Ctx() context: Context): Promise<string[]> {
    return listFrequentTopics(context.read, deskId, context.now);
  }
}
