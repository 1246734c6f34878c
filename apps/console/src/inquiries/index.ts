import EditNote from '@mui/icons-material/EditNote';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { inquiryReads } from './page/inquiry-reads.ts';

export const inquiries: Feature = {
  name: 'inquiries',
  icon: EditNote,
  list: lazy(() => import('./page/InquiryList.tsx')),
  show: lazy(() => import('./page/InquiryShow.tsx')),
  reads: inquiryReads,
  goKey: 'r',
};

/** The intake dock, on every screen. */
export const Dock = lazy(() => import('./dock/Dock.tsx').then((module) => ({ default: module.Dock })));
