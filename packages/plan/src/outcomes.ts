import type { CodeItem } from './code-item.ts';

export type InquiryOutcomeCode =
  | 'ADVISED'
  | 'MATERIAL'
  | 'SCHEME_GUIDED'
  | 'INTERNAL_TRANSFER'
  | 'EXTERNAL_REFERRAL'
  | 'DISPATCH'
  | 'CONTINUED'
  | 'OUT_OF_SCOPE'
  | 'TERMINATED'
  | 'MATCHED'
  | 'MEDIATION'
  | 'SUSPENDED'
  | 'WITHDRAWN'
  | 'DUPLICATE';

/** `shortJa` is what the dock shows; `dockOrder` the place (1 to 9) of those that it offers at once. */
export type InquiryOutcome = CodeItem<InquiryOutcomeCode> & { shortJa: string; dockOrder?: number };

/** 結果 of one contact. Cases have a list of their own. */
export const INQUIRY_OUTCOMES: readonly InquiryOutcome[] = [
  { code: 'ADVISED', nameJa: '助言・情報提供で完了', nameEn: 'Advised', shortJa: '助言', dockOrder: 1 },
  { code: 'MATERIAL', nameJa: '資料提供', nameEn: 'Material provided', shortJa: '資料', dockOrder: 2 },
  {
    code: 'SCHEME_GUIDED',
    nameJa: '支援制度の案内（誘導）',
    nameEn: 'Guided to a programme',
    shortJa: '誘導',
    dockOrder: 3,
  },
  {
    code: 'INTERNAL_TRANSFER',
    nameJa: '他窓口へ引継ぎ',
    nameEn: 'Handed over to another desk',
    shortJa: '引継ぎ',
    dockOrder: 4,
  },
  {
    code: 'EXTERNAL_REFERRAL',
    nameJa: '他機関を紹介',
    nameEn: 'Referred to another body',
    shortJa: '他機関',
    dockOrder: 5,
  },
  {
    code: 'DISPATCH',
    nameJa: '専門家派遣へ移行',
    nameEn: 'Goes on to expert dispatch',
    shortJa: '専門家派遣',
    dockOrder: 6,
  },
  { code: 'CONTINUED', nameJa: '継続相談', nameEn: 'Consultation continues', shortJa: '継続', dockOrder: 7 },
  { code: 'OUT_OF_SCOPE', nameJa: '対象外', nameEn: 'Out of scope', shortJa: '対象外', dockOrder: 8 },
  {
    code: 'TERMINATED',
    nameJa: '対応打切り（迷惑行為等）',
    nameEn: 'Ended by the desk',
    shortJa: '打切り',
    dockOrder: 9,
  },
  { code: 'MATCHED', nameJa: 'マッチング成立', nameEn: 'Matched', shortJa: '成立' },
  { code: 'MEDIATION', nameJa: 'あっせんへ移行（労働相談）', nameEn: 'Goes on to conciliation', shortJa: 'あっせん' },
  { code: 'SUSPENDED', nameJa: '中断（連絡不通・本人都合）', nameEn: 'Broken off', shortJa: '中断' },
  { code: 'WITHDRAWN', nameJa: '取下げ', nameEn: 'Withdrawn', shortJa: '取下げ' },
  { code: 'DUPLICATE', nameJa: '重複', nameEn: 'Duplicate', shortJa: '重複' },
];

export type CaseOutcomeCode =
  | 'RESOLVED'
  | 'PROGRAMME_USED'
  | 'DISPATCH_FINISHED'
  | 'MATCHED'
  | 'SETTLED_ELSEWHERE'
  | 'REFERRED_OUT'
  | 'MEDIATION'
  | 'OUT_OF_SCOPE'
  | 'NO_CONTACT'
  | 'WITHDRAWN'
  | 'TERMINATED'
  | 'DUPLICATE';

export type CaseOutcome = CodeItem<CaseOutcomeCode>;

/** What became of a matter when its case was closed. */
export const CASE_OUTCOMES: readonly CaseOutcome[] = [
  { code: 'RESOLVED', nameJa: '解決（助言・情報提供）', nameEn: 'Resolved by advice' },
  { code: 'PROGRAMME_USED', nameJa: '支援制度の利用につながった', nameEn: 'Led to the use of a programme' },
  { code: 'DISPATCH_FINISHED', nameJa: '専門家派遣を終えて完了', nameEn: 'Finished after expert dispatch' },
  { code: 'MATCHED', nameJa: 'マッチング成立', nameEn: 'Matched' },
  { code: 'SETTLED_ELSEWHERE', nameJa: '他の窓口で完了', nameEn: 'Finished at another desk' },
  { code: 'REFERRED_OUT', nameJa: '他機関を紹介して終了', nameEn: 'Ended with referral to another body' },
  { code: 'MEDIATION', nameJa: 'あっせんへ移行', nameEn: 'Went on to conciliation' },
  { code: 'OUT_OF_SCOPE', nameJa: '対象外', nameEn: 'Out of scope' },
  { code: 'NO_CONTACT', nameJa: '中断（連絡不通・先方都合）', nameEn: 'Broken off' },
  { code: 'WITHDRAWN', nameJa: '取下げ', nameEn: 'Withdrawn' },
  { code: 'TERMINATED', nameJa: '対応打切り（迷惑行為等）', nameEn: 'Ended by the desk' },
  { code: 'DUPLICATE', nameJa: '重複', nameEn: 'Duplicate' },
];
