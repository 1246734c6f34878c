import { Navigate } from 'react-router';
import { useT } from './i18n/provider.tsx';
import { navigationFor } from './layout/navigation.ts';
import { PageTitle } from './layout/PageTitle.tsx';
import { homeWithin } from './layout/role-entries.ts';
import { useWorkplace } from './sign-in/current-desk.ts';

/** The first entry of the role's navigation is its home. */
export function Home() {
  const t = useT();
  const { current } = useWorkplace();
  const [first] = navigationFor(current);
  if (first !== undefined) return <Navigate to={homeWithin(current, first.name)} replace />;
  return <PageTitle tabTitle={t('frame.home')}>{t('app.fullName')}</PageTitle>;
}
