/** Reads languages: ISO 639 codes of two or three letters, BCP 47, URIs of the European vocabulary, and names. */
import { comparable, lastSegment } from './comparable.js';

const NAMES: Readonly<Record<string, string>> = {
  ...{ espanol: 'es', castellano: 'es', spanish: 'es', ingles: 'en', english: 'en' },
  ...{ portugues: 'pt', portuguese: 'pt', frances: 'fr', french: 'fr', guarani: 'gn', quechua: 'qu' },
};
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;
const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** BCP 47, as short as it can be: "spa" → "es"; null where it is no language. */
export function readLanguage(raw: string): string | null {
  const text = lastSegment(raw).replace('_', '-');
  const name = comparable(text);
  if (Object.hasOwn(NAMES, name)) return NAMES[name] ?? null;
  if (!TAG.test(text)) return null;
  try {
    const [tag] = Intl.getCanonicalLocales(text);
    return tag !== undefined && known.of(tag) !== undefined ? tag : null;
  } catch {
    // A tag of the right letters can still be none: "es-1".
    return null;
  }
}
