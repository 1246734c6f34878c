import type { ClockKind } from '@madoguchi/domain';
import { Field, ObjectType } from 'type-graphql';
import { ClockKindEnum } from '../wire/enums.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';

@ObjectType()
export class Clock {
  @Field(() => UUID) id!: string;
  @Field(() => ClockKindEnum) kind!: ClockKind;
  @Field(() => DateTimeISO) startedAt!: string;
  @Field(() => DateTimeISO) dueAt!: string;
  @Field(() => Boolean) paused!: boolean;
  @Field(() => DateTimeISO, { nullable: true }) metAt!: string | null;
  @Field(() => DateTimeISO, { nullable: true }) breachedAt!: string | null;
}
