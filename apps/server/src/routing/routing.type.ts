import type { DeskLoad, OrganisationCode, ReferralKind } from '@madoguchi/domain';
import { Field, ObjectType } from 'type-graphql';
import { DeskLoadEnum, OrganisationCodeEnum, ReferralKindEnum } from '../wire/enums.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';

@ObjectType({ description: 'A desk, or a body outside by its code, to which a matter could go.' })
export class ReferralDestination {
  @Field(() => UUID, { nullable: true }) deskId!: string | null;
  @Field(() => String, { nullable: true }) bodyCode!: string | null;
  @Field(() => String) nameJa!: string;
  @Field(() => String) nameEn!: string;
  @Field(() => OrganisationCodeEnum, { nullable: true }) organisation!: OrganisationCode | null;
  @Field(() => ReferralKindEnum) kind!: ReferralKind;
  @Field(() => [String], { description: 'Why it is proposed, in the words of the reader.' }) reasons!: string[];
  @Field(() => [String]) cautions!: string[];
  @Field(() => Boolean, { description: 'As high as the one before it.' }) tied!: boolean;
  @Field(() => Boolean, { nullable: true, description: 'null where its hours are not known' }) isOpen!: boolean | null;
  @Field(() => DateTimeISO, { nullable: true }) opensAt!: string | null;
  @Field(() => DeskLoadEnum, { nullable: true, description: 'null for desks of other organisations' })
  load!: DeskLoad | null;
  @Field(() => String, { nullable: true }) telephone!: string | null;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true }) url!: string | null;
}

@ObjectType({ description: 'A place that would have fitted and is not proposed.' })
export class LeftOutDestination {
  @Field(() => UUID, { nullable: true }) deskId!: string | null;
  @Field(() => String, { nullable: true }) bodyCode!: string | null;
  @Field(() => String) nameJa!: string;
  @Field(() => String) nameEn!: string;
  @Field(() => String) reason!: string;
}

@ObjectType({ description: 'Suggestions, best first; nothing has moved.' })
export class ReferralDestinations {
  @Field(() => [ReferralDestination]) suggestions!: ReferralDestination[];
  @Field(() => [LeftOutDestination]) leftOut!: LeftOutDestination[];
  @Field(() => String, { nullable: true, description: 'Why the next desk is settled with a supervisor.' })
  supervisorCall!: string | null;
}
