import type { Language } from '../places/language.js';

/** Between the Spanish sentences and the English ones, where the graph tells both in one text. */
const BETWEEN = '. / ';

/** One language of a text that the graph gives in both, such as `transform`; all of it where it is no such text. */
export function inLanguage(text: string, language: Language): string {
  const [spanish = '', english, ...more] = text.split(BETWEEN);
  if (english === undefined || more.length > 0) return text;
  return language === 'es' ? `${spanish}.` : english;
}
