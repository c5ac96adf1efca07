/** The part of the corpus of invalid schemas that lies next to what the mends accept. */
import type { Refusal } from './refusal.js';

const FOO = 'interface Foo { foo: Int }';
const BAR = 'interface Bar implements Foo { foo: Int bar: Int }';
const BAZ = 'type Baz implements Foo & Bar @shareable { foo: Int bar: Int baz: Int }';
const QUX = 'type Qux implements Foo & Bar @shareable { foo: Int bar: Int }';

/** `deed` answers a field that needs the place's `data`, which `place` answers. */
const requiring = (fields: string, types: string, otherTypes = types) => ({
  place: `type Query { place: Place } type Place @key(fields: "id") { id: ID! data: Foo } ${types}`,
  deed: `type Place @key(fields: "id") { id: ID! data: Foo @external deed: Int @requires(fields: "data { ${fields} }") } ${otherTypes}`,
});

const requirements: readonly Refusal[] = [
  [
    'a required field that a member lacks where it comes from',
    'GRAFO_COMPOSITION_UNREACHABLE',
    'Place.deed',
    requiring(
      '... on Bar { bar ... on Baz { baz } }',
      `${FOO} ${BAR} type Baz implements Foo & Bar @shareable { foo: Int bar: Int }`,
      `${FOO} ${BAR} ${BAZ}`,
    ),
  ],
  [
    'a required fragment on a type that its subgraph does not know',
    'GRAFO_COMPOSITION_UNREACHABLE',
    'Place.deed',
    requiring('... on Baz { baz } ... on Qux { bar }', `${FOO} ${BAR} ${BAZ}`, `${FOO} ${BAR} ${BAZ} ${QUX}`),
  ],
  [
    'a required field of an interface that one member cannot answer',
    'GRAFO_COMPOSITION_UNREACHABLE',
    'Place.deed',
    requiring(
      '... on Bar { bar }',
      `${FOO} ${BAR} ${BAZ} type Qux implements Foo @shareable { foo: Int }`,
      `${FOO} ${BAR} ${BAZ} ${QUX}`,
    ),
  ],
  [
    'an unreachable field beside a requirement through an interface',
    'GRAFO_COMPOSITION_UNREACHABLE',
    'Person.name',
    {
      ...requiring('... on Bar { bar }', `${FOO} ${BAR} ${BAZ}`),
      other: 'type Query { person: Person } type Person { age: Int }',
      third: 'type Query { staff: Person } type Person { name: String }',
    },
  ],
  [
    'requirements that need each other',
    'GRAFO_COMPOSITION_UNREACHABLE',
    'Place.a',
    {
      a: 'type Query { place: Place } type Place @key(fields: "id") { id: ID! b: Int @external a: Int @requires(fields: "b") }',
      b: 'type Place @key(fields: "id") { id: ID! a: Int @external b: Int @requires(fields: "a") }',
    },
  ],
  [
    'a requirement of a subgraph that cannot be come back to',
    'GRAFO_COMPOSITION_UNREACHABLE',
    'Place.deed',
    {
      place: 'type Query { a: Int } type Place @key(fields: "id") { id: ID! name: String }',
      deed: 'type Query { place: Place } type Place @key(fields: "id", resolvable: false) { id: ID! name: String @external deed: Int @requires(fields: "name") }',
    },
  ],
];

const MEMBERS = 'type Book @key(fields: "id") { id: ID! } type Song @key(fields: "id") { id: ID! }';

