import type { CodeItem } from './code-item.ts';
import rows from './topics.json' with { type: 'json' };

export type ClientKind = 'COMPANY' | 'INDIVIDUAL';
export type TopicList = CodeItem & { clientKinds: readonly ClientKind[] };

/** The lists of 相談項目. A desk offers one or more of them; `clientKinds` says for whom a list is shown first. */
export const TOPIC_LISTS = [
  { code: 'WORKSTYLE', nameJa: '働き方改革', nameEn: 'Work-style reform', clientKinds: ['COMPANY'] },
  {
    code: 'WOMEN_COMPANY',
    nameJa: '女性活躍（企業）',
    nameEn: "Women's advancement (companies)",
    clientKinds: ['COMPANY'],
  },
  {
    code: 'WOMEN_INDIVIDUAL',
    nameJa: 'はたらく女性（個人）',
    nameEn: 'Working women (individuals)',
    clientKinds: ['INDIVIDUAL'],
  },
  { code: 'LABOUR', nameJa: '労働相談', nameEn: 'Labour', clientKinds: ['COMPANY', 'INDIVIDUAL'] },
  { code: 'TALENT', nameJa: '人材確保', nameEn: 'Finding and keeping staff', clientKinds: ['COMPANY'] },
  {
    code: 'CORE_SIDEJOB',
    nameJa: '専門・中核／副業・兼業',
    nameEn: 'Specialist, core and side-job talent',
    clientKinds: ['COMPANY'],
  },
  {
    code: 'PLATINUM_INDIVIDUAL',
    nameJa: 'プラチナ・キャリア',
    nameEn: 'Platinum career',
    clientKinds: ['COMPANY', 'INDIVIDUAL'],
  },
  { code: 'FOREIGN', nameJa: '外国人材', nameEn: 'Foreign talent', clientKinds: ['COMPANY', 'INDIVIDUAL'] },
] as const satisfies readonly TopicList[];

export type TopicListCode = (typeof TOPIC_LISTS)[number]['code'];

/** `key` is the two digits that choose the topic in the dock, unique among the lists of one desk; `kana` the reading for those who type it. */
export type Topic = CodeItem & { list: TopicListCode; key: string; kana: string };

/** 相談項目: one contact has one or more. */
export const TOPICS: readonly Topic[] = rows.map((row) => ({ ...row, list: row.list as TopicListCode }));
