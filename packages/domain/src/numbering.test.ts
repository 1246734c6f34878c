import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseNumber, inquiryNumber, numberKindOf, parseNumber, referralNumber } from './numbering.ts';

const fiscalYear = fc.integer({ min: 2019, max: 2100 });
const running = fc.integer({ min: 1, max: 9_999_999 });

describe('the numbers that people say on the telephone', () => {
  test('carry the Japanese fiscal year and a running number', () => {
    expect(caseNumber(2026, 123)).toBe('R8-000123');
    expect(referralNumber(2026, 45)).toBe('R8-S-00045');
    expect(inquiryNumber(2026, 123)).toBe('R8-U-000123');
  });

  test('grow past their zeros in a great year', () => {
    expect(caseNumber(2026, 1_234_567)).toBe('R8-1234567');
  });

  test('begin at one', () => {
    expect(() => caseNumber(2026, 0)).toThrow(RangeError);
    expect(() => caseNumber(2026, 1.5)).toThrow(RangeError);
  });

  test.each([
    ['R8-000123', 'R8-000123'],
    ['r8 123', 'R8-000123'],
    ['Ｒ８－１２３', 'R8-000123'],
    ['Ｒ８ー０００１２３', 'R8-000123'],
    ['r8000123', 'R8-000123'],
    ['r08-123', 'R8-000123'],
    ['令和8-123', 'R8-000123'],
    ['案件番号：R8-000123', 'R8-000123'],
    ['r8-s-45', 'R8-S-00045'],
    ['r8s45', 'R8-S-00045'],
    ['Ｒ８　Ｓ　４５', 'R8-S-00045'],
    ['r8u123', 'R8-U-000123'],
    ['R12-U-7', 'R12-U-000007'],
    ['H30-12', 'H30-000012'],
  ])('%s is understood as %s', (typed, number) => {
    expect(parseNumber(typed)).toBe(number);
  });

  test.each(['', '123', 'R8', 'R8-', 'R8-0', 'R0-1', 'R8-X-12', 'R8.11.22', '03-5321-1111', '両立支援', 'R8-S'])(
    '%j is no number of ours',
    (typed) => {
      expect(parseNumber(typed)).toBeUndefined();
    },
  );

  test('are understood again as they were given, and tell what they number', () => {
    fc.assert(
      fc.property(fiscalYear, running, (year, count) => {
        const numbers = [caseNumber(year, count), referralNumber(year, count), inquiryNumber(year, count)];
        expect(numbers.map(parseNumber)).toEqual(numbers);
        expect(numbers.map(numberKindOf)).toEqual(['CASE', 'REFERRAL', 'INQUIRY']);
      }),
    );
  });

  test('of another house have no kind', () => {
    expect(numberKindOf('X-1')).toBeUndefined();
  });
});
