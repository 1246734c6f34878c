import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { PageInput, pageOf } from '../wire/paging.type.ts';
import { UUID } from '../wire/scalars.ts';
import { attachInquiryToCase } from './attach-inquiry-to-case.ts';
import { correctInquiry } from './correct-inquiry.ts';
import {
  AttachInquiryToCaseInput,
  CorrectInquiryInput,
  DiscardInquiryDraftInput,
  MoveInquiryInput,
  RecordInquiryInput,
  SaveInquiryDraftInput,
  TallyContactInput,
} from './inquiry.input.ts';
import { getInquiryDraft, getInquiryRow, listInquiries, listInquiryDrafts } from './inquiry.queries.ts';
import { Inquiry, InquiryDraft, InquiryPage, InquiryRow } from './inquiry.type.ts';
import { InquiryFilter } from './inquiry-filter.type.ts';
import { moveInquiry } from './move-inquiry.ts';
import { openInquiry, readInquiry, readInquiryIfVisible } from './read-inquiry.ts';
import { recordInquiry } from './record-inquiry.ts';
import { discardInquiryDraft, saveInquiryDraft } from './save-inquiry-draft.ts';
import { tallyContact } from './tally-contact.ts';

@Resolver()
export class InquiryResolver {
  @Query(() => InquiryPage)
  inquiries(
    @Arg('filter', () => InquiryFilter, { nullable: true }) filter: InquiryFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Ctx() context: Context,
  ): Promise<InquiryPage> {
    return listInquiries(context.read, filter ?? {}, pageOf(page));
  }

  @Query(() => Inquiry)
  inquiry(@Arg('id', () => UUID) id: string, @Ctx() context: Context): Promise<Inquiry> {
    return openInquiry(context, id);
  }

  @Query(() => [InquiryDraft])
  inquiryDrafts(@Ctx() context: Context): Promise<InquiryDraft[]> {
    return listInquiryDrafts(context.read);
  }

  @Mutation(() => Inquiry)
  async recordInquiry(
    @Arg('input', () => RecordInquiryInput) input: RecordInquiryInput,
    @Ctx() context: Context,
  ): Promise<Inquiry> {
    const id = await recordInquiry(context, input);
    return readInquiry(context, id);
  }

  @Mutation(() => InquiryDraft)
  async saveInquiryDraft(
    @Arg('input', () => SaveInquiryDraftInput) input: SaveInquiryDraftInput,
    @Ctx() context: Context,
  ): Promise<InquiryDraft> {
    await saveInquiryDraft(context, input);
    return context.after((read) => getInquiryDraft(read, input.draftId));
  }

  @Mutation(() => Boolean)
  async discardInquiryDraft(
    @Arg('input', () => DiscardInquiryDraftInput) input: DiscardInquiryDraftInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await discardInquiryDraft(context, input);
    return true;
  }

  @Mutation(() => Inquiry)
  async correctInquiry(
    @Arg('input', () => CorrectInquiryInput) input: CorrectInquiryInput,
    @Ctx() context: Context,
  ): Promise<Inquiry> {
    const id = await correctInquiry(context, input);
    return readInquiry(context, id);
  }

  @Mutation(() => Inquiry)
  async attachInquiryToCase(
    @Arg('input', () => AttachInquiryToCaseInput) input: AttachInquiryToCaseInput,
    @Ctx() context: Context,
  ): Promise<Inquiry> {
    const id = await attachInquiryToCase(context, input);
    return readInquiry(context, id);
  }

  /** Null where the sheet has left the mover's sight. */
  @Mutation(() => Inquiry, { nullable: true })
  async moveInquiry(
    @Arg('input', () => MoveInquiryInput) input: MoveInquiryInput,
    @Ctx() context: Context,
  ): Promise<Inquiry | null> {
    const id = await moveInquiry(context, input);
    return readInquiryIfVisible(context, id);
  }

  @Mutation(() => InquiryRow)
  async tallyContact(
    @Arg('input', () => TallyContactInput) input: TallyContactInput,
    @Ctx() context: Context,
  ): Promise<InquiryRow> {
    const id = await tallyContact(context, input);
    return context.after((read) => getInquiryRow(read, id));
  }
}
