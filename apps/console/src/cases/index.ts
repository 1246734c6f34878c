import FolderOpen from '@mui/icons-material/FolderOpenOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { caseReads } from './case-reads.ts';

export const cases: Feature = {
  name: 'cases',
  icon: FolderOpen,
  list: lazy(() => import('./CaseList.tsx')),
  show: lazy(() => import('./CasePage.tsx')),
  reads: caseReads,
  goKey: 'c',
};
