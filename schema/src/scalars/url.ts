import { GraphQLScalarType, Kind } from 'graphql';
import { GrafoError } from '../problems/grafo-error.js';

/** An absolute web address, answered as it was published. */
export const UrlScalar = new GraphQLScalarType<string, string>({
  name: 'URL',
  description: 'Una dirección web completa.\n\nAn absolute web address.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: parseUrl,
  parseValue: parseUrl,
  parseLiteral: (node) => parseUrl(node.kind === Kind.STRING ? node.value : `(${node.kind})`),
});

export function parseUrl(value: unknown): string {
  const text = String(value);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new GrafoError('GRAFO_URL_MALFORMED', { value: text });
  return text;
}
