import { dateInTokyo, timeInTokyo, weekdayOf } from '@madoguchi/domain/japanese-date';
import type { Locale } from '@madoguchi/domain/locale';

const WEEKDAYS_JA = '日月火水木金土';
const WEEKDAYS_EN = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const dayOf = (date: string, locale: Locale) => {
  const weekday = weekdayOf(date);
  return locale === 'en' ? (WEEKDAYS_EN[weekday] ?? '') : (WEEKDAYS_JA[weekday] ?? '');
};

/**
 * A date for dense places: `11/25(水)` within the year of `today`, `2025/11/25(火)` outside of it.
 * @param date `YYYY-MM-DD`
 * @param today `YYYY-MM-DD`
 */
export function shortDate(date: string, today: string, locale: Locale): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const monthDay = `${Number(month)}/${Number(day)}`;
  return `${year === today.slice(0, 4) ? monthDay : `${year}/${monthDay}`}(${dayOf(date, locale)})`;
}

/**
 * `11/22(日) 10:05`. Midnight to the minute is the mark of a time that nobody noted: then the date stands alone.
 * @param instant ISO 8601
 */
export function shortDateTime(instant: string, today: string, locale: Locale): string {
  const at = new Date(instant);
  const date = shortDate(dateInTokyo(at), today, locale);
  const time = timeInTokyo(at);
  return time === '00:00' ? date : `${date} ${time}`;
}
