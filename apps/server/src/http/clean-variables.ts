import { badInput, type FieldError, hasForbiddenCharacters } from '@madoguchi/domain';
import { type DocumentNode, Kind, type ValueNode, visit } from 'graphql';

const MOST_VALUES = 5_000;
const DEEPEST = 8;
/** A reply names so many places and no longer paths, however much was sent. */
const MOST_NAMED = 20;
const LONGEST_PATH = 120;

/** Collects the places whose text can never reach the database: NUL and lone surrogates among them. */
class Places {
  readonly #fields: FieldError[] = [];

  look(text: string, path: string): void {
    if (this.#fields.length >= MOST_NAMED || !hasForbiddenCharacters(text)) return;
    this.#fields.push({
      field: path.slice(0, LONGEST_PATH),
      message: {
        ja: '使えない文字（制御文字など）が含まれています。取り除いてください。',
        en: 'Contains characters that cannot be stored.',
      },
    });
  }

  done(): void {
    if (this.#fields.length > 0) throw badInput(this.#fields);
  }
}

const within = (path: string, key: string) => (path === '' || path === 'input' ? key : `${path}.${key}`);

/**
 * What cannot be stored is named by field, so that a form can show where.
 * @throws DomainError BAD_USER_INPUT
 */
export function assertCleanVariables(variables: unknown): void {
  const places = new Places();
  let seen = 0;
  const walk = (value: unknown, path: string, depth: number): void => {
    seen += 1;
    if (seen > MOST_VALUES || depth > DEEPEST) {
      const message = { ja: '入力が大きすぎます。', en: 'The input is too large.' };
      throw badInput([{ field: path.slice(0, LONGEST_PATH), message }]);
    }
    if (typeof value === 'string') places.look(value, path);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, within(path, key), depth + 1);
    }
  };
  walk(variables ?? {}, '', 0);
  places.done();
}

function walkLiteral(places: Places, value: ValueNode, path: string): void {
  if (value.kind === Kind.STRING) places.look(value.value, path);
  else if (value.kind === Kind.LIST) {
    for (const [index, each] of value.values.entries()) walkLiteral(places, each, within(path, String(index)));
  } else if (value.kind === Kind.OBJECT) {
    for (const field of value.fields) walkLiteral(places, field.value, within(path, field.name.value));
  }
}

/**
 * The same for what is written into the document itself, past the variables.
 * @throws DomainError BAD_USER_INPUT
 */
export function assertCleanLiterals(document: DocumentNode): void {
  const places = new Places();
  visit(document, {
    Argument: (argument) => walkLiteral(places, argument.value, argument.name.value),
    VariableDefinition: ({ variable, defaultValue }) => {
      if (defaultValue !== undefined) walkLiteral(places, defaultValue, variable.name.value);
    },
  });
  places.done();
}
