/** A plugin of Mendoza with one field on its jurisdictions; the tests have many of them. */
import { definePlugin, type Plugin } from '@grafo-abierto/plugin-kit';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const both = (es: string, en: string) => `"""\n${es}\n\n${en}\n"""`;

/** `mendoza-hang` and its field `mendozaHang`. */
export interface PortalName {
  readonly id: string;
  readonly field: string;
}

export function portalName(word: string): PortalName {
  return { id: `mendoza-${word}`, field: `mendoza${word.charAt(0).toUpperCase()}${word.slice(1)}` };
}

/** What the plugin of this name says of a jurisdiction. */
export const sayingOf = ({ id }: PortalName, jurisdictionId: unknown) => `${id} ${String(jurisdictionId)}`;

export function portalPlugin(name: PortalName): Promise<Plugin> {
  const { id, field } = name;
  const url = `https://${id}.example/graphql`;
  return definePlugin({
    manifest: {
      id,
      version: '1.0.0',
      title: { es: 'Portal', en: 'Portal' },
      jurisdictions: ['AR-M'],
      subgraph: { url, permissions: { extends: ['Jurisdiction'] } },
    },
    sdl: `${LINK}
      type Query { ${both('Lo mismo.', 'The same.')} ${field}(${both('De quién.', 'Whose.')} id: ID!): String }
      type Jurisdiction @key(fields: "id") {
        id: ID!
        ${both('Lo del portal.', 'What the portal has.')}
        ${field}(${both('No cambia nada.', 'Changes nothing.')} reader: Int): String
      }`,
    resolverMap: {
      Query: { [field]: (_root: unknown, args: { readonly id: string }) => sayingOf(name, args.id) },
      Jurisdiction: {
        __resolveReference: ({ id: jurisdictionId }: { readonly id: string }) => ({ id: jurisdictionId }),
        [field]: (jurisdiction: { readonly id: string }) => sayingOf(name, jurisdiction.id),
      },
    },
  });
}
