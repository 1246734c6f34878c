import type { NoteKind } from '@madoguchi/domain';
import { Field, ObjectType } from 'type-graphql';
import { StaffName } from '../staff/staff-name.type.ts';
import { NoteKindEnum } from '../wire/enums.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';

@ObjectType({ description: 'A note that its desk wrote for itself, on a case that it has handed over.' })
export class KeptNote {
  @Field(() => UUID) id!: string;
  @Field(() => NoteKindEnum) kind!: NoteKind;
  @Field(() => DateTimeISO) occurredAt!: string;
  @Field(() => StaffName, { nullable: true }) author!: StaffName | null;
  @Field(() => Boolean) thirdPerson!: boolean;
  @Field(() => String) body!: string;
}

@ObjectType({ description: 'A sheet of the desk’s own, which it reads as before.' })
export class KeptInquiry {
  @Field(() => UUID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => DateTimeISO) startedAt!: string;
}

@ObjectType({ description: 'What stays with the desk that handed a case over: to be read, never to be changed.' })
export class KeptNotes {
  @Field(() => UUID) referralId!: string;
  @Field(() => [KeptNote]) notes!: KeptNote[];
  @Field(() => [KeptInquiry]) inquiries!: KeptInquiry[];
}
