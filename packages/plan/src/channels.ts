import type { CodeItem } from './code-item.ts';

export type ChannelCode =
  | 'PHONE'
  | 'VISIT'
  | 'ONLINE'
  | 'WEB_FORM'
  | 'EMAIL'
  | 'LINE'
  | 'OUTREACH'
  | 'REMOTE_TERMINAL'
  | 'EVENT'
  | 'FAX_POST';
/** `shortJa` is what the dock shows; `dockKey` the digit that chooses it there (Alt+1 to Alt+7). */
export type Channel = CodeItem<ChannelCode> & { shortJa: string; dockKey?: number };

/** 相談方法: how a contact came. The order is that of the dock. */
export const CHANNELS: readonly Channel[] = [
  { code: 'PHONE', nameJa: '電話', nameEn: 'Phone', shortJa: '電話', dockKey: 1 },
  { code: 'VISIT', nameJa: '来所（対面）', nameEn: 'In person', shortJa: '来所', dockKey: 2 },
  { code: 'ONLINE', nameJa: 'オンライン（Web会議）', nameEn: 'Online', shortJa: 'オンライン', dockKey: 3 },
  { code: 'WEB_FORM', nameJa: 'Webフォーム（LoGoフォーム等）', nameEn: 'Web form', shortJa: 'Web', dockKey: 4 },
  { code: 'EMAIL', nameJa: 'メール', nameEn: 'E-mail', shortJa: 'メール', dockKey: 5 },
  { code: 'LINE', nameJa: 'LINE電話', nameEn: 'LINE call', shortJa: 'LINE', dockKey: 6 },
  { code: 'OUTREACH', nameJa: '訪問・巡回', nameEn: 'Company visit', shortJa: '訪問', dockKey: 7 },
  { code: 'REMOTE_TERMINAL', nameJa: '遠隔相談（専用端末）', nameEn: 'Remote terminal', shortJa: '遠隔' },
  { code: 'EVENT', nameJa: 'イベント・セミナー会場', nameEn: 'Event', shortJa: '催事' },
  { code: 'FAX_POST', nameJa: '郵送・FAX', nameEn: 'Post/Fax', shortJa: '郵送・FAX' },
];
