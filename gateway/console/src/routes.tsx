/** Which page each address shows; all but the home page are loaded when they are asked for. */
import type { ComponentType } from 'react';
import { Navigate, type RouteObject, useLocation } from 'react-router';
import { Frame } from './frame/frame.js';
import { FailedPage } from './pages/failed-page.js';
import { HomePage } from './pages/home/home-page.js';
import { LostPage } from './pages/lost-page.js';
import { OpeningPage } from './pages/opening-page.js';
import { LANGUAGES, type Language, preferredLanguage } from './places/language.js';
import { type PageName, pathOf, segmentOf } from './places/paths.js';
import { loadPageWords } from './words/words.js';

type Load = () => Promise<ComponentType>;

/** Each page, what follows its name in the address, and where it is loaded from. */
const PAGES: readonly (readonly [page: PageName, rest: string, load: Load])[] = [
  ['connect', '', async () => (await import('./pages/connect/connect-page.js')).ConnectPage],
  ['connect', '/:receipt', async () => (await import('./pages/connect/proposal-page.js')).ProposalPage],
  [
    'jurisdiction',
    '/:id',
    async () => (await import('./pages/jurisdiction/jurisdiction-page.js')).JurisdictionPage,
  ],
  ['goals', '', async () => (await import('./pages/goals/goals-page.js')).GoalsPage],
  ['goals', '/:number', async () => (await import('./pages/goal/goal-page.js')).GoalPage],
  ['target', '/:id', async () => (await import('./pages/target/target-page.js')).TargetPage],
  ['query', '', async () => (await import('./pages/query/query-page.js')).QueryPage],
  ['initiative', '/:id', async () => (await import('./pages/initiative/initiative-page.js')).InitiativePage],
  [
    'organization',
    '/:id',
    async () => (await import('./pages/organization/organization-page.js')).OrganizationPage,
  ],
  ['review', '', async () => (await import('./pages/review/review-page.js')).ReviewPage],
  ['search', '', async () => (await import('./pages/search/search-page.js')).SearchPage],
  ['plugins', '', async () => (await import('./pages/plugins/plugins-page.js')).PluginsPage],
  ['plugins', '/:id', async () => (await import('./pages/plugins/plugin-page.js')).PluginPage],
  ['signIn', '', async () => (await import('./pages/sign-in/sign-in-page.js')).SignInPage],
  ['compare', '', async () => (await import('./pages/compare/compare-page.js')).ComparePage],
  ['status', '', async () => (await import('./pages/status/status-page.js')).StatusPage],
];

const routesOf = (language: Language): RouteObject => ({
  path: `/${language}`,
  element: <Frame language={language} />,
  hydrateFallbackElement: <OpeningPage />,
  errorElement: <FailedPage language={language} />,
  children: [
    { index: true, element: <HomePage /> },
    ...PAGES.map(
      ([page, rest, load]): RouteObject => ({
        path: segmentOf(language, page) + rest,
        lazy: async () => {
          const [Component] = await Promise.all([load(), loadPageWords(language)]);
          return { Component };
        },
      }),
    ),
    { path: '*', element: <LostPage /> },
  ],
});

function ToPreferred({ page }: { readonly page: PageName }) {
  const { search } = useLocation();
  return <Navigate replace to={pathOf(preferredLanguage(), page) + search} />;
}

export const ROUTES: RouteObject[] = [
  { path: '/', element: <ToPreferred page="home" /> },
  { path: '/graphiql', element: <ToPreferred page="query" /> },
  ...LANGUAGES.map(routesOf),
];
