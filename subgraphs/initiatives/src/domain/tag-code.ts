/** The code of a tag as it was published: `Legislation & Regulation` is `LEGISLATION_AND_REGULATION`. */
export function tagCodeOf(published: string): string {
  return published
    .trim()
    .toUpperCase()
    .replaceAll('&', 'AND')
    .replaceAll(/[^A-Z0-9]+/g, '_');
}
