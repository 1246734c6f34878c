import type { Audience, ContactKind, InquiryAction, InquiryKind, InquirySubject, ListAction } from '@madoguchi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { ClientName } from '../clients/client-name.type.ts';
import { CompanyName, Contact } from '../companies/company-name.type.ts';
import { ProgrammeName } from '../programmes/programme-name.type.ts';
import { StaffName } from '../staff/staff-name.type.ts';
import {
  AudienceEnum,
  ContactKindEnum,
  InquiryActionEnum,
  InquiryKindEnum,
  InquirySubjectEnum,
  ListActionEnum,
} from '../wire/enums.ts';
import { Count, PageInfo } from '../wire/paging.type.ts';
import { DateTimeISO, LocalDate, UUID } from '../wire/scalars.ts';

@ObjectType()
export class InquiryRow {
  @Field(() => UUID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => UUID) deskId!: string;
  @Field(() => InquiryKindEnum) kind!: InquiryKind;
  @Field(() => InquirySubjectEnum) subject!: InquirySubject;
  @Field(() => Boolean) sensitive!: boolean;
  @Field(() => Boolean) urgent!: boolean;
  @Field(() => String) channel!: string;
  @Field(() => DateTimeISO) startedAt!: string;
  @Field(() => DateTimeISO) endedAt!: string;
  @Field(() => Int) minutes!: number;
  @Field(() => String) clientType!: string;
  @Field(() => [String]) topics!: string[];
  @Field(() => String, { nullable: true }) outcome!: string | null;
  @Field(() => StaffName) counsellor!: StaffName;
  @Field(() => String, { nullable: true }) callerLabel!: string | null;
  @Field(() => String) excerpt!: string;
  @Field(() => UUID, { nullable: true }) caseId!: string | null;
  @Field(() => String, { nullable: true }) caseNumber!: string | null;
}

@ObjectType()
export class InquiryPage {
  @Field(() => [InquiryRow]) items!: InquiryRow[];
  @Field(() => [ListActionEnum]) actions!: ListAction[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Count) count!: Count;
}

/** The statistical attributes of the day, frozen at close: a figure of May is the same in March. */
@ObjectType()
export class InquiryStatistics {
  @Field(() => LocalDate) date!: string;
  @Field(() => Int) fiscalYear!: number;
  @Field(() => String) industry!: string;
  @Field(() => String) sizeBand!: string;
  @Field(() => String) municipality!: string;
  @Field(() => String) membership!: string;
}

@ObjectType()
export class InquiryCorrection {
  @Field(() => DateTimeISO) at!: string;
  @Field(() => StaffName) by!: StaffName;
  @Field(() => String) reason!: string;
  @Field(() => [String]) fields!: string[];
}

@ObjectType()
export class Inquiry {
  @Field(() => UUID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => UUID) deskId!: string;
  @Field(() => AudienceEnum) audience!: Audience;
  @Field(() => InquiryKindEnum) kind!: InquiryKind;
  @Field(() => String, { nullable: true }) tallyKind!: string | null;
  @Field(() => InquirySubjectEnum) subject!: InquirySubject;
  @Field(() => Boolean) sensitive!: boolean;
  @Field(() => Boolean) urgent!: boolean;
  @Field(() => String) channel!: string;
  @Field(() => DateTimeISO) startedAt!: string;
  @Field(() => DateTimeISO) endedAt!: string;
  @Field(() => Int) minutes!: number;
  @Field(() => String) callerRelation!: string;
  @Field(() => String, { nullable: true }) callerName!: string | null;
  @Field(() => String, { nullable: true }) callerKana!: string | null;
  @Field(() => String, { nullable: true }) callbackTelephone!: string | null;
  @Field(() => String) clientType!: string;
  @Field(() => String) language!: string;
  @Field(() => Boolean) interpreter!: boolean;
  @Field(() => ContactKindEnum) contactKind!: ContactKind;
  @Field(() => [String]) topics!: string[];
  @Field(() => String) content!: string;
  @Field(() => String) answer!: string;
  @Field(() => String) referralSource!: string;
  @Field(() => String, { nullable: true }) outcome!: string | null;
  @Field(() => [ProgrammeName]) programmes!: ProgrammeName[];
  @Field(() => StaffName) counsellor!: StaffName;
  @Field(() => CompanyName, { nullable: true }) company!: CompanyName | null;
  @Field(() => Contact, { nullable: true }) contact!: Contact | null;
  @Field(() => ClientName, { nullable: true }) client!: ClientName | null;
  @Field(() => UUID, { nullable: true }) caseId!: string | null;
  @Field(() => String, { nullable: true }) caseNumber!: string | null;
  @Field(() => InquiryStatistics) statistics!: InquiryStatistics;
  @Field(() => [InquiryCorrection]) corrections!: InquiryCorrection[];
  @Field(() => Int) version!: number;
  @Field(() => Boolean, { description: 'Its disposal is stopped; told to those who may know of it.' }) held!: boolean;
  @Field(() => [InquiryActionEnum]) actions!: InquiryAction[];
}

@ObjectType({ description: "One author's unsent sheet. Nobody else can read it." })
export class InquiryDraft {
  @Field(() => UUID) id!: string;
  @Field(() => UUID) deskId!: string;
  @Field(() => String) content!: string;
  @Field(() => DateTimeISO) startedAt!: string;
  @Field(() => DateTimeISO) updatedAt!: string;
  @Field(() => Int) version!: number;
}
