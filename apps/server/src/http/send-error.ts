import { DomainError, type Locale } from '@madoguchi/domain';
import type { Response } from 'express';
import { formatError } from '../graphql-errors.ts';
import type { Services } from '../services.ts';

/** Says what went wrong before or outside of GraphQL, in its form. */
export function sendError(
  response: Response,
  status: number,
  error: unknown,
  locale: Locale,
  services: Pick<Services, 'log'>,
): void {
  if (response.headersSent) return;
  response.status(status).json({ errors: [formatError(error, locale, services.log)] });
}

const STATUS: Readonly<Partial<Record<string, number>>> = {
  UNAUTHENTICATED: 401,
  REQUEST_TOO_LARGE: 413,
  UNAVAILABLE: 503,
  FORBIDDEN: 403,
};

export function statusOf(error: unknown): number {
  if (error instanceof DomainError) return STATUS[error.code] ?? 400;
  return 503;
}
