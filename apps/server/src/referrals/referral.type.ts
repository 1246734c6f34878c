import type { ReferralAction, ReferralKind, ReferralMover, ReferralStatus, SharedItemKind } from '@madoguchi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { Clock } from '../cases/clock.type.ts';
import { ProgrammeName } from '../programmes/programme-name.type.ts';
import { SharedItem } from '../shared-items/shared-referral.type.ts';
import { StaffName } from '../staff/staff-name.type.ts';
import {
  ConsentItemEnum,
  ReferralActionEnum,
  ReferralEndEnum,
  ReferralKindEnum,
  ReferralMoverEnum,
  ReferralStatusEnum,
} from '../wire/enums.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';
import { CaseRequest } from './case-request.type.ts';
import { LatestWord } from './referral-queue.type.ts';

export type ReferralEnd = 'SENDER' | 'RECEIVER';

@ObjectType({ description: 'What was said with a move, beside the shared items.' })
export class ReferralWord {
  @Field(() => UUID) id!: string;
  @Field(() => String) kind!: string;
  @Field(() => Boolean, { description: 'Said by the end at which the reader stands.' }) ours!: boolean;
  @Field(() => Boolean, { description: 'Both ends read it now.' }) open!: boolean;
  @Field(() => UUID) deskId!: string;
  @Field(() => StaffName, { nullable: true }) by!: StaffName | null;
  @Field(() => String, { nullable: true }) reasonCode!: string | null;
  @Field(() => String) body!: string;
  @Field(() => DateTimeISO) at!: string;
}

@ObjectType({ description: 'What a draft will put before the other side; its sender’s alone.' })
export class ReferralDraftItem {
  @Field(() => ConsentItemEnum) kind!: SharedItemKind;
  @Field(() => String, { nullable: true }) body!: string | null;
  @Field(() => UUID, { nullable: true }) noteId!: string | null;
  @Field(() => UUID, { nullable: true }) attachmentId!: string | null;
  @Field(() => UUID, { nullable: true }) itemId!: string | null;
  @Field(() => Boolean) thirdPerson!: boolean;
  @Field(() => UUID, { nullable: true }) thirdPersonConsentId!: string | null;
}

@ObjectType({ description: 'A referral as it stands for the end at which the reader works.' })
export class Referral {
  @Field(() => UUID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => ReferralKindEnum) kind!: ReferralKind;
  @Field(() => ReferralStatusEnum, { description: 'To the receiver a suspension looks like the state before it.' })
  status!: ReferralStatus;
  @Field(() => Boolean, { description: 'A question that tells nobody’s name and rests on no consent.' })
  anonymous!: boolean;
  @Field(() => ReferralEndEnum) end!: ReferralEnd;
  @Field(() => UUID) fromDeskId!: string;
  @Field(() => UUID, { nullable: true }) toDeskId!: string | null;
  @Field(() => ProgrammeName, { nullable: true }) programme!: ProgrammeName | null;
  @Field(() => String, { nullable: true }) bodyCode!: string | null;
  @Field(() => String, { nullable: true }) bodyName!: string | null;
  @Field(() => UUID, { nullable: true, description: 'The reader’s own case at their end, where they read one.' })
  caseId!: string | null;
  @Field(() => Boolean) live!: boolean;
  @Field(() => Int) revision!: number;
  @Field(() => ReferralMoverEnum) whoseMove!: ReferralMover;
  @Field(() => String, { nullable: true }) reasonCode!: string | null;
  @Field(() => UUID, { nullable: true }) suggestedDeskId!: string | null;
  @Field(() => Int) bounces!: number;
  @Field(() => String, { nullable: true }) outcomeCode!: string | null;
  @Field(() => StaffName, { nullable: true }) createdBy!: StaffName | null;
  @Field(() => StaffName, { nullable: true }) sentBy!: StaffName | null;
  @Field(() => StaffName, { nullable: true }) acceptedBy!: StaffName | null;
  @Field(() => DateTimeISO, { nullable: true }) sentAt!: string | null;
  @Field(() => DateTimeISO, { nullable: true }) acknowledgedAt!: string | null;
  @Field(() => DateTimeISO, { nullable: true }) acceptedAt!: string | null;
  @Field(() => DateTimeISO, { nullable: true }) answeredAt!: string | null;
  @Field(() => DateTimeISO, { nullable: true }) endedAt!: string | null;
  @Field(() => DateTimeISO, { nullable: true, description: 'When it closes its loop by itself.' })
  loopClosesAt!: string | null;
  @Field(() => Boolean) loopClosedBySystem!: boolean;
  @Field(() => Boolean, { description: 'Something that crossed may no longer be read. It gives no reason.' })
  sharingEnded!: boolean;
  @Field(() => Boolean, { description: 'There is a 紹介状 or 引継書 to be saved at this moment.' }) letter!: boolean;
  @Field(() => [SharedItem]) items!: SharedItem[];
  @Field(() => [ReferralWord]) words!: ReferralWord[];
  @Field(() => [ReferralDraftItem]) draft!: ReferralDraftItem[];
  @Field(() => [Clock]) clocks!: Clock[];
  @Field(() => Boolean, { description: 'Both ends see that it is there.' }) open!: boolean;
  @Field(() => Int) version!: number;
  @Field(() => [ReferralActionEnum]) actions!: ReferralAction[];
}

