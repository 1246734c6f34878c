import { DomainError } from '@madoguchi/domain';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { assertCleanLiterals } from './clean-variables.ts';

/** Root fields that somebody without a session may ask for. */
const PUBLIC_FIELDS = new Set(['entrance', 'signIn', 'acceptInvitation', '__typename']);
/** What is left to somebody whose role asks for a second factor that is not set up. */
const ENROLMENT_FIELDS = new Set([
  ...PUBLIC_FIELDS,
  'enrolSecondFactor',
  'confirmSecondFactor',
  'savePreferences',
  'changePassword',
  'signOut',
  'signOutEverywhere',
]);
const MAX_TOKENS = 1_000;
const MAX_FIELDS = 2_000;
const MOST_ROOT_FIELDS = 10;
const MAX_DEPTH = 12;
const MAX_QUERY_LETTERS = 20_000;
const REMEMBERED_DOCUMENTS = 500;

export interface Admission {
  readonly kind: 'query' | 'mutation';
  /** True where every root field may be asked without a session. */
  readonly open: boolean;
  /** True where every root field serves signing in, out, or setting up a second factor. */
  readonly enrolment: boolean;
}

function tooLarge(): DomainError {
  return new DomainError('REQUEST_TOO_LARGE', { ja: '問合せが大きすぎます。', en: 'The request is too large.' });
}

function malformed(en: string): DomainError {
  return new DomainError('BAD_USER_INPUT', { ja: '問合せの形が正しくありません。', en });
}

interface Weight {
  readonly fields: number;
  readonly depth: number;
}

/**
 * Weighs a document with each fragment counted once and remembered: thirty fragments that double would otherwise be
 * a thousand million fields. A fragment that reaches itself is refused.
 */
class Scale {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<string, Weight | 'open'>();

  constructor(document: DocumentNode) {
    this.#fragments = new Map(
      document.definitions.flatMap((each) =>
        each.kind === 'FragmentDefinition' ? [[each.name.value, each] as const] : [],
      ),
    );
  }

  weigh(selections: SelectionSetNode): Weight {
    let fields = 0;
    let depth = 0;
    for (const selection of selections.selections) {
      const weight = this.#one(selection);
      fields += weight.fields;
      depth = Math.max(depth, weight.depth);
      if (fields > MAX_FIELDS || depth > MAX_DEPTH) throw tooLarge();
    }
    return { fields, depth };
  }

  #one(selection: SelectionSetNode['selections'][number]): Weight {
    switch (selection.kind) {
      case Kind.FIELD: {
        const inner =
          selection.selectionSet === undefined ? { fields: 0, depth: 0 } : this.weigh(selection.selectionSet);
        return { fields: inner.fields + 1, depth: inner.depth + 1 };
      }
      case Kind.INLINE_FRAGMENT:
        return this.weigh(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return this.#fragment(selection.name.value);
    }
  }

  #fragment(name: string): Weight {
    const known = this.#known.get(name);
    if (known === 'open') throw malformed('A fragment contains itself.');
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    // Weightless fragments that double would be walked through for ever, before anybody was asked for a session.
    if (fragment === undefined) throw malformed('A fragment is missing.');
    this.#known.set(name, 'open');
    const weight = this.weigh(fragment.selectionSet);
    this.#known.set(name, weight);
    return weight;
  }
}

function rootFields(document: DocumentNode, selections: SelectionSetNode, seen: ReadonlySet<string>): string[] {
  return selections.selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection.name.value];
    if (selection.kind === 'InlineFragment') return rootFields(document, selection.selectionSet, seen);
    const name = selection.name.value;
    const fragment = document.definitions.find(
      (each) => each.kind === 'FragmentDefinition' && each.name.value === name,
    );
    if (fragment?.kind !== 'FragmentDefinition' || seen.has(name)) return [];
    return rootFields(document, fragment.selectionSet, new Set([...seen, name]));
  });
}

function operationOf(document: DocumentNode, name: unknown): OperationDefinitionNode {
  const operations = document.definitions.filter((each) => each.kind === 'OperationDefinition');
  const chosen =
    typeof name === 'string' && name !== '' ? operations.find((each) => each.name?.value === name) : operations[0];
  if (chosen === undefined || operations.length > 1) throw malformed('Send exactly one operation.');
  return chosen;
}

function admit(source: string, operationName: unknown): Admission {
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: MAX_TOKENS, noLocation: true });
  } catch (error) {
    if (error instanceof Error && error.message.includes('tokens')) throw tooLarge();
    throw malformed(error instanceof Error ? error.message.slice(0, 200) : 'Syntax error.');
  }
  const operation = operationOf(document, operationName);
  if (operation.operation === 'subscription') throw malformed('There are no subscriptions; listen to /events.');
  new Scale(document).weigh(operation.selectionSet);
  assertCleanLiterals(document);
  const roots = rootFields(document, operation.selectionSet, new Set());
  // Each root field is a statement on the one connection of the request.
  if (roots.length > MOST_ROOT_FIELDS) throw tooLarge();
  if (operation.operation === 'mutation' && roots.length !== 1) throw malformed('One command per request.');
  const allOf = (fields: ReadonlySet<string>) => roots.length > 0 && roots.every((name) => fields.has(name));
  return { kind: operation.operation, open: allOf(PUBLIC_FIELDS), enrolment: allOf(ENROLMENT_FIELDS) };
}

const remembered = new Map<string, Admission>();

/**
 * What stands before validation (database.md §8): size, shape, one operation, one command. The answer says whether a
 * session is needed; it is remembered, because the console sends the same few documents all day.
 * @throws DomainError REQUEST_TOO_LARGE or BAD_USER_INPUT
 */
export function admitDocument(body: unknown): Admission {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw malformed('Send one JSON object.');
  const query = 'query' in body ? body.query : undefined;
  const operationName = 'operationName' in body ? body.operationName : undefined;
  if (typeof query !== 'string') throw malformed('The field query is missing.');
  if (query.length > MAX_QUERY_LETTERS) throw tooLarge();
  const key = `${typeof operationName === 'string' ? operationName : ''}\n${query}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const admission = admit(query, operationName);
  if (remembered.size >= REMEMBERED_DOCUMENTS) remembered.clear();
  remembered.set(key, admission);
  return admission;
}
