import { CacheProvider } from '@emotion/react';
import { ThemeProvider } from '@mui/material/styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { App } from './App.tsx';
import { enter } from './sign-in/session.ts';
import { provideFallbackFont } from './theme/fallback-font.ts';
import { createStyleCache } from './theme/style-cache.ts';
import { theme } from './theme/theme.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// Who sits there is asked while React starts.
void enter();

await provideFallbackFont();
const router = createBrowserRouter([{ path: '*', element: <App /> }]);
createRoot(root).render(
  <StrictMode>
    <CacheProvider value={createStyleCache()}>
      <ThemeProvider theme={theme}>
        <RouterProvider router={router} />
      </ThemeProvider>
    </CacheProvider>
  </StrictMode>,
);
