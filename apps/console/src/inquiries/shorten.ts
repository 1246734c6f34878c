import { dateInTokyo, timeInTokyo } from '@madoguchi/domain/japanese-date';

/** 11/19 within the year, 2025/11/19 before it. */
export function shortDay(iso: string): string {
  const [year, month, day] = dateInTokyo(new Date(iso)).split('-').map(Number);
  const thisYear = dateInTokyo(new Date()).startsWith(String(year));
  return thisYear ? `${month}/${day}` : `${year}/${month}/${day}`;
}

/** 10:05 in Tokyo. */
export const shortTime = (iso: string) => timeInTokyo(new Date(iso));

export const shortMoment = (iso: string) => `${shortDay(iso)} ${shortTime(iso)}`;
