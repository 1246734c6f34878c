import type { CodeItem } from './code-item.ts';

/** 年代: as coarse as a caller cares to say. */
export const AGE_BANDS = [
  { code: 'UNDER_20', nameJa: '20歳未満', nameEn: 'Under 20' },
  { code: 'FROM_20', nameJa: '20代', nameEn: '20s' },
  { code: 'FROM_30', nameJa: '30代', nameEn: '30s' },
  { code: 'FROM_40', nameJa: '40代', nameEn: '40s' },
  { code: 'FROM_50', nameJa: '50代', nameEn: '50s' },
  { code: 'FROM_60', nameJa: '60代', nameEn: '60s' },
  { code: 'FROM_70', nameJa: '70歳以上', nameEn: '70 or older' },
  { code: 'UNKNOWN', nameJa: '不明', nameEn: 'Unknown' },
] as const satisfies readonly CodeItem[];
