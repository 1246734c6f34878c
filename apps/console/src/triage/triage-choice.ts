import type { TriageGroup } from '@madoguchi/contract';

/** What a person has chosen above the queue. */
export interface TriageChoice {
  /** '' for all of them. */
  readonly group: TriageGroup | '';
  readonly unassigned: boolean;
}
export const ALL: TriageChoice = { group: '', unassigned: false };
