import type { CodeItem } from './code-item.ts';
import type { ClientKind } from './topics.ts';

export type CallerRelationCode =
  | 'SELF'
  | 'CONTACT_PERSON'
  | 'OWNER'
  | 'ADVISER_PROXY'
  | 'FAMILY'
  | 'SUPERVISOR_COLLEAGUE'
  | 'SUPPORT_BODY'
  | 'OTHER'
  | 'UNKNOWN';

/** `clientKinds` says for whom the dock offers a relation. */
export type CallerRelation = CodeItem<CallerRelationCode> & { clientKinds: readonly ClientKind[] };

/** 続柄: who is calling, seen from the client. */
export const CALLER_RELATIONS: readonly CallerRelation[] = [
  { code: 'SELF', nameJa: '本人', nameEn: 'The client', clientKinds: ['COMPANY', 'INDIVIDUAL'] },
  { code: 'CONTACT_PERSON', nameJa: '担当者', nameEn: 'Officer in charge', clientKinds: ['COMPANY'] },
  { code: 'OWNER', nameJa: '代表者・役員', nameEn: 'Owner or executive', clientKinds: ['COMPANY'] },
  { code: 'ADVISER_PROXY', nameJa: '顧問・代理', nameEn: 'Adviser or proxy', clientKinds: ['COMPANY', 'INDIVIDUAL'] },
  { code: 'FAMILY', nameJa: '家族', nameEn: 'Family', clientKinds: ['INDIVIDUAL'] },
  {
    code: 'SUPERVISOR_COLLEAGUE',
    nameJa: '上司・同僚',
    nameEn: 'Superior or colleague',
    clientKinds: ['COMPANY', 'INDIVIDUAL'],
  },
  {
    code: 'SUPPORT_BODY',
    nameJa: '支援機関・学校',
    nameEn: 'Support body or school',
    clientKinds: ['COMPANY', 'INDIVIDUAL'],
  },
  { code: 'OTHER', nameJa: 'その他', nameEn: 'Other', clientKinds: ['COMPANY', 'INDIVIDUAL'] },
  { code: 'UNKNOWN', nameJa: '不明', nameEn: 'Unknown', clientKinds: ['COMPANY', 'INDIVIDUAL'] },
];
