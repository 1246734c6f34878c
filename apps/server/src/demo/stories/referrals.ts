import type { ReferralKind } from '@madoguchi/domain';
import type { DemoCompanySlug } from '../companies.ts';
import type { DemoSlug } from '../staff.ts';
import { ago, type Moment } from '../story.ts';

/** What somebody does on a referral once it was drafted. */
export type ReferralAct =
  | { readonly send: true }
  | { readonly give: true }
  | { readonly acknowledge: true }
  | { readonly accept: true }
  | { readonly giveBack: string; readonly note: string }
  | { readonly decline: string; readonly note: string }
  | { readonly interim: string }
  | { readonly complete: string; readonly word: string }
  | { readonly handBack: string; readonly workDone: string }
  | { readonly closeLoop: string }
  | { readonly withdrawConsent: true };

export interface ReferralStory {
  readonly id: string;
  readonly company: DemoCompanySlug;
  readonly desk: string;
  readonly by: DemoSlug;
  readonly at: Moment;
  readonly subject: string;
  readonly topic: string;
  readonly kind: ReferralKind;
  readonly to?: string;
  readonly programme?: string;
  readonly body?: string;
  readonly summary: string;
  /** Nobody agreed: a question without whose it is. */
  readonly anonymous?: true;
  readonly steps: readonly { readonly at: Moment; readonly by?: DemoSlug; readonly act: ReferralAct }[];
}

/** 港支部 steers a member to はたらく女性スクエア; who it is and how it went. */
const steered = (
  id: string,
  company: DemoCompanySlug,
  weekdays: number,
  said: { readonly subject: string; readonly summary: string },
  steps: ReferralStory['steps'],
): ReferralStory => ({
  id,
  company,
  desk: 'tcci-minato',
  by: 'minato-1',
  at: ago(weekdays, '10:00'),
  topic: 'WOMEN_COMPANY_ACTION_PLAN',
  kind: 'GUIDANCE',
  to: 'working-women',
  programme: '5-都-ア-1',
  ...said,
  steps,
});

