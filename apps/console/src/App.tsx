import { lazy, Suspense, useEffect, useMemo } from 'react';
import { CoreAdminContext, CoreAdminUI, CustomRoutes, memoryStore, Resource } from 'react-admin';
import { Route } from 'react-router';
import { createDataProvider } from './data-provider/resources.ts';
import { createQueryClient } from './data-provider/use-document.ts';
import { features } from './features.ts';
import { Home } from './Home.tsx';
import { HouseI18n, useLocale } from './i18n/provider.tsx';
import { Entrance } from './layout/Entrance.tsx';
import { Loading } from './layout/Loading.tsx';
import { LiveRegion } from './layout/live-region.tsx';
import { NotFoundPage } from './layout/NotFoundPage.tsx';
import { Shell } from './layout/Shell.tsx';
import { keyRegistry, listenForKeys } from './shared/keys/use-key.ts';
import { SignInDialog } from './sign-in/SignInDialog.tsx';
import { useSession } from './sign-in/session.ts';
import { GlobalStyles } from './theme/global-styles.tsx';

const SignInPage = lazy(() =>
  import('./sign-in/SignInPage.tsx').then((module) => ({
    default: module.SignInPage,
  })),
);

const InvitationPage = lazy(() => import('./sign-in/InvitationPage.tsx'));
const FactorPage = lazy(() => import('./sign-in/FactorPage.tsx'));

const dataProvider = createDataProvider(
  Object.fromEntries(features.flatMap((feature) => (feature.reads ? [[feature.name, feature.reads]] : []))),
);
const reactAdminTitle = '窓口';

/** The pages of a signed-in person. Who may come in is decided by the session, not by react-admin. */
function House() {
  const { viewer } = useSession();
  const [, setLocale] = useLocale();
  const locale = viewer?.preferences.locale;
  useEffect(() => {
    if (locale !== undefined) void setLocale(locale);
  }, [locale, setLocale]);
  useEffect(() => {
    if (viewer === undefined) return;
    const { keysEnabled, keyMap } = viewer.preferences;
    keyRegistry.configure(keysEnabled, new Map(keyMap.map((entry) => [entry.command, entry.keys])));
  }, [viewer]);
  useEffect(listenForKeys, []);
  return (
    <>
      <CoreAdminUI
        layout={Shell}
        dashboard={Home}
        catchAll={NotFoundPage}
        loading={Loading}
        title={reactAdminTitle}
        // It would call another origin.
        disableTelemetry
      >
        {features.map(({ name, list, show: Show, children }) => (
          <Resource key={name} name={name} {...(list ? { list } : {})}>
            {Show !== undefined && <Route path=":id/*" element={<Show />} />}
            {children}
          </Resource>
        ))}
        <CustomRoutes>
          <Route path="/home" element={<Home />} />
        </CustomRoutes>
      </CoreAdminUI>
      <SignInDialog />
    </>
  );
}

function Door() {
  const { status, viewer } = useSession();
  if (window.location.pathname === '/invitation') {
    return (
      <Suspense fallback={null}>
        <InvitationPage />
      </Suspense>
    );
  }
  if (viewer?.secondFactor === 'MISSING') {
    return (
      <Suspense fallback={null}>
        <FactorPage />
      </Suspense>
    );
  }
  if (status === 'signedIn' && viewer !== undefined) return <House key={viewer.id} />;
  if (status !== 'signedOut') return <Entrance />;
  return (
    <Suspense fallback={null}>
      <SignInPage />
    </Suspense>
  );
}

/** What was read belongs to its reader: whoever sits down next starts with nothing of it. */
const belongingsOf = (_reader: string | undefined) => ({ queryClient: createQueryClient(), store: memoryStore() });

export function App() {
  const reader = useSession().viewer?.id;
  const { queryClient, store } = useMemo(() => belongingsOf(reader), [reader]);
  return (
    <CoreAdminContext dataProvider={dataProvider} queryClient={queryClient} store={store}>
      <HouseI18n>
        <GlobalStyles />
        <LiveRegion />
        <Door />
      </HouseI18n>
    </CoreAdminContext>
  );
}
