/** A portal's id, where nobody gave one: its host, `datos-salta-gob-ar`. */
export function portalIdOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return idOf(`${hostname.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`);
}

/** That of a table that lies at no address: `datos-abiertos-de-mi-municipio`. */
export function portalIdOfTitle(title: string): string {
  return idOf(title.normalize('NFD').replace(/\p{M}/gu, ''));
}

function idOf(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const name = /^[a-z]/.test(words) ? words : `portal-${words}`;
  return name.slice(0, 60).replace(/-$/, '');
}
