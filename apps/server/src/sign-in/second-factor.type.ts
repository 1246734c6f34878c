import { Field, InputType, ObjectType } from 'type-graphql';
import { UUID } from '../wire/scalars.ts';

export const LONGEST_CODE = 64;

@ObjectType({ description: 'What an authenticator app needs; shown until the factor is confirmed.' })
export class SecondFactorEnrolment {
  @Field(() => UUID) id!: string;
  @Field(() => String) secret!: string;
  @Field(() => String) uri!: string;
}

@ObjectType({ description: 'Each signs in once instead of a code; shown when the factor is set.' })
export class RecoveryCodes {
  @Field(() => [String]) codes!: string[];
}

@InputType()
export class EnrolSecondFactorInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => String, { nullable: true }) code?: string | null;
}

@InputType()
export class ConfirmSecondFactorInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => UUID) factorId!: string;
  @Field(() => String) code!: string;
}

@InputType()
export class AcceptInvitationInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => String) token!: string;
  @Field(() => String) password!: string;
}
