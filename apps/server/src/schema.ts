import 'reflect-metadata';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { buildSchema } from 'type-graphql';
import { RESOLVERS } from './resolvers.ts';

/** The wire as the code says it; `npm run check` compares it with the committed schema. */
export async function buildWireSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({ resolvers: RESOLVERS, validate: false, nullableByDefault: false });
  takeFieldsAsTheyAre(schema);
  return schema;
}

/**
 * Views arrive whole from one statement, so a field of theirs is a property and needs no function: the library would wrap
 * each in an asynchronous resolver of its own, hundreds for a list.
 */
function takeFieldsAsTheyAre(schema: GraphQLSchema): void {
  const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.has(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) delete field.resolve;
  }
}
