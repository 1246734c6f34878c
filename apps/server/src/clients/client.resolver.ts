import type { InquirySubject } from '@madoguchi/domain';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { InquirySubjectEnum } from '../wire/enums.ts';
import { UUID } from '../wire/scalars.ts';
import { lookUpCaller } from './caller.queries.ts';
import { CallerMatch } from './caller-match.type.ts';
import { RegisterClientInput } from './client.input.ts';
import { getClientName } from './client.queries.ts';
import { ClientName } from './client-name.type.ts';
import { registerClient } from './register-client.ts';

@Resolver()
export class ClientResolver {
  @Query(() => [CallerMatch])
  lookUpCaller(
    @Arg('deskId', () => UUID) deskId: string,
    @Arg('subject', () => InquirySubjectEnum) subject: InquirySubject,
    @Arg('text', () => String) text: string,
    @Ctx() context: Context,
  ): Promise<CallerMatch[]> {
    return lookUpCaller(context.read, deskId, subject, text);
  }

  @Mutation(() => ClientName)
  async registerClient(
    @Arg('input', () => RegisterClientInput) input: RegisterClientInput,
    @Ctx() context: Context,
  ): Promise<ClientName> {
    const id = await registerClient(context, input);
    return context.after((read) => getClientName(read, id));
  }
}
