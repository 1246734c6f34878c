import { describe, expect, it } from 'vitest';
import { AppError, errorOfStatus, fieldMessage, parseServerError } from './errors.ts';

describe('an answer of the server', () => {
  it('keeps its code, its words and its fields', () => {
    const error = parseServerError({
      message: '入力に確認が必要なところがあります。',
      extensions: {
        code: 'BAD_USER_INPUT',
        fields: [{ field: 'topics', message: '項目を選んでください。' }],
      },
    });
    expect(error.code).toBe('BAD_USER_INPUT');
    expect(fieldMessage(error, 'topics')).toBe('項目を選んでください。');
    expect(fieldMessage(error, 'content')).toBeUndefined();
  });

  it('shows nothing of an error whose code it does not know', () => {
    const error = parseServerError({
      message: 'select * from case',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(error.code).toBe('UNEXPECTED');
    expect(error.message).toBe('');
  });

  it('survives an answer that is no object', () => {
    expect(parseServerError('x').code).toBe('UNEXPECTED');
    expect(parseServerError({ extensions: { code: 'CONFLICT', fields: 'x' } }).fields).toEqual([]);
  });

  it('is read from the status where the body says nothing', () => {
    expect(errorOfStatus(503).code).toBe('UNAVAILABLE');
    expect(errorOfStatus(429).code).toBe('RATE_LIMITED');
    expect(errorOfStatus(500)).toBeInstanceOf(AppError);
  });
});
