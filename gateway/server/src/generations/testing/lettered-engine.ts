/** Engines that differ by one letter, which each of their two subgraphs and the schema itself tell. */
import { createEngine, type Engine, type Transport } from '@grafo-abierto/engine';
import { composeSupergraph } from '@grafo-abierto/schema';

/** As long as all is of one generation, every letter is the same. */
export const LETTERS = '{ things { letter other } __type(name: "Thing") { description } }';

/** @param whenAsked what the second subgraph does before it answers */
export function letteredEngine(
  letter: string,
  whenAsked: () => Promise<void> = async () => undefined,
): Engine {
  const { sdl } = composeSupergraph([
    {
      name: 'first',
      url: 'http://first',
      sdl: `type Query { things: [Thing!] } "${letter}" type Thing @key(fields: "id") { id: ID! letter: String }`,
    },
    { name: 'second', url: 'http://second', sdl: 'type Thing @key(fields: "id") { id: ID! other: String }' },
  ]);
  const transports: Readonly<Record<string, Transport>> = {
    first: async () => ({ data: { things: [{ __typename: 'Thing', id: '1', letter }] } }),
    second: async () => {
      await whenAsked();
      return { data: { _entities: [{ other: letter }] } };
    },
  };
  return createEngine({
    supergraphSdl: sdl,
    transportOf: ({ name }) => transports[name] ?? (async () => ({ data: null })),
  });
}

/** What the answer of an engine of that letter is. */
export function lettered(letter: string): unknown {
  return { data: { things: [{ letter, other: letter }], __type: { description: letter } } };
}
