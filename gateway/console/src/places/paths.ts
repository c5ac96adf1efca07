/** The address of each page, in both languages. */
import { LANGUAGES, type Language } from './language.js';

const SEGMENTS = {
  home: { es: '', en: '' },
  jurisdiction: { es: 'jurisdicciones', en: 'jurisdictions' },
  initiative: { es: 'iniciativas', en: 'initiatives' },
  organization: { es: 'organizaciones', en: 'organizations' },
  goals: { es: 'ods', en: 'sdgs' },
  target: { es: 'metas', en: 'targets' },
  search: { es: 'buscar', en: 'search' },
  compare: { es: 'comparar', en: 'compare' },
  query: { es: 'consultar', en: 'query' },
  connect: { es: 'conectar', en: 'connect' },
  plugins: { es: 'complementos', en: 'plugins' },
  status: { es: 'estado', en: 'status' },
  signIn: { es: 'entrar', en: 'sign-in' },
  review: { es: 'revisar', en: 'review' },
} as const;

export type PageName = keyof typeof SEGMENTS;

/** @param id what the page is of, such as AR-M */
export function pathOf(language: Language, page: PageName, id?: string): string {
  const segment = SEGMENTS[page][language];
  const parts = [
    language,
    ...(segment ? [segment] : []),
    ...(id === undefined ? [] : [encodeURIComponent(id)]),
  ];
  return `/${parts.join('/')}`;
}

/** The same page in another language; an address that leads nowhere leads nowhere in either. */
export function translatePath(path: string, to: Language): string {
  const [, , segment = '', ...rest] = path.split('/');
  const page = Object.values(SEGMENTS).find((each) =>
    LANGUAGES.some((language) => each[language] === segment),
  );
  const translated = page ? page[to] : segment;
  return ['', to, ...(translated ? [translated] : []), ...rest].join('/');
}

export function segmentOf(language: Language, page: PageName): string {
  return SEGMENTS[page][language];
}
