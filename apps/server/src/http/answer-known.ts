import type { ExecutionResult } from 'graphql';
import type { CompiledDocuments } from './compiled-executor.ts';

/** How a reply is labelled for the few forms in which clients ask; any other is left to the library to negotiate. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['', 'application/json; charset=utf-8'],
  ['*/*', 'application/json; charset=utf-8'],
  ['application/json', 'application/json; charset=utf-8'],
  ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json; charset=utf-8'],
]);

export interface KnownAnswer {
  readonly contentType: string;
  readonly result: ExecutionResult;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The same document again, in the form in which the console sends it: it was validated when the library answered it first,
 * so that its execution is all that is left to do. Undefined where anything is unusual, before anything was executed:
 * then the library answers, and says what is wrong.
 */
export async function answerKnown(
  documents: CompiledDocuments,
  request: { readonly accept: string | undefined; readonly body: unknown },
  context: object,
): Promise<KnownAnswer | undefined> {
  const contentType = LABELS.get(request.accept ?? '');
  if (contentType === undefined || !isRecord(request.body)) return undefined;
  const { query, operationName = null, variables = null, extensions } = request.body;
  if (typeof query !== 'string' || extensions !== undefined) return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  if (variables !== null && !isRecord(variables)) return undefined;
  const run = documents.known(query, operationName);
  if (run === undefined) return undefined;
  const result = await run(context, variables ?? {});
  // Without data the variables did not fit, and nothing was executed.
  return result.data === undefined ? undefined : { contentType, result };
}
