import type { Shape } from '../i18n/shape.ts';
import type { triageJa } from './messages.ja.ts';

export const triageEn: Shape<typeof triageJa> = {
  group: { LONG_OVERDUE: 'Long overdue', OVERDUE: 'Overdue', TODAY: 'Today', LATER: 'Later' },
  groups: 'Groups by due date',
  all: 'All',
  unassignedOnly: 'Unassigned only',
  pane: 'The chosen case',
  nothing: 'Choose a row to read it here.',
  noDesk: 'You belong to no desk, so there is nothing to triage.',
};
