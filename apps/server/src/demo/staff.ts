import type { Role } from '@madoguchi/domain';
import type { OrganisationCode } from '@madoguchi/plan';

export const DEMO_PASSWORD = 'madoguchi-demo';

/** A post at desks (by slug) or, for the roles of an organisation, in one. */
export type DemoPost =
  | { readonly role: Extract<Role, 'COUNSELLOR' | 'SUPERVISOR' | 'APPROVER'>; readonly desks: readonly string[] }
  | { readonly role: Extract<Role, 'MANAGER' | 'ADMINISTRATOR' | 'AUDITOR'>; readonly organisation: OrganisationCode };

/** `label` makes an account one of those that the entrance names, in the order of this list. */
export interface DemoStaff {
  readonly slug: string;
  readonly name: string;
  readonly kana: string;
  readonly label?: string;
  readonly posts: readonly DemoPost[];
}

const counsellor = (...desks: string[]): DemoPost => ({ role: 'COUNSELLOR', desks });
const supervisor = (...desks: string[]): DemoPost => ({ role: 'SUPERVISOR', desks });
const approver = (...desks: string[]): DemoPost => ({ role: 'APPROVER', desks });

export const DEMO_BRANCHES = ['minato', 'shibuya', 'shinagawa', 'bunkyo', 'katsushika', 'sumida', 'ota'].map(
  (ward) => `tcci-${ward}`,
);

