import History from '@mui/icons-material/HistoryOutlined';
import { createElement, Fragment, lazy } from 'react';
import { Route } from 'react-router';
import type { Feature } from '../feature.ts';

const pages = {
  files: lazy(() => import('./FilesPage.tsx')),
  readings: lazy(() => import('./ReadingsPage.tsx')),
  'readings/:by/:id': lazy(() => import('./ReadingsPage.tsx')),
  holds: lazy(() => import('./HoldsPage.tsx')),
  disposals: lazy(() => import('./DisposalsPage.tsx')),
  retention: lazy(() => import('./RetentionPage.tsx')),
} as const;

export const audit: Feature = {
  name: 'audit',
  icon: History,
  list: lazy(() => import('./AuditHome.tsx')),
  children: createElement(
    Fragment,
    null,
    Object.entries(pages).map(([path, page]) =>
      createElement(Route, { key: path, path, element: createElement(page) }),
    ),
  ),
};
