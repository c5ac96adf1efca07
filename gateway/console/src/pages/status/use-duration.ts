import { LOCALES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A time in the largest unit that fits, in words: 2 hours. */
export function useDuration(): (seconds: number) => string {
  const locale = LOCALES[useLanguage()];
  return (seconds) => {
    const [unit, size] = UNITS.find(([, each]) => seconds >= each) ?? UNITS[3];
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    return format.format(Math.round(seconds / size));
  };
}
