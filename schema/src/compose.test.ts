import { describe, expect, it } from 'vitest';
import { composeSupergraph } from './compose.js';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n';
const places = {
  name: 'places',
  url: 'inproc://places',
  sdl: `${LINK} type Query { place(id: ID!): Place } type Place @key(fields: "id") { id: ID! name: String! }`,
};
const deeds = {
  name: 'deeds',
  url: 'inproc://deeds',
  sdl: `${LINK} type Place @key(fields: "id") { id: ID! deeds: [String!] }`,
};

describe('composeSupergraph', () => {
  it('gives the same text and hash whatever the order of the subgraphs', () => {
    expect(composeSupergraph([places, deeds])).toEqual(composeSupergraph([deeds, places]));
  });

  it('refuses subgraphs that contradict each other, with a code and the reason', () => {
    const contrary = { ...deeds, sdl: `${LINK} type Place @key(fields: "id") { id: ID! name: Int! }` };
    expect(() => composeSupergraph([places, contrary])).toThrow(
      expect.objectContaining({
        code: 'GRAFO_COMPOSITION_FAILED',
        message: expect.stringContaining('Place.name'),
      }),
    );
  });
});
