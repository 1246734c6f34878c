import type { CodeItem } from './code-item.ts';
import type { Confidence } from './desks.ts';
import { type OpeningHours, weekly } from './opening-hours.ts';
import type { ClientKind } from './topics.ts';

export type ExternalBodyKind = 'LABOUR_OFFICE' | 'NATIONAL' | 'METROPOLITAN';

/**
 * `hours`, `telephone`, `address` (sometimes the quarter alone), `url` and `municipalityCodes` (the area an office answers for) only
 * where something is known; `areaConfidence` says how well. `answers` are lists of topics or single topics for which a desk may point
 * there: proposals, as nothing official says.
 */
export type ExternalBody = CodeItem & {
  kind: ExternalBodyKind;
  kana: string;
  serves: readonly ClientKind[];
  answers: readonly string[];
  address?: string;
  url?: string;
  telephone?: string;
  hours?: OpeningHours;
  hoursNoteJa?: string;
  municipalityCodes?: readonly string[];
  areaConfidence?: Confidence;
};

const DAY = [{ from: '09:00', to: '17:00' }];
const LATE = [{ from: '09:00', to: '20:00' }];
const EVERYBODY: readonly ClientKind[] = ['COMPANY', 'INDIVIDUAL'];
const LABOUR_OFFICE = {
  kind: 'LABOUR_OFFICE',
  serves: EVERYBODY,
  answers: ['LABOUR', 'WOMEN_INDIVIDUAL_LABOUR'],
  url: 'https://hataraku.metro.tokyo.lg.jp',
} as const;

/**
 * Bodies outside the system that an inquiry or an EXTERNAL referral can point to. Visits to the labour offices are by reservation;
 * they take no consultation by e-mail. Their sixth office, 青山, is the desk はたらく女性スクエア.
 */
