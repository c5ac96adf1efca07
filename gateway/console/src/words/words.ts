/** What the console says, by language: around every page from the start, and the rest once a page needs it. */
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../places/language.js';
import { en } from './en.js';
import { es } from './es.js';
import type { pages } from './es-pages.js';

export type AllWords = typeof es & typeof pages;

function start(lng: Language, translation: typeof es): i18n {
  const words = createInstance();
  void words.use(initReactI18next).init({
    lng,
    resources: { [lng]: { translation } },
    // React writes text as text.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return words;
}

export const WORDS: Readonly<Record<Language, i18n>> = { es: start('es', es), en: start('en', en) };

const PAGES: Readonly<Record<Language, () => Promise<{ readonly pages: typeof pages }>>> = {
  es: () => import('./es-pages.js'),
  en: () => import('./en-pages.js'),
};

/** Every page but the home page waits for these, as it waits for its own code. */
export async function loadPageWords(language: Language): Promise<void> {
  const loaded = await PAGES[language]();
  WORDS[language].addResourceBundle(language, 'translation', loaded.pages, true);
}
