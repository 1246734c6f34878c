import Inbox from '@mui/icons-material/InboxOutlined';
import { lazy } from 'react';
import type { Feature } from '../features.ts';

export const triage: Feature = {
  name: 'triage',
  icon: Inbox,
  list: lazy(() => import('./TriagePage.tsx')),
  goKey: 'q',
};
