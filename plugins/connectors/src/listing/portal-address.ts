/** What a person may give for a portal's address, and the base of it that its API hangs from. */
const KNOWN_TAILS = /\/(api(\/\d.*)?|data\.json|dataset|catalog\.(xml|jsonld))?\/*$/;

/** Without a query, a hash, the path of an API or page that is known, or a slash at its end. */
export function portalBase(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname.replace(KNOWN_TAILS, '');
}

/** The address of a `data.json`: itself where it names a JSON file, else the one beside the portal's entrance. */
export function dataJsonAddress(address: string): string {
  const url = new URL(address);
  return url.pathname.endsWith('.json')
    ? url.origin + url.pathname + url.search
    : `${portalBase(address)}/data.json`;
}
