import { createHash } from 'node:crypto';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { GrafoError } from './problems/grafo-error.js';

export interface SubgraphSchema {
  readonly name: string;
  /** Where the supergraph says that it is served; `inproc://name` for one that runs in the hub's process. */
  readonly url: string;
  readonly sdl: string;
}

export interface ComposedSupergraph {
  readonly sdl: string;
  /** SHA-256 of the SDL, hexadecimal: the supergraph's address. */
  readonly hash: string;
}

/**
 * Composes subgraphs into one Federation 2 supergraph; the same subgraphs in any order give the same text.
 *
 * @throws GrafoError `GRAFO_COMPOSITION_FAILED` with every reason the composer gave
 */
export function composeSupergraph(subgraphs: readonly SubgraphSchema[]): ComposedSupergraph {
  const services = subgraphs
    .map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl, { noLocation: true }) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) {
    throw new GrafoError('GRAFO_COMPOSITION_FAILED', {
      detail: errors?.map((error) => error.message).join('; ') ?? '',
    });
  }
  const sdl = `${supergraphSdl.trim()}\n`;
  return { sdl, hash: createHash('sha256').update(sdl).digest('hex') };
}
