import { type FieldChecks, LIMITS } from '@madoguchi/domain';
import { said, saidEmail, saidKana, saidTelephone } from '../wire/said.ts';
import type { ContactInput } from './company.input.ts';

/** A person at a company, checked. */
export interface ContactFields {
  readonly name: string;
  readonly kana: string;
  readonly title: string | null;
  readonly telephone: string | null;
  readonly email: string | null;
}

export function checkContact(checks: FieldChecks, typed: ContactInput | null | undefined): ContactFields | null {
  if (typed === null || typed === undefined) return null;
  return {
    name: said(checks, 'contact.name', typed.name, LIMITS.name, true) ?? '',
    kana: saidKana(checks, 'contact.kana', typed.kana, LIMITS.kana) ?? '',
    title: said(checks, 'contact.title', typed.title, LIMITS.jobTitle),
    telephone: saidTelephone(checks, 'contact.telephone', typed.telephone),
    email: saidEmail(checks, 'contact.email', typed.email),
  };
}
