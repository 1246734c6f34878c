import Search from '@mui/icons-material/Search';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';

export const search: Feature = {
  name: 'search',
  icon: Search,
  list: lazy(() => import('./SearchPage.tsx')),
};
