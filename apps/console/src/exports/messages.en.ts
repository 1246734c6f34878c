import type { Shape } from '../i18n/shape.ts';
import type { exportsJa } from './messages.ja.ts';

export const exportsEn: Shape<typeof exportsJa> = {
  button: 'Export',
  title: 'Export the list',
  what: 'What is exported',
  rows: '%{count} rows',
  rowsCapped: '%{count} rows or more',
  lead: 'It holds only what you may read now. Who exported it, and why, stays in the history.',
  sensitive: 'Words and telephone numbers of sensitive records are left out.',
  reason: 'Reason',
  encoding: 'Encoding',
  utf8: 'UTF-8 (recommended)',
  cp932: 'Shift_JIS (CP932)',
  tallies: 'With queries, wrong numbers and silent calls',
  submit: 'Export',
  unfitLead: 'Some letters do not exist in Shift_JIS. In this file they become 〓.',
  unfitLetter: 'Letter',
  unfitRows: 'Rows',
  unfitMore: '%{count} more',
  takeAnyway: 'Take it as it is',
  asUtf8: 'Export as UTF-8',
  done: '%{count} rows exported.',
};
