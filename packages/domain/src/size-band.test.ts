import { describe, expect, test } from 'vitest';
import { isSmall, isSmallOrMedium, sizeBandOf } from './size-band.ts';

describe('the size band', () => {
  test.each([
    [0, 'FROM_0'],
    [1, 'FROM_0'],
    [2, 'FROM_2'],
    [5, 'FROM_2'],
    [6, 'FROM_6'],
    [20, 'FROM_6'],
    [21, 'FROM_21'],
    [29, 'FROM_21'],
    [30, 'FROM_30'],
    [50, 'FROM_30'],
    [51, 'FROM_51'],
    [100, 'FROM_51'],
    [101, 'FROM_101'],
    [300, 'FROM_101'],
    [301, 'FROM_301'],
    [999, 'FROM_301'],
    [1000, 'FROM_1000'],
    [80_000, 'FROM_1000'],
    [undefined, 'UNKNOWN'],
    [null, 'UNKNOWN'],
  ])('of %s employees is %s', (employees, band) => {
    expect(sizeBandOf(employees)).toBe(band);
  });
  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('of %s employees does not exist', (employees) => {
    expect(() => sizeBandOf(employees)).toThrow(RangeError);
  });
});

describe('a retailer (50 million yen, 50 employees, 5 when small)', () => {
  const retail = { capitalMaxYen: 50_000_000, employeesMax: 50, smallEmployeesMax: 5 };
  test('is small or medium by either measure', () => {
    expect(isSmallOrMedium(retail, { capitalYen: 50_000_000, employees: 400 })).toBe(true);
    expect(isSmallOrMedium(retail, { capitalYen: 90_000_000, employees: 50 })).toBe(true);
    expect(isSmallOrMedium(retail, { employees: 12 })).toBe(true);
  });
  test('is neither when both measures are passed', () => {
    expect(isSmallOrMedium(retail, { capitalYen: 50_000_001, employees: 51 })).toBe(false);
  });
  test('stays unknown while the other measure could still decide', () => {
    expect(isSmallOrMedium(retail, { employees: 51 })).toBeUndefined();
    expect(isSmallOrMedium(retail, {})).toBeUndefined();
  });
  test('is small by employees alone', () => {
    expect(isSmall(retail, { employees: 5, capitalYen: 900_000_000 })).toBe(true);
    expect(isSmall(retail, { employees: 6 })).toBe(false);
    expect(isSmall(retail, { capitalYen: 1 })).toBeUndefined();
  });
});
