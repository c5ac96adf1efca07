import { createContext, useContext } from 'react';
import type { Language } from './language.js';

export const LanguageContext = createContext<Language>('es');

/** The language of the address. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
