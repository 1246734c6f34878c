import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { RESOLVERS } from './resolvers.ts';

/** The wire as the code says it; `npm run check` compares it with the committed schema. */
export function buildWireSchema(): Promise<GraphQLSchema> {
  return buildSchema({ resolvers: RESOLVERS, validate: false, nullableByDefault: false });
}
