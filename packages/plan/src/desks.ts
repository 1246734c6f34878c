import { BRANCHES } from './branches.ts';
import type { ChannelCode } from './channels.ts';
import type { CodeItem } from './code-item.ts';
import { ASSUMED_HOURS, type OpeningHours, weekly } from './opening-hours.ts';
import type { OrganisationCode } from './organisations.ts';
import type { ClientKind, TopicListCode } from './topics.ts';

export type DeskKind = 'CONSULTATION_DESK' | 'BRANCH' | 'HEADQUARTERS_SECTION' | 'POLICY_SECTION';

/** How sure a fact is: on an official page · in a secondary source or an older year · a default for the administrator to replace. */
export type Confidence = 'OFFICIAL' | 'SECONDARY' | 'ASSUMED';

/**
 * `programmeCode` is the line of the plan that the desk's consultations count for. `firstAnswerBusinessHours` is the target for the
 * first answer, in hours of the desk's own calendar. `wardCode` is set for branches alone.
 */
export type Desk = CodeItem & {
  shortJa: string;
  kind: DeskKind;
  organisation: OrganisationCode;
  organisationConfidence: Confidence;
  programmeCode: string;
  hours: OpeningHours;
  hoursConfidence: Confidence;
  closedOnHolidays: boolean;
  closedAtYearEnd: boolean;
  telephone: string | null;
  channels: readonly ChannelCode[];
  serves: readonly ClientKind[];
  topicLists: readonly TopicListCode[];
  /** Topics of its lists for which this desk goes before others that take them too. */
  specialTopics: readonly string[];
  firstAnswerBusinessHours: number;
  wardCode: string | null;
};

const COMPANY_TOPICS: readonly TopicListCode[] = ['WORKSTYLE', 'WOMEN_COMPANY', 'CORE_SIDEJOB', 'TALENT', 'FOREIGN'];

const DEFAULTS = {
  kind: 'CONSULTATION_DESK',
  organisation: 'TMG',
  organisationConfidence: 'ASSUMED',
  hours: ASSUMED_HOURS,
  hoursConfidence: 'ASSUMED',
  closedOnHolidays: true,
  closedAtYearEnd: true,
  telephone: null,
  channels: ['PHONE', 'VISIT', 'ONLINE', 'WEB_FORM', 'EMAIL'],
  serves: ['COMPANY'],
  specialTopics: [],
  firstAnswerBusinessHours: 8,
  wardCode: null,
} as const satisfies Partial<Desk>;

/** The desks that the plan names, each under the line that names it. */
export const CONSULTATION_DESKS: readonly Desk[] = [
  {
    ...DEFAULTS,
    code: 'work-style',
    nameJa: '働き方改革に関する相談窓口',
    nameEn: 'Work-Style Reform Consultation Desk',
    shortJa: '働き方改革相談窓口',
    organisationConfidence: 'SECONDARY',
    programmeCode: '1-都-ア-1',
    topicLists: ['WORKSTYLE'],
  },
  {
    ...DEFAULTS,
    code: 'working-women',
    nameJa: 'はたらく女性スクエア',
    nameEn: "Working Women's Square",
    shortJa: '女性スクエア',
    organisationConfidence: 'OFFICIAL',
    programmeCode: '5-都-ア-1',
    hours: weekly([{ from: '09:00', to: '20:00' }], [{ from: '09:00', to: '20:00' }]),
    hoursConfidence: 'SECONDARY',
    telephone: '+81368038941',
    channels: ['PHONE', 'VISIT', 'ONLINE', 'WEB_FORM'],
    serves: ['COMPANY', 'INDIVIDUAL'],
    topicLists: ['WOMEN_COMPANY', 'WOMEN_INDIVIDUAL', 'LABOUR'],
  },
  {
    ...DEFAULTS,
    code: 'talent',
    nameJa: '人材確保相談窓口',
    nameEn: 'Talent Acquisition Consultation Desk',
    shortJa: '人材確保相談窓口',
    organisation: 'FOUNDATION',
    organisationConfidence: 'OFFICIAL',
    programmeCode: '6-都-ア-1',
    hours: weekly([
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '17:00' },
    ]),
    hoursConfidence: 'SECONDARY',
    channels: ['PHONE', 'VISIT', 'ONLINE', 'WEB_FORM', 'EMAIL', 'OUTREACH'],
    topicLists: ['TALENT'],
  },
  {
    ...DEFAULTS,
    code: 'core-talent',
    nameJa: '専門・中核人材 専門相談窓口',
    specialTopics: ['CORE_SIDEJOB_REQUIREMENTS', 'CORE_SIDEJOB_AGENCIES'],
    nameEn: 'Specialist & Core Talent Desk',
    shortJa: '専門・中核人材窓口',
    programmeCode: '6-都-ア-6',
    topicLists: ['CORE_SIDEJOB'],
  },
  {
    ...DEFAULTS,
    code: 'side-job-talent',
    nameJa: '副業・兼業人材 専門相談窓口',
    specialTopics: ['CORE_SIDEJOB_TASK_DESIGN', 'CORE_SIDEJOB_CONTRACT_FORM', 'CORE_SIDEJOB_PAY_DESIGN'],
    nameEn: 'Side-job Talent Desk',
    shortJa: '副業・兼業人材窓口',
    programmeCode: '6-都-ア-7',
    topicLists: ['CORE_SIDEJOB'],
  },
  {
    ...DEFAULTS,
    code: 'core-talent-centre',
    nameJa: '専門・中核人材戦略センター',
    specialTopics: ['CORE_SIDEJOB_MATCHING', 'CORE_SIDEJOB_ONBOARDING'],
    nameEn: 'Specialist & Core Talent Strategy Centre',
    shortJa: '戦略センター',
    programmeCode: '6-都-ア-8',
    channels: ['PHONE', 'VISIT', 'ONLINE', 'WEB_FORM', 'EMAIL', 'OUTREACH'],
    topicLists: ['CORE_SIDEJOB', 'TALENT'],
  },
  {
    ...DEFAULTS,
    code: 'platinum-career',
    nameJa: 'プラチナ・キャリアセンター',
    nameEn: 'Platinum Career Center',
    shortJa: 'プラチナ',
    organisation: 'FOUNDATION',
    organisationConfidence: 'SECONDARY',
    programmeCode: '6-都-ア-10',
    hours: weekly([{ from: '09:00', to: '20:00' }], [{ from: '09:00', to: '17:00' }]),
    hoursConfidence: 'SECONDARY',
    serves: ['COMPANY', 'INDIVIDUAL'],
    topicLists: ['PLATINUM_INDIVIDUAL', 'CORE_SIDEJOB'],
  },
  {
    ...DEFAULTS,
    code: 'foreign-talent',
    nameJa: '東京外国人材採用ナビセンター',
    nameEn: 'Tokyo International Recruitment Navigation Center',
    shortJa: '外国人材ナビ',
    organisationConfidence: 'OFFICIAL',
    programmeCode: '6-都-ウ-1',
    serves: ['COMPANY', 'INDIVIDUAL'],
    topicLists: ['FOREIGN'],
  },
];

