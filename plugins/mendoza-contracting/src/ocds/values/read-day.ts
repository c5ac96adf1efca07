/** Reads a day in the forms that publishers write: the day as it is written there, whatever its hour and zone. */

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
/** Below it stand placeholders such as 0001-01-01 and 1900-01-01; above it, slips. */
const YEARS = { first: 1990, last: 2099 };
/** Milliseconds since 1970 that are in those years; seconds are not told apart from them, and are not read. */
const EARLIEST_MS = Date.UTC(YEARS.first, 0, 1);

/** `YYYY-MM-DD`; undefined where there is none of the calendar. */
export function readDay(value: unknown): string | null | undefined {
  if (value === null) return null;
  if (typeof value === 'number' && value >= EARLIEST_MS && value < 8.64e15)
    return dayOf(new Date(value).toISOString());
  if (typeof value !== 'string') return undefined;
  return dayOf(value.slice(0, 40).trim());
}

function dayOf(text: string): string | undefined {
  const yearFirst = ISO.exec(text) ?? SLASHED.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) return calendarDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? calendarDay(dayFirst[3], dayFirst[2], dayFirst[1]) : undefined;
}

function calendarDay(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
  return exists && Number(year) >= YEARS.first && Number(year) <= YEARS.last ? text : undefined;
}

/** When a release was made, in milliseconds since 1970, so as to order releases; undefined where it does not say. */
export function readInstant(value: unknown): number | undefined {
  const day = readDay(value);
  if (typeof value === 'number' || typeof day !== 'string')
    return typeof day === 'string' ? Number(value) : undefined;
  const instant = /^\d{4}-\d{2}-\d{2}T/.test(String(value))
    ? Date.parse(String(value).slice(0, 40))
    : Number.NaN;
  return Number.isNaN(instant) ? Date.parse(`${day}T00:00:00Z`) : instant;
}
