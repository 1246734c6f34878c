import type { CaseStatus } from '@madoguchi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { CompanyName } from '../companies/company-name.type.ts';
import { CallerMatchKindEnum, CaseStatusEnum } from '../wire/enums.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';
import { ClientName } from './client-name.type.ts';

@ObjectType()
export class OpenCaseHint {
  @Field(() => UUID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) subject!: string;
  @Field(() => CaseStatusEnum) status!: CaseStatus;
  @Field(() => String, { nullable: true }) assigneeName!: string | null;
}

@ObjectType({
  description: 'What the dock offers while a number or a name is typed: never a case, only whom the call may be about.',
})
export class CallerMatch {
  @Field(() => CallerMatchKindEnum) kind!: 'COMPANY' | 'CLIENT';
  @Field(() => CompanyName, { nullable: true }) company!: CompanyName | null;
  @Field(() => ClientName, { nullable: true }) client!: ClientName | null;
  @Field(() => String) matchedOn!: string;
  @Field(() => String, { nullable: true }) contactName!: string | null;
  @Field(() => [OpenCaseHint]) openCases!: OpenCaseHint[];
  @Field(() => DateTimeISO, { nullable: true }) lastInquiryAt!: string | null;
  @Field(() => Int) inquiryCount!: number;
}
