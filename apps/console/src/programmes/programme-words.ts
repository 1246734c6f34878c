/** The codes of the plan's lines, in the order in which they are offered. */
export const SECTIONS = ['1', '2', '3', '4', '5', '6', '0'] as const;
export const ACTORS = ['TMG', 'TCCI', 'BOTH'] as const;
export const TARGETS = ['company', 'individual', 'both'] as const;
export const KINDS = [
  'desk',
  'consulting',
  'expertDispatch',
  'grant',
  'certification',
  'award',
  'seminar',
  'training',
  'event',
  'matching',
  'referral',
  'outreach',
  'publication',
  'survey',
  'coordination',
  'agreement',
] as const;

/** The code itself where a newer plan has one that this console does not know. */
export const known = <Code extends string>(codes: readonly Code[], code: string): Code | undefined =>
  codes.find((entry) => entry === code);
