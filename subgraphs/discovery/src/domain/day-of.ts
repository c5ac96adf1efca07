/** The first day that a date can mean, of which perhaps the year alone is known; null where there is no such day. */
export function dayOf(date: string | undefined): string | null {
  const [, year = '', month = '01', day = '01'] =
    /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? '') ?? [];
  const text = `${year}-${month}-${day}`;
  // The database's calendar has no year 0.
  if (year === '' || year === '0000') return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}
