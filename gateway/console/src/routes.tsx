/** Which page each address shows; all but the home page are loaded when they are asked for. */
import { Navigate, type RouteObject } from 'react-router';
import { Frame } from './frame/frame.js';
import { FailedPage } from './pages/failed-page.js';
import { HomePage } from './pages/home/home-page.js';
import { LostPage } from './pages/lost-page.js';
import { OpeningPage } from './pages/opening-page.js';
import { LANGUAGES, type Language, preferredLanguage } from './places/language.js';
import { pathOf, segmentOf } from './places/paths.js';

const routesOf = (language: Language): RouteObject => ({
  path: `/${language}`,
  element: <Frame language={language} />,
  hydrateFallbackElement: <OpeningPage />,
  errorElement: <FailedPage language={language} />,
  children: [
    { index: true, element: <HomePage /> },
    {
      path: `${segmentOf(language, 'jurisdiction')}/:id`,
      lazy: async () => ({
        Component: (await import('./pages/jurisdiction/jurisdiction-page.js')).JurisdictionPage,
      }),
    },
    {
      path: segmentOf(language, 'search'),
      lazy: async () => ({ Component: (await import('./pages/search/search-page.js')).SearchPage }),
    },
    {
      path: segmentOf(language, 'status'),
      lazy: async () => ({ Component: (await import('./pages/status/status-page.js')).StatusPage }),
    },
    { path: '*', element: <LostPage /> },
  ],
});

function ToPreferred() {
  return <Navigate replace to={pathOf(preferredLanguage(), 'home')} />;
}

export const ROUTES: RouteObject[] = [{ path: '/', element: <ToPreferred /> }, ...LANGUAGES.map(routesOf)];
