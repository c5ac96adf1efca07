/** The routes of the console, as its source has them: what each address must match, in each language. */
import { readFileSync } from 'node:fs';

const read = (file: string) =>
  readFileSync(new URL(`../../../gateway/console/src/${file}`, import.meta.url), 'utf8');

export interface Route {
  /** Such as `/es/jurisdicciones/:id` */
  readonly path: string;
  readonly matches: (address: string) => boolean;
}

export function consoleRoutes(): readonly Route[] {
  const segments = new Map(
    [...read('places/paths.ts').matchAll(/^ {2}(\w+): \{ es: '([\w-]*)', en: '([\w-]*)' \}/gm)].map(
      ([, page = '', es = '', en = '']) => [page, { es, en }],
    ),
  );
  const source = read('routes.tsx');
  const pages = [...source.matchAll(/\[\s*'(\w+)',\s*'([^']*)',\s*async/g)];
  if (pages.length !== source.split('await import(').length - 1)
    throw new Error('Not every page of routes.tsx is understood: read it here as it is written now.');
  const languages = ['es', 'en'] as const;
  return languages.flatMap((language) => [
    route(`/${language}`),
    ...pages.map(([, page = '', rest = '']) =>
      route(`/${language}/${segments.get(page)?.[language]}${rest}`),
    ),
  ]);
}

function route(path: string): Route {
  const pattern = new RegExp(`^${path.replace(/:\w+/g, '[^/?]+')}(\\?|$)`);
  return { path, matches: (address) => pattern.test(address) };
}
