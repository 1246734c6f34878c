import { dateInTokyo, timeInTokyo } from '@madoguchi/domain/japanese-date';
import { useCallback } from 'react';

/** 11/19 within the year, 2025/11/19 before it. */
export function useDay(): (iso: string) => string {
  return useCallback((iso) => {
    const [year, month, day] = dateInTokyo(new Date(iso)).split('-').map(Number);
    const thisYear = dateInTokyo(new Date()).startsWith(String(year));
    return thisYear ? `${month}/${day}` : `${year}/${month}/${day}`;
  }, []);
}

/** 10:05 in Tokyo. */
export const timeOf = (iso: string) => timeInTokyo(new Date(iso));
