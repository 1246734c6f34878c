import type { ContactInput } from '@madoguchi/contract';
import { formatPostalCode, parsePostalCode } from '@madoguchi/domain/postal-code';
import type { ConflictField, Side } from '../shared/feedback/conflict.ts';

/** The form as it stands on the screen: texts, '' for what is not known. */
export interface CompanyForm {
  readonly corporateNumber: string;
  readonly name: string;
  readonly kana: string;
  readonly postalCode: string;
  readonly municipality: string;
  readonly address: string;
  /** E.164 */
  readonly telephone: string;
  readonly industry: string;
  readonly capitalYen: string;
  readonly regularEmployees: string;
}
export type CompanyField = keyof CompanyForm;
export const COMPANY_FIELDS = [
  'corporateNumber',
  'name',
  'kana',
  'postalCode',
  'municipality',
  'address',
  'telephone',
  'industry',
  'capitalYen',
  'regularEmployees',
] as const satisfies readonly CompanyField[];

export interface ContactForm {
  readonly name: string;
  readonly kana: string;
  readonly title: string;
  readonly telephone: string;
  readonly email: string;
}
export const NO_CONTACT: ContactForm = { name: '', kana: '', title: '', telephone: '', email: '' };
export const EMPTY_COMPANY: CompanyForm = {
  corporateNumber: '',
  name: '',
  kana: '',
  postalCode: '',
  municipality: '',
  address: '',
  telephone: '',
  industry: '',
  capitalYen: '',
  regularEmployees: '',
};

type Stored = {
  readonly [Field in Exclude<CompanyField, 'capitalYen' | 'regularEmployees' | 'name' | 'kana'>]: string | null;
} & {
  readonly name: string;
  readonly kana: string;
  readonly capitalYen: number | null;
  readonly regularEmployees: number | null;
};

export function formOf(stored: Stored): CompanyForm {
  return {
    corporateNumber: stored.corporateNumber ?? '',
    name: stored.name,
    kana: stored.kana,
    postalCode: stored.postalCode === null ? '' : formatPostalCode(stored.postalCode),
    municipality: stored.municipality ?? '',
    address: stored.address ?? '',
    telephone: stored.telephone ?? '',
    industry: stored.industry ?? '',
    capitalYen: stored.capitalYen === null ? '' : String(stored.capitalYen),
    regularEmployees: stored.regularEmployees === null ? '' : String(stored.regularEmployees),
  };
}

/** A whole number as people type it: 1,000 / １０００ / 1000人 / 300万 / 1億円. Undefined for anything else. */
export function readNumber(typed: string): number | undefined {
  const text = typed.normalize('NFKC').replaceAll(/[,\s円人名]/g, '');
  if (text === '') return undefined;
  const parts = /^(?:(\d+(?:\.\d+)?)億)?(?:(\d+(?:\.\d+)?)万)?(\d+)?$/.exec(text);
  if (parts === null) return undefined;
  const value = Number(parts[1] ?? 0) * 100_000_000 + Number(parts[2] ?? 0) * 10_000 + Number(parts[3] ?? 0);
  return Number.isSafeInteger(value) ? value : undefined;
}

export type NumberField = 'capitalYen' | 'regularEmployees';
export type FormFault = 'name' | 'postalCode' | NumberField;

/** Fields whose text cannot be sent; an empty field is a legal "unknown", but for the name. */
export function faultsOf(form: CompanyForm): ReadonlySet<FormFault> {
  const faults = new Set<FormFault>();
  if (form.name.trim() === '') faults.add('name');
  if (form.postalCode.trim() !== '' && 'error' in parsePostalCode(form.postalCode)) faults.add('postalCode');
  for (const field of ['capitalYen', 'regularEmployees'] as const) {
    if (form[field].trim() !== '' && readNumber(form[field]) === undefined) faults.add(field);
  }
  return faults;
}

/** One field as the wire has it; null where the person has emptied it. */
function wireValue(form: CompanyForm, field: CompanyField): string | number | null {
  const typed = form[field].trim();
  if (field === 'name' || field === 'kana') return typed;
  if (typed === '') return null;
  if (field === 'capitalYen' || field === 'regularEmployees') return readNumber(typed) ?? null;
  if (field === 'postalCode') {
    const read = parsePostalCode(typed);
    return 'value' in read ? read.value : null;
  }
  return typed;
}

/** Only what differs from `base` is sent. */
export function changesOf(base: CompanyForm, mine: CompanyForm): Partial<Record<CompanyField, string | number | null>> {
  const changed = COMPANY_FIELDS.filter((field) => base[field] !== mine[field]);
  return Object.fromEntries(changed.map((field) => [field, wireValue(mine, field)]));
}

export function contactInput(contact: ContactForm): ContactInput | undefined {
  if (contact.name.trim() === '') return undefined;
  const filled = (value: string) => (value.trim() === '' ? undefined : value.trim());
  const optional = {
    kana: filled(contact.kana),
    title: filled(contact.title),
    telephone: filled(contact.telephone),
    email: filled(contact.email),
  };
  return {
    name: contact.name.trim(),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

export function conflictFields(
  states: { readonly base: CompanyForm; readonly mine: CompanyForm; readonly theirs: CompanyForm },
  label: (field: CompanyField) => string,
  show: (field: CompanyField, of: CompanyForm) => string,
): ConflictField[] {
  return COMPANY_FIELDS.map((name) => ({
    name,
    label: label(name),
    base: show(name, states.base),
    mine: show(name, states.mine),
    theirs: show(name, states.theirs),
  }));
}

/** Theirs, with mine where the person kept it. */
export function mergedForm(mine: CompanyForm, theirs: CompanyForm, sides: Readonly<Record<string, Side>>): CompanyForm {
  const kept = COMPANY_FIELDS.filter((field) => sides[field] === 'mine');
  return { ...theirs, ...Object.fromEntries(kept.map((field) => [field, mine[field]])) };
}
