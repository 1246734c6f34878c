import type { CaseFilesQuery } from '@madoguchi/contract';

export type CaseFile = CaseFilesQuery['caseFiles'][number];
