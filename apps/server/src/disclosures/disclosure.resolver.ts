import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { UUID } from '../wire/scalars.ts';
import { approveDisclosure } from './approve-disclosure.ts';
import { blackOut, liftBlackOut } from './black-out.ts';
import { completeDisclosure } from './complete-disclosure.ts';
import {
  ApproveDisclosureInput,
  BlackOutInput,
  CompleteDisclosureInput,
  LiftBlackOutInput,
  PrepareDisclosureInput,
  PrintDisclosureInput,
  RejectDisclosureInput,
} from './disclosure.input.ts';
import { getDisclosure, getPassage, listDisclosures } from './disclosure.queries.ts';
import { Disclosure, DisclosureBundle, DisclosureList, DisclosurePassage } from './disclosure.type.ts';
import { prepareDisclosure } from './prepare-disclosure.ts';
import { printDisclosure } from './print-disclosure.ts';
import { openDisclosure, readDisclosure } from './read-disclosure.ts';
import { rejectDisclosure } from './reject-disclosure.ts';

@Resolver()
export class DisclosureResolver {
  @Query(() => DisclosureList)
  disclosures(@Ctx() context: Context): Promise<DisclosureList> {
    return listDisclosures(context.read, context.now);
  }

  @Query(() => DisclosureBundle)
  disclosure(@Arg('id', () => UUID) id: string, @Ctx() context: Context): Promise<DisclosureBundle> {
    return openDisclosure(context, id);
  }

  @Mutation(() => Disclosure)
  async prepareDisclosure(
    @Arg('input', () => PrepareDisclosureInput) input: PrepareDisclosureInput,
    @Ctx() context: Context,
  ): Promise<Disclosure> {
    const id = await prepareDisclosure(context, input);
    return context.after((read) => getDisclosure(read, id, context.now));
  }

  @Mutation(() => Disclosure)
  async approveDisclosure(
    @Arg('input', () => ApproveDisclosureInput) input: ApproveDisclosureInput,
    @Ctx() context: Context,
  ): Promise<Disclosure> {
    const id = await approveDisclosure(context, input);
    return context.after((read) => getDisclosure(read, id, context.now));
  }

  @Mutation(() => Disclosure)
  async rejectDisclosure(
    @Arg('input', () => RejectDisclosureInput) input: RejectDisclosureInput,
    @Ctx() context: Context,
  ): Promise<Disclosure> {
    const id = await rejectDisclosure(context, input);
    return context.after((read) => getDisclosure(read, id, context.now));
  }

  @Mutation(() => DisclosurePassage)
  async blackOut(
    @Arg('input', () => BlackOutInput) input: BlackOutInput,
    @Ctx() context: Context,
  ): Promise<DisclosurePassage> {
    const id = await blackOut(context, input);
    return context.after((read) => getPassage(read, id));
  }

  @Mutation(() => DisclosurePassage)
  async liftBlackOut(
    @Arg('input', () => LiftBlackOutInput) input: LiftBlackOutInput,
    @Ctx() context: Context,
  ): Promise<DisclosurePassage> {
    const id = await liftBlackOut(context, input);
    return context.after((read) => getPassage(read, id));
  }

  @Mutation(() => Disclosure)
  async completeDisclosure(
    @Arg('input', () => CompleteDisclosureInput) input: CompleteDisclosureInput,
    @Ctx() context: Context,
  ): Promise<Disclosure> {
    const id = await completeDisclosure(context, input);
    return context.after((read) => getDisclosure(read, id, context.now));
  }

  /** The bundle as it is printed: what was blacked out is not in it. */
  @Mutation(() => DisclosureBundle)
  async printDisclosure(
    @Arg('input', () => PrintDisclosureInput) input: PrintDisclosureInput,
    @Ctx() context: Context,
  ): Promise<DisclosureBundle> {
    const id = await printDisclosure(context, input);
    return readDisclosure(context, id);
  }
}
