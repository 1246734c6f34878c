import type { CodeItem } from './code-item.ts';

export type EmployeeBandCode =
  | 'FROM_0'
  | 'FROM_2'
  | 'FROM_6'
  | 'FROM_21'
  | 'FROM_30'
  | 'FROM_51'
  | 'FROM_101'
  | 'FROM_301'
  | 'FROM_1000'
  | 'UNKNOWN';

/** `from` and `to` belong to the band; `to` is absent above, both for the unknown. */
export type EmployeeBand = CodeItem<EmployeeBandCode> & { from?: number; to?: number };

/** 規模: bands of regular employees (常時雇用する労働者). The number is stored, the band derived; its edges keep every threshold of the programmes. */
export const EMPLOYEE_BANDS: readonly EmployeeBand[] = [
  { code: 'FROM_0', nameJa: '0〜1人', nameEn: '0–1', from: 0, to: 1 },
  { code: 'FROM_2', nameJa: '2〜5人', nameEn: '2–5', from: 2, to: 5 },
  { code: 'FROM_6', nameJa: '6〜20人', nameEn: '6–20', from: 6, to: 20 },
  { code: 'FROM_21', nameJa: '21〜29人', nameEn: '21–29', from: 21, to: 29 },
  { code: 'FROM_30', nameJa: '30〜50人', nameEn: '30–50', from: 30, to: 50 },
  { code: 'FROM_51', nameJa: '51〜100人', nameEn: '51–100', from: 51, to: 100 },
  { code: 'FROM_101', nameJa: '101〜300人', nameEn: '101–300', from: 101, to: 300 },
  { code: 'FROM_301', nameJa: '301〜999人', nameEn: '301–999', from: 301, to: 999 },
  { code: 'FROM_1000', nameJa: '1,000人以上', nameEn: '1,000 or more', from: 1000 },
  { code: 'UNKNOWN', nameJa: '不明', nameEn: 'Unknown' },
];
