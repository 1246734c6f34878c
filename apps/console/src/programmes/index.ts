import MenuBook from '@mui/icons-material/MenuBookOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';

export const programmes: Feature = {
  name: 'programmes',
  icon: MenuBook,
  list: lazy(() => import('./ProgrammesPage.tsx')),
  goKey: 'p',
};
