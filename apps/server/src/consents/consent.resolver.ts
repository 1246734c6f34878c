import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { UUID } from '../wire/scalars.ts';
import { PublishConsentWordingInput, RecordConsentInput, WithdrawConsentInput } from './consent.input.ts';
import { listConsentWordings, listWordingCatalogue } from './consent.queries.ts';
import { ConsentBook, ConsentWording } from './consent.type.ts';
import { publishConsentWording } from './publish-consent-wording.ts';
import { consentsAfter, openConsents } from './read-consents.ts';
import { recordConsent } from './record-consent.ts';
import { withdrawConsent } from './withdraw-consent.ts';

@Resolver()
export class ConsentResolver {
  @Query(() => ConsentBook)
  caseConsents(@Arg('caseId', () => UUID) caseId: string, @Ctx() context: Context): Promise<ConsentBook> {
    return openConsents(context, caseId);
  }

  @Query(() => [ConsentWording])
  consentWordings(@Ctx() context: Context): Promise<ConsentWording[]> {
    return listConsentWordings(context.read, context.now);
  }

  @Query(() => [ConsentWording], { description: 'Every version; the text that a consent rests on is found here.' })
  consentWordingCatalogue(@Ctx() context: Context): Promise<ConsentWording[]> {
    return listWordingCatalogue(context.read);
  }

  @Mutation(() => [ConsentWording])
  async publishConsentWording(
    @Arg('input', () => PublishConsentWordingInput) input: PublishConsentWordingInput,
    @Ctx() context: Context,
  ): Promise<ConsentWording[]> {
    await publishConsentWording(context, input);
    return context.after((read) => listWordingCatalogue(read));
  }

  @Mutation(() => ConsentBook)
  async recordConsent(
    @Arg('input', () => RecordConsentInput) input: RecordConsentInput,
    @Ctx() context: Context,
  ): Promise<ConsentBook> {
    return consentsAfter(context, await recordConsent(context, input));
  }

  @Mutation(() => ConsentBook)
  async withdrawConsent(
    @Arg('input', () => WithdrawConsentInput) input: WithdrawConsentInput,
    @Ctx() context: Context,
  ): Promise<ConsentBook> {
    return consentsAfter(context, await withdrawConsent(context, input));
  }
}
