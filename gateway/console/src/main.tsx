/** Starts the console in the page that the hub serves. */
import '@fontsource-variable/encode-sans';
import './look/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { showTheme, storedTheme } from './frame/theme.js';
import { GraphOfPerson } from './graph/graph-of-person.js';
import { ROUTES } from './routes.js';

showTheme(storedTheme());
const root = document.getElementById('console');
if (root)
  createRoot(root).render(
    <StrictMode>
      <GraphOfPerson url="/graphql">
        <RouterProvider router={createBrowserRouter(ROUTES)} />
      </GraphOfPerson>
    </StrictMode>,
  );
