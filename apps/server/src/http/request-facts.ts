import type { Locale } from '@madoguchi/domain';
import type { Request, Response } from 'express';
import type { RequestFacts } from '../context.ts';
import { hashOf } from '../ids.ts';
import { clearSessionToken, readSessionToken, writeSessionToken } from './session-cookie.ts';

/** The reader's language as far as the request tells it; a session knows better. */
export function localeOf(request: Request): Locale {
  return /^en\b/i.test(request.header('x-madoguchi-locale') ?? request.header('accept-language') ?? '') ? 'en' : 'ja';
}

/** Who may be asking, from where, in which language. */
export function factsOf(request: Request, response: Response): RequestFacts {
  const sessionToken = readSessionToken(request);
  return {
    sessionToken,
    sessionHash: sessionToken === undefined ? '' : hashOf(sessionToken),
    address: request.ip ?? '',
    locale: localeOf(request),
    setSession: (token) => writeSessionToken(response, token),
    clearSession: () => clearSessionToken(response),
  };
}
