import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import { useT } from '../i18n/provider.tsx';
import { gray } from '../theme/palette.ts';

const Words = styled('p')({
  padding: '2rem 0',
  color: gray[600],
  textAlign: 'center',
});
const PATIENCE_MS = 400;

/** Says that something is being loaded, but only when it takes long enough to be noticed. */
export function Loading() {
  const t = useT();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return <Words role="status">{late ? t('frame.loading') : ''}</Words>;
}
