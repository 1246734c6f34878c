import type { CodeItem } from './code-item.ts';

export type SmeCategoryCode = 'MANUFACTURING_OTHER' | 'WHOLESALE' | 'RETAIL' | 'SERVICE';

export type SmeLimit = CodeItem<SmeCategoryCode> & {
  capitalMaxYen: number;
  employeesMax: number;
  smallEmployeesMax: number;
};

/**
 * 中小企業者 by 中小企業基本法 第二条: capital or regular employees within the limit, either suffices; 小規模企業者 by employees alone.
 * Programmes have limits of their own, often a plain 300 employees.
 */
export const SME_LIMITS: readonly SmeLimit[] = [
  {
    code: 'MANUFACTURING_OTHER',
    nameJa: '製造業・建設業・運輸業・その他',
    nameEn: 'Manufacturing, construction, transport and others',
    capitalMaxYen: 300_000_000,
    employeesMax: 300,
    smallEmployeesMax: 20,
  },
  {
    code: 'WHOLESALE',
    nameJa: '卸売業',
    nameEn: 'Wholesale',
    capitalMaxYen: 100_000_000,
    employeesMax: 100,
    smallEmployeesMax: 5,
  },
  {
    code: 'RETAIL',
    nameJa: '小売業',
    nameEn: 'Retail',
    capitalMaxYen: 50_000_000,
    employeesMax: 50,
    smallEmployeesMax: 5,
  },
  {
    code: 'SERVICE',
    nameJa: 'サービス業',
    nameEn: 'Services',
    capitalMaxYen: 50_000_000,
    employeesMax: 100,
    smallEmployeesMax: 5,
  },
];
