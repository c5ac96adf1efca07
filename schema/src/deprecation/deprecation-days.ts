/** Since when something is deprecated and when it goes, as its reason says: `Usá people. [since: 2026-12-01] [sunset: 2027-03-01]`. */
const SINCE = /\[since: (\d{4}-\d{2}-\d{2})\]/;
const SUNSET = /\[sunset: (\d{4}-\d{2}-\d{2})\]/;

/** The day since when, as `2026-12-01`; undefined where the reason names none that there is. */
export function readSince(reason: string | null | undefined): string | undefined {
  return readDay(SINCE, reason);
}

/** The day when it goes, as `2027-03-01`; undefined where the reason names none that there is. */
export function readSunset(reason: string | null | undefined): string | undefined {
  return readDay(SUNSET, reason);
}

function readDay(form: RegExp, reason: string | null | undefined): string | undefined {
  const day = form.exec(reason ?? '')?.[1];
  if (day === undefined) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day) ? day : undefined;
}
