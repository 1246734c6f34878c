import type { ProgrammeFilter } from '@madoguchi/contract';

export interface ProgrammeChoice {
  readonly q: string;
  /** '' for every section. */
  readonly section: string;
  readonly actor: string;
  readonly kind: string;
  readonly target: string;
}
export const NOTHING: ProgrammeChoice = { q: '', section: '', actor: '', kind: '', target: '' };

/** What was chosen, in the words of the server; what was not chosen is left out. */
export function filterOf(choice: ProgrammeChoice): ProgrammeFilter {
  const { q, section, actor, kind, target } = choice;
  return {
    ...(q === '' ? {} : { q }),
    ...(section === '' ? {} : { section: Number(section) }),
    ...(actor === '' ? {} : { actor }),
    ...(kind === '' ? {} : { kind }),
    ...(target === '' ? {} : { target }),
  };
}
