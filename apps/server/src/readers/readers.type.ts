import type { Audience, OrganisationCode } from '@madoguchi/domain';
import { Field, ObjectType } from 'type-graphql';
import { AudienceEnum, OrganisationCodeEnum } from '../wire/enums.ts';

@ObjectType({ description: '誰が読めるか, in words, for somebody who reads it themself.' })
export class Readers {
  @Field(() => AudienceEnum) audience!: Audience;
  @Field(() => OrganisationCodeEnum, { nullable: true }) organisation!: OrganisationCode | null;
  @Field(() => [String], { description: 'Desks, roles and named people, one line each.' }) lines!: string[];
  @Field(() => [String], { description: 'What others see instead.' }) notes!: string[];
}
