/** A portal's id, where nobody gave one: its host, `datos-salta-gob-ar`. */
export function portalIdOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const words = `${hostname.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const name = /^[a-z]/.test(words) ? words : `portal-${words}`;
  return name.slice(0, 60).replace(/-$/, '');
}
