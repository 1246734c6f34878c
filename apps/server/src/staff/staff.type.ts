import type {
  CaseAccess,
  CaseKind,
  InvitationMailState,
  MembershipState,
  Role,
  SecondFactorState,
  StaffAction,
} from '@madoguchi/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { Desk, Organisation } from '../desks/desk.type.ts';
import {
  CaseAccessEnum,
  CaseKindEnum,
  InvitationMailStateEnum,
  MembershipStateEnum,
  RoleEnum,
  SecondFactorStateEnum,
  StaffActionEnum,
} from '../wire/enums.ts';
import { Count, PageInfo } from '../wire/paging.type.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';
import { StaffName } from './staff-name.type.ts';

@ObjectType({ description: 'A role of somebody, with the two people who stand behind it.' })
export class StaffMembership {
  @Field(() => UUID) id!: string;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => Organisation) organisation!: Organisation;
  @Field(() => Desk, { nullable: true }) desk!: Desk | null;
  @Field(() => MembershipStateEnum) state!: MembershipState;
  @Field(() => StaffName, { nullable: true }) proposedBy!: StaffName | null;
  @Field(() => DateTimeISO, { nullable: true }) proposedAt!: string | null;
  @Field(() => StaffName, { nullable: true }) confirmedBy!: StaffName | null;
  @Field(() => DateTimeISO, { nullable: true }) confirmedAt!: string | null;
  @Field(() => DateTimeISO, { nullable: true }) endedAt!: string | null;
  @Field(() => DateTimeISO, { nullable: true }) validUntil!: string | null;
  @Field(() => StaffName, { nullable: true }) deputyFor!: StaffName | null;
  @Field(() => Boolean, { description: 'Nobody else could confirm it: the yearly review looks at it.' })
  flagged!: boolean;
  @Field(() => Boolean) mayConfirm!: boolean;
  @Field(() => Boolean) mayEnd!: boolean;
}

@ObjectType({
  description: 'An account as its administrators and its supervisors see it; never what the person wrote.',
})
export class StaffMember {
  @Field(() => UUID) id!: string;
  @Field(() => String) signInName!: string;
  @Field(() => String) name!: string;
  @Field(() => String) kana!: string;
  @Field(() => Organisation, { nullable: true }) organisation!: Organisation | null;
  @Field(() => Boolean) demo!: boolean;
  @Field(() => DateTimeISO) createdAt!: string;
  @Field(() => DateTimeISO, { nullable: true }) disabledAt!: string | null;
  @Field(() => DateTimeISO, { nullable: true }) lastSignInAt!: string | null;
  @Field(() => DateTimeISO, { nullable: true, description: 'While an invitation is open.' })
  invitedUntil!: string | null;
  @Field(() => InvitationMailStateEnum, {
    nullable: true,
    description: 'How the mail of the open invitation stands; null where it is handed over.',
  })
  invitationMail!: InvitationMailState | null;
  @Field(() => Boolean) hasPassword!: boolean;
  @Field(() => SecondFactorStateEnum) secondFactor!: SecondFactorState;
  @Field(() => [StaffMembership]) memberships!: StaffMembership[];
  @Field(() => Int) version!: number;
  @Field(() => [StaffActionEnum]) actions!: StaffAction[];
}

@ObjectType()
export class StaffMembers {
  @Field(() => [StaffMember]) items!: StaffMember[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Count) count!: Count;
}

@ObjectType({ description: 'A link goes to the person by mail, or is shown once to whoever stands last behind it.' })
export class StaffInvitation {
  @Field(() => StaffMember) staff!: StaffMember;
  @Field(() => String, {
    nullable: true,
    description: 'Null while a second person has to confirm it, and where it is mailed.',
  })
  link!: string | null;
  @Field(() => Boolean, { description: 'It is on its way to the person by mail.' }) mailed!: boolean;
}

@ObjectType({ description: 'A new way into an account that is in use; a second person confirms it.' })
export class WaitingRenewal {
  @Field(() => UUID) id!: string;
  @Field(() => StaffName) staff!: StaffName;
  @Field(() => StaffName, { nullable: true }) askedBy!: StaffName | null;
  @Field(() => DateTimeISO) askedAt!: string;
  @Field(() => Boolean, {
    description: 'Once confirmed it is mailed to the person; else whoever confirms hands it over.',
  })
  byMail!: boolean;
  @Field(() => Boolean) mayConfirm!: boolean;
}

@ObjectType({ description: 'A membership that waits for a second person, with whom it concerns.' })
export class PendingMembership {
  @Field(() => StaffName) staff!: StaffName;
  @Field(() => StaffMembership) membership!: StaffMembership;
}

@ObjectType()
export class ReviewedPerson {
  @Field(() => StaffName) staff!: StaffName;
  @Field(() => StaffMembership) membership!: StaffMembership;
  @Field(() => DateTimeISO, { nullable: true }) lastSignInAt!: string | null;
  @Field(() => SecondFactorStateEnum) secondFactor!: SecondFactorState;
  @Field(() => Boolean) demo!: boolean;
}

@ObjectType({ description: 'Who has what at a desk, or in the organisation itself, for the review of a fiscal year.' })
export class AccessReview {
  @Field(() => Organisation) organisation!: Organisation;
  @Field(() => Desk, { nullable: true }) desk!: Desk | null;
  @Field(() => Int) fiscalYear!: number;
  @Field(() => DateTimeISO, { nullable: true }) reviewedAt!: string | null;
  @Field(() => StaffName, { nullable: true }) reviewedBy!: StaffName | null;
  @Field(() => Boolean, { description: 'Somebody was added since the review.' }) changedSince!: boolean;
  @Field(() => Boolean) mayConfirm!: boolean;
  @Field(() => [ReviewedPerson]) people!: ReviewedPerson[];
}

@ObjectType({ description: 'One matter as a shape: its number and how much of it would be readable. No text.' })
export class SeenRow {
  @Field(() => String) number!: string;
  @Field(() => CaseKindEnum) kind!: CaseKind;
  @Field(() => Desk) desk!: Desk;
  @Field(() => CaseAccessEnum) access!: CaseAccess;
}

@ObjectType({
  description: 'What the viewer and the person can both read, among the latest matters that the viewer reads.',
})
export class AsThisPerson {
  @Field(() => StaffName) staff!: StaffName;
  @Field(() => [StaffMembership]) memberships!: StaffMembership[];
  @Field(() => Int, { description: 'How many of the viewer’s latest matters were looked at.' }) examined!: number;
  @Field(() => Int) full!: number;
  @Field(() => Int) plates!: number;
  @Field(() => Int) hidden!: number;
  @Field(() => [SeenRow]) rows!: SeenRow[];
}
