import type { CodeItem } from './code-item.ts';

/** `nameJa` is the sentence of the plan itself. */
export type Objective = CodeItem & { section: number };

/** The objectives （内容） of the six sections of the plan. */
export const OBJECTIVES: readonly Objective[] = [
  {
    code: '1-内-1',
    section: 1,
    nameJa:
      '（1）働き方改革による労働時間の削減等に加え、多様な働き方や労働生産性の高い働き方の実現のため、改善に意欲ある企業に対する支援の実施',
    nameEn:
      'Support for willing companies towards shorter working hours, diverse ways of working and higher labour productivity',
  },
  {
    code: '1-内-2',
    section: 1,
    nameJa: '（2）企業が主体的に働き方改革を推進できるよう、企業の実情にあわせたきめ細かな支援の実施',
    nameEn: 'Fine-grained support that fits each company, so that companies lead their own work-style reform',
  },
  {
    code: '1-内-3',
    section: 1,
    nameJa: '（3）中小企業が、従業員の「手取り時間」の創出やエンゲージメント向上等に向けた取り組みに対する支援の実施',
    nameEn: 'Support for small and medium companies that create take-home time for employees and raise engagement',
  },
  {
    code: '2-内-1',
    section: 2,
    nameJa:
      '（1）働き方の多様化等に対応した企業戦略としてのテレワーク推進を支援するため、企業のテレワーク導入・定着・促進に向けた支援',
    nameEn: 'Support for introducing, keeping and extending telework as a company strategy',
  },
  {
    code: '2-内-2',
    section: 2,
    nameJa: '(2) テレワーク普及の気運醸成に向けて、イベントや広告等により普及啓発',
    nameEn: 'Events and advertising that build momentum for telework',
  },
  {
    code: '3-内-1',
    section: 3,
    nameJa: 'スムーズビズの各取組の継続に向け、集中的な呼びかけやイベント、広報等により、企業等に普及啓発',
    nameEn: 'Concentrated appeals, events and publicity for companies so that Smooth Biz goes on',
  },
  {
    code: '4-内-1',
    section: 4,
    nameJa: '(1) ライフ・ワーク・バランス認定企業制度やE X P Oを活用した気運醸成',
    nameEn: 'Momentum through the life-work balance certification and EXPO',
  },
  {
    code: '4-内-2',
    section: 4,
    nameJa: '(2) 企業における育児・介護など生活と仕事の両立が可能となる雇用環境整備の促進',
    nameEn: 'Workplaces where childcare, family care and work go together',
  },
  {
    code: '5-内-1',
    section: 5,
    nameJa: '女性活躍推進に向けた企業の職場環境整備を支援',
    nameEn: 'Support for workplaces where women advance',
  },
  {
    code: '6-内-1',
    section: 6,
    nameJa: '相談窓口の設置・コンサルティング等の実施、若者等への企業の魅力発信などにより、中小企業の人材確保を支援',
    nameEn:
      'Consultation desks, consulting and presentation of companies to young people, so that small and medium companies find staff',
  },
];
