import type { Locale } from '@madoguchi/contract';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { I18nContext, useTranslate } from 'react-admin';
import { ja, type MessageKey } from './ja.ts';

/** Japanese comes with the first screen; English is fetched when somebody asks for it. */
export const i18nProvider = polyglotI18nProvider(
  (locale) => (locale === 'en' ? import('./en.ts').then((module) => module.en) : ja),
  'ja',
  [
    { locale: 'ja', name: '日本語' },
    { locale: 'en', name: 'English' },
  ],
);

const LocaleContext = createContext<[Locale, (locale: Locale) => Promise<void>]>(['ja', async () => {}]);

/**
 * Provides the words without react-admin's own way of changing the language, which mounts the whole page anew and
 * would throw away what is being typed.
 */
export function HouseI18n({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>('ja');
  const change = useCallback(async (next: Locale) => {
    await i18nProvider.changeLocale(next);
    document.documentElement.lang = next;
    setLocale(next);
  }, []);
  // A new object for each language, so that everything that translates renders again.
  const provider = useMemo(() => ({ ...i18nProvider }), [locale]);
  const state = useMemo<[Locale, (locale: Locale) => Promise<void>]>(() => [locale, change], [locale, change]);
  return (
    <LocaleContext.Provider value={state}>
      <I18nContext.Provider value={provider}>{children}</I18nContext.Provider>
    </LocaleContext.Provider>
  );
}

export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** `t('table.empty')`: our own words, checked against the Japanese messages. */
export function useT(): Translate {
  const translate = useTranslate();
  return useCallback((key, values) => translate(`madoguchi.${key}`, values), [translate]);
}

/** The language on screen and the way to change it on this page; `savePreferences` keeps it for the person. */
export const useLocale = () => useContext(LocaleContext);

/** Picks the reader's name of anything the server sends in two languages. */
export function useBilingual(): (item: { nameJa: string; nameEn: string }) => string {
  const [locale] = useLocale();
  return useCallback((item) => (locale === 'en' && item.nameEn !== '' ? item.nameEn : item.nameJa), [locale]);
}
