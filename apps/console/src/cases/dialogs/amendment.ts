import type { ConflictField, Side } from '../../shared/feedback/conflict.ts';

/** What may be changed of a case's basic data. */
export interface Amendment {
  readonly subject: string;
  readonly topics: readonly string[];
  readonly urgent: boolean;
  readonly clientType: string;
  readonly language: string;
  readonly contactId: string;
  /** ISO 8601; '' where nothing is due. */
  readonly dueAt: string;
}
export type AmendmentField = keyof Amendment;
export const AMENDMENT_FIELDS = [
  'subject',
  'topics',
  'urgent',
  'clientType',
  'language',
  'contactId',
  'dueAt',
] as const satisfies readonly AmendmentField[];

interface Source {
  readonly subject: string;
  readonly topics: readonly string[];
  readonly urgent: boolean;
  readonly clientType: string;
  readonly language: string;
  readonly contact: { readonly id: string } | null;
  readonly dueAt: string | null;
}

export const amendmentOf = (source: Source): Amendment => ({
  subject: source.subject,
  topics: source.topics,
  urgent: source.urgent,
  clientType: source.clientType,
  language: source.language,
  contactId: source.contact?.id ?? '',
  dueAt: source.dueAt ?? '',
});

const same = (a: Amendment[AmendmentField], b: Amendment[AmendmentField]) => JSON.stringify(a) === JSON.stringify(b);

/** Only what was changed goes over the wire; what a field cannot say (no contact, no due date) is left as it is. */
export function changesOf(base: Amendment, mine: Amendment): Partial<Amendment> {
  const changed = AMENDMENT_FIELDS.filter((field) => !same(base[field], mine[field]) && mine[field] !== '');
  return Object.fromEntries(changed.map((field) => [field, mine[field]]));
}

/** The three states of each field in the words of the screen, for the conflict panel. */
export function conflictFields(
  states: { readonly base: Amendment; readonly mine: Amendment; readonly theirs: Amendment },
  label: (field: AmendmentField) => string,
  show: (field: AmendmentField, of: Amendment) => string,
): ConflictField[] {
  return AMENDMENT_FIELDS.map((name) => ({
    name,
    label: label(name),
    base: show(name, states.base),
    mine: show(name, states.mine),
    theirs: show(name, states.theirs),
  }));
}

/** What is saved after the choice: theirs, with mine where the person kept it. */
export function mergedAmendment(mine: Amendment, theirs: Amendment, sides: Readonly<Record<string, Side>>): Amendment {
  const kept = AMENDMENT_FIELDS.filter((field) => sides[field] === 'mine');
  return { ...theirs, ...Object.fromEntries(kept.map((field) => [field, mine[field]])) };
}
