import 'reflect-metadata';
import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';

/** What the database printed as an id or a date leaves as it is; what arrives is checked by the library's scalar. */
const asPrinted = (scalar: GraphQLScalarType<string, string>) =>
  new GraphQLScalarType<string, string>({ ...scalar.toConfig(), serialize: String });

export const UUID = asPrinted(GraphQLUUID);
export const LocalDate = asPrinted(GraphQLLocalDate);

/**
 * An instant. Views carry it as the database printed it, so it leaves as text; what arrives is parsed and checked by the
 * library's scalar and becomes a Date.
 */
export const DateTimeISO = new GraphQLScalarType<Date, string>({
  name: 'DateTimeISO',
  description: 'An instant in ISO 8601, UTC.',
  serialize: (value) => (typeof value === 'string' ? value : String(GraphQLDateTimeISO.serialize(value))),
  parseValue: (value) => GraphQLDateTimeISO.parseValue(value),
  parseLiteral: (ast) => GraphQLDateTimeISO.parseLiteral(ast, {}),
});
