import type { CodeItem } from './code-item.ts';

/** What work a status allows: within its scope, with a permit (資格外活動許可), as designated for the person, or any. */
export type WorkPermission = 'PERMITTED_SCOPE' | 'NEEDS_PERMISSION' | 'DESIGNATED' | 'UNRESTRICTED';
export type ResidenceStatus = CodeItem & { work: WorkPermission; validFrom?: string };

/** 在留資格. A desk stores a person's status only where the consultation needs it; never the card or its number. */
export const RESIDENCE_STATUSES: readonly ResidenceStatus[] = [
  { code: 'HSP_1A', nameJa: '高度専門職1号イ', nameEn: 'Highly Skilled Professional (i)(a)', work: 'PERMITTED_SCOPE' },
  { code: 'HSP_1B', nameJa: '高度専門職1号ロ', nameEn: 'Highly Skilled Professional (i)(b)', work: 'PERMITTED_SCOPE' },
  { code: 'HSP_1C', nameJa: '高度専門職1号ハ', nameEn: 'Highly Skilled Professional (i)(c)', work: 'PERMITTED_SCOPE' },
  { code: 'HSP_2', nameJa: '高度専門職2号', nameEn: 'Highly Skilled Professional (ii)', work: 'PERMITTED_SCOPE' },
  { code: 'BUSINESS_MANAGER', nameJa: '経営・管理', nameEn: 'Business Manager', work: 'PERMITTED_SCOPE' },
  { code: 'LEGAL_ACCOUNTING', nameJa: '法律・会計業務', nameEn: 'Legal/Accounting Services', work: 'PERMITTED_SCOPE' },
  { code: 'MEDICAL_SERVICES', nameJa: '医療', nameEn: 'Medical Services', work: 'PERMITTED_SCOPE' },
  { code: 'RESEARCHER', nameJa: '研究', nameEn: 'Researcher', work: 'PERMITTED_SCOPE' },
  { code: 'INSTRUCTOR', nameJa: '教育', nameEn: 'Instructor', work: 'PERMITTED_SCOPE' },
  {
    code: 'ENGINEER_HUMANITIES_INTERNATIONAL',
    nameJa: '技術・人文知識・国際業務',
    nameEn: 'Engineer/Specialist in Humanities/International Services',
    work: 'PERMITTED_SCOPE',
  },
  {
    code: 'INTRA_COMPANY_TRANSFEREE',
    nameJa: '企業内転勤',
    nameEn: 'Intra-company Transferee',
    work: 'PERMITTED_SCOPE',
  },
  { code: 'NURSING_CARE', nameJa: '介護', nameEn: 'Nursing Care', work: 'PERMITTED_SCOPE' },
  { code: 'ENTERTAINER', nameJa: '興行', nameEn: 'Entertainer', work: 'PERMITTED_SCOPE' },
  { code: 'SKILLED_LABOUR', nameJa: '技能', nameEn: 'Skilled Labor', work: 'PERMITTED_SCOPE' },
  {
    code: 'SPECIFIED_SKILLED_1',
    nameJa: '特定技能1号',
    nameEn: 'Specified Skilled Worker (i)',
    work: 'PERMITTED_SCOPE',
  },
  {
    code: 'SPECIFIED_SKILLED_2',
    nameJa: '特定技能2号',
    nameEn: 'Specified Skilled Worker (ii)',
    work: 'PERMITTED_SCOPE',
  },
  {
    code: 'TECHNICAL_INTERN_1',
    nameJa: '技能実習1号',
    nameEn: 'Technical Intern Training (i)',
    work: 'PERMITTED_SCOPE',
  },
  {
    code: 'TECHNICAL_INTERN_2',
    nameJa: '技能実習2号',
    nameEn: 'Technical Intern Training (ii)',
    work: 'PERMITTED_SCOPE',
  },
  {
    code: 'TECHNICAL_INTERN_3',
    nameJa: '技能実習3号',
    nameEn: 'Technical Intern Training (iii)',
    work: 'PERMITTED_SCOPE',
  },
  { code: 'PROFESSOR', nameJa: '教授', nameEn: 'Professor', work: 'PERMITTED_SCOPE' },
  { code: 'ARTIST', nameJa: '芸術', nameEn: 'Artist', work: 'PERMITTED_SCOPE' },
  { code: 'RELIGIOUS_ACTIVITIES', nameJa: '宗教', nameEn: 'Religious Activities', work: 'PERMITTED_SCOPE' },
  { code: 'JOURNALIST', nameJa: '報道', nameEn: 'Journalist', work: 'PERMITTED_SCOPE' },
  { code: 'DIPLOMAT', nameJa: '外交', nameEn: 'Diplomat', work: 'PERMITTED_SCOPE' },
  { code: 'OFFICIAL', nameJa: '公用', nameEn: 'Official', work: 'PERMITTED_SCOPE' },
  { code: 'DESIGNATED_ACTIVITIES', nameJa: '特定活動', nameEn: 'Designated Activities', work: 'DESIGNATED' },
  { code: 'STUDENT', nameJa: '留学', nameEn: 'Student', work: 'NEEDS_PERMISSION' },
  { code: 'DEPENDENT', nameJa: '家族滞在', nameEn: 'Dependent', work: 'NEEDS_PERMISSION' },
  { code: 'CULTURAL_ACTIVITIES', nameJa: '文化活動', nameEn: 'Cultural Activities', work: 'NEEDS_PERMISSION' },
  { code: 'TEMPORARY_VISITOR', nameJa: '短期滞在', nameEn: 'Temporary Visitor', work: 'NEEDS_PERMISSION' },
  { code: 'TRAINEE', nameJa: '研修', nameEn: 'Trainee', work: 'NEEDS_PERMISSION' },
  { code: 'PERMANENT_RESIDENT', nameJa: '永住者', nameEn: 'Permanent Resident', work: 'UNRESTRICTED' },
  {
    code: 'SPOUSE_OF_JAPANESE',
    nameJa: '日本人の配偶者等',
    nameEn: 'Spouse or Child of Japanese National',
    work: 'UNRESTRICTED',
  },
  {
    code: 'SPOUSE_OF_PERMANENT_RESIDENT',
    nameJa: '永住者の配偶者等',
    nameEn: 'Spouse or Child of Permanent Resident',
    work: 'UNRESTRICTED',
  },
  { code: 'LONG_TERM_RESIDENT', nameJa: '定住者', nameEn: 'Long-Term Resident', work: 'UNRESTRICTED' },
  {
    code: 'SPECIAL_PERMANENT_RESIDENT',
    nameJa: '特別永住者',
    nameEn: 'Special Permanent Resident',
    work: 'UNRESTRICTED',
  },
  {
    code: 'EMPLOYMENT_FOR_SKILL_DEVELOPMENT',
    nameJa: '育成就労',
    nameEn: 'Employment for Skill Development',
    work: 'PERMITTED_SCOPE',
    validFrom: '2027-04-01',
  },
];
