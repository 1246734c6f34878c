import { badField, type FieldChecks, LIMITS } from '@madoguchi/domain';
import type { Command } from '../run-command.ts';
import { StaffEntity } from './staff.entity.ts';

const SIGN_IN_NAME = /^[a-z0-9][a-z0-9._%+@-]*$/;

/** The ID as it is kept, checked as `signInName`: half width, lower case, in many desks a mail address. */
export function checkSignInName(checks: FieldChecks, typed: string): string {
  const signInName = typed.normalize('NFKC').trim().toLowerCase();
  checks.text('signInName', signInName, LIMITS.name, true);
  if (signInName !== '' && !SIGN_IN_NAME.test(signInName)) {
    checks.add('signInName', '半角の英数字と . _ - + @ で入力してください。', 'Use letters, digits and . _ - + @.');
  }
  return signInName;
}

/** @throws DomainError BAD_USER_INPUT for an ID that somebody has */
export async function assertFreeSignInName(command: Command, signInName: string): Promise<void> {
  if ((await command.em.count(StaffEntity, { signInName })) > 0) {
    throw badField('signInName', 'このIDは使われています。', 'Somebody has this ID.');
  }
}
