/** One field of a form whose record somebody else has changed in the meantime. */
export interface ConflictField {
  readonly name: string;
  readonly label: string;
  /** As they are read on the screen. */
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

export type Side = 'mine' | 'theirs';

/** Only what differs needs a decision. */
export const differing = (fields: readonly ConflictField[]) => fields.filter((field) => field.mine !== field.theirs);

/**
 * The side that a field starts with: whoever changed it alone keeps the change; where both did, what the person has
 * just typed stays until they decide otherwise.
 */
export function suggestedSide(field: ConflictField): Side {
  return field.mine === field.base && field.theirs !== field.base ? 'theirs' : 'mine';
}

/** Every field with the side it ends on. */
export function resolveConflict(
  fields: readonly ConflictField[],
  chosen: Readonly<Record<string, Side>>,
): Record<string, Side> {
  return Object.fromEntries(differing(fields).map((field) => [field.name, chosen[field.name] ?? suggestedSide(field)]));
}
