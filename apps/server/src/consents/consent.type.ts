import type { ConsentCapacity, ConsentItem, ConsentMethod, ConsentStatus } from '@madoguchi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { StaffName } from '../staff/staff-name.type.ts';
import { ConsentCapacityEnum, ConsentItemEnum, ConsentMethodEnum, ConsentStatusEnum } from '../wire/enums.ts';
import { DateTimeISO, LocalDate, UUID } from '../wire/scalars.ts';

@ObjectType({ description: 'What is read out or signed; a new text is a new version.' })
export class ConsentWording {
  @Field(() => UUID) id!: string;
  @Field(() => String) code!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) language!: string;
  @Field(() => String) body!: string;
  @Field(() => LocalDate) validFrom!: string;
  @Field(() => LocalDate, { nullable: true }) validTo!: string | null;
}

@ObjectType()
export class Consent {
  @Field(() => UUID) id!: string;
  @Field(() => ConsentStatusEnum) status!: ConsentStatus;
  @Field(() => String) giverName!: string;
  @Field(() => ConsentCapacityEnum) capacity!: ConsentCapacity;
  @Field(() => String, { nullable: true }) mandate!: string | null;
  @Field(() => UUID) toOrganisationId!: string;
  @Field(() => UUID, { nullable: true }) toDeskId!: string | null;
  @Field(() => [ConsentItemEnum]) items!: ConsentItem[];
  @Field(() => String) purpose!: string;
  @Field(() => ConsentMethodEnum) method!: ConsentMethod;
  @Field(() => StaffName, { nullable: true }) witness!: StaffName | null;
  @Field(() => ConsentWording) wording!: ConsentWording;
  @Field(() => String, { nullable: true }) evidence!: string | null;
  @Field(() => Boolean) thirdPerson!: boolean;
  @Field(() => Boolean) oneReferral!: boolean;
  @Field(() => LocalDate) endsOn!: string;
  @Field(() => StaffName) recordedBy!: StaffName;
  @Field(() => DateTimeISO) recordedAt!: string;
  @Field(() => DateTimeISO, { nullable: true }) endedAt!: string | null;
  @Field(() => StaffName, { nullable: true }) endedBy!: StaffName | null;
  @Field(() => String, { nullable: true }) endedNote!: string | null;
  @Field(() => Boolean) canWithdraw!: boolean;
}

@ObjectType({ description: 'The consents of a case and what a new one would be.' })
export class ConsentBook {
  @Field(() => UUID) caseId!: string;
  @Field(() => Boolean) canRecord!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'The contact or client of the case, else whoever called last for the company.',
  })
  likelyGiver!: string | null;
  @Field(() => [ConsentItemEnum]) standardItems!: ConsentItem[];
  @Field(() => [ConsentMethodEnum]) methods!: ConsentMethod[];
  @Field(() => Boolean) mustNameDesk!: boolean;
  @Field(() => LocalDate) defaultEndsOn!: string;
  @Field(() => Boolean) oneReferral!: boolean;
  @Field(() => [Consent]) consents!: Consent[];
}
