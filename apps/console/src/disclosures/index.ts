import Gavel from '@mui/icons-material/GavelOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';

export const disclosures: Feature = {
  name: 'disclosures',
  icon: Gavel,
  list: lazy(() => import('./DisclosureList.tsx')),
  show: lazy(() => import('./DisclosurePage.tsx')),
};
