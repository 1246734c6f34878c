import { FieldChecks, unauthenticated } from '@madoguchi/domain';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { hashOf } from '../ids.ts';
import { runQuery } from '../run-query.ts';
import { changePassword } from './change-password.ts';
import { LONGEST_PASSWORD } from './password.ts';
import { savePreferences } from './save-preferences.ts';
import { LONGEST_CODE } from './second-factor.type.ts';
import { signIn } from './sign-in.ts';
import { signOut, signOutEverywhere } from './sign-out.ts';
import { findViewer, listDemoAccounts } from './viewer.queries.ts';
import {
  ChangePasswordInput,
  Entrance,
  SavePreferencesInput,
  SignInInput,
  SignOutInput,
  Viewer,
} from './viewer.type.ts';

@Resolver()
export class SignInResolver {
  @Query(() => Entrance)
  async entrance(@Ctx() context: Context): Promise<Entrance> {
    return { viewer: await findViewer(context.read), demoAccounts: await listDemoAccounts(context.read) };
  }

  @Mutation(() => Viewer)
  async signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() context: Context): Promise<Viewer> {
    const checks = new FieldChecks();
    checks.text('signInName', input.signInName, 200, true);
    checks.text('password', input.password, LONGEST_PASSWORD, true);
    checks.text('code', input.code ?? '', LONGEST_CODE);
    checks.done();
    const { signInName, password, code = null } = input;
    const token = await signIn(context.services, { signInName, password, code, address: context.request.address });
    context.request.setSession(token);
    const viewer = await runQuery(context.services.readPool, hashOf(token), findViewer);
    if (viewer === null) throw unauthenticated();
    return viewer;
  }

  @Mutation(() => Boolean)
  async signOut(@Arg('input', () => SignOutInput) input: SignOutInput, @Ctx() context: Context): Promise<boolean> {
    await signOut(context, input.requestId);
    return true;
  }

  @Mutation(() => Boolean)
  async signOutEverywhere(
    @Arg('input', () => SignOutInput) input: SignOutInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await signOutEverywhere(context, input.requestId);
    return true;
  }

  @Mutation(() => Boolean)
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await changePassword(context, input);
    return true;
  }

  @Mutation(() => Viewer)
  async savePreferences(
    @Arg('input', () => SavePreferencesInput) input: SavePreferencesInput,
    @Ctx() context: Context,
  ): Promise<Viewer> {
    await savePreferences(context, input);
    const viewer = await context.after(findViewer);
    if (viewer === null) throw unauthenticated();
    return viewer;
  }
}
