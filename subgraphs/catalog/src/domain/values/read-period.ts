/** Reads which time the data speak of: two days with a bar between them, one day, or years. */
import type { PeriodValue } from './dataset-values.type.js';
import { readDay } from './read-day.js';
import type { Reading } from './reading.type.js';

const YEARS = /^(\d{4})(?:\s*(?:-|–|\/|a|al|hasta)\s*(\d{4}))?$/i;
const OPEN = /^(?:|\.\.|presente|actualidad|hoy)$/i;
const EXACT_END = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?)?(?:[+-]\d\d:\d\d|Z)?$/;

/** Null where it cannot be read; the days are as written, in whatever zone they were. */
export function readPeriod(text: string): Reading<PeriodValue> | null {
  const trimmed = text.trim();
  if (trimmed.length > 120) return null;
  const [, firstYear, lastYear] = YEARS.exec(trimmed) ?? [];
  if (firstYear !== undefined) {
    return { value: { start: `${firstYear}-01-01`, end: `${lastYear ?? firstYear}-12-31` }, isExact: false };
  }
  const only = readEnd(trimmed);
  if (only !== null) return { value: { start: only.value, end: only.value }, isExact: only.isExact };
  return readEnds(trimmed.split(/\/|\s+(?:a|al|hasta)\s+/i));
}

function readEnds([first, last, ...more]: readonly string[]): Reading<PeriodValue> | null {
  if (first === undefined || last === undefined || more.length > 0) return null;
  const start = readEnd(first);
  const end = readEnd(last);
  const isOpenStart = OPEN.test(first.trim());
  const isOpenEnd = OPEN.test(last.trim());
  if ((start === null && !isOpenStart) || (end === null && !isOpenEnd) || (start === null && end === null))
    return null;
  return {
    value: { start: start?.value ?? null, end: end?.value ?? null },
    isExact: start?.isExact === true && end?.isExact === true,
  };
}

function readEnd(text: string): Reading<string> | null {
  const trimmed = text.trim();
  const day = readDay(trimmed.replace(/T[\d:.+Z-]{5,}$/i, ''));
  return day === null ? null : { value: day.value, isExact: EXACT_END.test(trimmed) };
}
