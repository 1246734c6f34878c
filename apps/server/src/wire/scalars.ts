import 'reflect-metadata';
import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';

export const UUID = GraphQLUUID;
export const LocalDate = GraphQLLocalDate;

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
