import SwapHoriz from '@mui/icons-material/SwapHorizOutlined';
import { lazy } from 'react';
import { Route } from 'react-router';
import type { Feature } from '../feature.ts';

const ProgressPage = lazy(() => import('./ProgressPage.tsx'));
const AskedPage = lazy(() => import('./asking/AskedPage.tsx'));
const StuckPage = lazy(() => import('./StuckPage.tsx'));

export const referrals: Feature = {
  name: 'referrals',
  icon: SwapHoriz,
  list: lazy(() => import('./QueuePage.tsx')),
  show: lazy(() => import('./ReferralPage.tsx')),
  children: (
    <>
      <Route path="progress" element={<ProgressPage />} />
      <Route path="asked" element={<AskedPage />} />
      <Route path="stuck" element={<StuckPage />} />
    </>
  ),
  goKey: 'h',
};
