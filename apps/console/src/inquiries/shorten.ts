import { dateInTokyo, timeInTokyo } from '@madoguchi/domain/japanese-date';
import type { Locale } from '@madoguchi/domain/locale';

/** 11/19 within the year, 2025/11/19 before it. */
export function shortDay(iso: string): string {
  const [year, month, day] = dateInTokyo(new Date(iso)).split('-').map(Number);
  const thisYear = dateInTokyo(new Date()).startsWith(String(year));
  return thisYear ? `${month}/${day}` : `${year}/${month}/${day}`;
}

/** 10:05 in Tokyo. */
export const shortTime = (iso: string) => timeInTokyo(new Date(iso));

export const shortMoment = (iso: string) => `${shortDay(iso)} ${shortTime(iso)}`;

/** `9月`, of another year `2025年9月`. @param month `YYYY-MM` @param today `YYYY-MM-DD` */
export function monthWords(month: string, today: string, locale: Locale): string {
  const [year = '', number = ''] = month.split('-');
  if (locale === 'en') return `${Number(number)}/${year}`;
  return year === today.slice(0, 4) ? `${Number(number)}月` : `${year}年${Number(number)}月`;
}