const outputs: readonly Refusal[] = [
  [
    'an object here and a list of its union there',
    'GRAFO_COMPOSITION_TYPE_MISMATCH',
    'Query.medium',
    {
      a: `type Query { medium: Book @shareable } ${MEMBERS}`,
      b: `type Query { medium: [Medium] @shareable } union Medium = Book | Song ${MEMBERS}`,
    },
  ],
  [
    'an object that is not of the union',
    'GRAFO_COMPOSITION_TYPE_MISMATCH',
    'Query.medium',
    {
      a: `type Query { medium: Film @shareable } type Film @shareable { x: Int }`,
      b: `type Query { medium: Medium @shareable } union Medium = Book | Song ${MEMBERS} type Film @shareable { x: Int }`,
    },
  ],
  [
    'unions with no object in common',
    'GRAFO_COMPOSITION_TYPE_MISMATCH',
    'Query.medium',
    {
      a: 'type Query { medium: Medium @shareable } union Medium = Book type Book @key(fields: "id") { id: ID! }',
      b: 'type Query { medium: Medium @shareable } union Medium = Song type Song @key(fields: "id") { id: ID! }',
    },
  ],
  [
    'a union where an interface promises one object',
    'GRAFO_COMPOSITION_TYPE_MISMATCH',
    'Shelf.medium',
    {
      a: `type Query { shelf: Shelf } interface Holder { medium: Book } type Shelf implements Holder @key(fields: "id") { id: ID! medium: Book @shareable } ${MEMBERS}`,
      b: `type Shelf @key(fields: "id") { id: ID! medium: Medium @shareable } union Medium = Book | Song ${MEMBERS}`,
    },
  ],
  [
    'a member of the union that no key leads on from',
    'GRAFO_COMPOSITION_UNREACHABLE',
    'Song.length',
    {
      a: 'type Query { medium: Book @shareable } type Book @shareable { title: String }',
      b: 'type Query { medium: Medium @shareable } union Medium = Book | Song type Book @shareable { title: String } type Song @shareable { title: String }',
      c: 'type Query { song: Song } type Song @shareable { title: String length: Int }',
    },
  ],
];

const MEDIA =
  'type Query { media: Media } interface Media @key(fields: "id") { id: ID! title: String } type Book implements Media @key(fields: "id") { id: ID! title: String }';

const interfaceObjects: readonly Refusal[] = [
  [
    'a field of an @interfaceObject that is not @external',
    'GRAFO_COMPOSITION_SHARING_INVALID',
    'Book.title',
    { a: MEDIA, b: 'type Media @interfaceObject @key(fields: "id") { id: ID! title: String }' },
  ],
  [
    'an @interfaceObject that requires what is not @external',
    'GRAFO_COMPOSITION_FIELDS_INVALID',
    'Media.label',
    {
      a: MEDIA,
      b: 'type Media @interfaceObject @key(fields: "id") { id: ID! title: String label: String @requires(fields: "title") }',
    },
  ],
  [
    'an @interfaceObject that takes a field over',
    'GRAFO_COMPOSITION_OVERRIDE_INVALID',
    'Media.title',
    {
      a: MEDIA,
      b: 'type Media @interfaceObject @key(fields: "id") { id: ID! title: String @override(from: "a") }',
    },
  ],
  [
    'an @interfaceObject whose types nobody can be asked for',
    'GRAFO_COMPOSITION_UNREACHABLE',
    'Book',
    {
      a: 'type Query { media: Media } interface Media @key(fields: "id", resolvable: false) { id: ID! } type Book implements Media @key(fields: "id", resolvable: false) { id: ID! }',
      b: 'type Query { best: Media } type Media @interfaceObject @key(fields: "id") { id: ID! stars: Int }',
    },
  ],
  [
    'an @interfaceObject that requires what nobody can give it',
    'GRAFO_COMPOSITION_UNREACHABLE',
    'Media.label',
    {
      a: MEDIA.replaceAll('fields: "id"', 'fields: "id", resolvable: false'),
      b: 'type Media @interfaceObject @key(fields: "id") { id: ID! title: String @external label: String @requires(fields: "title") }',
    },
  ],
  [
    'an @interfaceObject beside an implementation of it',
    'GRAFO_COMPOSITION_INTERFACE_INVALID',
    'Media',
    {
      a: MEDIA,
      b: 'type Media @interfaceObject @key(fields: "id") { id: ID! stars: Int } type Book @key(fields: "id") { id: ID! pages: Int }',
    },
  ],
  [
    'an @interfaceObject without a key',
    'GRAFO_COMPOSITION_INTERFACE_INVALID',
    'Media',
    {
      a: MEDIA,
      b: 'type Query { best: Media } type Media @interfaceObject { id: ID! @shareable stars: Int }',
    },
  ],
  [
    'an interface with a key and an implementation that it does not know',
    'GRAFO_COMPOSITION_INTERFACE_INVALID',
    'Media',
    {
      a: MEDIA,
      b: 'type Query { best: Media } interface Media { id: ID! } type Song implements Media @key(fields: "id") { id: ID! title: String }',
    },
  ],
];

export const mendedFamilies: readonly Refusal[] = [...requirements, ...outputs, ...interfaceObjects];
