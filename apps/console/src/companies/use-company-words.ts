import { formatTelephone } from '@madoguchi/domain/telephone';
import { useCallback } from 'react';
import { useNames } from '../cases/reference.ts';
import { useLocale } from '../i18n/provider.tsx';
import { type CompanyField, type CompanyForm, readNumber } from './company-form.ts';

/** Each field of the form as it is read on the screen. */
export function useCompanyWords(): (field: CompanyField, of: CompanyForm) => string {
  const names = useNames();
  const [locale] = useLocale();
  return useCallback(
    (field, of) => {
      const text = of[field];
      if (text === '') return '';
      if (field === 'municipality') return names.of('municipalities', text);
      if (field === 'industry') return names.of('industries', text);
      if (field === 'telephone') return text.startsWith('+') ? formatTelephone(text) : text;
      if (field === 'capitalYen' || field === 'regularEmployees')
        return readNumber(text)?.toLocaleString(locale) ?? text;
      return text;
    },
    [names, locale],
  );
}
