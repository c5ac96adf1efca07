import { useMemo } from 'react';
import { LOCALES } from '../places/language.js';
import { useLanguage } from '../places/use-language.js';

/** Where the days of all that is told begin and end. */
const TIME_ZONE = 'America/Argentina/Buenos_Aires';

export interface Format {
  number(value: number): string;
  percent(share: number): string;
  /** @param iso a day, or a moment whose day is told */
  date(iso: string): string;
  /** @param iso a year, a month or a day: no more is told than it says; what is none of them stays as it is */
  period(iso: string): string;
  list(words: readonly string[]): string;
}

/** Numbers, days and lists as the language of the page writes them. */
export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => createFormat(LOCALES[language]), [language]);
}

export function createFormat(locale: string): Format {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const lists = new Intl.ListFormat(locale);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: TIME_ZONE });
  const period = (iso: string) => {
    if (/^\d{4}-\d\d-\d\d$/.test(iso)) return days.format(new Date(iso));
    return /^\d{4}-\d\d$/.test(iso) ? months.format(new Date(iso)) : iso;
  };
  return {
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    date: (iso) => (iso.includes('T') ? moments : days).format(new Date(iso)),
    period,
    list: (words) => lists.format(words),
  };
}
