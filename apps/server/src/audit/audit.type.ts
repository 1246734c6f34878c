import type { DisposalStatus, RecordType } from '@madoguchi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { StaffName } from '../staff/staff-name.type.ts';
import { DisposalStatusEnum, RecordTypeEnum, StreamStateEnum } from '../wire/enums.ts';
import { PageInfo } from '../wire/paging.type.ts';
import { DateTimeISO, LocalDate, UUID } from '../wire/scalars.ts';
import type { StreamState } from './verify-trail.ts';

/** A header of the trail: who did what to what, when; never its words. */
@ObjectType()
export class AuditEntry {
  @Field(() => UUID) id!: string;
  @Field(() => DateTimeISO) at!: string;
  @Field(() => String) code!: string;
  @Field(() => String) textJa!: string;
  @Field(() => String) textEn!: string;
  @Field(() => StaffName, { nullable: true }) by!: StaffName | null;
  @Field(() => UUID, { nullable: true }) deskId!: string | null;
  @Field(() => String) streamKind!: string;
  @Field(() => UUID) subjectId!: string;
  @Field(() => Int) sequence!: number;
  @Field(() => String) hash!: string;
  /** The chain that it stands in. */
  @Field(() => StreamStateEnum) chain!: StreamState;
}

@ObjectType()
export class AuditPage {
  @Field(() => [AuditEntry]) items!: AuditEntry[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
}

/** Somebody had the content of a case, a sheet or a file of it before them. */
@ObjectType()
export class Reading {
  @Field(() => UUID) id!: string;
  @Field(() => DateTimeISO) at!: string;
  @Field(() => StaffName, { nullable: true }) by!: StaffName | null;
  @Field(() => String) code!: string;
  @Field(() => String) textJa!: string;
  @Field(() => String) textEn!: string;
}

@ObjectType()
export class LegalHold {
  @Field(() => UUID) id!: string;
  @Field(() => UUID) caseId!: string;
  @Field(() => String) reason!: string;
  @Field(() => StaffName) placedBy!: StaffName;
  @Field(() => DateTimeISO) placedAt!: string;
  @Field(() => StaffName, { nullable: true }) liftedBy!: StaffName | null;
  @Field(() => DateTimeISO, { nullable: true }) liftedAt!: string | null;
  @Field(() => String, { nullable: true }) liftReason!: string | null;
}

@ObjectType()
export class DisposalItem {
  @Field(() => UUID) subjectId!: string;
  @Field(() => String) subjectKind!: string;
  @Field(() => String) number!: string;
  @Field(() => LocalDate) closedOn!: string;
  /** Held back or taken up again between proposal and approval. */
  @Field(() => Boolean) kept!: boolean;
}

@ObjectType()
export class Disposal {
  @Field(() => UUID) id!: string;
  @Field(() => UUID) deskId!: string;
  @Field(() => DisposalStatusEnum) status!: DisposalStatus;
  @Field(() => String) reason!: string;
  @Field(() => StaffName) proposedBy!: StaffName;
  @Field(() => DateTimeISO) proposedAt!: string;
  @Field(() => StaffName, { nullable: true }) decidedBy!: StaffName | null;
  @Field(() => DateTimeISO, { nullable: true }) decidedAt!: string | null;
  @Field(() => [DisposalItem]) items!: DisposalItem[];
  @Field(() => Boolean) decidable!: boolean;
  @Field(() => Int) version!: number;
}

@ObjectType()
export class RetentionClass {
  @Field(() => UUID) organisationId!: string;
  @Field(() => RecordTypeEnum) recordType!: RecordType;
  @Field(() => Int) years!: number;
  @Field(() => Int) version!: number;
}
