import type { CodeItem } from './code-item.ts';

export type TallyKindCode = 'QUERY' | 'BOOKING_CHANGE' | 'WRONG_NUMBER' | 'SILENT';

/** Contacts that are counted with one key and do not count as 相談. */
export const TALLY_KINDS: readonly CodeItem<TallyKindCode>[] = [
  { code: 'QUERY', nameJa: '問合せ', nameEn: 'Query' },
  { code: 'BOOKING_CHANGE', nameJa: '予約変更', nameEn: 'Booking changed' },
  { code: 'WRONG_NUMBER', nameJa: '間違い', nameEn: 'Wrong number' },
  { code: 'SILENT', nameJa: '無言', nameEn: 'Silent call' },
];
