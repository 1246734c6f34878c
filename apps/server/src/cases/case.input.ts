import type { CaseKind, HoldOn } from '@madoguchi/domain';
import { Field, InputType, Int } from 'type-graphql';
import { CaseKindEnum, HoldOnEnum } from '../wire/enums.ts';
import { DateTimeISO, LocalDate, UUID } from '../wire/scalars.ts';

@InputType()
export class OpenCaseInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) deskId!: string;
  @Field(() => UUID, { nullable: true }) inquiryId?: string | null;
  @Field(() => Int, { nullable: true }) inquiryVersion?: number | null;
  @Field(() => CaseKindEnum) kind!: CaseKind;
  @Field(() => Boolean, { nullable: true, defaultValue: false }) sensitive!: boolean | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false }) urgent!: boolean | null;
  @Field(() => String) subject!: string;
  @Field(() => UUID, { nullable: true }) companyId?: string | null;
  @Field(() => UUID, { nullable: true }) establishmentId?: string | null;
  @Field(() => UUID, { nullable: true }) contactId?: string | null;
  @Field(() => UUID, { nullable: true }) clientId?: string | null;
  @Field(() => String, { nullable: true }) clientType?: string | null;
  @Field(() => String, { nullable: true }) language?: string | null;
  @Field(() => [String]) topics!: string[];
  @Field(() => [UUID], { nullable: true }) programmeIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, defaultValue: true }) assignToMe!: boolean | null;
}

@InputType()
export class AssignCaseInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => UUID) assigneeId!: string;
  @Field(() => UUID, { nullable: true }) deputyId?: string | null;
}

@InputType()
export class StartCaseInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class HoldCaseInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => HoldOnEnum) on!: HoldOn;
  @Field(() => LocalDate) until!: string;
  @Field(() => String) reason!: string;
}

@InputType()
export class WakeCaseInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class CloseCaseInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) outcome!: string;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => [String], { nullable: true }) topics?: string[] | null;
  @Field(() => String, { nullable: true }) clientType?: string | null;
}

@InputType()
export class ReopenCaseInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class AmendCaseInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { nullable: true }) subject?: string | null;
  @Field(() => [String], { nullable: true }) topics?: string[] | null;
  @Field(() => Boolean, { nullable: true }) urgent?: boolean | null;
  @Field(() => String, { nullable: true }) clientType?: string | null;
  @Field(() => String, { nullable: true }) language?: string | null;
  @Field(() => UUID, { nullable: true }) establishmentId?: string | null;
  @Field(() => UUID, { nullable: true }) contactId?: string | null;
  @Field(() => DateTimeISO, { nullable: true }) dueAt?: Date | null;
}

@InputType()
export class PointOutProgrammesInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => [UUID], { description: 'The lines pointed out, as they stand afterwards.' }) programmeIds!: string[];
}

@InputType()
export class LeaveMessageInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => LocalDate, { nullable: true }) nextOn?: string | null;
  @Field(() => String, { nullable: true }) message?: string | null;
}

@InputType()
export class SetCasePoolInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => [UUID]) staffIds!: string[];
}

@InputType()
export class ReadInEmergencyInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) id!: string;
  @Field(() => String) reason!: string;
}
