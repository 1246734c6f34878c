import ManageAccounts from '@mui/icons-material/ManageAccountsOutlined';
import { createElement, Fragment, lazy } from 'react';
import { Route } from 'react-router';
import type { Feature } from '../feature.ts';

const MailPage = lazy(() => import('../notices/MailPage.tsx'));
const ReviewPage = lazy(() => import('./ReviewPage.tsx'));
const WordingsPage = lazy(() => import('./WordingsPage.tsx'));

export const staff: Feature = {
  name: 'staff',
  icon: ManageAccounts,
  list: lazy(() => import('./StaffPage.tsx')),
  show: lazy(() => import('./MemberPage.tsx')),
  children: createElement(
    Fragment,
    null,
    createElement(Route, { path: 'review', element: createElement(ReviewPage) }),
    createElement(Route, { path: 'wordings', element: createElement(WordingsPage) }),
    createElement(Route, { path: 'mail', element: createElement(MailPage) }),
  ),
};
