import type { Locale, Role, SecondFactorState } from '@madoguchi/domain';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Desk, Organisation } from '../desks/desk.type.ts';
import { LocaleEnum, RoleEnum, SecondFactorStateEnum } from '../wire/enums.ts';
import { DateTimeISO, UUID } from '../wire/scalars.ts';

@ObjectType()
export class Membership {
  @Field(() => RoleEnum) role!: Role;
  @Field(() => Organisation) organisation!: Organisation;
  @Field(() => Desk, { nullable: true }) desk!: Desk | null;
}

@ObjectType()
export class KeyBinding {
  @Field(() => String) command!: string;
  @Field(() => String) keys!: string;
}

@ObjectType()
export class Preferences {
  @Field(() => LocaleEnum) locale!: Locale;
  @Field(() => Boolean) keysEnabled!: boolean;
  @Field(() => [KeyBinding]) keyMap!: KeyBinding[];
  @Field(() => Boolean, { description: 'A mail with number and link for each notice.' }) noticesByMail!: boolean;
}

@ObjectType()
export class Viewer {
  @Field(() => UUID) id!: string;
  @Field(() => String) signInName!: string;
  @Field(() => String) name!: string;
  @Field(() => String) kana!: string;
  @Field(() => Boolean) demo!: boolean;
  @Field(() => SecondFactorStateEnum) secondFactor!: SecondFactorState;
  @Field(() => [Membership]) memberships!: Membership[];
  @Field(() => UUID, { nullable: true }) homeDeskId!: string | null;
  @Field(() => Preferences) preferences!: Preferences;
  @Field(() => Int) idleSeconds!: number;
  @Field(() => DateTimeISO) sessionEndsAt!: string;
}

@ObjectType()
export class DemoAccount {
  @Field(() => String) signInName!: string;
  @Field(() => String) name!: string;
  @Field(() => String) roleLabel!: string;
  @Field(() => String) deskName!: string;
  @Field(() => String) password!: string;
}

@ObjectType({
  description: 'Readable without a session: whether someone is signed in, and the demo accounts while they exist.',
})
export class Entrance {
  @Field(() => Viewer, { nullable: true }) viewer!: Viewer | null;
  @Field(() => [DemoAccount]) demoAccounts!: DemoAccount[];
}

@InputType()
export class SignInInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => String) signInName!: string;
  @Field(() => String) password!: string;
  @Field(() => String, { nullable: true }) code?: string | null;
}

@InputType()
export class SignOutInput {
  @Field(() => UUID) requestId!: string;
}

@InputType()
export class ChangePasswordInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => String) currentPassword!: string;
  @Field(() => String) newPassword!: string;
}

@InputType()
export class KeyBindingInput {
  @Field(() => String) command!: string;
  @Field(() => String) keys!: string;
}

@InputType()
export class SavePreferencesInput {
  @Field(() => UUID) requestId!: string;
  @Field(() => LocaleEnum, { nullable: true }) locale?: Locale | null;
  @Field(() => Boolean, { nullable: true }) keysEnabled?: boolean | null;
  @Field(() => [KeyBindingInput], { nullable: true }) keyMap?: KeyBindingInput[] | null;
  @Field(() => UUID, { nullable: true }) homeDeskId?: string | null;
  @Field(() => Boolean, { nullable: true }) noticesByMail?: boolean | null;
}
