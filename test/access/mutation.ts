import { type Person, requestId } from '../support/kit.ts';
import { type Asker, AT_THE_DESK, type Input, type Matter, type Place, reads, type World } from './world.ts';

/** DONE, or the code of the refusal. */
export type Outcome =
  | 'DONE'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID_TRANSITION'
  | 'BAD_USER_INPUT'
  | 'CONFLICT';

export interface Mutation {
  /** What the answer shows; empty for a plain yes. */
  readonly answer: string;
  /** MATTER: a case or a sheet that exists. DESK: something new at はたらく女性スクエア. SELF: the own account. */
  readonly on: 'MATTER' | 'DESK' | 'SELF';
  /** A valid input; what must be there before is arranged by the matter's owner. */
  readonly input: (world: World, matter: Matter, presses: Person) => Promise<Input> | Input;
  /** Where the plain rule does not hold: who reads may, who does not read gets NOT_FOUND. */
  readonly expect?: (asker: Asker, place: Place) => Outcome | undefined;
  /** The same input with another intention. */
  readonly other: (input: Input) => Input;
  /** Every id of the input but the request's own: what an id of another kind, or of nothing, comes to. */
  readonly ids: Readonly<Record<string, Outcome>>;
  /** Where nobody of the world may: somebody who does, and what they press. */
  readonly legally?: (world: World, matter: Matter) => Promise<{ readonly person: Person; readonly input: Input }>;
  /** Who presses it where one person stands for all. */
  readonly by?: Asker;
  /** Why it cannot be told apart by its request id. */
  readonly unrepeatable?: string;
}

/** The input type of a verb: two doors share the one of signing out. */
const inputType = (verb: string) =>
  verb === 'signOutEverywhere' ? 'SignOutInput' : `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
export const documentOf = (verb: string, answer: string) =>
  `mutation ($input: ${inputType(verb)}!) { ${verb}(input: $input) ${answer} }`;

/** Somebody presses it, and it is done. */
export async function press(
  person: Person,
  verb: string,
  input: Input,
  answer = '{ id }',
): Promise<Record<string, unknown>> {
  const data = await person.ask<Record<string, Record<string, unknown>>>(documentOf(verb, answer), {
    input: { requestId: requestId(), ...input },
  });
  return data[verb] ?? {};
}

export const CASE =
  '{ id number status subject assignee { id } tasks { id doneAt } pool { staff { id } } timeline { id kind } }';
export const SHEET = '{ id number deskId caseId content programmes { id } }';
export const VIEWER = '{ id name preferences { locale } }';

/** What an asker gets at a place by the rule of design §4. */
export function outcomeOf(mutation: Mutation, asker: Asker, place: Place): Outcome {
  const special = mutation.expect?.(asker, place);
  if (asker === 'stranger' && special !== 'DONE') return 'UNAUTHENTICATED';
  if (special !== undefined) return special;
  if (mutation.on === 'SELF') return 'DONE';
  if (mutation.on === 'DESK') return AT_THE_DESK.includes(asker) ? 'DONE' : 'FORBIDDEN';
  return reads(asker, place) ? 'DONE' : 'NOT_FOUND';
}
