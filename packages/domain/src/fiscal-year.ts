import { eraYearOf } from './japanese-era.ts';
import type { Locale } from './locale.ts';

export type DateRange = { from: string; to: string };

/** The fiscal year (April to March, named for its April) of a date `YYYY-MM-DD`. */
export function fiscalYearOf(date: string): number {
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= 4 ? year : year - 1;
}

export function fiscalYearStart(fiscalYear: number): string {
  return `${fiscalYear}-04-01`;
}

export function fiscalYearEnd(fiscalYear: number): string {
  return `${fiscalYear + 1}-03-31`;
}

/** 上期 April to September, 下期 October to March. Both ends belong to the range. */
export function fiscalYearHalves(fiscalYear: number): { first: DateRange; second: DateRange } {
  return {
    first: { from: fiscalYearStart(fiscalYear), to: `${fiscalYear}-09-30` },
    second: { from: `${fiscalYear}-10-01`, to: fiscalYearEnd(fiscalYear) },
  };
}

/** The twelve months `YYYY-MM`, April first. */
export function fiscalYearMonths(fiscalYear: number): string[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = ((index + 3) % 12) + 1;
    return `${month >= 4 ? fiscalYear : fiscalYear + 1}-${String(month).padStart(2, '0')}`;
  });
}

/** 令和8年度 or FY2026. The year in which an era began is 元年度, as public papers have it (2019 is 令和元年度). */
export function fiscalYearLabel(fiscalYear: number, locale: Locale = 'ja'): string {
  if (locale === 'en') return `FY${fiscalYear}`;
  const era = eraYearOf(namingDay(fiscalYear));
  if (!era) return `${fiscalYear}年度`;
  return `${era.name}${era.year === 1 ? '元' : era.year}年度`;
}

/** The head of every number that was given in the year: R8. */
export function eraPrefix(fiscalYear: number): string {
  const era = eraYearOf(namingDay(fiscalYear));
  return era ? `${era.letter}${era.year}` : String(fiscalYear);
}

/** An era that begins between April and December gives its name to the whole fiscal year. */
function namingDay(fiscalYear: number): string {
  return `${fiscalYear}-12-31`;
}
