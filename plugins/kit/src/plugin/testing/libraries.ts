/** A small plugin of invented libraries, for the tests of the kit. */
import { createLoader } from '../../execution/create-loader.js';
import type { ResolverMap } from '../../federation/federate-sdl.js';
import { FEDERATION_LINK } from '../../federation/federation-link.js';
import { valueTypesSdl } from '../../values/value-types-sdl.js';
import { definePlugin } from '../define-plugin.js';
import type { SdlDefinition } from '../definition/plugin-definition.type.js';
import type { Plugin } from '../plugin.type.js';
import { readRequired } from '../requires/read-required.js';
import type { PluginOutside, PluginTools } from '../tools/plugin-tools.js';

export interface Library {
  readonly id: string;
  readonly name: string;
  readonly jurisdictionId: string;
}

export const LIBRARIES: readonly Library[] = [
  { id: 'san-martin', name: 'San Martín', jurisdictionId: 'AR-M' },
  { id: 'alberdi', name: 'Alberdi', jurisdictionId: 'AR-M' },
];

export const MANIFEST = {
  id: 'test-libraries',
  version: '1.0.0',
  title: { es: 'Bibliotecas de prueba', en: 'Test libraries' },
  jurisdictions: ['AR-M'],
  subgraph: {
    url: 'http://127.0.0.1:4100/graphql',
    permissions: { extends: ['Jurisdiction'], requires: ['Jurisdiction.isoCode'] },
  },
};

const both = (es: string, en: string) => `"""\n${es}\n\n${en}\n"""`;

export const SDL = `${FEDERATION_LINK}
${valueTypesSdl(['Sourced'])}
type Query {
  ${both('Bibliotecas.', 'Libraries.')}
  testLibraries: [TestLibrariesLibrary!]
}

${both('Una biblioteca.', 'A library.')}
type TestLibrariesLibrary implements Sourced @key(fields: "id") {
  ${both('Su id.', 'Its id.')}
  id: ID!
  ${both('Su nombre.', 'Its name.')}
  name: String
  ${both('De dónde viene.', 'Where it came from.')}
  provenance: Provenance!
}

type Jurisdiction @key(fields: "id") {
  id: ID!
  isoCode: String @external
  ${both('Sus bibliotecas.', 'Its libraries.')}
  testLibraries: [TestLibrariesLibrary!]
  ${both('Su sigla en la red de bibliotecas.', 'Its abbreviation in the network of libraries.')}
  testLibrariesSign: String @requires(fields: "isoCode")
}
`;

const provenance = () => ({
  source: 'Red de bibliotecas de prueba',
  url: null,
  retrievedAt: null,
  asOf: '2026-03-01',
  licence: null,
  transform: null,
});

const createContext = (_tools: PluginTools) => ({
  libraries: createLoader(
    async (ids: readonly string[]) => LIBRARIES.filter(({ id }) => ids.includes(id)),
    ({ id }) => id,
  ),
});

export type LibrariesContext = ReturnType<typeof createContext>;

export const RESOLVERS = {
  Query: { testLibraries: () => LIBRARIES },
  TestLibrariesLibrary: {
    __resolveReference: ({ id }: { readonly id: string }, { libraries }: LibrariesContext) =>
      libraries.load(id),
    provenance,
  },
  Jurisdiction: {
    __resolveReference: (place: { readonly id: string }) => place,
    testLibraries: ({ id }: { readonly id: string }) =>
      LIBRARIES.filter(({ jurisdictionId }) => jurisdictionId === id),
    testLibrariesSign: (place: object) => `B-${readRequired(place, 'Jurisdiction.isoCode')}`,
  },
} satisfies ResolverMap<LibrariesContext>;

/** The plugin, with what a test says otherwise of it. */
export function defineLibraries(
  change: Partial<SdlDefinition<LibrariesContext>> = {},
  outside: PluginOutside = {},
): Promise<Plugin> {
  return definePlugin(
    { manifest: MANIFEST, createContext, sdl: SDL, resolverMap: RESOLVERS, ...change },
    outside,
  );
}
