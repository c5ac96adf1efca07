import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../places/language.js';
import { en } from './en.js';
import { es } from './es.js';

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

/** All that the console says, by language. */
export const WORDS: Readonly<Record<Language, i18n>> = { es: start('es', es), en: start('en', en) };
