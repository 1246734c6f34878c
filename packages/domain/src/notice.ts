import type { Bilingual } from './errors.ts';
import type { Locale } from './locale.ts';

/** What somebody is told of. A kind says that something happened, never what was said in it. */
export const NOTICE_KINDS = [
  'CLOCK_BREACHED',
  'READ_IN_EMERGENCY',
  'CASE_ASSIGNED',
  'CASE_WOKEN',
  'MESSAGE_LEFT',
  'CONSENT_ENDED',
  'MEMBERSHIP_TO_CONFIRM',
  'REFERRAL_RECEIVED',
  'REFERRAL_ACKNOWLEDGED',
  'REFERRAL_ACCEPTED',
  'REFERRAL_DECLINED',
  'REFERRAL_RETURNED',
  'REFERRAL_WITHDRAWN',
  'REFERRAL_INTERIM_WORD',
  'REFERRAL_ITEM_SHARED',
  'REFERRAL_COMPLETED',
  'REFERRAL_HANDED_BACK',
  'REFERRAL_CANCEL_ASKED',
  'REFERRAL_CANCEL_ANSWERED',
  'REFERRAL_LOOP_CLOSED',
  'REFERRAL_SHARING_ENDED',
  'REFERRAL_SHARING_RESUMED',
  'REFERRAL_ENTERED_IN_ERROR',
  'REFERRAL_BOUNCED_AGAIN',
  'REFERRAL_OVERDUE',
  'REFERRAL_DESK_CLOSED',
  'CASE_REQUESTED',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/**
 * The whole of what a notice says beside the number: no name, no topic, no reason. The end of a sharing is told without one
 * (design §3), and whoever glances at another's screen learns nothing of a matter.
 */
export const NOTICE_TEXTS = {
  CLOCK_BREACHED: { ja: '回答期限を過ぎました', en: 'An answer is overdue' },
  READ_IN_EMERGENCY: { ja: '緊急閲覧がありました', en: 'Read in an emergency' },
  CASE_ASSIGNED: { ja: '担当になりました', en: 'You are in charge' },
  CASE_WOKEN: { ja: '保留が解けました', en: 'Back from hold' },
  MESSAGE_LEFT: { ja: '伝言があります', en: 'There is a message' },
  CONSENT_ENDED: { ja: '同意が終わりました', en: 'A consent has ended' },
  MEMBERSHIP_TO_CONFIRM: { ja: '確認待ちの所属があります', en: 'A membership waits for you' },
  REFERRAL_RECEIVED: { ja: '届きました', en: 'A referral has arrived' },
  REFERRAL_ACKNOWLEDGED: { ja: '相手が受け取りました', en: 'The other side has received it' },
  REFERRAL_ACCEPTED: { ja: '受け入れられました', en: 'Accepted' },
  REFERRAL_DECLINED: { ja: '受け入れられませんでした', en: 'Declined' },
  REFERRAL_RETURNED: { ja: '確認のため戻りました', en: 'Returned for information' },
  REFERRAL_WITHDRAWN: { ja: '取り下げられました', en: 'Withdrawn' },
  REFERRAL_INTERIM_WORD: { ja: '途中経過が届きました', en: 'There is an interim word' },
  REFERRAL_ITEM_SHARED: { ja: '共有記録が加わりました', en: 'A record was shared' },
  REFERRAL_COMPLETED: { ja: '結果が届きました', en: 'The outcome has arrived' },
  REFERRAL_HANDED_BACK: { ja: '戻されました', en: 'Handed back' },
  REFERRAL_CANCEL_ASKED: { ja: '取消しの申入れがあります', en: 'A cancellation is asked for' },
  REFERRAL_CANCEL_ANSWERED: { ja: '取消しの返事がありました', en: 'The cancellation was answered' },
  REFERRAL_LOOP_CLOSED: { ja: '完結しました', en: 'The loop is closed' },
  REFERRAL_SHARING_ENDED: { ja: '共有が終わりました', en: 'Sharing has ended' },
  REFERRAL_SHARING_RESUMED: { ja: '共有が戻りました', en: 'Sharing is back' },
  REFERRAL_ENTERED_IN_ERROR: { ja: '誤りとして取り消されました', en: 'Cancelled as an error' },
  REFERRAL_BOUNCED_AGAIN: { ja: '二度戻りました。統括の判断が必要です', en: 'It bounced twice: a supervisor decides' },
  REFERRAL_OVERDUE: { ja: '返事の期限を過ぎました', en: 'An answer is overdue' },
  REFERRAL_DESK_CLOSED: { ja: '宛先の窓口が廃止されました', en: 'The receiving desk was closed down' },
  CASE_REQUESTED: { ja: '他の窓口から求めがあります', en: 'Another desk asks for a case' },
} as const satisfies Record<NoticeKind, Bilingual>;

/** Whom of a desk a notice reaches: its 統括, or everybody who works there. */
export const TOLD_ROLES = {
  SUPERVISORS: ['SUPERVISOR'],
  ALL: ['COUNSELLOR', 'SUPERVISOR'],
} as const;

/** Whom a notice is for: people of a desk by their office, or people by name. */
export type NoticeAddressees =
  | { readonly deskId: string; readonly roles: keyof typeof TOLD_ROLES }
  | { readonly staffIds: readonly string[] };

/**
 * Who is told of what befell a case: those who have it, by name; where nobody has it, the supervisors of its desk.
 * @param held the case's desk, who is in charge and who stands in
 */
export function holdersOf(held: {
  readonly deskId: string;
  readonly assigneeId: string | null;
  readonly deputyId: string | null;
}): NoticeAddressees {
  const staffIds = [held.assigneeId, held.deputyId].filter((id) => id !== null);
  return staffIds.length > 0 ? { staffIds } : { deskId: held.deskId, roles: 'SUPERVISORS' };
}

/**
 * Where the mail of a notice stands. WAITING: to be sent, or tried again · SENT · KEPT: there is no mail server, the envelope
 * alone is kept · UNWANTED: the person reads their notices on screen · NO_ADDRESS: the sign-in name is no address · CLOSED:
 * the matter may no longer be read, so nothing was sent · FAILED: given up after many tries
 */
export const MAIL_STATES = ['WAITING', 'SENT', 'KEPT', 'UNWANTED', 'NO_ADDRESS', 'CLOSED', 'FAILED'] as const;
export type MailState = (typeof MAIL_STATES)[number];

const ADDRESS = /^[^\s@<>"(),:;\\[\]]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i;

/** The address to which a person's notices go: the sign-in name where it is one. */
export function mailAddressOf(signInName: string): string | null {
  return ADDRESS.test(signInName) ? signInName : null;
}

/** Subject and sender are the same for every notice, so that a list of mails says nothing. */
export const MAIL_WORDS = {
  sender: { ja: '窓口', en: 'Madoguchi' },
  subject: { ja: '窓口からのお知らせ', en: 'A notice from Madoguchi' },
} as const satisfies Record<string, Bilingual>;

/** Where a notice leads in the console: the referral, the case, or the list of those who wait for a second person. */
export function noticePath(notice: { readonly caseId: string | null; readonly referralId: string | null }): string {
  if (notice.referralId !== null) return `/referrals/${notice.referralId}`;
  return notice.caseId === null ? '/staff' : `/cases/${notice.caseId}`;
}

export interface NoticeMail {
  readonly subject: string;
  readonly text: string;
}

/**
 * The mail of a notice: its number and where to read it, never what it is about (issue "Routing").
 * @param number of the case or referral as the addressee may say it; null where the subject has none
 * @param link an address of this installation that asks for a session
 */
export function noticeMail(locale: Locale, number: string | null, link: string): NoticeMail {
  const lines =
    locale === 'ja'
      ? [
          'お知らせがあります。サインインしてご確認ください。',
          '',
          ...(number === null ? [] : [`番号：${number}`]),
          link,
        ]
      : [
          'There is a notice for you. Please sign in to read it.',
          '',
          ...(number === null ? [] : [`Number: ${number}`]),
          link,
        ];
  return { subject: MAIL_WORDS.subject[locale], text: `${lines.join('\n')}\n` };
}

/** As many unread notices as are counted: beyond it the bell says 「99件以上」. */
export const UNREAD_COUNTED = 99;
