import { useMemo } from 'react';
import { LOCALES } from '../places/language.js';
import { useLanguage } from '../places/use-language.js';

/** A moment's day and hour in Argentina, as the language of the page writes them. */
export function useMoment(): (iso: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(LOCALES[language], {
      dateStyle: 'long',
      timeStyle: 'short',
      hourCycle: 'h23',
      timeZone: 'America/Argentina/Buenos_Aires',
    });
    return (iso) => format.format(new Date(iso));
  }, [language]);
}
