import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** A value as it is written inside a document, past every check of variables. */
export function asLiteral(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return asLiteral(type.ofType, value);
  if (value === null || value === undefined) return 'null';
  if (isListType(type) && Array.isArray(value))
    return `[${value.map((each) => asLiteral(type.ofType, each)).join(', ')}]`;
  if (isInputObjectType(type) && typeof value === 'object') {
    const fields = type.getFields();
    const parts = Object.entries(value).flatMap(([key, inner]) => {
      const field = fields[key];
      return field === undefined || inner === undefined ? [] : [`${key}: ${asLiteral(field.type, inner)}`];
    });
    return `{${parts.join(', ')}}`;
  }
  if (isEnumType(type)) return String(value);
  // JSON writes NUL and a lone surrogate as \\u escapes, which GraphQL reads as well.
  return JSON.stringify(value);
}
