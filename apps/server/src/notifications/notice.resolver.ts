import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { PageInput, pageOf } from '../wire/paging.type.ts';
import { listMailEnvelopes } from './mail-envelope.queries.ts';
import { MailEnvelopes } from './mail-envelope.type.ts';
import { markNoticesRead } from './mark-notices-read.ts';
import { listNotices } from './notice.queries.ts';
import { MarkNoticesReadInput, Notices } from './notice.type.ts';

const FIRST_PAGE = { first: 25, offset: 0, after: null };

@Resolver()
export class NoticeResolver {
  @Query(() => Notices)
  notices(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Ctx() context: Context,
  ): Promise<Notices> {
    return listNotices(context.read, pageOf(page));
  }

  @Query(() => MailEnvelopes)
  mailEnvelopes(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Ctx() context: Context,
  ): Promise<MailEnvelopes> {
    return listMailEnvelopes(context.read, pageOf(page), context.services.env.smtpUrl !== undefined);
  }

  @Mutation(() => Notices)
  async markNoticesRead(
    @Arg('input', () => MarkNoticesReadInput) input: MarkNoticesReadInput,
    @Ctx() context: Context,
  ): Promise<Notices> {
    await markNoticesRead(context, input);
    return context.after((read) => listNotices(read, FIRST_PAGE));
  }
}