@ObjectType({ description: 'A referral in a line, on the page of a case.' })
export class ReferralLine {
  @Field(() => UUID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => ReferralKindEnum) kind!: ReferralKind;
  @Field(() => ReferralStatusEnum) status!: ReferralStatus;
  @Field(() => Boolean) anonymous!: boolean;
  @Field(() => ReferralEndEnum) end!: ReferralEnd;
  @Field(() => UUID) fromDeskId!: string;
  @Field(() => UUID, { nullable: true }) toDeskId!: string | null;
  @Field(() => String, { nullable: true }) bodyCode!: string | null;
  @Field(() => String, { nullable: true }) bodyName!: string | null;
  @Field(() => ProgrammeName, { nullable: true }) programme!: ProgrammeName | null;
  @Field(() => ReferralMoverEnum) whoseMove!: ReferralMover;
  @Field(() => String, { nullable: true }) reasonCode!: string | null;
  @Field(() => String, { nullable: true }) outcomeCode!: string | null;
  @Field(() => DateTimeISO, { nullable: true }) statusSince!: string | null;
  @Field(() => DateTimeISO, { nullable: true, description: 'The nearest of its clocks that run.' }) dueAt!:
    | string
    | null;
  @Field(() => Boolean) breached!: boolean;
  @Field(() => LatestWord, { nullable: true }) latestWord!: LatestWord | null;
  @Field(() => Boolean, { description: 'There is a 紹介状 or 引継書 to be saved at this moment.' }) letter!: boolean;
  @Field(() => Boolean, { description: 'Both ends see that it is there.' }) open!: boolean;
  @Field(() => Int) version!: number;
  @Field(() => [ReferralActionEnum]) actions!: ReferralAction[];
}

@ObjectType()
export class CaseReferrals {
  @Field(() => UUID) caseId!: string;
  @Field(() => [ReferralLine]) referrals!: ReferralLine[];
  @Field(() => [CaseRequest]) requests!: CaseRequest[];
}

@ObjectType({ description: 'A row as the other side will read it.' })
export class PreviewItem {
  @Field(() => UUID, { nullable: true }) itemId!: string | null;
  @Field(() => ConsentItemEnum) kind!: SharedItemKind;
  @Field(() => String) content!: string;
  @Field(() => UUID, { nullable: true, description: 'The file that crosses with it.' }) attachmentId!: string | null;
  @Field(() => Boolean) thirdPerson!: boolean;
  @Field(() => Boolean, { description: 'It crossed already and stays as it is.' }) standing!: boolean;
  @Field(() => Boolean, { description: 'Somebody has agreed that it crosses, or nobody needs to.' }) agreed!: boolean;
}

@ObjectType()
export class ReferralPreview {
  @Field(() => UUID) id!: string;
  @Field(() => String, { description: 'Goes with `send`: what crosses is what was seen.' }) hash!: string;
  @Field(() => [PreviewItem]) items!: PreviewItem[];
  @Field(() => [String], {
    description:
      'Why an anonymous enquiry would not be sent like this, in the words of the reader; never whose name it is.',
  })
  faults!: string[];
}

@ObjectType({ description: 'A reason of the list: it decides who moves next.' })
export class ReferralReasonItem {
  @Field(() => String) code!: string;
  @Field(() => String) move!: string;
  @Field(() => String) labelJa!: string;
  @Field(() => String) labelEn!: string;
  @Field(() => ReferralMoverEnum) next!: ReferralMover;
  @Field(() => Boolean) asksNote!: boolean;
}
