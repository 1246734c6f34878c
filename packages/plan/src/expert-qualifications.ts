import type { CodeItem } from './code-item.ts';

/** 資格 of the experts that programmes send to companies. */
export const EXPERT_QUALIFICATIONS = [
  { code: 'LABOUR_SOCIAL_SECURITY_ATTORNEY', nameJa: '社会保険労務士', nameEn: 'Labour and social security attorney' },
  { code: 'SME_CONSULTANT', nameJa: '中小企業診断士', nameEn: 'SME management consultant' },
  { code: 'ADMINISTRATIVE_SCRIVENER', nameJa: '行政書士', nameEn: 'Administrative scrivener' },
  { code: 'CAREER_CONSULTANT', nameJa: 'キャリアコンサルタント', nameEn: 'Career consultant' },
  { code: 'IT_COORDINATOR', nameJa: 'ITコーディネータ', nameEn: 'IT coordinator' },
  { code: 'TAX_ACCOUNTANT', nameJa: '税理士', nameEn: 'Certified tax accountant' },
  { code: 'PUBLIC_ACCOUNTANT', nameJa: '公認会計士', nameEn: 'Certified public accountant' },
  { code: 'LAWYER', nameJa: '弁護士', nameEn: 'Lawyer' },
  { code: 'INDUSTRIAL_COUNSELLOR', nameJa: '産業カウンセラー', nameEn: 'Industrial counsellor' },
  { code: 'PSYCHOLOGIST', nameJa: '臨床心理士・公認心理師', nameEn: 'Clinical or certified public psychologist' },
  { code: 'OCCUPATIONAL_HEALTH', nameJa: '産業医・保健師', nameEn: 'Occupational physician or public health nurse' },
  { code: 'HR_CONSULTANT', nameJa: '人事コンサルタント', nameEn: 'Personnel consultant' },
  { code: 'OTHER', nameJa: 'その他', nameEn: 'Other' },
] as const satisfies readonly CodeItem[];

export type ExpertQualificationCode = (typeof EXPERT_QUALIFICATIONS)[number]['code'];
