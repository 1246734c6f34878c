import type { MailKind, MailState } from '@madoguchi/domain';
import { Field, ObjectType } from 'type-graphql';
import { StaffName } from '../staff/staff-name.type.ts';
import { MailKindEnum, MailStateEnum } from '../wire/enums.ts';
import { PageInfo } from '../wire/paging.type.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';

@ObjectType({ description: 'A mail without its letter: to whom, when, of what kind.' })
export class MailEnvelope {
  @Field(() => UUID) id!: string;
  @Field(() => StaffName) staff!: StaffName;
  @Field(() => MailKindEnum) kind!: MailKind;
  @Field(() => DateTimeISO) createdAt!: string;
  @Field(() => MailStateEnum) state!: MailState;
  @Field(() => DateTimeISO, { nullable: true }) mailAt!: string | null;
}

@ObjectType()
export class MailEnvelopes {
  @Field(() => [MailEnvelope]) items!: MailEnvelope[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Boolean, { description: 'Whether this installation has a mail server.' }) sending!: boolean;
}
