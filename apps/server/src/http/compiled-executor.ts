import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

const REMEMBERED_DOCUMENTS = 500;

/** The compiled executor's errors lack the extensions that the server looks into; a complaint about a variable has no cause. */
function asUsual(error: GraphQLError): GraphQLError {
  const { message, path, originalError } = error;
  if (originalError == null || path === undefined)
    return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
  return new GraphQLError(message, { path, originalError });
}

/**
 * Executes documents as compiled functions: the console sends the same few all day, and views arrive whole from the
 * database, so walking the schema field by field for each reply is most of what a list costs (quality §1).
 */
export function compiledExecutor(schema: GraphQLSchema): GatewayInterface {
  const compiled = new Map<string, CompiledQuery>();

  function compile(key: string, request: Parameters<NonNullable<Executor>>[0]): CompiledQuery | ExecutionResult {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const made = compileQuery(schema, request.document, request.operationName ?? undefined, {
      disableLeafSerialization: false,
    });
    if (!isCompiledQuery(made)) return made;
    if (compiled.size >= REMEMBERED_DOCUMENTS) compiled.clear();
    compiled.set(key, made);
    return made;
  }

  const executor: Executor = async (request) => {
    const query = compile(`${request.operationName ?? ''}\n${request.queryHash}`, request);
    if (!isCompiledQuery(query)) return query;
    const result = await query.query(undefined, request.context, request.request.variables ?? {});
    return result.errors === undefined ? result : { ...result, errors: result.errors.map(asUsual) };
  };

  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({ executor }),
    stop: async () => undefined,
  };
}

type Executor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;
