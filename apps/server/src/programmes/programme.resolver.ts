import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { PageInput, pageOf } from '../wire/paging.type.ts';
import { listProgrammes } from './programme.queries.ts';
import { ProgrammeFilter, ProgrammePage } from './programme.type.ts';

@Resolver()
export class ProgrammeResolver {
  @Query(() => ProgrammePage)
  programmes(
    @Arg('filter', () => ProgrammeFilter, { nullable: true }) filter: ProgrammeFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Ctx() context: Context,
  ): Promise<ProgrammePage> {
    return listProgrammes(context.read, filter ?? {}, pageOf(page), context.now);
  }
}
