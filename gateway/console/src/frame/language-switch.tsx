import { Link, useLocation } from 'react-router';
import { keepLanguage } from '../places/language.js';
import { translatePath } from '../places/paths.js';
import { useLanguage } from '../places/use-language.js';

const NAMES = { es: 'Español', en: 'English' } as const;

/** Leads to the same page in the other language. */
export function LanguageSwitch() {
  const other = useLanguage() === 'es' ? 'en' : 'es';
  const { pathname, search } = useLocation();
  return (
    <Link
      to={translatePath(pathname, other) + search}
      lang={other}
      hrefLang={other}
      onClick={() => keepLanguage(other)}
    >
      {NAMES[other]}
    </Link>
  );
}
