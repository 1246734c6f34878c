import type { DisposalStatus, ReadingRight, RecordType } from '@madoguchi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { StaffName } from '../staff/staff-name.type.ts';
import { DisposalStatusEnum, ReadingRightEnum, RecordTypeEnum, StreamStateEnum } from '../wire/enums.ts';
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
  /** The chain that it stands in: its latest events, verified as `npm run verify-trail` does. */
  @Field(() => StreamStateEnum) chain!: StreamState;
  /** Of the case, sheet or referral that it happened to. */
  @Field(() => String, { nullable: true }) number!: string | null;
  /** Why: words, and so only where the reader has the content of the file before them. */
  @Field(() => String, { nullable: true }) reason!: string | null;
  /** Of a reading. */
  @Field(() => ReadingRightEnum, { nullable: true }) right!: ReadingRight | null;
}

/** What the verification says of one stream. */
@ObjectType()
export class StreamVerification {
  @Field(() => String) streamKind!: string;
  @Field(() => UUID) subjectId!: string;
  @Field(() => StreamStateEnum) state!: StreamState;
  @Field(() => Int) events!: number;
  /** The first event that was looked at; later than 1 in a very long stream. */
  @Field(() => Int) checkedFrom!: number;
  @Field(() => String, { nullable: true }) faultJa!: string | null;
  @Field(() => String, { nullable: true }) faultEn!: string | null;
  /** Where the fault was found. */
  @Field(() => Int, { nullable: true }) sequence!: number | null;
  /** When an end of it was last signed. */
  @Field(() => DateTimeISO, { nullable: true }) signedAt!: string | null;
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
  @Field(() => ReadingRightEnum, { nullable: true }) right!: ReadingRight | null;
  /** The reader’s desk at that moment. */
  @Field(() => UUID, { nullable: true }) deskId!: string | null;
  @Field(() => UUID, { nullable: true }) caseId!: string | null;
  /** Of the case, sheet or referral that was read. */
  @Field(() => String, { nullable: true }) number!: string | null;
}

@ObjectType()
export class ReadingPage {
  @Field(() => [Reading]) items!: Reading[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
}

/** A named file that a desk opened to an auditor. */
@ObjectType()
export class AuditReading {
  @Field(() => UUID) id!: string;
  @Field(() => UUID) caseId!: string;
  /** Null once the reader may no longer see the file. */
  @Field(() => String, { nullable: true }) number!: string | null;
  @Field(() => UUID) deskId!: string;
  @Field(() => StaffName) auditor!: StaffName;
  @Field(() => String) reason!: string;
  @Field(() => StaffName) openedBy!: StaffName;
  @Field(() => DateTimeISO) openedAt!: string;
  @Field(() => DateTimeISO) validUntil!: string;
  @Field(() => DateTimeISO, { nullable: true }) endedAt!: string | null;
  @Field(() => Boolean) stands!: boolean;
  @Field(() => Boolean) mayEnd!: boolean;
}

@ObjectType()
export class LegalHold {
  @Field(() => UUID) id!: string;
  @Field(() => UUID, { nullable: true }) caseId!: string | null;
  /** A sheet that stood on no case when it was held. */
  @Field(() => UUID, { nullable: true }) inquiryId!: string | null;
  @Field(() => String, { nullable: true }) number!: string | null;
  @Field(() => UUID) deskId!: string;
  @Field(() => Boolean) liftable!: boolean;
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
  /** In a list the first hundred; `itemCount` says how many there are. */
  @Field(() => [DisposalItem]) items!: DisposalItem[];
  @Field(() => Int) itemCount!: number;
  @Field(() => Int) keptCount!: number;
  @Field(() => Boolean) decidable!: boolean;
  @Field(() => Int) version!: number;
}

@ObjectType()
export class RetentionClass {
  @Field(() => UUID) organisationId!: string;
  @Field(() => String) organisationNameJa!: string;
  @Field(() => String) organisationNameEn!: string;
  /** True for an administrator of the organisation. */
  @Field(() => Boolean) changeable!: boolean;
  @Field(() => RecordTypeEnum) recordType!: RecordType;
  @Field(() => Int) years!: number;
  @Field(() => Int) version!: number;
}

/** What a proposal of the desk would list today. */
@ObjectType()
export class DisposalDue {
  @Field(() => UUID) deskId!: string;
  /** Closed before this day. */
  @Field(() => LocalDate) before!: string;
  @Field(() => Int) years!: number;
  @Field(() => Int) cases!: number;
  @Field(() => Int) sheets!: number;
  /** Held back, however old. */
  @Field(() => Int) held!: number;
  @Field(() => Boolean) proposable!: boolean;
}
