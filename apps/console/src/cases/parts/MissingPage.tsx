import { styled } from '@mui/material/styles';
import { hasCode } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { Loading } from '../../layout/Loading.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';

const Words = styled('p')({ maxWidth: '40rem' });

interface Props {
  readonly of: 'cases' | 'companies' | 'disclosures';
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Before a record is there, and where it is not to be had. What may not be seen looks like what does not exist. */
export function MissingPage({ of, error, onRetry }: Props) {
  const t = useT();
  if (error === null || error === undefined) return <Loading />;
  const missing = hasCode(error, 'NOT_FOUND') || hasCode(error, 'FORBIDDEN') || hasCode(error, 'BAD_USER_INPUT');
  return (
    <>
      <PageTitle tabTitle={t(`nav.${of}`)} crumbs={[]}>
        {t(missing ? `${of}.missing.title` : 'error.loadFailed')}
      </PageTitle>
      {missing ? <Words>{t(`${of}.missing.body`)}</Words> : <ErrorMessage error={error} onRetry={onRetry} />}
    </>
  );
}
