import Inbox from '@mui/icons-material/InboxOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';

export const triage: Feature = {
  name: 'triage',
  icon: Inbox,
  list: lazy(() => import('./TriagePage.tsx')),
  goKey: 'q',
};
