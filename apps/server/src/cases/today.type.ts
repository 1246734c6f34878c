import { Field, Int, ObjectType } from 'type-graphql';
import { InquiryRow } from '../inquiries/inquiry.type.ts';
import { TodayTask } from '../tasks/task.type.ts';
import { Count } from '../wire/paging.type.ts';
import { LocalDate } from '../wire/scalars.ts';
import { CasePlate, CaseRow } from './case.type.ts';

@ObjectType()
export class Today {
  @Field(() => LocalDate) date!: string;
  @Field(() => [CaseRow]) myCases!: CaseRow[];
  @Field(() => Count) myCasesCount!: Count;
  @Field(() => [TodayTask]) myTasks!: TodayTask[];
  @Field(() => [InquiryRow]) recentInquiries!: InquiryRow[];
  @Field(() => Int) inquiriesToday!: number;
  @Field(() => Int) tallyToday!: number;
  @Field(() => Count) newAtDesk!: Count;
  @Field(() => Count) overdueAtDesk!: Count;
  @Field(() => [CasePlate]) plates!: CasePlate[];
}

@ObjectType()
export class TriageCounts {
  @Field(() => Count) longOverdue!: Count;
  @Field(() => Count) overdue!: Count;
  @Field(() => Count) today!: Count;
  @Field(() => Count) later!: Count;
  @Field(() => Count) unassigned!: Count;
}
