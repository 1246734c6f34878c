import { BRANCH_STORIES } from './stories/branches.ts';
import { CORE_TALENT_STORIES } from './stories/core-talent.ts';
import { PLATINUM_AND_FOREIGN_STORIES } from './stories/platinum-and-foreign.ts';
import { TALENT_STORIES } from './stories/talent.ts';
import { WOMEN_STORIES } from './stories/women.ts';
import { RECENT_WOMEN_STORIES } from './stories/women-recent.ts';
import { WORK_STYLE_STORIES } from './stories/work-style.ts';
import type { Story } from './story.ts';

/** Everything that was ever said at the desks of the demo world; S001 to S026 are the sample consultations. */
export const DEMO_STORIES: readonly Story[] = [
  ...WORK_STYLE_STORIES,
  ...WOMEN_STORIES,
  ...RECENT_WOMEN_STORIES,
  ...TALENT_STORIES,
  ...CORE_TALENT_STORIES,
  ...PLATINUM_AND_FOREIGN_STORIES,
  ...BRANCH_STORIES,
];

/** The ids of all sittings, in the order of the stories. */
export function sittingIds(): string[] {
  return DEMO_STORIES.flatMap((story) => [
    story.id,
    ...(story.grows?.steps ?? []).flatMap(({ act }) =>
      'sitting' in act && act.sitting.id !== undefined ? [act.sitting.id] : [],
    ),
  ]);
}
