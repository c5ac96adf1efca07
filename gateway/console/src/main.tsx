/** Starts the console in the page that the hub serves. */
import '@fontsource-variable/encode-sans';
import './look/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { Provider } from 'urql';
import { showTheme, storedTheme } from './frame/theme.js';
import { createGraphClient } from './graph/create-graph-client.js';
import { ROUTES } from './routes.js';

showTheme(storedTheme());
const root = document.getElementById('console');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Provider value={createGraphClient('/graphql')}>
        <RouterProvider router={createBrowserRouter(ROUTES)} />
      </Provider>
    </StrictMode>,
  );
