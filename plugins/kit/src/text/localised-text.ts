import { Language } from './language.js';

/** A text in Spanish and English; null where nobody has written it in that language. */
export interface LocalisedText {
  readonly es: string | null;
  readonly en: string | null;
}

/** The text in the language that was asked, or in the other one when it is missing there. */
export function pickText(text: LocalisedText, language: Language | null): string | null {
  return language === Language.EN ? (text.en ?? text.es) : (text.es ?? text.en);
}
