import { z } from 'zod';

/** A part that runs elsewhere: its name in the graph, and where it answers. */
export interface NamedAddress {
  readonly name: string;
  readonly url: string;
}

const FORM = 'name=url,name=url';

/** What `GRAFO_SUBGRAPHS` and `GRAFO_FEEDS` may be. */
export const namedAddressesSetting = z.string().transform((text, context): NamedAddress[] => {
  const addresses = text.split(',').map(readAddress);
  const names = new Set(addresses.map(({ name }) => name));
  if (names.size < addresses.length || addresses.some(({ name, url }) => !isName(name) || url === ''))
    context.addIssue({ code: 'custom', message: FORM });
  return addresses;
});

function readAddress(text: string): NamedAddress {
  const [name = '', ...url] = text.split('=');
  return { name: name.trim(), url: url.join('=').trim() };
}

function isName(name: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name);
}
