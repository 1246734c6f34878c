import type { InquirySubject } from '@madoguchi/domain';
import { Field, InputType } from 'type-graphql';
import { InquirySubjectEnum } from '../wire/enums.ts';
import { LocalDate, UUID } from '../wire/scalars.ts';

@InputType()
export class InquiryFilter {
  @Field(() => UUID, { nullable: true }) deskId?: string | null;
  @Field(() => Boolean, { nullable: true }) mine?: boolean | null;
  @Field(() => LocalDate, { nullable: true }) from?: string | null;
  @Field(() => LocalDate, { nullable: true }) to?: string | null;
  @Field(() => InquirySubjectEnum, { nullable: true }) subject?: InquirySubject | null;
  @Field(() => Boolean, { nullable: true }) caseless?: boolean | null;
}
