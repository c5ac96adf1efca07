/** When what is deprecated goes, as its reason says: `Usá Place.people. [sunset: 2027-03-01]`. */
const SUNSET = /\[sunset: (\d{4}-\d{2}-\d{2})\]/;

/** The day, as `2027-03-01`; undefined where the reason names none that there is. */
export function readSunset(reason: string | null | undefined): string | undefined {
  const day = SUNSET.exec(reason ?? '')?.[1];
  if (day === undefined) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day) ? day : undefined;
}
