import { SignInResolver } from './sign-in/sign-in.resolver.ts';

export const RESOLVERS = [SignInResolver] as const;
