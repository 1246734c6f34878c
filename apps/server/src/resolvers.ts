import { DeskResolver } from './desks/desk.resolver.ts';
import { InquiryResolver } from './inquiries/inquiry.resolver.ts';
import { SignInResolver } from './sign-in/sign-in.resolver.ts';

export const RESOLVERS = [
  SignInResolver,
  DeskResolver,
  InquiryResolver,
] as const;
