/** A small plugin of water wells: in a folder, and served by this process. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  definePlugin,
  FEDERATION_LINK,
  MemoryFeed,
  servePlugin,
  valueTypesSdl,
} from '@grafo-abierto/plugin-kit';
import { stringify } from 'yaml';

export const WELLS_MANIFEST = {
  id: 'mendoza-wells',
  version: '1.0.0',
  title: { es: 'Pozos de agua', en: 'Water wells' },
  jurisdictions: ['AR-M'],
  subgraph: { url: 'http://127.0.0.1:4100/graphql' },
};

const PROVENANCE = {
  source: 'Prueba / Test',
  url: null,
  retrievedAt: null,
  asOf: null,
  licence: null,
  transform: null,
};

export const WELLS_SDL = `${FEDERATION_LINK}
type Query {
  """
  Los pozos.

  The wells.
  """
  mendozaWells: [MendozaWellsWell!]
}

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

${valueTypesSdl(['Sourced'])}`;

export interface ServedWells extends AsyncDisposable {
  readonly folder: string;
  readonly url: string;
  readonly sdl: string;
}

/** @param sdl what it answers, in place of what passes every check */
export async function serveWells(sdl = WELLS_SDL, manifest: object = WELLS_MANIFEST): Promise<ServedWells> {
  const folder = await mkdtemp(join(tmpdir(), 'grafo-wells-'));
  await writeFile(join(folder, 'manifest.yaml'), stringify(manifest));
  const feed = new MemoryFeed();
  feed.publish([{ type: 'MendozaWellsWell', id: 'w1', title: { es: 'Pozo', en: null } }]);
  const known = (id: string) => (id === 'w1' ? { id, provenance: PROVENANCE } : null);
  const plugin = await definePlugin(
    {
      manifest: WELLS_MANIFEST,
      sdl,
      resolverMap: {
        MendozaWellsWell: { __resolveReference: ({ id }) => known(id) },
        ...(sdl.includes('mendozaWells:') && { Query: { mendozaWells: () => [known('w1')] } }),
      },
      feed,
    },
    { output: { write: () => true } },
  );
  const { url, close } = await servePlugin(plugin, { host: '127.0.0.1', port: 0 });
  const dispose = async () => {
    await close();
    await rm(folder, { recursive: true });
  };
  return { folder, url, sdl, [Symbol.asyncDispose]: dispose };
}
