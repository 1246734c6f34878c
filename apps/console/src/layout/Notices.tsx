import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useRef, useState } from 'react';
import { useReachable } from '../data-provider/connection.ts';
import { useT } from '../i18n/provider.tsx';
import { gray, orange, yellow } from '../theme/palette.ts';
import { announce } from './live-region.tsx';

const Bar = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.25rem 1rem',
  padding: '0.375rem 1rem',
  borderBottom: `1px solid ${yellow[1000]}`,
  backgroundColor: yellow[50],
  color: gray[900],
  fontSize: '0.875rem',
  lineHeight: 1.5,
  '&::before': { content: '"▲"', color: orange[600] },
});

/** One line below the top bar for what concerns the whole page: no connection, a newer version. */
export function Notices() {
  const t = useT();
  const reachable = useReachable();
  const [outdated, setOutdated] = useState(false);
  const wasAway = useRef(false);

  useEffect(() => {
    const seen = (event: Event) => {
      event.preventDefault();
      setOutdated(true);
    };
    window.addEventListener('vite:preloadError', seen);
    return () => window.removeEventListener('vite:preloadError', seen);
  }, []);

  useEffect(() => {
    if (!reachable) wasAway.current = true;
    else if (wasAway.current) {
      wasAway.current = false;
      announce(t('connection.restored'));
    }
  }, [reachable, t]);

  return (
    <div role="status" data-print="no">
      {!reachable && <Bar>{t('connection.offline')}</Bar>}
      {outdated && (
        <Bar>
          {t('connection.newVersion')}
          <Button size="small" onClick={() => window.location.reload()}>
            {t('action.reload')}
          </Button>
        </Bar>
      )}
    </div>
  );
}
