/** Which language the name of a source is in, by its small words: the graph does not say, and a voice must know. */
import type { Language } from '../places/language.js';

const SMALL_WORDS: Readonly<Record<Language, RegExp>> = {
  es: /(?<!\p{L})(?:de|del|el|la|los|las|y|en|por|para)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:of|the|and|on|from|our|for|by)(?!\p{L})/iu,
};

/** @returns undefined where it has words of neither, or of both */
export function languageOf(name: string): Language | undefined {
  const isSpanish = SMALL_WORDS.es.test(name);
  if (isSpanish === SMALL_WORDS.en.test(name)) return undefined;
  return isSpanish ? 'es' : 'en';
}
