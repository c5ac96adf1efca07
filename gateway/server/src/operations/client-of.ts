/** Who sends a request, as its headers say; every client may say what it likes. */
export interface Client {
  readonly name: string | null;
  readonly version: string | null;
}

interface Headers {
  get(name: string): string | undefined;
}

const LONGEST = 100;

export function clientOf(headers: Headers | undefined): Client {
  const read = (part: 'name' | 'version') =>
    clean(headers?.get(`apollographql-client-${part}`)) ?? clean(headers?.get(`graphql-client-${part}`));
  return { name: read('name'), version: read('version') };
}

function clean(text = ''): string | null {
  return (
    text
      .replace(/\p{C}+/gu, ' ')
      .trim()
      .slice(0, LONGEST) || null
  );
}
