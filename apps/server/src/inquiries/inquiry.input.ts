import type { ContactKind, InquirySubject } from '@madoguchi/domain';
import { Field, InputType, Int } from 'type-graphql';
import { ContactKindEnum, InquirySubjectEnum } from '../wire/enums.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';

@InputType()
export class OpenCaseWithInquiryInput {
  @Field(() => String) subject!: string;
  @Field(() => Boolean, { nullable: true, defaultValue: true }) assignToMe!: boolean | null;
}

@InputType()
export class RecordInquiryInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID, { nullable: true }) draftId?: string | null;
  @Field(() => UUID) deskId!: string;
  @Field(() => InquirySubjectEnum) subject!: InquirySubject;
  @Field(() => Boolean, { nullable: true, defaultValue: false }) sensitive!: boolean | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false }) urgent!: boolean | null;
  @Field(() => String) channel!: string;
  @Field(() => DateTimeISO) startedAt!: Date;
  @Field(() => DateTimeISO, { nullable: true }) endedAt?: Date | null;
  @Field(() => String, { nullable: true }) callerRelation?: string | null;
  @Field(() => String, { nullable: true }) callerName?: string | null;
  @Field(() => String, { nullable: true }) callerKana?: string | null;
  @Field(() => String, { nullable: true }) callbackTelephone?: string | null;
  @Field(() => UUID, { nullable: true }) companyId?: string | null;
  @Field(() => UUID, { nullable: true }) contactId?: string | null;
  @Field(() => UUID, { nullable: true }) clientId?: string | null;
  @Field(() => String, { nullable: true }) clientType?: string | null;
  @Field(() => String, { nullable: true }) language?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false }) interpreter!: boolean | null;
  @Field(() => ContactKindEnum, { nullable: true }) contactKind?: ContactKind | null;
  @Field(() => [String]) topics!: string[];
  @Field(() => String) content!: string;
  @Field(() => String, { nullable: true }) answer?: string | null;
  @Field(() => String, { nullable: true }) referralSource?: string | null;
  @Field(() => String) outcome!: string;
  @Field(() => [UUID], { nullable: true }) programmeIds?: string[] | null;
  @Field(() => UUID, { nullable: true, description: 'Add this inquiry to a case that exists.' }) caseId?: string | null;
  @Field(() => OpenCaseWithInquiryInput, {
    nullable: true,
    description: 'Or let a case grow from it, in the same transaction.',
  })
  openCase?: OpenCaseWithInquiryInput | null;
}

@InputType()
export class SaveInquiryDraftInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) draftId!: string;
  @Field(() => UUID) deskId!: string;
  @Field(() => String) content!: string;
  @Field(() => DateTimeISO) startedAt!: Date;
  @Field(() => Int, { nullable: true }) version?: number | null;
}

@InputType()
export class DiscardInquiryDraftInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) draftId!: string;
}

@InputType()
export class CorrectInquiryInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
  @Field(() => String, { nullable: true }) channel?: string | null;
  @Field(() => DateTimeISO, { nullable: true }) startedAt?: Date | null;
  @Field(() => DateTimeISO, { nullable: true }) endedAt?: Date | null;
  @Field(() => String, { nullable: true }) callerRelation?: string | null;
  @Field(() => String, { nullable: true }) callerName?: string | null;
  @Field(() => String, { nullable: true }) callerKana?: string | null;
  @Field(() => String, { nullable: true }) callbackTelephone?: string | null;
  @Field(() => String, { nullable: true }) clientType?: string | null;
  @Field(() => String, { nullable: true }) language?: string | null;
  @Field(() => Boolean, { nullable: true }) interpreter?: boolean | null;
  @Field(() => ContactKindEnum, { nullable: true }) contactKind?: ContactKind | null;
  @Field(() => [String], { nullable: true }) topics?: string[] | null;
  @Field(() => String, { nullable: true }) content?: string | null;
  @Field(() => String, { nullable: true }) answer?: string | null;
  @Field(() => String, { nullable: true }) referralSource?: string | null;
  @Field(() => String, { nullable: true }) outcome?: string | null;
  @Field(() => [UUID], { nullable: true }) programmeIds?: string[] | null;
  @Field(() => Boolean, { nullable: true }) urgent?: boolean | null;
}

@InputType()
export class AttachInquiryToCaseInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => UUID) caseId!: string;
}

@InputType({ description: 'A sheet filed on the wrong desk, case, company or person; by a supervisor.' })
export class MoveInquiryInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
  @Field(() => UUID, { nullable: true }) toDeskId?: string | null;
  @Field(() => UUID, { nullable: true }) toCompanyId?: string | null;
  @Field(() => UUID, { nullable: true }) toClientId?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false }) detachFromCase!: boolean | null;
}

@InputType()
export class TallyContactInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) deskId!: string;
  @Field(() => String) tallyKind!: string;
  @Field(() => String) channel!: string;
  @Field(() => DateTimeISO, { nullable: true }) at?: Date | null;
}
