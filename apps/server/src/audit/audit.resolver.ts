import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { StaffName } from '../staff/staff-name.type.ts';
import { PageInput, pageOf } from '../wire/paging.type.ts';
import { UUID } from '../wire/scalars.ts';
import { approveDisposal } from './approve-disposal.ts';
import {
  ApproveDisposalInput,
  AuditFilter,
  ChangeRetentionInput,
  EndAuditorReadingInput,
  LiftLegalHoldInput,
  OpenFileToAuditorInput,
  PlaceLegalHoldInput,
  ProposeDisposalInput,
  ReadingFilter,
  RejectDisposalInput,
} from './audit.input.ts';
import { getStreamState, listAuditTrail, listReadings, listReadingsBy } from './audit.queries.ts';
import {
  AuditPage,
  AuditReading,
  Disposal,
  DisposalDue,
  LegalHold,
  Reading,
  ReadingPage,
  RetentionClass,
  StreamVerification,
} from './audit.type.ts';
import { getAuditReading, listAuditors, listAuditReadings } from './audit-reading.queries.ts';
import { changeRetention } from './change-retention.ts';
import { endAuditorReading } from './end-auditor-reading.ts';
import { liftLegalHold } from './lift-legal-hold.ts';
import { openFileToAuditor } from './open-file-to-auditor.ts';
import { placeLegalHold } from './place-legal-hold.ts';
import { proposeDisposal } from './propose-disposal.ts';
import { rejectDisposal } from './reject-disposal.ts';
import {
  getDisposal,
  getDisposalDue,
  getLegalHold,
  listDisposals,
  listLegalHolds,
  listRetention,
} from './retention.queries.ts';

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

  @Query(() => StreamVerification)
  streamState(
    @Arg('streamKind', () => String) streamKind: string,
    @Arg('subjectId', () => UUID) subjectId: string,
    @Ctx() context: Context,
  ): Promise<StreamVerification> {
    return getStreamState(context.read, streamKind, subjectId);
  }

  @Query(() => ReadingPage)
  readings(
    @Arg('filter', () => ReadingFilter, { nullable: true }) filter: ReadingFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Ctx() context: Context,
  ): Promise<ReadingPage> {
    return listReadingsBy(context.read, filter ?? {}, pageOf(page));
  }

  @Query(() => [AuditReading])
  auditReadings(
    @Arg('caseId', () => UUID, { nullable: true }) caseId: string | null,
    @Ctx() context: Context,
  ): Promise<AuditReading[]> {
    return listAuditReadings(context.read, caseId ?? null, context.now);
  }

  @Query(() => [StaffName])
  auditors(@Arg('caseId', () => UUID) caseId: string, @Ctx() context: Context): Promise<StaffName[]> {
    return listAuditors(context.read, caseId);
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

  @Query(() => Disposal)
  disposal(@Arg('id', () => UUID) id: string, @Ctx() context: Context): Promise<Disposal> {
    return getDisposal(context.read, id);
  }

  @Query(() => DisposalDue)
  disposalDue(@Arg('deskId', () => UUID) deskId: string, @Ctx() context: Context): Promise<DisposalDue> {
    return getDisposalDue(context.read, deskId, context.now);
  }

  @Query(() => [RetentionClass])
  retentionClasses(@Ctx() context: Context): Promise<RetentionClass[]> {
    return listRetention(context.read);
  }

  @Mutation(() => AuditReading)
  async openFileToAuditor(
    @Arg('input', () => OpenFileToAuditorInput) input: OpenFileToAuditorInput,
    @Ctx() context: Context,
  ): Promise<AuditReading> {
    const id = await openFileToAuditor(context, input);
    return context.after((read) => getAuditReading(read, id, context.now));
  }

  @Mutation(() => AuditReading)
  async endAuditorReading(
    @Arg('input', () => EndAuditorReadingInput) input: EndAuditorReadingInput,
    @Ctx() context: Context,
  ): Promise<AuditReading> {
    const id = await endAuditorReading(context, input);
    return context.after((read) => getAuditReading(read, id, context.now));
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
