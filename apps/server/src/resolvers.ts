import { DeskResolver } from './desks/desk.resolver.ts';
import { SignInResolver } from './sign-in/sign-in.resolver.ts';

export const RESOLVERS = [
  SignInResolver,
  DeskResolver,
] as const;
