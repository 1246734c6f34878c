import { expect, test } from 'vitest';
import { formatPostalCode, parsePostalCode } from './postal-code.ts';

test.each(['1000005', '100-0005', '〒100-0005', '１００－０００５', '100ー0005', ' 〒１００ ０００５ '])(
  'the postal code %s is read',
  (typed) => {
    expect(parsePostalCode(typed)).toEqual({ value: '1000005' });
  },
);
test.each([
  ['100-000', 'LENGTH'],
  ['', 'LENGTH'],
  ['10000055', 'LENGTH'],
  ['丸の内', 'NOT_DIGITS'],
])('%j is refused with %s', (typed, error) => {
  expect(parsePostalCode(typed)).toEqual({ error });
});
test('a postal code is shown with its hyphen', () => {
  expect(formatPostalCode('1000005')).toBe('100-0005');
});
