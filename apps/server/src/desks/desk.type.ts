import type { OrganisationCode } from '@madoguchi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { OrganisationCodeEnum } from '../wire/enums.ts';
import { UUID } from '../wire/scalars.ts';

@ObjectType()
export class Organisation {
  @Field(() => UUID) id!: string;
  @Field(() => OrganisationCodeEnum) code!: OrganisationCode;
  @Field(() => String) nameJa!: string;
  @Field(() => String) nameEn!: string;
  @Field(() => String) badge!: string;
}

@ObjectType()
export class OpeningSpan {
  @Field(() => Int) weekday!: number;
  @Field(() => String) from!: string;
  @Field(() => String) to!: string;
}

@ObjectType()
export class Desk {
  @Field(() => UUID) id!: string;
  @Field(() => String) slug!: string;
  @Field(() => String) nameJa!: string;
  @Field(() => String) nameEn!: string;
  @Field(() => String) shortNameJa!: string;
  @Field(() => Organisation) organisation!: Organisation;
  @Field(() => Boolean) servesCompanies!: boolean;
  @Field(() => Boolean) servesIndividuals!: boolean;
  @Field(() => [String]) channels!: string[];
  @Field(() => [String]) topicLists!: string[];
  @Field(() => String, { nullable: true }) programmeCode!: string | null;
  @Field(() => [OpeningSpan]) openingHours!: OpeningSpan[];
  @Field(() => Boolean) hoursAssumed!: boolean;
}
