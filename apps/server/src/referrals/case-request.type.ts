import type { CaseAskingState, CaseRequestAction } from '@madoguchi/domain';
import { Field, ObjectType } from 'type-graphql';
import { StaffName } from '../staff/staff-name.type.ts';
import { CaseAskingStateEnum, CaseRequestActionEnum } from '../wire/enums.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';

@ObjectType({ description: 'Another desk asks for the case.' })
export class CaseRequest {
  @Field(() => UUID) id!: string;
  @Field(() => UUID) askingDeskId!: string;
  @Field(() => StaffName, { nullable: true }) askedBy!: StaffName | null;
  @Field(() => String) body!: string;
  @Field(() => DateTimeISO) createdAt!: string;
  @Field(() => DateTimeISO, { description: 'From then on the asking desk reads that nothing was sent.' })
  lapsesAt!: string;
  @Field(() => DateTimeISO, { nullable: true }) answeredAt!: string | null;
  @Field(() => StaffName, { nullable: true }) answeredBy!: StaffName | null;
  @Field(() => String, { nullable: true, description: 'Why it was not sent, for the owning desk alone.' })
  reasonCode!: string | null;
  @Field(() => UUID, { nullable: true }) referralId!: string | null;
  @Field(() => [CaseRequestActionEnum]) actions!: CaseRequestAction[];
}

@ObjectType({ description: 'What a desk of the reader asked for, by the number and nothing else.' })
export class CaseAsking {
  @Field(() => UUID) id!: string;
  @Field(() => UUID) deskId!: string;
  @Field(() => String) number!: string;
  @Field(() => StaffName, { nullable: true }) askedBy!: StaffName | null;
  @Field(() => DateTimeISO) createdAt!: string;
  @Field(() => DateTimeISO) lapsesAt!: string;
  @Field(() => CaseAskingStateEnum, {
    description:
      'NOT_SENT says the same of an unknown number, of one that may not be asked for, and of one that was declined.',
  })
  state!: CaseAskingState;
  @Field(() => UUID, { nullable: true, description: 'What came of it, where the reader may open it.' })
  referralId!: string | null;
}
