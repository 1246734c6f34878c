import type { CodeItem } from './code-item.ts';

/** 属性: who consults. 不明・匿名 is a legal value. */
export const CLIENT_TYPES = [
  { code: 'OWNER_EXECUTIVE', nameJa: '事業主・役員', nameEn: 'Owner or executive' },
  { code: 'HR_OFFICER', nameJa: '人事労務担当者', nameEn: 'Personnel officer' },
  { code: 'LINE_MANAGER', nameJa: '管理職', nameEn: 'Manager' },
  { code: 'WORKER_REGULAR', nameJa: '労働者本人（正社員）', nameEn: 'Worker (regular)' },
  { code: 'WORKER_PART_TIME', nameJa: '労働者本人（パート・アルバイト）', nameEn: 'Worker (part-time)' },
  { code: 'WORKER_FIXED_TERM', nameJa: '労働者本人（契約社員）', nameEn: 'Worker (fixed-term)' },
  { code: 'WORKER_AGENCY', nameJa: '労働者本人（派遣社員）', nameEn: 'Worker (from a staffing agency)' },
  { code: 'FREELANCE', nameJa: '業務委託・フリーランス', nameEn: 'Contractor or freelance' },
  { code: 'JOB_SEEKER', nameJa: '求職者', nameEn: 'Job seeker' },
  { code: 'STUDENT', nameJa: '学生', nameEn: 'Student' },
  { code: 'INTERNATIONAL_STUDENT', nameJa: '留学生', nameEn: 'International student' },
  { code: 'FAMILY_FRIEND', nameJa: '家族・知人', nameEn: 'Family or acquaintance' },
  { code: 'PROFESSIONAL_SUPPORTER', nameJa: '士業・支援機関', nameEn: 'Licensed professional or support body' },
  { code: 'OTHER', nameJa: 'その他', nameEn: 'Other' },
  { code: 'UNKNOWN', nameJa: '不明・匿名', nameEn: 'Unknown or anonymous' },
] as const satisfies readonly CodeItem[];

export type ClientTypeCode = (typeof CLIENT_TYPES)[number]['code'];