/** A case crosses to another desk and its answer comes back: one in each state that a desk meets. */
export const REFERRAL_STORIES: readonly ReferralStory[] = [
  steered(
    'F-draft',
    'minato-trading',
    1,
    { subject: '行動計画の見直し', summary: '行動計画の期間が今年度で終わる。次の計画の相談を希望。' },
    [],
  ),
  steered(
    'F-sent',
    'minato-clinic',
    2,
    { subject: '女性職員の定着', summary: '夜勤のある職場で、出産後に辞める職員が続く。続けられる働き方を知りたい。' },
    [{ at: ago(1, '15:00'), act: { send: true } }],
  ),
  steered(
    'F-returned',
    'shinagawa-construction',
    6,
    { subject: '女性の現場監督', summary: '現場の更衣室から見直したい。何から始めるか相談したい。' },
    [
      { at: ago(5, '10:10'), act: { send: true } },
      { at: ago(4, '11:00'), by: 'josei-1', act: { acknowledge: true } },
      {
        at: ago(3, '16:00'),
        by: 'josei-1',
        act: { giveBack: 'MISSING_FACTS', note: '常時雇用の人数と、現場の数を教えてください。' },
      },
    ],
  ),
  steered(
    'F-accepted',
    'shibuya-design',
    12,
    { subject: '在宅勤務と評価', summary: '在宅を選ぶ女性社員の評価が下がりがち。評価の物差しを見直したい。' },
    [
      { at: ago(12, '10:20'), act: { send: true } },
      { at: ago(11, '11:30'), by: 'josei-2', act: { accept: true } },
      {
        at: ago(5, '17:00'),
        by: 'josei-2',
        act: { interim: '初回の面談を終えました。次回は評価シートの案をお持ちします。' },
      },
    ],
  ),
  steered(
    'F-completed',
    'bunkyo-advertising',
    20,
    { subject: '管理職への登用', summary: '女性の係長はいるが課長がいない。研修と制度の両面で相談したい。' },
    [
      { at: ago(20, '10:20'), act: { send: true } },
      { at: ago(19, '13:00'), by: 'josei-1', act: { accept: true } },
      {
        at: ago(2, '16:40'),
        by: 'josei-1',
        act: { complete: 'PROGRAMME_USED', word: '登用計画を作成。管理職研修に2名の申込みを終えた。' },
      },
    ],
  ),
  steered(
    'F-closed',
    'sumida-printing',
    30,
    { subject: '育業からの復帰', summary: '来春に2名が育業から戻る。復帰後の勤務を一緒に考えてほしい。' },
    [
      { at: ago(30, '10:20'), act: { send: true } },
      { at: ago(29, '13:00'), by: 'josei-3', act: { accept: true } },
      {
        at: ago(12, '16:40'),
        by: 'josei-3',
        act: { complete: 'RESOLVED', word: '復帰面談の手順を整え、短時間勤務の規程を改めた。' },
      },
      { at: ago(10, '10:00'), act: { closeLoop: '社長に巡回で報告。' } },
    ],
  ),
  steered(
    'F-declined',
    'katsushika-metal',
    9,
    { subject: '奨励金の申請', summary: '奨励金の申請書の書き方を教えてほしい。' },
    [
      { at: ago(9, '10:20'), act: { send: true } },
      {
        at: ago(8, '14:00'),
        by: 'josei-2',
        act: { decline: 'ANOTHER_DESK', note: '申請の窓口は人材確保相談窓口です。' },
      },
    ],
  ),
  steered(
    'F-suspended',
    'minato-trading',
    15,
    { subject: '短時間正社員の制度', summary: '短時間正社員を設けたい。就業規則の例を見たい。' },
    [
      { at: ago(15, '10:20'), act: { send: true } },
      { at: ago(14, '13:00'), by: 'josei-3', act: { accept: true } },
      { at: ago(4, '09:30'), act: { withdrawConsent: true } },
    ],
  ),
  {
    id: 'F-unnamed',
    company: 'shibuya-design',
    desk: 'tcci-minato',
    by: 'minato-1',
    at: ago(4, '10:00'),
    subject: '社名を出さずに聞きたい休業の扱い',
    topic: 'WOMEN_COMPANY_ACTION_PLAN',
    kind: 'CONSULT',
    to: 'working-women',
    anonymous: true,
    summary:
      '会員企業から、社名を出さずに聞きたいとの相談。不妊治療のための休暇を設けたいが、就業規則にどこまで書けばよいか。参考になる規定例はあるか。',
    steps: [
      { at: ago(4, '10:40'), act: { send: true } },
      { at: ago(3, '11:20'), by: 'josei-2', act: { accept: true } },
      {
        at: ago(2, '15:30'),
        by: 'josei-2',
        act: { interim: '規定例を2つ用意しています。取得の単位は何時間をお考えですか。' },
      },
    ],
  },
  {
    id: 'F-handover',
    company: 'shinagawa-construction',
    desk: 'working-women',
    by: 'josei-1',
    at: ago(7, '10:00'),
    subject: '現場の勤務間インターバル',
    topic: 'WORKSTYLE_TELEWORK',
    kind: 'HANDOVER',
    to: 'work-style',
    summary: '女性の登用の相談から、勤務間インターバルの導入が主な課題と分かった。',
    steps: [
      { at: ago(7, '10:30'), act: { send: true } },
      { at: ago(6, '14:00'), by: 'hataraki-1', act: { accept: true } },
    ],
  },
  {
    id: 'F-consult',
    company: 'sumida-printing',
    desk: 'work-style',
    by: 'hataraki-2',
    at: ago(8, '10:00'),
    subject: '残業の偏りと女性の配置',
    topic: 'WORKSTYLE_EFFICIENCY_IT',
    kind: 'CONSULT',
    to: 'working-women',
    summary: '残業の多い部署に女性が配置されない。配置の見直しを一緒に考えてほしい。',
    steps: [
      { at: ago(8, '11:00'), act: { send: true } },
      { at: ago(7, '15:00'), by: 'josei-2', act: { accept: true } },
    ],
  },
  {
    id: 'F-external',
    company: 'katsushika-metal',
    desk: 'tcci-katsushika',
    by: 'katsushika-1',
    at: ago(5, '10:00'),
    subject: '退職金をめぐる相談',
    topic: 'WORKSTYLE_CARE_BALANCE',
    kind: 'EXTERNAL',
    body: 'labour-iidabashi',
    summary: '退職した社員から退職金の計算に異議。制度の説明を受けたい。',
    steps: [{ at: ago(5, '10:40'), act: { give: true } }],
  },
  {
    id: 'F-katsushika',
    company: 'katsushika-metal',
    desk: 'talent',
    by: 'jinzai-1',
    at: ago(6, '09:30'),
    subject: '高等学校からの採用',
    topic: 'TALENT_YOUNG',
    kind: 'GUIDANCE',
    to: 'tcci-katsushika',
    programme: '6-商-ア-2',
    summary: '来春の高卒採用を考えている。学校との情報交換会に参加したい。',
    steps: [
      { at: ago(6, '10:00'), act: { send: true } },
      { at: ago(5, '09:40'), by: 'katsushika-1', act: { accept: true } },
    ],
  },
];
