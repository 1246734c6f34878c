import type { CaseKind, CaseStatus, TriageGroup } from '@madoguchi/domain';
import { Field, InputType } from 'type-graphql';
import { CaseKindEnum, CaseStatusEnum, TriageGroupEnum } from '../wire/enums.ts';
import { UUID } from '../wire/scalars.ts';

@InputType()
export class CaseFilter {
  @Field(() => UUID, { nullable: true }) deskId?: string | null;
  @Field(() => [CaseStatusEnum], { nullable: true }) status?: CaseStatus[] | null;
  @Field(() => UUID, { nullable: true }) assigneeId?: string | null;
  @Field(() => Boolean, { nullable: true }) unassigned?: boolean | null;
  @Field(() => Boolean, { nullable: true }) mine?: boolean | null;
  @Field(() => CaseKindEnum, { nullable: true }) kind?: CaseKind | null;
  @Field(() => TriageGroupEnum, { nullable: true }) group?: TriageGroup | null;
  @Field(() => String, { nullable: true }) topic?: string | null;
  @Field(() => UUID, { nullable: true }) companyId?: string | null;
  @Field(() => Boolean, { nullable: true }) openOnly?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Cases of other desks in which an own desk takes part.' })
  withUs?: boolean | null;
}
