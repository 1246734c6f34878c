import type { Mutation } from './mutation.ts';
import { AT_DESKS } from './mutations-at-the-desk.ts';
import { OF_AUDIT } from './mutations-of-audit.ts';
import { OF_DISCLOSURE } from './mutations-of-disclosure.ts';
import { ON_ACCOUNTS } from './mutations-on-accounts.ts';
import { ON_MATTERS } from './mutations-on-matters.ts';
import { ON_REFERRALS } from './mutations-on-referrals.ts';

/** Every command of the house. One that is not here, or is here and no longer there, fails the test. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  ...AT_DESKS,
  ...ON_MATTERS,
  ...ON_REFERRALS,
  ...ON_ACCOUNTS,
  ...OF_AUDIT,
  ...OF_DISCLOSURE,
};
