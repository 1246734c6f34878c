import { badInput, type FieldError, hasForbiddenCharacters } from '@madoguchi/domain';

const MOST_VALUES = 5_000;
const DEEPEST = 8;

/**
 * NUL and lone surrogates never reach the database. They are named by field, so that a form can show where.
 * @throws DomainError BAD_USER_INPUT
 */
export function assertCleanVariables(variables: unknown): void {
  const fields: FieldError[] = [];
  let seen = 0;
  const walk = (value: unknown, path: string, depth: number): void => {
    seen += 1;
    if (seen > MOST_VALUES || depth > DEEPEST) {
      throw badInput([{ field: path, message: { ja: '入力が大きすぎます。', en: 'The input is too large.' } }]);
    }
    if (typeof value === 'string') {
      if (hasForbiddenCharacters(value)) {
        fields.push({
          field: path,
          message: {
            ja: '使えない文字（制御文字など）が含まれています。取り除いてください。',
            en: 'Contains characters that cannot be stored.',
          },
        });
      }
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value))
      walk(inner, path === '' || path === 'input' ? key : `${path}.${key}`, depth + 1);
  };
  walk(variables ?? {}, '', 0);
  if (fields.length > 0) throw badInput(fields);
}
