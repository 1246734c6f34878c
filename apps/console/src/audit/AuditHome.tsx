import { lazy } from 'react';
import { Navigate } from 'react-router';
import { useSections } from './sections.ts';

const TrailPage = lazy(() => import('./TrailPage.tsx'));

/** 履歴 for auditors; for the others the first of what is theirs here. */
export default function AuditHome() {
  const [first = 'retention'] = useSections();
  return first === 'trail' ? <TrailPage /> : <Navigate to={`/audit/${first}`} replace />;
}
