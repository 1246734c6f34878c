import { Field, InputType, ObjectType } from 'type-graphql';
import { DateTimeISO, LocalDate, UUID } from '../wire/scalars.ts';

@ObjectType()
export class Task {
  @Field(() => UUID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => LocalDate) dueOn!: string;
  @Field(() => DateTimeISO, { nullable: true }) doneAt!: string | null;
  @Field(() => String, { nullable: true }) assigneeName!: string | null;
}

@ObjectType()
export class TodayTask {
  @Field(() => UUID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => LocalDate) dueOn!: string;
  @Field(() => UUID) caseId!: string;
  @Field(() => String) caseNumber!: string;
  @Field(() => Boolean) overdue!: boolean;
}

@InputType()
export class AddTaskInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) caseId!: string;
  @Field(() => String) title!: string;
  @Field(() => LocalDate) dueOn!: string;
}

@InputType()
export class CompleteTaskInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
}
