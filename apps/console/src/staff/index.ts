import ManageAccounts from '@mui/icons-material/ManageAccountsOutlined';
import { createElement, lazy } from 'react';
import { Route } from 'react-router';
import type { Feature } from '../feature.ts';

const ReviewPage = lazy(() => import('./ReviewPage.tsx'));

export const staff: Feature = {
  name: 'staff',
  icon: ManageAccounts,
  list: lazy(() => import('./StaffPage.tsx')),
  show: lazy(() => import('./MemberPage.tsx')),
  children: createElement(Route, { path: 'review', element: createElement(ReviewPage) }),
};
