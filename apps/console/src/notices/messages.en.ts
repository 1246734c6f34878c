import type { Shape } from '../i18n/shape.ts';
import type { noticesJa } from './messages.ja.ts';

export const noticesEn: Shape<typeof noticesJa> = {
  title: 'Notices',
  unread: '%{count} unread',
  unreadMany: '%{count} or more unread',
  none: 'nothing unread',
  isUnread: 'Unread',
  empty: 'There are no notices yet.',
  markAll: 'Mark all as read',
  marked: 'Marked as read.',
  arrived: 'A notice has arrived',
  byMail: 'Notices by mail as well',
  byMailOn: 'Notices come by mail as well.',
  byMailOff: 'Notices come on screen only.',
  mail: {
    open: 'Mail',
    title: 'Mail',
    lead: 'When a notice or an invitation went to whom by mail, and of what kind. Neither number, link nor letter is shown.',
    notSending: 'There is no mail server (SMTP_URL): nothing is sent, and only to whom and when is kept.',
    to: 'To',
    kind: 'Kind',
    at: 'When',
    state: 'State',
    states: {
      WAITING: 'Waiting',
      SENT: 'Sent',
      KEPT: 'Kept, not sent',
      UNWANTED: 'Not wanted',
      NO_ADDRESS: 'No address',
      CLOSED: 'Not sent: its subject was over',
      FAILED: 'Not delivered',
    },
  },
};
