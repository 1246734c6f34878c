import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

const REMEMBERED_DOCUMENTS = 500;

/** The compiled executor's errors lack the extensions that the server looks into; a complaint about a variable has no cause. */
function asUsual(error: GraphQLError): GraphQLError {
  const { message, path, originalError } = error;
  if (originalError == null || path === undefined)
    return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
  return new GraphQLError(message, { path, originalError });
}

/** The library's executor, and what it has compiled so far. */
export interface CompiledDocuments {
  readonly gateway: GatewayInterface;
  /** A document that was parsed, validated and compiled before, as a function; undefined where it comes for the first time. */
  known(source: string, operationName: string | null): KnownDocument | undefined;
}

export type KnownDocument = (context: object, variables: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;

const keyOf = (source: string, operationName: string | null | undefined) => `${operationName ?? ''}\n${source}`;

/**
 * Executes documents as compiled functions: the console sends the same few all day, and views arrive whole from the
 * database, so walking the schema field by field for each reply is most of what a list costs (quality §1).
 */
export function compiledExecutor(schema: GraphQLSchema): CompiledDocuments {
  const compiled = new Map<string, KnownDocument>();

  function compile(request: Parameters<NonNullable<Executor>>[0]): KnownDocument | ExecutionResult {
    // As it was sent: the context's own name is the one that the document gives the operation.
    const key = keyOf(request.source, request.request.operationName);
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const made = compileQuery(schema, request.document, request.operationName ?? undefined, {
      disableLeafSerialization: false,
    });
    if (!isCompiledQuery(made)) return made;
    if (compiled.size >= REMEMBERED_DOCUMENTS) compiled.clear();
    const run: KnownDocument = async (context, variables) => {
      const result = await made.query(undefined, context, variables);
      return result.errors === undefined ? result : { ...result, errors: result.errors.map(asUsual) };
    };
    compiled.set(key, run);
    return run;
  }

  const executor: Executor = async (request) => {
    const run = compile(request);
    return typeof run === 'function' ? run(request.context, request.request.variables ?? {}) : run;
  };

  return {
    known: (source, operationName) => compiled.get(keyOf(source, operationName)),
    gateway: {
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: async () => ({ executor }),
      stop: async () => undefined,
    },
  };
}

type Executor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;
