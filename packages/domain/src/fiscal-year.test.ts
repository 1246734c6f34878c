import { describe, expect, test } from 'vitest';
import {
  eraPrefix,
  fiscalYearEnd,
  fiscalYearHalves,
  fiscalYearLabel,
  fiscalYearMonths,
  fiscalYearOf,
  fiscalYearStart,
} from './fiscal-year.ts';

describe('the fiscal year', () => {
  test.each([
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
    ['2026-12-31', 2026],
    ['2027-01-01', 2026],
    ['2027-03-31', 2026],
  ])('of %s is that of %i', (date, year) => {
    expect(fiscalYearOf(date)).toBe(year);
  });

  test('runs from April to March', () => {
    expect([fiscalYearStart(2026), fiscalYearEnd(2026)]).toEqual(['2026-04-01', '2027-03-31']);
    expect(fiscalYearMonths(2026)).toEqual([
      ...['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'],
      ...['2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03'],
    ]);
  });

  test('has two halves that meet', () => {
    expect(fiscalYearHalves(2026)).toEqual({
      first: { from: '2026-04-01', to: '2026-09-30' },
      second: { from: '2026-10-01', to: '2027-03-31' },
    });
  });

  test.each([
    [2026, '令和8年度', 'FY2026', 'R8'],
    [2019, '令和元年度', 'FY2019', 'R1'],
    [2018, '平成30年度', 'FY2018', 'H30'],
    [2035, '令和17年度', 'FY2035', 'R17'],
  ])('of %i is called %s, %s and %s', (year, japanese, english, prefix) => {
    expect(fiscalYearLabel(year)).toBe(japanese);
    expect(fiscalYearLabel(year, 'en')).toBe(english);
    expect(eraPrefix(year)).toBe(prefix);
  });
});
