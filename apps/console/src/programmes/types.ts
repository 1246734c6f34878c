import type { ProgrammePartsFragment } from '@madoguchi/contract';

export type Programme = ProgrammePartsFragment;
