/** An entry of a code list: the code is stored and never changes its meaning; the names are what people read. */
export type CodeItem<Code extends string = string> = { code: Code; nameJa: string; nameEn: string };

/** The name of a code in a list, in a language; the code itself where the list does not know it. */
export function nameOf(list: readonly CodeItem[], code: string, locale: 'ja' | 'en' = 'ja'): string {
  const item = list.find((candidate) => candidate.code === code);
  if (!item) return code;
  return locale === 'ja' ? item.nameJa : item.nameEn;
}
