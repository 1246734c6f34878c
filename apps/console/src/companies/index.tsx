import Business from '@mui/icons-material/BusinessOutlined';
import { lazy } from 'react';
import { Route } from 'react-router';
import type { Feature } from '../feature.ts';
import { companyReads } from './company-reads.ts';

const CompanyCreate = lazy(() => import('./CompanyCreate.tsx'));
const CompanyEdit = lazy(() => import('./CompanyEdit.tsx'));

export const companies: Feature = {
  name: 'companies',
  icon: Business,
  list: lazy(() => import('./CompanyList.tsx')),
  show: lazy(() => import('./CompanyPage.tsx')),
  children: (
    <>
      <Route path="new" element={<CompanyCreate />} />
      <Route path=":id/edit" element={<CompanyEdit />} />
    </>
  ),
  reads: companyReads,
  goKey: 'k',
};
