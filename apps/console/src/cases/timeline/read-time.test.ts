import { describe, expect, it } from 'vitest';
import { readTime } from './read-time.ts';

describe('a time of the day', () => {
  it('is read as people type it', () => {
    for (const typed of ['14:30', '1430', '１４：３０', '14時30分', '14 : 30']) expect(readTime(typed)).toBe('14:30');
    expect(readTime('9時')).toBe('09:00');
    expect(readTime('905')).toBe('09:05');
    expect(readTime('9')).toBe('09:00');
  });
  it('is nothing where no clock shows it', () => {
    for (const typed of ['25:00', '12:60', '昼', '']) expect(readTime(typed)).toBeUndefined();
  });
});
