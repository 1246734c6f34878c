import type { Bilingual } from './errors.ts';

/** What can happen, in the words of 履歴. A code is stored; the words may improve. */
export const EVENT_TEXTS = {
  'inquiry.recorded': { ja: '相談を記録', en: 'inquiry recorded' },
  'inquiry.tallied': { ja: '問合せとして計上', en: 'contact tallied' },
  'inquiry.corrected': { ja: '相談記録を訂正', en: 'inquiry corrected' },
  'inquiry.attached': { ja: '相談を案件に追加', en: 'inquiry added to the case' },
  'inquiry.moved': { ja: '相談記録を移動', en: 'inquiry moved' },
  'case.opened': { ja: '案件を開始', en: 'case opened' },
  'case.assigned': { ja: '担当を変更', en: 'case assigned' },
  'case.started': { ja: '着手', en: 'case started' },
  'case.held': { ja: '保留', en: 'case put on hold' },
  'case.woken': { ja: '保留を解除', en: 'case taken up again' },
  'case.closed': { ja: '完了', en: 'case closed' },
  'case.reopened': { ja: '完了を取消し', en: 'case reopened' },
  'case.amended': { ja: '基本情報を変更', en: 'case amended' },
  'case.programmesPointedOut': { ja: '事業を案内', en: 'programmes pointed out' },
  'case.messageLeft': { ja: '次回・伝言を更新', en: 'next date and message updated' },
  'case.poolSet': { ja: '閲覧できる職員を変更', en: 'named readers changed' },
  'case.readInEmergency': { ja: '緊急閲覧', en: 'read in an emergency' },
  'case.read': { ja: '閲覧', en: 'read' },
  'inquiry.read': { ja: '相談を閲覧', en: 'inquiry read' },
  'case.clockBreached': { ja: '回答期限を超過', en: 'answer overdue' },
  'note.added': { ja: '対応記録を追加', en: 'note added' },
  'note.retracted': { ja: '対応記録を取下げ', en: 'note retracted' },
  'task.added': { ja: '次にやることを追加', en: 'next step added' },
  'task.completed': { ja: '次にやることを完了', en: 'next step done' },
  'company.registered': { ja: '企業を登録', en: 'company registered' },
  'company.updated': { ja: '企業情報を更新', en: 'company updated' },
  'client.registered': { ja: '相談者を登録', en: 'client registered' },
  'staff.signedIn': { ja: 'サインイン', en: 'signed in' },
  'staff.signedOut': { ja: 'サインアウト', en: 'signed out' },
  'staff.signedOutEverywhere': { ja: 'すべての端末からサインアウト', en: 'signed out everywhere' },
  'staff.passwordChanged': { ja: 'パスワードを変更', en: 'password changed' },
  'staff.created': { ja: '職員を登録', en: 'account created' },
  'staff.invited': { ja: '招待を作成', en: 'invitation made' },
  'staff.invitationAccepted': { ja: '招待を受け、パスワードを設定', en: 'invitation accepted' },
  'staff.disabled': { ja: 'アカウントを停止', en: 'account disabled' },
  'staff.membershipProposed': { ja: '所属を提案', en: 'membership proposed' },
  'staff.membershipConfirmed': { ja: '所属を確認', en: 'membership confirmed' },
  'staff.membershipEnded': { ja: '所属を終了', en: 'membership ended' },
  'staff.factorEnrolling': { ja: '二要素認証の設定を開始', en: 'second factor begun' },
  'staff.factorSet': { ja: '二要素認証を設定', en: 'second factor set up' },
  'staff.factorRemoved': { ja: '二要素認証を解除', en: 'second factor removed' },
  'staff.recoveryCodeUsed': { ja: '回復コードを使用', en: 'recovery code used' },
  'staff.viewedAs': { ja: 'この職員の見え方を確認', en: 'looked at as this person' },
  'desk.accessReviewed': { ja: '権限の棚卸しを確認', en: 'access reviewed' },
  'staff.preferencesSaved': { ja: '表示と操作の設定を変更', en: 'preferences saved' },
} as const satisfies Record<string, Bilingual>;

export type EventCode = keyof typeof EVENT_TEXTS;

/** A trail has one chain per subject of this kind (design §9). */
export const STREAM_KINDS = ['case', 'inquiry', 'company', 'client', 'staff', 'desk', 'installation', 'reads'] as const;
export type StreamKind = (typeof STREAM_KINDS)[number];
