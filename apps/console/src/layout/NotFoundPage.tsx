import { useT } from '../i18n/provider.tsx';
import { PageTitle } from './PageTitle.tsx';

export function NotFoundPage() {
  const t = useT();
  return (
    <>
      <PageTitle tabTitle={t('error.notFoundTitle')} crumbs={[]}>
        {t('error.notFoundTitle')}
      </PageTitle>
      <p>{t('error.notFoundBody')}</p>
    </>
  );
}
