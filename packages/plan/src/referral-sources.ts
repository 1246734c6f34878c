import type { CodeItem } from './code-item.ts';

/** 認知経路: how they learnt of the desk. */
export const REFERRAL_SOURCES = [
  { code: 'TMG_WEBSITE', nameJa: '都ホームページ', nameEn: 'TMG website' },
  { code: 'FLYER_POSTER', nameJa: 'チラシ・ポスター', nameEn: 'Flyer or poster' },
  { code: 'TCCI_NEWSLETTER', nameJa: '東商メールマガジン', nameEn: 'TCCI e-mail newsletter' },
  { code: 'TCCI_NEWSPAPER', nameJa: '東商新聞', nameEn: 'Tosho Shimbun (TCCI newspaper)' },
  { code: 'TCCI_ADVISER', nameJa: '東商 経営指導員（支部）', nameEn: 'TCCI management adviser (branch)' },
  { code: 'TCCI_HEADQUARTERS', nameJa: '東商 本部', nameEn: 'TCCI headquarters' },
  { code: 'LABOUR_CENTRE', nameJa: '都 労働相談情報センター', nameEn: 'TMG Labour Consultation Centre' },
  { code: 'SHIGOTO_CENTER', nameJa: '東京しごとセンター・しごと財団', nameEn: 'Tokyo Shigoto Center or Foundation' },
  { code: 'HELLO_WORK', nameJa: 'ハローワーク・労働局', nameEn: 'Hello Work or Labour Bureau' },
  { code: 'MUNICIPALITY', nameJa: '区市町村', nameEn: 'Municipality' },
  { code: 'BANK', nameJa: '金融機関', nameEn: 'Financial institution' },
  { code: 'LICENSED_PROFESSIONAL', nameJa: '士業（社労士等）', nameEn: 'Licensed professional' },
  { code: 'TRADE_ASSOCIATION', nameJa: '業界団体', nameEn: 'Trade association' },
  { code: 'SEMINAR_EVENT', nameJa: 'セミナー・イベント', nameEn: 'Seminar or event' },
  { code: 'SOCIAL_MEDIA', nameJa: 'SNS・Web広告', nameEn: 'Social media or web advertisement' },
  { code: 'SEARCH_ENGINE', nameJa: '検索サイト', nameEn: 'Search engine' },
  { code: 'ACQUAINTANCE', nameJa: '知人・取引先', nameEn: 'Acquaintance or business partner' },
  { code: 'EARLIER_USE', nameJa: '過去利用（リピート）', nameEn: 'Used the desk before' },
  { code: 'OTHER_DESK', nameJa: '他窓口からの引継ぎ', nameEn: 'Handed over by another desk' },
  { code: 'OTHER', nameJa: 'その他', nameEn: 'Other' },
  { code: 'UNKNOWN', nameJa: '不明', nameEn: 'Unknown' },
] as const satisfies readonly CodeItem[];

export type ReferralSourceCode = (typeof REFERRAL_SOURCES)[number]['code'];
