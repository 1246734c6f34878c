import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { PageInput, pageOf } from '../wire/paging.type.ts';
import { UUID } from '../wire/scalars.ts';
import { approveDisposal } from './approve-disposal.ts';
import {
  ApproveDisposalInput,
  AuditFilter,
  ChangeRetentionInput,
  LiftLegalHoldInput,
  PlaceLegalHoldInput,
  ProposeDisposalInput,
  RejectDisposalInput,
} from './audit.input.ts';
import { listAuditTrail, listReadings } from './audit.queries.ts';
import { AuditPage, Disposal, LegalHold, Reading, RetentionClass } from './audit.type.ts';
import { changeRetention } from './change-retention.ts';
import { liftLegalHold } from './lift-legal-hold.ts';
import { placeLegalHold } from './place-legal-hold.ts';
import { proposeDisposal } from './propose-disposal.ts';
import { rejectDisposal } from './reject-disposal.ts';
import { getDisposal, getLegalHold, listDisposals, listLegalHolds, listRetention } from './retention.queries.ts';

@Resolver()
export class AuditResolver {
  @Query(() => AuditPage)
  auditTrail(
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Ctx() context: Context,
  ): Promise<AuditPage> {
    return listAuditTrail(context.read, filter ?? {}, pageOf(page));
  }

  @Query(() => [Reading])
  whoSaw(@Arg('caseId', () => UUID) caseId: string, @Ctx() context: Context): Promise<Reading[]> {
    return listReadings(context.read, caseId);
  }

  @Query(() => [LegalHold])
  legalHolds(
    @Arg('caseId', () => UUID, { nullable: true }) caseId: string | null,
    @Ctx() context: Context,
  ): Promise<LegalHold[]> {
    return listLegalHolds(context.read, caseId ?? null);
  }

  @Query(() => [Disposal])
  disposals(
    @Arg('deskId', () => UUID, { nullable: true }) deskId: string | null,
    @Ctx() context: Context,
  ): Promise<Disposal[]> {
    return listDisposals(context.read, deskId ?? null);
  }

  @Query(() => [RetentionClass])
  retentionClasses(@Ctx() context: Context): Promise<RetentionClass[]> {
    return listRetention(context.read);
  }

  @Mutation(() => LegalHold)
  async placeLegalHold(
    @Arg('input', () => PlaceLegalHoldInput) input: PlaceLegalHoldInput,
    @Ctx() context: Context,
  ): Promise<LegalHold> {
    const id = await placeLegalHold(context, input);
    return context.after((read) => getLegalHold(read, id));
  }

  @Mutation(() => LegalHold)
  async liftLegalHold(
    @Arg('input', () => LiftLegalHoldInput) input: LiftLegalHoldInput,
    @Ctx() context: Context,
  ): Promise<LegalHold> {
    const id = await liftLegalHold(context, input);
    return context.after((read) => getLegalHold(read, id));
  }

  @Mutation(() => Disposal)
  async proposeDisposal(
    @Arg('input', () => ProposeDisposalInput) input: ProposeDisposalInput,
    @Ctx() context: Context,
  ): Promise<Disposal> {
    const id = await proposeDisposal(context, input);
    return context.after((read) => getDisposal(read, id));
  }

  @Mutation(() => Disposal)
  async approveDisposal(
    @Arg('input', () => ApproveDisposalInput) input: ApproveDisposalInput,
    @Ctx() context: Context,
  ): Promise<Disposal> {
    const id = await approveDisposal(context, input);
    return context.after((read) => getDisposal(read, id));
  }

  @Mutation(() => Disposal)
  async rejectDisposal(
    @Arg('input', () => RejectDisposalInput) input: RejectDisposalInput,
    @Ctx() context: Context,
  ): Promise<Disposal> {
    const id = await rejectDisposal(context, input);
    return context.after((read) => getDisposal(read, id));
  }

  @Mutation(() => [RetentionClass])
  async changeRetention(
    @Arg('input', () => ChangeRetentionInput) input: ChangeRetentionInput,
    @Ctx() context: Context,
  ): Promise<RetentionClass[]> {
    await changeRetention(context, input);
    return context.after(listRetention);
  }
}
