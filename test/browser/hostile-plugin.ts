/** A plugin that is admitted, and whose texts would take over a page that showed them as anything but text. */
import {
  definePlugin,
  FEDERATION_LINK,
  MemoryFeed,
  type Plugin,
  valueTypesSdl,
} from '@grafo-abierto/plugin-kit';

/** It would say so in the page's title. */
export const SCRIPT = '<img src=x onerror="document.title=1"><script>document.title=1</script>';

const SDL = `${FEDERATION_LINK}
"""
Un pozo.

A well.
"""
type MendozaWellsWell implements Sourced @key(fields: "id") {
  """
  Su id.

  Its id.
  """
  id: ID!

  """
  De dónde viene.

  Where it came from.
  """
  provenance: Provenance!
}

extend type Jurisdiction @key(fields: "id") {
  id: ID! @external

  """
  Sus pozos, que no llegan nunca.

  Its wells, which never come.
  """
  mendozaWellsWells: [MendozaWellsWell!]
}

${valueTypesSdl(['Sourced'])}`;

export function hostilePlugin(): Promise<Plugin> {
  const feed = new MemoryFeed();
  const text = { es: `pozo hostil ${SCRIPT}`, en: null };
  feed.publish([{ type: 'MendozaWellsWell', id: SCRIPT, title: text, summary: text, jurisdiction: 'AR-M' }]);
  return definePlugin(
    {
      manifest: {
        id: 'mendoza-wells',
        version: '1.0.0',
        title: { es: SCRIPT, en: SCRIPT },
        jurisdictions: ['AR-M'],
        subgraph: { url: 'http://127.0.0.1/graphql', permissions: { extends: ['Jurisdiction'] } },
      },
      sdl: SDL,
      resolverMap: {
        Jurisdiction: {
          __resolveReference: (reference: object) => reference,
          mendozaWellsWells: () => {
            throw new Error(`nada ${SCRIPT}`);
          },
        },
        MendozaWellsWell: { __resolveReference: () => null },
      },
      feed,
    },
    { output: { write: () => true } },
  );
}
