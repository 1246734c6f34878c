import type { OrganisationCode, ReferralKind, ReferralStatus, SharedItemKind } from '@madoguchi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { ConsentItemEnum, OrganisationCodeEnum, ReferralKindEnum, ReferralStatusEnum } from '../wire/enums.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';
import { SharedFile } from './shared-entry.type.ts';

@ObjectType({ description: 'A piece that one end has put into a referral, as it was frozen.' })
export class SharedItem {
  @Field(() => UUID) id!: string;
  @Field(() => ConsentItemEnum) kind!: SharedItemKind;
  @Field(() => OrganisationCodeEnum) organisation!: OrganisationCode;
  @Field(() => UUID) deskId!: string;
  @Field(() => Boolean, { description: 'Put in by the end at which the reader stands.' }) ours!: boolean;
  @Field(() => Boolean, { description: 'Both ends read it now.' }) open!: boolean;
  @Field(() => Boolean) thirdPerson!: boolean;
  @Field(() => Int) revision!: number;
  @Field(() => String) content!: string;
  @Field(() => DateTimeISO) frozenAt!: string;
  @Field(() => SharedFile, { nullable: true }) file!: SharedFile | null;
}

@ObjectType({ description: 'The shared folder between two cases, as far as the reader may read it.' })
export class SharedReferral {
  @Field(() => UUID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => ReferralKindEnum) kind!: ReferralKind;
  @Field(() => ReferralStatusEnum) status!: ReferralStatus;
  @Field(() => UUID) fromDeskId!: string;
  @Field(() => UUID, { nullable: true }) toDeskId!: string | null;
  @Field(() => Boolean, { description: 'Something that crossed may no longer be read. It gives no reason.' })
  sharingEnded!: boolean;
  @Field(() => [SharedItem]) items!: SharedItem[];
}
