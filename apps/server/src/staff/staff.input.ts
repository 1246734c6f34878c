import type { Role } from '@madoguchi/domain';
import { Field, InputType, Int } from 'type-graphql';
import { RoleEnum } from '../wire/enums.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';

@InputType()
export class CreateStaffInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID, { nullable: true }) organisationId?: string | null;
  @Field(() => String) signInName!: string;
  @Field(() => String) name!: string;
  @Field(() => String) kana!: string;
}

@InputType()
export class InviteAgainInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) staffId!: string;
  @Field(() => String, { nullable: true, description: 'The right ID, while nobody has used the account.' })
  signInName?: string | null;
}

@InputType()
export class ConfirmInvitationInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) invitationId!: string;
}

@InputType()
export class DisableStaffInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) staffId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class GrantMembershipInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) staffId!: string;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => UUID, { nullable: true }) deskId?: string | null;
  @Field(() => UUID, { nullable: true }) organisationId?: string | null;
  @Field(() => UUID, { nullable: true }) deputyForId?: string | null;
  @Field(() => DateTimeISO, { nullable: true }) validUntil?: Date | null;
}

@InputType()
export class ConfirmMembershipInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) membershipId!: string;
}

@InputType()
export class EndMembershipInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) membershipId!: string;
  @Field(() => String) reason!: string;
}

@InputType()
export class RemoveSecondFactorInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) staffId!: string;
  @Field(() => String) reason!: string;
}

@InputType()
export class ConfirmAccessReviewInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) organisationId!: string;
  @Field(() => UUID, { nullable: true }) deskId?: string | null;
  @Field(() => [UUID]) membershipIds!: string[];
}

@InputType()
export class StaffFilter {
  @Field(() => String, { nullable: true }) q?: string | null;
  @Field(() => UUID, { nullable: true }) deskId?: string | null;
  @Field(() => RoleEnum, { nullable: true, description: 'At the desk, where one is named.' }) role?: Role | null;
  @Field(() => Boolean, { nullable: true }) disabled?: boolean | null;
}
