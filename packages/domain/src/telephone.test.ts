import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTelephone, looksLikeTelephone, parseTelephone, telephoneDigitsForSearch } from './telephone.ts';

describe('a telephone number', () => {
  test.each([
    '03-5321-1111',
    '0353211111',
    '０３－５３２１－１１１１',
    '03ー5321ー1111',
    '03‐5321‑1111',
    '03‒5321–1111',
    '03—5321―1111',
    '03−5321−1111',
    '(03) 5321-1111',
    '03（5321）1111',
    '+81 3 5321 1111',
    '+81-(0)3-5321-1111',
    '+81 (0) 3-5321-1111',
    '８１３５３２１１１１１',
    '010-81-3-5321-1111',
    'TEL: 03-5321-1111',
    ' 03 5321 1111 ',
    '03.5321.1111',
  ])('typed as %s is the same number', (typed) => {
    expect(parseTelephone(typed)).toEqual({ e164: '+81353211111' });
    expect(telephoneDigitsForSearch(typed)).toBe('0353211111');
    expect(looksLikeTelephone(typed)).toBe(true);
  });

  test('of another country is kept with its country code', () => {
    expect(parseTelephone('+1 (415) 555-2671')).toEqual({ e164: '+14155552671' });
    expect(formatTelephone('+14155552671')).toBe('+14155552671');
  });

  test.each([
    ['', 'EMPTY'],
    ['　ー ', 'EMPTY'],
    ['03-5321-111', 'LENGTH'],
    ['03-5321-11111', 'LENGTH'],
    ['090-1234-567', 'LENGTH'],
    ['5321-1111', 'LENGTH'],
    ['00-0000-0000', 'LENGTH'],
    ['+123', 'LENGTH'],
    ['03-5321-1111 内線12', 'NOT_DIGITS'],
    ['わからない', 'NOT_DIGITS'],
    ['03-5321-\u0000', 'NOT_DIGITS'],
  ])('%j is refused with %s', (typed, error) => {
    expect(parseTelephone(typed)).toEqual({ error });
  });

  test.each([
    '03-5321-1111',
    '06-6941-0351',
    '042-521-2111',
    '0422-51-5131',
    '04-2998-1111',
    '04-7167-1111',
    '045-671-2121',
    '052-961-1111',
    '0466-25-1111',
    '0547-36-7111',
    '075-222-3111',
    '011-211-2111',
    '04992-2-1443',
    '04998-2-3111',
    '090-1234-5678',
    '080-1234-5678',
    '070-1234-5678',
    '050-1234-5678',
    '0120-123-456',
    '0800-123-4567',
    '0570-006-110',
  ])('%s is shown with the hyphens people know', (shown) => {
    const parsed = parseTelephone(shown);
    expect('e164' in parsed ? formatTelephone(parsed.e164) : parsed.error).toBe(shown);
  });

  test('shown and typed again is the same number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0[1-9]\d{8,9}$/), (digits) => {
        const parsed = parseTelephone(digits);
        if ('error' in parsed) return parsed.error === 'LENGTH';
        const shown = formatTelephone(parsed.e164);
        return (
          telephoneDigitsForSearch(shown) === digits && JSON.stringify(parseTelephone(shown)) === JSON.stringify(parsed)
        );
      }),
    );
  });

  test('a part of it gives the digits to look for', () => {
    expect(telephoneDigitsForSearch('５３２１－１１')).toBe('532111');
    expect(telephoneDigitsForSearch('+81 3 53')).toBe('0353');
  });

  test.each(['R8-000123', '111', '両立支援', '7000012050002', '2026年11月22日'])(
    '%s does not look like one',
    (typed) => {
      expect(looksLikeTelephone(typed)).toBe(false);
    },
  );
});
