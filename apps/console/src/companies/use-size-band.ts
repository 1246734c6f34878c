import { EMPLOYEE_BANDS } from '@madoguchi/plan/employee-bands';
import { useCallback } from 'react';
import { useBilingual } from '../i18n/provider.tsx';

/** The band of regular employees in words. */
export function useSizeBand(): (code: string) => string {
  const bilingual = useBilingual();
  return useCallback(
    (code: string) => {
      const band = EMPLOYEE_BANDS.find((entry) => entry.code === code);
      return band === undefined ? code : bilingual(band);
    },
    [bilingual],
  );
}
