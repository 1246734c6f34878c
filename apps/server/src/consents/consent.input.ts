import type { ConsentCapacity, ConsentItem, ConsentMethod, ConsentWordingCode } from '@madoguchi/domain';
import { Field, InputType, Int } from 'type-graphql';
import { ConsentCapacityEnum, ConsentItemEnum, ConsentMethodEnum, ConsentWordingCodeEnum } from '../wire/enums.ts';
import { LocalDate, UUID } from '../wire/scalars.ts';

@InputType({ description: 'It carries no date of its own: a consent holds from the moment it is recorded.' })
export class RecordConsentInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) caseId!: string;
  @Field(() => String) giverName!: string;
  @Field(() => ConsentCapacityEnum) capacity!: ConsentCapacity;
  @Field(() => String, { nullable: true, description: 'For a proxy: how the mandate was checked.' })
  mandate?: string | null;
  @Field(() => UUID) toOrganisationId!: string;
  @Field(() => UUID, { nullable: true }) toDeskId?: string | null;
  @Field(() => [ConsentItemEnum], { nullable: true, description: 'The standard preset where nothing is said.' })
  items?: ConsentItem[] | null;
  @Field(() => String) purpose!: string;
  @Field(() => ConsentMethodEnum) method!: ConsentMethod;
  @Field(() => UUID, { nullable: true }) witnessId?: string | null;
  @Field(() => UUID) wordingId!: string;
  @Field(() => String, { nullable: true }) evidence?: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day; the kind of case decides where nothing is said.',
  })
  endsOn?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false }) thirdPerson!: boolean | null;
}

@InputType()
export class WithdrawConsentInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => String, { nullable: true, description: 'Nobody owes a reason; the other side never hears of it.' })
  note?: string | null;
}

@InputType({ description: 'The next version of a text; `version` is the one that was read before writing it.' })
export class PublishConsentWordingInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => ConsentWordingCodeEnum) code!: ConsentWordingCode;
  @Field(() => Int) version!: number;
  @Field(() => String) ja!: string;
  @Field(() => String) en!: string;
  @Field(() => LocalDate) validFrom!: string;
}
