import type { TypedDocumentString } from '@madoguchi/contract';
import { operationName } from '../../data-provider/client.ts';
import { AppError, errorOfStatus, parseServerError } from '../../data-provider/errors.ts';

/** Browsers refuse to let a larger body outlive its page. */
const MOST_KEPT_ALIVE = 60_000;

const isReply = (body: unknown): body is { data?: unknown; errors?: unknown } =>
  typeof body === 'object' && body !== null;

/**
 * A request that follows a timer or the end of a page. The server does not take it for the person's presence, it opens
 * no sign-in dialog, and it outlives the page.
 * @throws AppError
 */
export async function executeQuietly<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const body = JSON.stringify({ query: document.toString(), operationName: operationName(document), variables });
  let reply: Response;
  try {
    reply = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      keepalive: new TextEncoder().encode(body).length < MOST_KEPT_ALIVE,
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'accept-language': window.document.documentElement.lang || 'ja',
        'x-madoguchi': '1',
        'x-madoguchi-background': '1',
      },
      body,
    });
  } catch {
    throw new AppError('NETWORK', '');
  }
  let content: unknown;
  try {
    content = await reply.json();
  } catch {
    throw errorOfStatus(reply.status);
  }
  if (!isReply(content)) throw errorOfStatus(reply.status);
  if (Array.isArray(content.errors) && content.errors.length > 0) throw parseServerError(content.errors[0]);
  if (content.data === undefined || content.data === null) throw errorOfStatus(reply.status);
  return content.data as Result;
}
