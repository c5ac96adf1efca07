import { Language, type LocalisedText } from '@grafo-abierto/plugin-kit';

/** A title in both languages, with the language of the page that published it. */
export interface PublishedTitle extends LocalisedText {
  readonly originalLanguage: Language;
}

/**
 * Whether the title in a language is our translation: not where it was published in that language, not where
 * nobody has written it, and not where it was left as published.
 */
export function isTitleTranslated(title: PublishedTitle, language: Language): boolean {
  const textIn = (asked: Language) => (asked === Language.EN ? title.en : title.es);
  const text = textIn(language);
  return text !== null && language !== title.originalLanguage && text !== textIn(title.originalLanguage);
}
