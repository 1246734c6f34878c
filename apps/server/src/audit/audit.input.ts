import type { RecordType } from '@madoguchi/domain';
import { Field, InputType, Int } from 'type-graphql';
import { RecordTypeEnum } from '../wire/enums.ts';
import { DateTimeISO, LocalDate, UUID } from '../wire/scalars.ts';

@InputType()
export class PlaceLegalHoldInput {
  @Field(() => UUID) requestId!: string;
  /** A case, or a sheet that stands on none. */
  @Field(() => UUID, { nullable: true }) caseId?: string | null;
  @Field(() => UUID, { nullable: true }) inquiryId?: string | null;
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
  @Field(() => String) reason!: string;
}

@InputType()
export class OpenFileToAuditorInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) caseId!: string;
  @Field(() => UUID) auditorId!: string;
  /** The last day of reading. */
  @Field(() => LocalDate) until!: string;
  @Field(() => String) reason!: string;
}

@InputType()
export class EndAuditorReadingInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
}

@InputType()
export class AuditFilter {
  @Field(() => UUID, { nullable: true }) deskId?: string | null;
  @Field(() => UUID, { nullable: true }) staffId?: string | null;
  /** What it happened to: a case, an inquiry, an account. */
  @Field(() => UUID, { nullable: true }) subjectId?: string | null;
  @Field(() => String, { nullable: true }) code?: string | null;
  /** The number of a case or a sheet, in any width: everything that belongs to it. */
  @Field(() => String, { nullable: true }) number?: string | null;
  /** A part of a name, of its kana, or an account’s sign-in name. */
  @Field(() => String, { nullable: true }) staff?: string | null;
  /** 法人番号, or a part of a company’s name: everything about its matters. */
  @Field(() => String, { nullable: true }) company?: string | null;
  /** True for readings alone, false for everything but readings. */
  @Field(() => Boolean, { nullable: true }) reads?: boolean | null;
  @Field(() => DateTimeISO, { nullable: true }) from?: Date | null;
  @Field(() => DateTimeISO, { nullable: true }) to?: Date | null;
}

/** Who read, or about which company. */
@InputType()
export class ReadingFilter {
  @Field(() => UUID, { nullable: true }) staffId?: string | null;
  @Field(() => UUID, { nullable: true }) companyId?: string | null;
}
