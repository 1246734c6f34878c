import type { Audience } from '@madoguchi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { StaffName } from '../staff/staff-name.type.ts';
import { AudienceEnum } from '../wire/enums.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';

@ObjectType()
export class CaseFile {
  @Field(() => UUID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) mediaType!: string;
  @Field(() => Int) size!: number;
  @Field(() => AudienceEnum) audience!: Audience;
  @Field(() => Boolean) thirdPerson!: boolean;
  @Field(() => StaffName) uploadedBy!: StaffName;
  @Field(() => UUID) deskId!: string;
  @Field(() => DateTimeISO) createdAt!: string;
  /** Only supervisors of the desk that attached it still see that it was there. */
  @Field(() => DateTimeISO, { nullable: true }) removedAt!: string | null;
  @Field(() => String, { nullable: true }) removedReason!: string | null;
  @Field(() => Boolean) removable!: boolean;
}
