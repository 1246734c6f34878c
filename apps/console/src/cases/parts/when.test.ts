import { describe, expect, it } from 'vitest';
import { shortDate, shortDateTime } from './when.ts';

const today = '2026-11-22';

describe('a moment in a dense list', () => {
  it('leaves out the year that everybody knows', () => {
    expect(shortDate('2026-11-25', today, 'ja')).toBe('11/25(水)');
    expect(shortDate('2025-11-25', today, 'ja')).toBe('2025/11/25(火)');
    expect(shortDate('2026-11-25', today, 'en')).toBe('11/25(Wed)');
  });
  it('is told in the time of Tokyo', () => {
    expect(shortDateTime('2026-11-22T01:05:00.000Z', today, 'ja')).toBe('11/22(日) 10:05');
    expect(shortDateTime('2026-11-22T15:30:00.000Z', today, 'ja')).toBe('11/23(月) 00:30');
  });
  it('shows no time that nobody noted', () => {
    expect(shortDateTime('2026-11-21T15:00:00.000Z', today, 'ja')).toBe('11/22(日)');
  });
});
