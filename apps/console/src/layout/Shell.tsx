import { worksAtAnyDesk } from '@madoguchi/domain/actor';
import Close from '@mui/icons-material/Close';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { openLiveUpdates } from '../data-provider/live-updates.ts';
import type { Feature } from '../feature.ts';
import { Dock, features } from '../features.ts';
import { useT } from '../i18n/provider.tsx';
import { pathTo } from '../links.ts';
import { ToastHost } from '../shared/feedback/toast.tsx';
import { useKey } from '../shared/keys/use-key.ts';
import { useSession } from '../sign-in/session.ts';
import { blue, gray, white } from '../theme/palette.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Loading } from './Loading.tsx';
import { Navigation } from './Navigation.tsx';
import { Notices } from './Notices.tsx';
import { TopBar } from './TopBar.tsx';

const SkipLink = styled('a')({
  position: 'absolute',
  insetInlineStart: '0.5rem',
  top: '-10rem',
  zIndex: 30,
  padding: '0.5rem 1rem',
  backgroundColor: white,
  color: blue[900],
  '&:focus': { top: '0.5rem' },
});
const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: '12.5rem minmax(0, 1fr) auto',
  alignItems: 'start',
  '@media (max-width: 56.24rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  // On paper there is the page alone, and no column beside it.
  '@media print': { display: 'block' },
});
const Side = styled('div')({
  position: 'sticky',
  top: '3.5rem',
  height: 'calc(100dvh - 3.5rem)',
  overflowY: 'auto',
  backgroundColor: gray[25],
  borderInlineEnd: `1px solid ${gray[200]}`,
  '@media (max-width: 56.24rem)': { display: 'none' },
});
const Main = styled('main')({
  minWidth: 0,
  padding: '1.25rem 1.5rem 4rem',
  '@media (max-width: 56.24rem)': { padding: '1rem 1rem 5rem' },
  '@media (max-width: 37.5rem)': { padding: '0.75rem 0.75rem 5rem' },
  '@media print': { padding: 0 },
});
const DrawerHead = styled('div')({
  display: 'flex',
  justifyContent: 'flex-end',
  padding: '0.5rem 0.5rem 0',
});

function GoTo({ feature, goKey }: { feature: Feature; goKey: string }) {
  const navigate = useNavigate();
  useKey(
    {
      id: `goto.${feature.name}`,
      scope: 'goto',
      keys: `g ${goKey}`,
      label: `nav.${feature.name}`,
    },
    () => void navigate(pathTo(feature.name)),
  );
  return null;
}

/** The frame around every page: top bar, navigation, page, dock. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useT();
  const { pathname } = useLocation();
  const { expired, viewer } = useSession();
  const [menu, setMenu] = useState(false);
  const main = useRef<HTMLElement>(null);
  useEffect(() => (expired ? undefined : openLiveUpdates()), [expired]);

  return (
    <>
      <SkipLink
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('frame.skipToMain')}
      </SkipLink>
      <TopBar onMenu={() => setMenu(true)} />
      <Notices />
      {features.map((feature) =>
        feature.goKey === undefined ? null : <GoTo key={feature.name} feature={feature} goKey={feature.goKey} />,
      )}
      <Columns>
        <Side data-print="no">
          <Navigation />
        </Side>
        <Main id="main" ref={main} tabIndex={-1}>
          <ErrorBoundary resetKey={pathname}>
            <Suspense fallback={<Loading />}>{children}</Suspense>
          </ErrorBoundary>
        </Main>
        {viewer !== undefined && worksAtAnyDesk(viewer) && (
          <ErrorBoundary>
            <Suspense fallback={null}>
              <Dock />
            </Suspense>
          </ErrorBoundary>
        )}
      </Columns>
      <Drawer
        open={menu}
        onClose={() => setMenu(false)}
        slotProps={{
          paper: {
            sx: { width: '16rem', maxWidth: '85vw' },
            'aria-label': t('frame.mainNavigation'),
            role: 'dialog',
            'aria-modal': true,
          },
        }}
      >
        <DrawerHead>
          <IconButton aria-label={t('frame.closeMenu')} onClick={() => setMenu(false)}>
            <Close />
          </IconButton>
        </DrawerHead>
        <Navigation onNavigate={() => setMenu(false)} />
      </Drawer>
      <ToastHost />
    </>
  );
}
