import type { DisclosureAction, DisclosureStatus, PassageSource } from '@madoguchi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { StaffName } from '../staff/staff-name.type.ts';
import { DisclosureActionEnum, DisclosureStatusEnum, PassageSourceEnum } from '../wire/enums.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';

@ObjectType({ description: 'UTF-16 units from start up to end.' })
export class BlackedOutRange {
  @Field(() => Int) start!: number;
  @Field(() => Int) end!: number;
}

@ObjectType({ description: 'A text as it was held when the request was opened; once completed, as it is printed.' })
export class DisclosurePassage {
  @Field(() => UUID) id!: string;
  @Field(() => Int) position!: number;
  @Field(() => PassageSourceEnum) source!: PassageSource;
  @Field(() => UUID) sourceId!: string;
  @Field(() => String) field!: string;
  /** The number of the case, the sheet or the referral that it stood in. */
  @Field(() => String, { nullable: true }) number!: string | null;
  @Field(() => UUID) deskId!: string;
  @Field(() => DateTimeISO) at!: string;
  /** The organisation that shared it; null for what was written here. */
  @Field(() => UUID, { nullable: true }) receivedFromId!: string | null;
  @Field(() => Boolean) thirdPerson!: boolean;
  @Field(() => String) body!: string;
  @Field(() => [BlackedOutRange]) ranges!: BlackedOutRange[];
}

@ObjectType({ description: '開示請求' })
export class Disclosure {
  @Field(() => UUID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => UUID) organisationId!: string;
  @Field(() => UUID) deskId!: string;
  @Field(() => UUID, { nullable: true }) clientId!: string | null;
  @Field(() => UUID, { nullable: true }) companyId!: string | null;
  /** Null for those who may not see who it is. */
  @Field(() => String, { nullable: true }) subjectName!: string | null;
  @Field(() => String) reference!: string;
  @Field(() => String) reason!: string;
  @Field(() => DisclosureStatusEnum) status!: DisclosureStatus;
  @Field(() => StaffName) preparedBy!: StaffName;
  @Field(() => DateTimeISO) preparedAt!: string;
  @Field(() => StaffName, { nullable: true }) decidedBy!: StaffName | null;
  @Field(() => DateTimeISO, { nullable: true }) decidedAt!: string | null;
  @Field(() => DateTimeISO, { nullable: true }) validUntil!: string | null;
  @Field(() => StaffName, { nullable: true }) completedBy!: StaffName | null;
  @Field(() => DateTimeISO, { nullable: true }) completedAt!: string | null;
  @Field(() => Int) version!: number;
  @Field(() => [DisclosureActionEnum]) actions!: DisclosureAction[];
}

@ObjectType({ description: 'A request with what was gathered for it; empty for all but the two who stand behind it.' })
export class DisclosureBundle {
  @Field(() => Disclosure) disclosure!: Disclosure;
  @Field(() => [DisclosurePassage]) passages!: DisclosurePassage[];
}

@ObjectType()
export class DisclosureList {
  @Field(() => [Disclosure]) items!: Disclosure[];
  /** The desks in whose name the asker may take up a request. */
  @Field(() => [UUID]) preparesAt!: string[];
}
