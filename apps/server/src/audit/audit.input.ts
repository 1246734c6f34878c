import type { RecordType } from '@madoguchi/domain';
import { Field, InputType, Int } from 'type-graphql';
import { RecordTypeEnum } from '../wire/enums.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';

@InputType()
export class PlaceLegalHoldInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) caseId!: string;
  @Field(() => String) reason!: string;
}

@InputType()
export class LiftLegalHoldInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => String) reason!: string;
}

@InputType()
export class ProposeDisposalInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) deskId!: string;
  @Field(() => String) reason!: string;
}

@InputType()
export class ApproveDisposalInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class RejectDisposalInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class ChangeRetentionInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) organisationId!: string;
  @Field(() => RecordTypeEnum) recordType!: RecordType;
  @Field(() => Int) years!: number;
  @Field(() => Int) version!: number;
}

@InputType()
export class AuditFilter {
  @Field(() => UUID, { nullable: true }) deskId?: string | null;
  @Field(() => UUID, { nullable: true }) staffId?: string | null;
  /** What it happened to: a case, an inquiry, an account. */
  @Field(() => UUID, { nullable: true }) subjectId?: string | null;
  @Field(() => String, { nullable: true }) code?: string | null;
  @Field(() => DateTimeISO, { nullable: true }) from?: Date | null;
  @Field(() => DateTimeISO, { nullable: true }) to?: Date | null;
}
