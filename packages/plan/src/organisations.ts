import type { CodeItem } from './code-item.ts';

export type OrganisationCode = 'TMG' | 'TCCI' | 'FOUNDATION';

/** `badge` stands in the top bar; 都のみ and 東商のみ are made of it. */
export type Organisation = CodeItem<OrganisationCode> & { badge: string };

/** Who answers for the data of a desk. A contractor's staff are staff of the desk. */
export const ORGANISATIONS: readonly Organisation[] = [
  { code: 'TMG', nameJa: '東京都', nameEn: 'Tokyo Metropolitan Government', badge: '都' },
  { code: 'TCCI', nameJa: '東京商工会議所', nameEn: 'Tokyo Chamber of Commerce and Industry', badge: '東商' },
  {
    code: 'FOUNDATION',
    nameJa: '公益財団法人東京しごと財団',
    nameEn: 'Tokyo Foundation for Employment Services',
    badge: '財団',
  },
];
