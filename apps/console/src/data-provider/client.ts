import type { TypedDocumentString } from '@madoguchi/contract';
import { lettersReady } from '../theme/fallback-font.ts';
import { markReachable, markUnreachable } from './connection.ts';
import { AppError, errorOfStatus, hasCode, parseServerError } from './errors.ts';

export interface ExecuteOptions {
  readonly signal?: AbortSignal;
  /** The request is part of signing in itself, so a missing session is an answer and no interruption. */
  readonly entrance?: boolean;
}

let signInAgain: (() => Promise<void>) | undefined;

/** Tells the client how to ask for a new session in the middle of the work. */
export function onUnauthenticated(ask: () => Promise<void>) {
  signInAgain = ask;
}

let rightsChanged: (() => void) | undefined;

/** Tells the client whom to call where a role of today asks for more than the session of this morning has shown. */
export function onRightsChanged(look: () => void) {
  rightsChanged = look;
}

/** The name of an operation is the first part of its cache key. */
export function operationName(document: { toString(): string }): string {
  return /(?:query|mutation)\s+(\w+)/.exec(document.toString())?.[1] ?? 'Anonymous';
}

const isReply = (body: unknown): body is { data?: unknown; errors?: unknown } =>
  typeof body === 'object' && body !== null;

async function send(body: string, signal: AbortSignal | undefined): Promise<unknown> {
  let reply: Response;
  try {
    reply = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'accept-language': document.documentElement.lang || 'ja',
        'x-madoguchi': '1',
      },
      body,
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    markUnreachable();
    throw new AppError('NETWORK', '');
  }
  let content: unknown;
  try {
    const text = await reply.text();
    await lettersReady(text);
    content = JSON.parse(text);
  } catch {
    throw errorOfStatus(reply.status);
  }
  markReachable();
  if (!isReply(content)) throw errorOfStatus(reply.status);
  if (Array.isArray(content.errors) && content.errors.length > 0) throw parseServerError(content.errors[0]);
  if (content.data === undefined || content.data === null) throw errorOfStatus(reply.status);
  return content.data;
}

/**
 * Sends one typed document. Where the session has ended, the sign-in dialog opens and the same body, with the same
 * `requestId`, goes out again after it: nothing on the page is lost and nothing is done twice.
 * @throws AppError
 */
export async function execute<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: ExecuteOptions = {},
): Promise<Result> {
  const body = JSON.stringify({
    query: document.toString(),
    operationName: operationName(document),
    variables,
  });
  for (;;) {
    try {
      return (await send(body, options.signal)) as Result;
    } catch (error) {
      if (options.entrance !== true && hasCode(error, 'SECOND_FACTOR_MISSING')) rightsChanged?.();
      if (options.entrance === true || signInAgain === undefined || !hasCode(error, 'UNAUTHENTICATED')) throw error;
      await signInAgain();
    }
  }
}
