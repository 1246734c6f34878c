import { DomainError, type Locale, unavailable } from '@madoguchi/domain';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

const UNAVAILABLE_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '53300',
  '57014',
  '40P01',
  '40001',
  '55P03',
]);

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** A database that is away or busy is said as such; nothing of its words travels. */
function isAway(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined && UNAVAILABLE_CODES.has(code)) return true;
  if (!(error instanceof Error)) return false;
  return /timeout exceeded when trying to connect|Query read timeout|Connection terminated|Client has encountered a connection error/.test(
    error.message,
  );
}

const INTERNAL = {
  ja: '処理できませんでした。入力はそのままです。もう一度お試しください。',
  en: 'This could not be done. Nothing you typed is lost. Please try again.',
};

/** A DomainError as it travels: code, the reader's language, one entry per field; never a stack. */
export function formatDomainError(error: DomainError, locale: Locale): GraphQLFormattedError {
  const fields = error.fields.map((each) => ({ field: each.field, message: each.message[locale] }));
  return {
    message: error.text[locale],
    extensions: { code: error.code, ...(fields.length > 0 ? { fields } : {}) },
  };
}

/** What was thrown, out of the wrappings of executor and server. */
function innermost(error: unknown): unknown {
  let inner = error;
  while (typeof inner === 'object' && inner !== null && 'originalError' in inner && inner.originalError != null)
    inner = inner.originalError;
  return inner;
}

/** The library's own word that the request is at fault, where it gives a status and no code. */
function blamesTheRequest(error: GraphQLError): boolean {
  const http = error.extensions['http'];
  const status = typeof http === 'object' && http !== null && 'status' in http ? Number(http.status) : 0;
  return status >= 400 && status < 500;
}

/**
 * Everything that leaves as an error passes here: what we throw on purpose is said, GraphQL's own complaints are said
 * briefly, everything else is logged by id and masked.
 * @param complaint the code that GraphQL itself gave, for documents that do not fit the schema
 */
export function formatError(error: unknown, locale: Locale, log: Logger, complaint?: unknown): GraphQLFormattedError {
  const original = innermost(error);
  if (original instanceof DomainError) return formatDomainError(original, locale);
  if (isAway(original)) return formatDomainError(unavailable(), locale);
  if (original instanceof GraphQLError) {
    const code = [original.extensions['code'], complaint].find((each) => typeof each === 'string') ?? 'BAD_REQUEST';
    const said = code === 'INTERNAL_SERVER_ERROR' && blamesTheRequest(original) ? 'BAD_REQUEST' : code;
    if (said !== 'INTERNAL_SERVER_ERROR')
      return { message: original.message.slice(0, 300), extensions: { code: said } };
  }
  log.error(
    {
      code: codeOf(original),
      name: original instanceof Error ? original.name : typeof original,
      stack: stackOf(original),
    },
    'request failed',
  );
  return { message: INTERNAL[locale], extensions: { code: 'INTERNAL' } };
}

/** The places, not the words: a database's message may quote what somebody typed. */
function stackOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || error.stack === undefined) return undefined;
  return error.stack
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
    .join('\n');
}
