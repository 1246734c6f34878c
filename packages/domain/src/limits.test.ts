import { expect, test } from 'vitest';
import { exceedsLimit, LIMITS } from './limits.ts';

test('a memo of just so many letters is taken, one more is not', () => {
  expect(exceedsLimit('あ'.repeat(LIMITS.memo), 'memo')).toBe(false);
  expect(exceedsLimit('あ'.repeat(LIMITS.memo + 1), 'memo')).toBe(true);
});
test('letters are counted as people count them, however many code units they take', () => {
  expect(exceedsLimit('𠮷'.repeat(LIMITS.name), 'name')).toBe(false);
  expect(exceedsLimit('葛󠄀'.repeat(LIMITS.name), 'name')).toBe(false);
  expect(exceedsLimit('𠮷'.repeat(LIMITS.name + 1), 'name')).toBe(true);
});
