/** Reads days as Argentine portals write them: ISO 8601, and day before month where there are bars. */
import { comparable } from './comparable.js';
import type { Reading } from './reading.type.js';

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const IN_WORDS = /^(\d{1,2}) (?:de )?([a-z]{4,10}) (?:de |del )?(\d{4})$/;

/** "2016-04-14"; null where the text is no day of the calendar. */
export function readDay(text: string): Reading<string> | null {
  const trimmed = text.trim();
  if (trimmed.length > 40) return null;
  const iso = ISO.exec(trimmed);
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3], true);
  const [, year, month, day] = YEAR_FIRST.exec(trimmed) ?? [];
  if (year !== undefined) return dayOf(year, month, day, false);
  const [, first, second, last] = DAY_FIRST.exec(trimmed) ?? [];
  if (last !== undefined) return dayOf(last, second, first, false);
  const [, written, name, ofYear] = IN_WORDS.exec(comparable(trimmed)) ?? [];
  return name === undefined
    ? null
    : dayOf(ofYear, String(MONTHS.indexOf(name.replace('setiembre', 'septiembre')) + 1), written, false);
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  isExact: boolean,
): Reading<string> | null {
  const value = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const instant = new Date(`${value}T00:00:00Z`);
  // The calendar rolls the 31st of February over to March, and then the texts differ.
  const isDay = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
  return isDay ? { value, isExact } : null;
}
