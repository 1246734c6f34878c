import { ERROR_CODES, type ErrorCode } from '@madoguchi/domain/errors';

/** What the server may answer, and what only the browser can know. */
export type AppErrorCode = ErrorCode | 'NETWORK' | 'SIGNED_IN_AS_OTHER' | 'UNEXPECTED';

export interface AppFieldError {
  readonly field: string;
  readonly message: string;
}

/** Every failure that a screen has to show. `message` is ready to be read; '' means that the code says it all. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly fields: readonly AppFieldError[];

  constructor(code: AppErrorCode, message: string, fields: readonly AppFieldError[] = []) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.fields = fields;
  }
}

export const isAppError = (error: unknown): error is AppError => error instanceof AppError;
export const hasCode = (error: unknown, code: AppErrorCode) => isAppError(error) && error.code === code;

/** The words for one field of a failed command, by its path in the input; undefined where nothing is wrong. */
export function fieldMessage(error: unknown, field: string): string | undefined {
  return isAppError(error) ? error.fields.find((entry) => entry.field === field)?.message : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown) => (typeof value === 'string' ? value : '');

function parseFields(value: unknown): AppFieldError[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).map((entry) => ({
    field: text(entry.field),
    message: text(entry.message),
  }));
}

/** Reads one entry of `errors` of a GraphQL reply. */
export function parseServerError(value: unknown): AppError {
  if (!isObject(value)) return new AppError('UNEXPECTED', '');
  const extensions = isObject(value.extensions) ? value.extensions : {};
  const code = ERROR_CODES.find((known) => known === extensions.code);
  if (code === undefined) return new AppError('UNEXPECTED', '');
  return new AppError(code, text(value.message), parseFields(extensions.fields));
}

/** Replies that carry no GraphQL error of their own. */
export function errorOfStatus(status: number): AppError {
  if (status === 429) return new AppError('RATE_LIMITED', '');
  if (status === 413) return new AppError('REQUEST_TOO_LARGE', '');
  if (status === 401) return new AppError('UNAUTHENTICATED', '');
  if (status === 502 || status === 503 || status === 504) return new AppError('UNAVAILABLE', '');
  return new AppError('UNEXPECTED', '');
}
