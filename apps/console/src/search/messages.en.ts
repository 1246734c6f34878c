import type { Shape } from '../i18n/shape.ts';
import type { searchJa } from './messages.ja.ts';

export const searchEn: Shape<typeof searchJa> = {
  heading: 'Results for “%{text}”',
  start: 'Enter a number, a company, kana, a telephone number or words in the search above.',
  found: '%{count} found.',
  tips: 'Try fewer words, kana, or the telephone number alone. Records that you may not read do not appear here.',
  kind: { CASE: 'Case', INQUIRY: 'Inquiry', COMPANY: 'Company', PLATE: 'Sensitive' },
};
