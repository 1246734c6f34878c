import type { Shape } from '../i18n/shape.ts';
import type { todayJa } from './messages.ja.ts';

export const todayEn: Shape<typeof todayJa> = {
  figures: 'Today in figures',
  inquiries: 'Inquiries today',
  tallies: 'Other contacts today',
  newAtDesk: 'New at the desk',
  overdueAtDesk: 'Overdue at the desk',
  drafts: 'Unfinished sheets',
  myCases: 'My cases',
  noCases: 'You have no cases in hand.',
  recent: 'Recent inquiries',
};
