import type { OrganisationCode, ReadersAudience } from '@madoguchi/domain';
import { Field, ObjectType } from 'type-graphql';
import { OrganisationCodeEnum, ReadersAudienceEnum } from '../wire/enums.ts';

@ObjectType({ description: '誰が読めるか, in words, for somebody who reads it themself.' })
export class Readers {
  @Field(() => ReadersAudienceEnum) audience!: ReadersAudience;
  @Field(() => OrganisationCodeEnum, { nullable: true }) organisation!: OrganisationCode | null;
  @Field(() => [String], { description: 'Desks, roles and named people, one line each.' }) lines!: string[];
  @Field(() => [String], { description: 'What others see instead.' }) notes!: string[];
}