/** Sections of both organisations that own outreach, and matters that no desk owns. */
export const SECTION_DESKS: readonly Desk[] = [
  {
    ...DEFAULTS,
    code: 'tmg-policy',
    nameJa: '産業労働局 雇用就業部（施策担当）',
    nameEn: 'TMG Employment Division (policy)',
    shortJa: '都 施策担当',
    kind: 'POLICY_SECTION',
    organisationConfidence: 'SECONDARY',
    programmeCode: '0-共-協定-2',
    topicLists: COMPANY_TOPICS,
  },
  {
    ...DEFAULTS,
    code: 'tcci-hq-policy',
    nameJa: '東商本部 産業政策担当',
    nameEn: 'TCCI Headquarters, Industrial Policy',
    shortJa: '東商本部 産業政策',
    kind: 'HEADQUARTERS_SECTION',
    organisation: 'TCCI',
    programmeCode: '4-商-エ-1',
    topicLists: COMPANY_TOPICS,
  },
  {
    ...DEFAULTS,
    code: 'tcci-hq-sme',
    nameJa: '東商本部 中小企業支援担当',
    nameEn: 'TCCI Headquarters, SME Support',
    shortJa: '東商本部 中小企業',
    kind: 'HEADQUARTERS_SECTION',
    organisation: 'TCCI',
    programmeCode: '6-商-ア-8',
    topicLists: COMPANY_TOPICS,
  },
  {
    ...DEFAULTS,
    code: 'tcci-hq-publicity',
    nameJa: '東商本部 広報担当',
    nameEn: 'TCCI Headquarters, Public Relations',
    shortJa: '東商本部 広報',
    kind: 'HEADQUARTERS_SECTION',
    organisation: 'TCCI',
    programmeCode: '0-商-媒体-2',
    topicLists: COMPANY_TOPICS,
  },
];

/** The 23 branches as desks: management advisers (経営指導員) consult there and go round to companies. */
export const BRANCH_DESKS: readonly Desk[] = BRANCHES.map((branch) => ({
  ...DEFAULTS,
  code: `tcci-${branch.code}`,
  nameJa: `東京商工会議所 ${branch.nameJa}`,
  nameEn: `TCCI ${branch.nameEn}`,
  shortJa: `東商 ${branch.nameJa}`,
  kind: 'BRANCH',
  organisation: 'TCCI',
  organisationConfidence: 'OFFICIAL',
  programmeCode: '4-商-ウ-1',
  channels: ['PHONE', 'VISIT', 'ONLINE', 'EMAIL', 'OUTREACH', 'EVENT'],
  topicLists: COMPANY_TOPICS,
  wardCode: branch.wardCode,
}));

export const DESKS: readonly Desk[] = [...CONSULTATION_DESKS, ...SECTION_DESKS, ...BRANCH_DESKS];
