import { describe, expect, it } from 'vitest';
import { AppError } from '../../data-provider/errors.ts';
import { errorAtTop } from './form-errors.ts';

describe('what a form says at its top', () => {
  const wrongTopic = new AppError('BAD_USER_INPUT', '項目を選んでください。', [
    { field: 'topics', message: '項目を選んでください。' },
  ]);
  it('is not what already stands at a field', () => {
    expect(errorAtTop(wrongTopic, ['outcome', 'topics'])).toBeUndefined();
  });
  it('is what has no field of its own', () => {
    expect(errorAtTop(wrongTopic, ['outcome'])).toBe(wrongTopic);
    const conflict = new AppError('CONFLICT', 'ほかの人が先に更新しました。');
    expect(errorAtTop(conflict, ['topics'])).toBe(conflict);
    expect(errorAtTop(undefined, [])).toBeUndefined();
  });
});