export const EXTERNAL_BODIES: readonly ExternalBody[] = [
  {
    code: 'labour-110',
    kana: 'とうきょうとろうどう110ばん',
    nameJa: '東京都ろうどう110番',
    nameEn: 'Tokyo Labour Hotline 110',
    ...LABOUR_OFFICE,
    telephone: '+81570006110',
    hours: weekly(LATE, DAY),
  },
  {
    code: 'labour-iidabashi',
    kana: 'ろうどうそうだんじょうほうせんたーいいだばし',
    nameJa: '労働相談情報センター（飯田橋）',
    nameEn: 'Labour Consultation Centre, Iidabashi',
    ...LABOUR_OFFICE,
    hours: [[], LATE, DAY, DAY, DAY, LATE, DAY],
    municipalityCodes: [
      ...['131016', '131024', '131041', '131130', '131148', '131156'],
      ...['133612', '133621', '133639', '133647', '133817', '133825', '134015', '134023', '134210'],
    ],
    areaConfidence: 'ASSUMED',
  },
  {
    code: 'labour-osaki',
    kana: 'ろうどうそうだんじょうほうせんたーおおさきじむしょ',
    nameJa: '労働相談情報センター 大崎事務所',
    nameEn: 'Labour Consultation Centre, Osaki',
    ...LABOUR_OFFICE,
    hours: [[], DAY, LATE, DAY, DAY, DAY, []],
    municipalityCodes: ['131032', '131091', '131105', '131113', '131121'],
    areaConfidence: 'ASSUMED',
  },
  {
    code: 'labour-ikebukuro',
    kana: 'ろうどうそうだんじょうほうせんたーいけぶくろじむしょ',
    nameJa: '労働相談情報センター 池袋事務所',
    nameEn: 'Labour Consultation Centre, Ikebukuro',
    ...LABOUR_OFFICE,
    hours: [[], DAY, DAY, DAY, LATE, DAY, []],
    municipalityCodes: ['131059', '131164', '131172', '131181', '131199', '131202'],
    areaConfidence: 'ASSUMED',
  },
  {
    code: 'labour-kameido',
    kana: 'ろうどうそうだんじょうほうせんたーかめいどじむしょ',
    nameJa: '労働相談情報センター 亀戸事務所',
    nameEn: 'Labour Consultation Centre, Kameido',
    ...LABOUR_OFFICE,
    hours: [[], DAY, LATE, DAY, DAY, DAY, []],
    municipalityCodes: ['131067', '131075', '131083', '131211', '131229', '131237'],
    areaConfidence: 'ASSUMED',
  },
  {
    code: 'labour-tama',
    kana: 'ろうどうそうだんじょうほうせんたーたまじむしょ',
    nameJa: '労働相談情報センター 多摩事務所',
    nameEn: 'Labour Consultation Centre, Tama',
    ...LABOUR_OFFICE,
    hours: [[], LATE, DAY, LATE, DAY, DAY, []],
    hoursNoteJa: '第1・第3土曜日も9:00〜17:00に開いています。',
    municipalityCodes: [
      ...['132012', '132021', '132039', '132047', '132055', '132063', '132071', '132080', '132098', '132101'],
      ...['132110', '132128', '132136', '132144', '132152', '132187', '132195', '132209', '132217', '132225'],
      ...['132233', '132241', '132250', '132276', '132284', '132292', '133035', '133051', '133078', '133086'],
    ],
    areaConfidence: 'ASSUMED',
  },
  {
    code: 'hello-work',
    kana: 'はろーわーく',
    nameJa: 'ハローワーク',
    nameEn: 'Hello Work',
    kind: 'NATIONAL',
    serves: EVERYBODY,
    answers: ['TALENT_JOB_POSTING', 'TALENT_DISABILITY', 'LABOUR_EMPLOYMENT_INSURANCE', 'FOREIGN_NOTIFICATIONS'],
  },
  {
    code: 'foreign-employment-centre',
    kana: 'とうきょうがいこくじんこようさーびすせんたー',
    nameJa: '東京外国人雇用サービスセンター',
    nameEn: 'Tokyo Employment Service Center for Foreigners',
    kind: 'NATIONAL',
    serves: EVERYBODY,
    answers: ['FOREIGN_RECRUITING', 'FOREIGN_INTERNATIONAL_STUDENTS', 'FOREIGN_INTERNSHIP'],
  },
  {
    code: 'fresc',
    kana: 'がいこくじんざいりゅうしえんせんたー',
    nameJa: '外国人在留支援センター（FRESC）',
    nameEn: 'Foreign Residents Support Center (FRESC)',
    kind: 'NATIONAL',
    serves: EVERYBODY,
    answers: ['FOREIGN_RESIDENCE_STATUS', 'FOREIGN_NOTIFICATIONS'],
    address: '四谷',
  },
  {
    code: 'labour-bureau',
    kana: 'とうきょうろうどうきょく',
    nameJa: '東京労働局',
    nameEn: 'Tokyo Labour Bureau',
    kind: 'NATIONAL',
    serves: EVERYBODY,
    answers: ['LABOUR_ACCIDENT_INSURANCE', 'WORKSTYLE_WORK_RULES', 'WORKSTYLE_EQUAL_PAY'],
  },
  {
    code: 'work-style-support-centre',
    kana: 'はたらきかたかいかくすいしんしえんせんたー',
    nameJa: '働き方改革推進支援センター',
    nameEn: 'Work Style Reform Promotion Support Center',
    kind: 'NATIONAL',
    serves: ['COMPANY'],
    answers: ['WORKSTYLE_LONG_HOURS', 'WORKSTYLE_EQUAL_PAY', 'WORKSTYLE_WORK_RULES', 'WORKSTYLE_WAGE_INCREASE'],
  },
  {
    code: 'yorozu',
    kana: 'とうきょうとよろずしえんきょてん',
    nameJa: '東京都よろず支援拠点',
    nameEn: 'Tokyo Yorozu Support Center',
    kind: 'NATIONAL',
    serves: ['COMPANY'],
    answers: ['WORKSTYLE_EFFICIENCY_IT', 'WORKSTYLE_WAGE_INCREASE'],
  },
  {
    code: 'sme-support-corporation',
    kana: 'とうきょうとちゅうしょうきぎょうしんこうこうしゃ',
    nameJa: '東京都中小企業振興公社',
    nameEn: 'Tokyo Metropolitan Small and Medium Enterprise Support Center',
    kind: 'METROPOLITAN',
    serves: ['COMPANY'],
    answers: ['WORKSTYLE_EFFICIENCY_IT'],
  },
  {
    code: 'telework-centre',
    kana: 'とうきょうてれわーくすいしんせんたー',
    nameJa: '東京テレワーク推進センター',
    nameEn: 'Tokyo Telework Promotion Center',
    kind: 'METROPOLITAN',
    serves: ['COMPANY'],
    answers: ['WORKSTYLE_TELEWORK'],
  },
  {
    code: 'houterasu',
    kana: 'ほうてらす',
    nameJa: '法テラス',
    nameEn: 'Japan Legal Support Center (Houterasu)',
    kind: 'NATIONAL',
    serves: ['INDIVIDUAL'],
    answers: ['LABOUR_DISMISSAL', 'LABOUR_UNPAID_WAGES', 'LABOUR_NON_RENEWAL'],
  },
  {
    code: 'shigoto-foundation',
    nameJa: '公益財団法人東京しごと財団',
    nameEn: 'Tokyo Foundation for Employment Services',
    kana: 'とうきょうしごとざいだん',
    kind: 'METROPOLITAN',
    serves: ['COMPANY'],
    answers: ['WORKSTYLE_GRANTS', 'WOMEN_COMPANY_GRANTS', 'WOMEN_COMPANY_FACILITIES', 'TALENT_GRANTS'],
    address: '飯田橋',
    url: 'https://shigotozaidan.or.jp/koyo-kankyo/overview',
  },
  {
    code: 'vocational-centre',
    nameJa: '職業能力開発センター',
    nameEn: 'Vocational Skills Development Center',
    kana: 'しょくぎょうのうりょくかいはつせんたー',
    kind: 'METROPOLITAN',
    serves: EVERYBODY,
    answers: ['TALENT_JOB_POSTING'],
  },
];
