import { isAppError } from '../../data-provider/errors.ts';

/**
 * What a form says at its top: everything but the words that already stand at one of its fields.
 * @param atFields the fields of the input for which the form has a place
 */
export function errorAtTop(error: unknown, atFields: readonly string[]): unknown {
  if (!isAppError(error) || error.code !== 'BAD_USER_INPUT' || error.fields.length === 0) return error;
  return error.fields.every((entry) => atFields.includes(entry.field)) ? undefined : error;
}
