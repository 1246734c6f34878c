import { formatDate } from '@madoguchi/domain/japanese-date';
import { useLocale } from '../../i18n/provider.tsx';
import { useToday } from '../reference.ts';
import { shortDate, shortDateTime } from './when.ts';

/** A moment, short for the eye and exact for the machine. */
export function When({ at }: { at: string }) {
  const [locale] = useLocale();
  return (
    <time className="number" dateTime={at}>
      {shortDateTime(at, useToday(), locale)}
    </time>
  );
}

/** A day; `full` writes year, era and weekday out. */
export function Day({ date, full = false }: { date: string; full?: boolean }) {
  const [locale] = useLocale();
  const today = useToday();
  return (
    <time className={full ? '' : 'number'} dateTime={date}>
      {full ? formatDate(date, locale) : shortDate(date, today, locale)}
    </time>
  );
}