/** Everybody of the demo world; the names are made up of the words of the trade. */
export const DEMO_STAFF = [
  {
    slug: 'josei-1',
    name: '窓口 花子',
    kana: 'マドグチ ハナコ',
    label: '相談員',
    posts: [counsellor('working-women')],
  },
  { slug: 'josei-2', name: '聞多 みのり', kana: 'キキタ ミノリ', posts: [counsellor('working-women')] },
  { slug: 'josei-3', name: '傾聴 さゆり', kana: 'ケイチョウ サユリ', posts: [counsellor('working-women')] },
  {
    slug: 'josei-tokatsu',
    name: '見本 和子',
    kana: 'ミホン カズコ',
    label: '統括',
    posts: [supervisor('working-women')],
  },
  {
    slug: 'minato-1',
    name: '巡回 太郎',
    kana: 'ジュンカイ タロウ',
    label: '経営指導員（支部）',
    posts: [counsellor('tcci-minato')],
  },
  {
    slug: 'kessai',
    name: '決裁 実',
    kana: 'ケッサイ ミノル',
    label: '決裁者',
    posts: [approver('work-style', 'working-women', 'foreign-talent')],
  },
  {
    slug: 'kanri-to',
    name: '集計 文雄',
    kana: 'シュウケイ フミオ',
    label: '管理職（都）',
    posts: [{ role: 'MANAGER', organisation: 'TMG' }],
  },
  {
    slug: 'kanri-tosho',
    name: '数見 律子',
    kana: 'カズミ リツコ',
    label: '管理職（東商）',
    posts: [{ role: 'MANAGER', organisation: 'TCCI' }],
  },
  {
    slug: 'system-kanri',
    name: '設定 進',
    kana: 'セッテイ ススム',
    label: '管理者',
    posts: [{ role: 'ADMINISTRATOR', organisation: 'TMG' }],
  },
  {
    slug: 'kansa',
    name: '証跡 守',
    kana: 'ショウセキ マモル',
    label: '監査',
    posts: [{ role: 'AUDITOR', organisation: 'TMG' }],
  },
  { slug: 'hataraki-1', name: '働方 改', kana: 'ハタラカタ アラタ', posts: [counsellor('work-style')] },
  { slug: 'hataraki-2', name: '休日 陽子', kana: 'ヤスミ ヨウコ', posts: [counsellor('work-style')] },
  { slug: 'hataraki-tokatsu', name: '定時 満', kana: 'サダトキ ミツル', posts: [supervisor('work-style')] },
  { slug: 'jinzai-1', name: '人見 結', kana: 'ヒトミ ユイ', posts: [counsellor('talent')] },
  { slug: 'jinzai-2', name: '求野 匠', kana: 'モトメノ タクミ', posts: [counsellor('talent')] },
  { slug: 'jinzai-tokatsu', name: '例題 次郎', kana: 'レイダイ ジロウ', posts: [supervisor('talent')] },
  { slug: 'senmon-1', name: '要件 整', kana: 'ヨウケン ヒトシ', posts: [counsellor('core-talent', 'side-job-talent')] },
  { slug: 'senmon-2', name: '中核 仁', kana: 'ナカカク ジン', posts: [counsellor('core-talent')] },
  { slug: 'fukugyo-1', name: '兼子 葉', kana: 'カネコ ヨウ', posts: [counsellor('side-job-talent')] },
  {
    slug: 'senmon-tokatsu',
    name: '架空 麗',
    kana: 'カクウ レイ',
    posts: [supervisor('core-talent', 'side-job-talent')],
  },
  { slug: 'senryaku-1', name: '探索 歩', kana: 'タンサク アユム', posts: [counsellor('core-talent-centre')] },
  { slug: 'senryaku-2', name: '縁結 真帆', kana: 'エンムスビ マホ', posts: [counsellor('core-talent-centre')] },
  { slug: 'senryaku-tokatsu', name: '仮名 統', kana: 'カナ オサム', posts: [supervisor('core-talent-centre')] },
  { slug: 'platinum-1', name: '銀嶺 茂', kana: 'ギンレイ シゲル', posts: [counsellor('platinum-career')] },
  { slug: 'platinum-2', name: '円熟 佳代', kana: 'エンジュク カヨ', posts: [counsellor('platinum-career')] },
  { slug: 'platinum-tokatsu', name: '例示 幸', kana: 'レイジ サチ', posts: [supervisor('platinum-career')] },
  { slug: 'gaikoku-1', name: '案内 リン', kana: 'アンナイ リン', posts: [counsellor('foreign-talent')] },
  { slug: 'gaikoku-2', name: '架橋 渡', kana: 'カケハシ ワタル', posts: [counsellor('foreign-talent')] },
  { slug: 'gaikoku-tokatsu', name: '世話 万里', kana: 'セワ マリ', posts: [supervisor('foreign-talent')] },
  { slug: 'shibuya-1', name: '坂上 歩美', kana: 'サカウエ アユミ', posts: [counsellor('tcci-shibuya')] },
  { slug: 'shinagawa-1', name: '宿場 誠', kana: 'シュクバ マコト', posts: [counsellor('tcci-shinagawa')] },
  { slug: 'bunkyo-1', name: '文机 栞', kana: 'フミヅクエ シオリ', posts: [counsellor('tcci-bunkyo')] },
  { slug: 'katsushika-1', name: '川辺 寅雄', kana: 'カワベ トラオ', posts: [counsellor('tcci-katsushika')] },
  { slug: 'sumida-1', name: '花火 竜', kana: 'ハナビ リュウ', posts: [counsellor('tcci-sumida')] },
  { slug: 'ota-1', name: '旋盤 鉄平', kana: 'センバン テッペイ', posts: [counsellor('tcci-ota')] },
  { slug: 'shibu-tokatsu', name: '束根 務', kana: 'タバネ ツトム', posts: [supervisor(...DEMO_BRANCHES)] },
  { slug: 'honbu-1', name: '本部 連', kana: 'ホンブ レン', posts: [counsellor('tcci-hq-sme')] },
  { slug: 'honbu-2', name: '提言 論子', kana: 'テイゲン ロンコ', posts: [counsellor('tcci-hq-policy')] },
  { slug: 'honbu-3', name: '紙面 彩', kana: 'シメン アヤ', posts: [counsellor('tcci-hq-publicity')] },
  {
    slug: 'honbu-tokatsu',
    name: '会頭 側',
    kana: 'カイトウ ソバ',
    posts: [supervisor('tcci-hq-sme', 'tcci-hq-policy', 'tcci-hq-publicity')],
  },
  { slug: 'tocho-1', name: '施策 綴', kana: 'シサク ツヅル', posts: [counsellor('tmg-policy')] },
  { slug: 'zaidan-kessai', name: '承認 確', kana: 'ショウニン タシカ', posts: [approver('talent', 'platinum-career')] },
  {
    slug: 'kanri-zaidan',
    name: '一覧 見咲',
    kana: 'イチラン ミサキ',
    posts: [{ role: 'MANAGER', organisation: 'FOUNDATION' }],
  },
  {
    slug: 'tosho-kanri',
    name: '台帳 整子',
    kana: 'ダイチョウ セイコ',
    posts: [{ role: 'ADMINISTRATOR', organisation: 'TCCI' }],
  },
] as const satisfies readonly DemoStaff[];

export type DemoSlug = (typeof DEMO_STAFF)[number]['slug'];

export function signInNameOf(slug: string): string {
  return `${slug}@demo.example`;
}
