/** The two languages of the console, as the address, the graph and the browser's formats name them. */
export type Language = 'es' | 'en';

export const LANGUAGES: readonly Language[] = ['es', 'en'];

/** What numbers and dates are written as. */
export const LOCALES = { es: 'es-AR', en: 'en-GB' } as const;

/** As the graph's arguments name it. */
export const GRAPH_LANGUAGES = { es: 'ES', en: 'EN' } as const;

const KEPT = 'grafo-language';

/** What was chosen here before, else the first of both that the browser asks for, else Spanish. */
export function preferredLanguage(): Language {
  const wanted = [localStorage.getItem(KEPT) ?? '', ...navigator.languages].map((each) => each.slice(0, 2));
  return wanted.find((each): each is Language => each === 'es' || each === 'en') ?? 'es';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
}
