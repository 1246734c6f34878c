import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { PageInput, pageOf } from '../wire/paging.type.ts';
import { search } from './search.queries.ts';
import { SearchPage } from './search.type.ts';

@Resolver()
export class SearchResolver {
  @Query(() => SearchPage)
  search(
    @Arg('text', () => String) text: string,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Ctx() context: Context,
  ): Promise<SearchPage> {
    return search(context.read, text, pageOf(page));
  }
}
