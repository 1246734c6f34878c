import type {
  ReferralAction,
  ReferralClockKind,
  ReferralKind,
  ReferralStage,
  ReferralStatus,
  ReferralTurn,
  StuckReason,
} from '@madoguchi/domain';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { ProgrammeName } from '../programmes/programme-name.type.ts';
import {
  ClockKindEnum,
  ReferralActionEnum,
  ReferralDirectionEnum,
  ReferralEndEnum,
  ReferralKindEnum,
  ReferralStageEnum,
  ReferralStatusEnum,
  ReferralTurnEnum,
  StuckReasonEnum,
} from '../wire/enums.ts';
import { Count, PageInfo } from '../wire/paging.type.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';

export type ReferralDirection = 'INCOMING' | 'OUTGOING';

@InputType()
export class ReferralFilter {
  @Field(() => UUID, { nullable: true, description: 'One of the reader’s desks; all of them where none is named.' })
  deskId?: string | null;
  @Field(() => ReferralDirectionEnum, { nullable: true, defaultValue: 'INCOMING' })
  direction?: ReferralDirection | null;
  @Field(() => ReferralTurnEnum, { nullable: true }) turn?: ReferralTurn | null;
  @Field(() => [ReferralKindEnum], { nullable: true }) kinds?: ReferralKind[] | null;
  @Field(() => ReferralStageEnum, { nullable: true }) stage?: ReferralStage | null;
  @Field(() => Boolean, { nullable: true, description: 'A clock of it ran out and was not met.' })
  overdue?: boolean | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Those that have ended, newest first.' })
  ended?: boolean | null;
}

@ObjectType({ description: 'The latest that was said on a referral, as far as its reader may read it.' })
export class LatestWord {
  @Field(() => String) kind!: string;
  @Field(() => Boolean) ours!: boolean;
  @Field(() => String, { nullable: true, description: 'Never of a sensitive matter: that is read on its page.' })
  body!: string | null;
  @Field(() => String, { nullable: true }) reasonCode!: string | null;
  @Field(() => DateTimeISO) at!: string;
}

@ObjectType({ description: 'A referral in a queue of one of its ends.' })
export class ReferralRow {
  @Field(() => UUID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => ReferralKindEnum) kind!: ReferralKind;
  @Field(() => ReferralStatusEnum) status!: ReferralStatus;
  @Field(() => ReferralStageEnum) stage!: ReferralStage;
  @Field(() => Boolean, { description: 'A question that tells nobody’s name.' }) anonymous!: boolean;
  @Field(() => ReferralEndEnum) end!: 'SENDER' | 'RECEIVER';
  @Field(() => UUID) fromDeskId!: string;
  @Field(() => UUID, { nullable: true }) toDeskId!: string | null;
  @Field(() => String, { nullable: true }) bodyCode!: string | null;
  @Field(() => String, { nullable: true }) bodyName!: string | null;
  @Field(() => ProgrammeName, { nullable: true }) programme!: ProgrammeName | null;
  @Field(() => String, { nullable: true, description: 'Who it is about, where the reader may know it in a list.' })
  partyLabel!: string | null;
  @Field(() => Boolean) sensitive!: boolean;
  @Field(() => ReferralTurnEnum) turn!: ReferralTurn;
  @Field(() => DateTimeISO, { nullable: true }) sentAt!: string | null;
  @Field(() => DateTimeISO) since!: string;
  @Field(() => Int, { nullable: true, description: 'Business days of the reader’s desk since it was sent.' })
  daysSinceSent!: number | null;
  @Field(() => Int, { description: 'The same, in the state that it is in.' }) daysInState!: number;
  @Field(() => DateTimeISO, { nullable: true }) dueAt!: string | null;
  @Field(() => ClockKindEnum, {
    nullable: true,
    description: 'The clock that ran out first; null while nothing is late.',
  })
  late!: ReferralClockKind | null;
  @Field(() => LatestWord, { nullable: true }) latestWord!: LatestWord | null;
  @Field(() => String, { nullable: true }) outcomeCode!: string | null;
  @Field(() => Int) bounces!: number;
  @Field(() => Int) version!: number;
  @Field(() => [ReferralActionEnum]) actions!: ReferralAction[];
}

@ObjectType()
export class ReferralPage {
  @Field(() => [ReferralRow]) items!: ReferralRow[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Count) count!: Count;
}

@ObjectType()
export class StageCount {
  @Field(() => ReferralStageEnum) stage!: ReferralStage;
  @Field(() => Count) count!: Count;
}

@ObjectType({ description: 'What lies in the queues of a desk; counts stop at their cap.' })
export class ReferralCounts {
  @Field(() => Count) incomingOurs!: Count;
  @Field(() => Count) incomingTheirs!: Count;
  @Field(() => Count) outgoingOurs!: Count;
  @Field(() => Count) outgoingTheirs!: Count;
  @Field(() => Count) incomingOverdue!: Count;
  @Field(() => Count) outgoingOverdue!: Count;
  @Field(() => [StageCount], { description: 'Of what the desk has steered or pointed outside: 誘導・紹介.' })
  stages!: StageCount[];
}

@ObjectType({ description: 'A referral that does not move, with what could be done next.' })
export class StuckReferral {
  @Field(() => ReferralRow) referral!: ReferralRow;
  @Field(() => [StuckReasonEnum], { description: 'The gravest first.' }) reasons!: StuckReason[];
  @Field(() => String, { description: 'A proposal in the words of the reader; nothing happens by itself.' })
  nextAction!: string;
}

@ObjectType()
export class StuckReferralPage {
  @Field(() => [StuckReferral]) items!: StuckReferral[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Count) count!: Count;
}

@ObjectType({ description: 'What headquarters sees of its branches’ guidance: number, company and stage.' })
export class BranchProgressRow {
  @Field(() => String) number!: string;
  @Field(() => UUID) branchDeskId!: string;
  @Field(() => String, { nullable: true }) companyName!: string | null;
  @Field(() => Boolean) anonymous!: boolean;
  @Field(() => ReferralStageEnum) stage!: ReferralStage;
  @Field(() => UUID, { nullable: true, description: 'Only where the reader has a part in it.' })
  referralId!: string | null;
}

@ObjectType()
export class BranchProgressPage {
  @Field(() => [BranchProgressRow]) items!: BranchProgressRow[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
}
