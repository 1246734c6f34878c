import type { CompanyAction } from '@madoguchi/domain';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CaseRow } from '../cases/case.type.ts';
import { Desk } from '../desks/desk.type.ts';
import { InquiryRow } from '../inquiries/inquiry.type.ts';
import { CompanyActionEnum } from '../wire/enums.ts';
import { Count, PageInfo } from '../wire/paging.type.ts';
import { LocalDate, UUID } from '../wire/scalars.ts';
import { Contact } from './company-name.type.ts';
import { Establishment } from './establishment.type.ts';

@ObjectType()
export class Company {
  @Field(() => UUID) id!: string;
  @Field(() => String, { nullable: true }) corporateNumber!: string | null;
  @Field(() => String) name!: string;
  @Field(() => String) kana!: string;
  @Field(() => Boolean) soleProprietor!: boolean;
  @Field(() => String, { nullable: true }) postalCode!: string | null;
  @Field(() => String, { nullable: true }) municipality!: string | null;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true }) telephone!: string | null;
  @Field(() => String, { nullable: true }) industry!: string | null;
  @Field(() => Float, { nullable: true }) capitalYen!: number | null;
  @Field(() => Int, { nullable: true }) regularEmployees!: number | null;
  @Field(() => String) sizeBand!: string;
  @Field(() => LocalDate, { nullable: true }) foundedOn!: string | null;
  @Field(() => Desk, { nullable: true }) tcciBranchDesk!: Desk | null;
  @Field(() => Boolean, { nullable: true }) tcciMember!: boolean | null;
  @Field(() => Int) version!: number;
  @Field(() => [CompanyActionEnum]) actions!: CompanyAction[];
  @Field(() => [Establishment]) establishments!: Establishment[];
  @Field(() => [Contact]) contacts!: Contact[];
  @Field(() => [CaseRow]) cases!: CaseRow[];
  @Field(() => [InquiryRow]) inquiries!: InquiryRow[];
}

@ObjectType()
export class CompanyRow {
  @Field(() => UUID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) kana!: string;
  @Field(() => String, { nullable: true }) corporateNumber!: string | null;
  @Field(() => String, { nullable: true }) municipality!: string | null;
  @Field(() => String, { nullable: true }) industry!: string | null;
  @Field(() => String) sizeBand!: string;
  @Field(() => Int) openCases!: number;
}

@ObjectType()
export class CompanyPage {
  @Field(() => [CompanyRow]) items!: CompanyRow[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Count) count!: Count;
}
