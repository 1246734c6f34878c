import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corporateNumberCheckDigit, corporateNumberFrom, parseCorporateNumber } from './corporate-number.ts';

const twelveDigits = fc.stringMatching(/^\d{12}$/);

describe('a corporate number', () => {
  test.each(['8000020130001', '1100005004357', '7470005002863', '7000012050002'])(
    '%s, known to exist, is accepted',
    (number) => {
      expect(parseCorporateNumber(number)).toEqual({ value: number });
      expect(corporateNumberFrom(number.slice(1))).toBe(number);
    },
  );

  test.each(['８０００ ０２０１ ３０００１', '8-0000-2013-0001', '法人番号：8000020130001', ' 8000020130001\n'])(
    'pasted as %j is read',
    (typed) => {
      expect(parseCorporateNumber(typed)).toEqual({ value: '8000020130001' });
    },
  );

  test.each([
    ['9000020130001', 'CHECK_DIGIT'],
    ['0000020130001', 'CHECK_DIGIT'],
    ['800002013000', 'LENGTH'],
    ['80000201300011', 'LENGTH'],
    ['', 'LENGTH'],
    ['T800002013000', 'NOT_DIGITS'],
    ['八千', 'NOT_DIGITS'],
  ])('%j is refused with %s', (typed, error) => {
    expect(parseCorporateNumber(typed)).toEqual({ error });
  });

  test('every twelve digits have one check digit from 1 to 9, and only that one is accepted', () => {
    fc.assert(
      fc.property(twelveDigits, fc.integer({ min: 0, max: 9 }), (twelve, digit) => {
        const right = corporateNumberCheckDigit(twelve);
        return right >= 1 && right <= 9 && 'value' in parseCorporateNumber(`${digit}${twelve}`) === (digit === right);
      }),
    );
  });

  test('a check digit of anything but twelve digits is refused', () => {
    expect(() => corporateNumberCheckDigit('123')).toThrow(RangeError);
  });
});
