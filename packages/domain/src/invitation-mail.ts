import type { Bilingual } from './errors.ts';
import { dateInTokyo, timeInTokyo } from './japanese-date.ts';
import type { Locale } from './locale.ts';
import { MAIL_WORDS, mailAddressOf, NOTICE_KINDS, NOTICE_TEXTS, type NoticeMail } from './notice.ts';

/** What a mail may be: a notice of some kind, or an invitation. */
export const MAIL_KINDS = [...NOTICE_KINDS, 'INVITATION'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** A mail as the administrator's list names it. */
export const MAIL_KIND_TEXTS = {
  ...NOTICE_TEXTS,
  INVITATION: { ja: 'アカウントの招待', en: 'An invitation to an account' },
} as const satisfies Record<MailKind, Bilingual>;

/**
 * Where the mail of an invitation stands. WAITING: to be sent, or tried again · SENT · CLOSED: the link opened nothing any
 * more, so nothing was sent · FAILED: given up after many tries
 */
export const INVITATION_MAIL_STATES = ['WAITING', 'SENT', 'CLOSED', 'FAILED'] as const;
export type InvitationMailState = (typeof INVITATION_MAIL_STATES)[number];

/**
 * Whether an invitation goes to the person by mail. Then nobody else is shown the link: an administrator never holds another's
 * way in. Otherwise somebody hands it over.
 * @param sendsMail whether this installation has a mail server
 */
export function invitedByMail(signInName: string, sendsMail: boolean): boolean {
  return sendsMail && mailAddressOf(signInName) !== null;
}

/**
 * The mail of an invitation: a link and until when, under the subject and the sender of every mail (issue "Routing").
 * @param until the last moment of the link
 */
export function invitationMail(locale: Locale, link: string, until: Date): NoticeMail {
  const end = `${dateInTokyo(until)} ${timeInTokyo(until)}`;
  const lines =
    locale === 'ja'
      ? [
          '次のリンクからパスワードを設定してください。',
          `${end} まで、一度だけ使えます。ほかの人に渡さないでください。`,
          '',
          link,
          '',
          '心当たりがないときは、開かずにこのメールを消してください。',
        ]
      : [
          'Please set your password by this link.',
          `It can be used once, until ${end} (Tokyo). Do not pass it on.`,
          '',
          link,
          '',
          'If you did not expect this mail, delete it and do not open the link.',
        ];
  return { subject: MAIL_WORDS.subject[locale], text: `${lines.join('\n')}\n` };
}
