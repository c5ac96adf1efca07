/** The query page's address: `?example=map`, or `?query=…&variables=…`. */
import type { Language } from '../../places/language.js';
import { exampleOf, FIRST_EXAMPLE } from './examples.js';
import type { Written } from './written.js';

export function writtenIn(address: URLSearchParams, language: Language): Written {
  const query = address.get('query');
  if (query === null)
    return { query: exampleOf(address.get('example') ?? FIRST_EXAMPLE, language), variables: '' };
  return { query, variables: spread(address.get('variables') ?? '') };
}

export function addressOf({ query, variables }: Written): URLSearchParams {
  const address = new URLSearchParams({ query });
  if (variables.trim() !== '') address.set('variables', folded(variables));
  return address;
}

export function isSame(one: Written, other: Written): boolean {
  return one.query === other.query && folded(one.variables) === folded(other.variables);
}

const spread = (json: string) => rewrite(json, 2);
const folded = (json: string) => rewrite(json, 0);

/** Text that is no JSON stays as it is: the editor says so. */
function rewrite(json: string, indent: number): string {
  try {
    return JSON.stringify(JSON.parse(json), null, indent);
  } catch {
    return json;
  }
}
