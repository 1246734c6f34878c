import type { Audience, NoteKind } from '@madoguchi/domain';
import { Field, InputType } from 'type-graphql';
import { AudienceEnum, NoteKindEnum } from '../wire/enums.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';

@InputType()
export class AddNoteInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) caseId!: string;
  @Field(() => NoteKindEnum) kind!: NoteKind;
  @Field(() => AudienceEnum) audience!: Audience;
  @Field(() => String) body!: string;
  @Field(() => Boolean, { nullable: true, defaultValue: false }) thirdPerson!: boolean | null;
  @Field(() => DateTimeISO, { nullable: true }) occurredAt?: Date | null;
  @Field(() => UUID, { nullable: true }) correctsNoteId?: string | null;
  @Field(() => [UUID], {
    nullable: true,
    description: 'Shared items from which this was derived: it is sealed with them.',
  })
  derivedFromItemIds?: string[] | null;
}

@InputType()
export class RetractNoteInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => String) reason!: string;
}
