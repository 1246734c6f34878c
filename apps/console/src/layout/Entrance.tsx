import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect } from 'react';
import { useReachable } from '../data-provider/connection.ts';
import { useT } from '../i18n/provider.tsx';
import { enter, useSession } from '../sign-in/session.ts';
import { Brand } from './Brand.tsx';
import { Loading } from './Loading.tsx';

const Page = styled('main')({
  maxWidth: '32rem',
  margin: '20vh auto 0',
  padding: '0 1rem',
  display: 'grid',
  gap: '1rem',
});

/** Before it is known who sits there; also where the server cannot be reached at all. */
export function Entrance() {
  const t = useT();
  const { status } = useSession();
  const reachable = useReachable();
  useEffect(() => {
    if (reachable && status === 'unreachable') void enter();
  }, [reachable, status]);
  if (status !== 'unreachable') return <Loading />;
  return (
    <Page>
      <Brand compact={false} />
      <h1>{t('error.loadFailed')}</h1>
      <p>{t('error.network')}</p>
      <div>
        <Button variant="contained" onClick={() => void enter()}>
          {t('action.retry')}
        </Button>
      </div>
    </Page>
  );
}
