import Today from '@mui/icons-material/TodayOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';

export const today: Feature = {
  name: 'today',
  icon: Today,
  list: lazy(() => import('./TodayPage.tsx')),
  goKey: 't',
};
