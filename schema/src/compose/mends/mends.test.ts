import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compose, type Sdls, schemasOf } from '../testing/compose.js';

/** What the library gives without us. */
function composeRaw(sdls: Sdls) {
  return composeServices(schemasOf(sdls).map(({ sdl, ...schema }) => ({ ...schema, typeDefs: parse(sdl) })));
}

/** A definition's line of the supergraph that declares a field. */
function lineOf(supergraph: string | undefined, field: string): string | undefined {
  return supergraph
    ?.split('\n')
    .map((line) => line.trim())
    .find((line) => line.startsWith(`${field}: `));
}

const BAR = `interface Foo { foo: Int } interface Bar implements Foo { foo: Int bar: Int }
  type Baz implements Foo & Bar @shareable { foo: Int bar: Int }`;
const requirement = {
  deeds:
    'type Place @key(fields: "id") { id: ID! data: Foo @external deed: Int @requires(fields: "data { ... on Bar { bar } }") }' +
    BAR,
  places: `type Query { place: Place } type Place @key(fields: "id") { id: ID! data: Foo } ${BAR}`,
};

describe('a requirement through an interface', () => {
  it('composes, and stays as it was written', () => {
    expect(lineOf(compose(requirement).sdl, 'deed')).toBe(
      'deed: Int @join__field(graph: DEEDS, requires: "data{...on Bar{bar}}")',
    );
  });

  it('is refused by the library alone; when this fails, its own check may replace our folder "reach"', () => {
    expect(composeRaw(requirement).errors?.[0]?.extensions['code']).toBe('SATISFIABILITY_ERROR');
  });
});

const SONG = 'type Book @key(fields: "id") { id: ID! } type Song @key(fields: "id") { id: ID! }';
const outputs = {
  library: `type Query { media: [Book!]! @shareable first: Medium @shareable } union Medium = Book | Song ${SONG}`,
  shop: `type Query { media: [Medium!]! @shareable first: Book! @shareable } union Medium = Book | Song ${SONG}`,
};

describe('an object in one subgraph and its union in another', () => {
  it('becomes the union, and the type of each subgraph is noted', () => {
    const { sdl } = compose(outputs);
    expect(lineOf(sdl, 'media')).toBe(
      'media: [Medium!]! @join__field(graph: LIBRARY, type: "[Book!]!") @join__field(graph: SHOP, type: "[Medium!]!")',
    );
    expect(lineOf(sdl, 'first')).toBe(
      'first: Medium @join__field(graph: LIBRARY, type: "Medium") @join__field(graph: SHOP, type: "Book!")',
    );
  });

  it('becomes the object in the library alone; when this fails, remove "widen-field-types"', () => {
    expect(lineOf(composeRaw(outputs).supergraphSdl, 'media')).toBe('media: [Book!]!');
  });
});

const interfaceObject = {
  media: `type Query { media: Media } interface Media @key(fields: "id") { id: ID! title: String }
    type Book implements Media @key(fields: "id") { id: ID! title: String }`,
  labels: `type Media @interfaceObject @key(fields: "id") {
    id: ID! title: String @external label: String @requires(fields: "title") }`,
};

describe('an @external field of an @interfaceObject', () => {
  it('stays external in the supergraph, also where the directive was not imported', () => {
    const expected = 'title: String @join__field(graph: LABELS, external: true) @join__field(graph: MEDIA)';
    const renamed = {
      ...interfaceObject,
      labels: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@interfaceObject"])
        type Media @interfaceObject @key(fields: "id") {
          id: ID! title: String @federation__external label: String @requires(fields: "title") }`,
    };
    for (const sdls of [interfaceObject, renamed])
      expect(
        compose(sdls)
          .sdl.split('\n')
          .map((line) => line.trim()),
      ).toContain(expected);
  });

  it('is lost in the library alone; when this fails, remove "keep-interface-object-joins"', () => {
    expect(composeRaw(interfaceObject).supergraphSdl).not.toContain('external: true');
  });
});
