/** The corpus of valid schemas: what federation allows, and that nothing of it is refused. */
const TYPES = `interface Foo { foo: Int } interface Bar implements Foo { foo: Int bar: Int }
  type Baz implements Foo & Bar @shareable { foo: Int bar: Int baz: Int }
  type Qux implements Foo & Bar @shareable { foo: Int bar: Int qux: Int }`;

const requiring = (fields: string, types = TYPES, type = 'Foo') => ({
  place: `type Query { place: Place } type Place @key(fields: "id") { id: ID! data: ${type} } ${types}`,
  deed: `type Place @key(fields: "id") { id: ID! data: ${type} @external deed: Int @requires(fields: "data { ${fields} }") } ${types}`,
});

const MEMBERS = 'type Book @key(fields: "id") { id: ID! } type Song @key(fields: "id") { id: ID! }';
const UNION = `union Medium = Book | Song ${MEMBERS}`;
const MEDIA =
  'type Query { media: Media } interface Media @key(fields: "id") { id: ID! title: String } type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }';
const place = (fields: string, key = 'id') => `type Place @key(fields: "${key}") { id: ID! ${fields} }`;
const ASK = 'type Query { place: Place }';

type Acceptance = readonly [what: string, sdls: Readonly<Record<string, string>>];

export const accepted: readonly Acceptance[] = [
  ['a subgraph alone', { a: 'type Query { a: Int }' }],
  [
    'a subgraph of Federation 1',
    {
      a: 'type Query { a: A } extend type A @key(fields: "id") { id: ID! @external x: Int }',
      b: 'type A @key(fields: "id") { id: ID! y: Int }',
    },
  ],
  ['an entity of two', { a: `${ASK} ${place('name: String')}`, b: place('deeds: [String!]') }],
  [
    'several keys',
    {
      a: `${ASK} ${place('code: ID! @shareable')}`,
      b: 'type Place @key(fields: "id") @key(fields: "code") { id: ID! code: ID! }',
      c: 'type Place @key(fields: "code") { code: ID! name: String }',
    },
  ],
  [
    'a key of several fields',
    { a: `${ASK} ${place('year: Int', 'id year')}`, b: place('year: Int name: String', 'id year') },
  ],
  [
    'a key below a field',
    {
      a: `${ASK} ${place('in: Area', 'id in { id }')} type Area @key(fields: "id") { id: ID! }`,
      b: `${place('in: Area name: String', 'id in { id }')} type Area @key(fields: "id") { id: ID! }`,
    },
  ],
  [
    'a key that one only passes on',
    {
      a: 'type Query { place: Place } type Place @key(fields: "id", resolvable: false) { id: ID! }',
      b: place('name: String'),
    },
  ],
  [
    'a way over a third subgraph',
    {
      a: `${ASK} ${place('')}`,
      b: 'type Place @key(fields: "id") @key(fields: "code") { id: ID! code: ID! }',
      c: 'type Place @key(fields: "code") { code: ID! name: String }',
    },
  ],
  [
    'types that lead to each other',
    {
      a: 'type Query { p: P } type P @key(fields: "id") { id: ID! q: Q } type Q @key(fields: "id") { id: ID! p: P }',
      b: 'type P @key(fields: "id") { id: ID! x: Int } type Q @key(fields: "id") { id: ID! y: Int }',
    },
  ],
  [
    'a value type',
    {
      a: 'type Query { a: V } type V @shareable { x: Int }',
      b: 'type Query { b: V } type V @shareable { x: Int }',
    },
  ],
  [
    'a requirement',
    {
      a: `${ASK} ${place('name: String')}`,
      b: place('name: String @external label: String @requires(fields: "name")'),
    },
  ],
  [
    'requirements in a row',
    {
      a: `${ASK} ${place('name: String')}`,
      b: place('name: String @external label: String @requires(fields: "name")'),
      c: place('label: String @external loud: String @requires(fields: "label")'),
    },
  ],
  [
    'a requirement with an argument',
    {
      a: `${ASK} ${place('name(lang: String): String')}`,
      b: place(
        'name(lang: String): String @external label: String @requires(fields: "name(lang: \\"es\\")")',
      ),
    },
  ],
  [
    'fields that are provided',
    {
      a: `${ASK} ${place('name: String @shareable')}`,
      b: `type Query { best: Place @provides(fields: "name") } ${place('name: String @external')}`,
    },
  ],
  [
    'a field that is taken over',
    { a: `${ASK} ${place('name: String')}`, b: place('name: String @override(from: "a")') },
  ],
  [
    'a field that is taken over step by step',
    {
      a: `${ASK} ${place('name: String')}`,
      b: place('name: String @override(from: "a", label: "percent(5)")'),
    },
  ],
  ['a hidden type', { a: 'type Query { a: Int b: T @inaccessible } type T @inaccessible { x: Int }' }],
  [
    'a hidden field that others require',
    {
      a: `${ASK} ${place('name: String @inaccessible')}`,
      b: place('name: String @external label: String @requires(fields: "name")'),
    },
  ],
  [
    'arguments that one may leave out',
    { a: 'type Query { x(n: Int): Int @shareable }', b: 'type Query { x(n: Int!): Int @shareable }' },
  ],
  [
    'inputs of which the common part remains',
    {
      a: 'type Query { a(i: I): Int } input I { n: Int m: Int }',
      b: 'type Query { b(i: I): Int } input I { n: Int }',
    },
  ],
  [
    'output enums that differ',
    { a: 'type Query { a: E } enum E { X }', b: 'type Query { b: E } enum E { X Y }' },
  ],
  [
    'unions that differ',
    {
      a: 'type Query { m: Medium @shareable } union Medium = Book | Song type Book @shareable { x: Int } type Song @shareable { x: Int }',
      b: 'type Query { m: Medium @shareable } union Medium = Book type Book @shareable { x: Int }',
    },
  ],
  [
    'mutations of several',
    {
      a: 'type Query { a: Int } type Mutation { a: Int }',
      b: 'type Query { b: Int } type Mutation { b: Int }',
    },
  ],
  [
    'another name for the query type',
    { a: 'schema { query: Root } type Root { a: Int }', b: 'type Query { b: Int }' },
  ],
  [
    'nullability that differs',
    { a: 'type Query { x: Int! @shareable }', b: 'type Query { x: Int @shareable }' },
  ],
  [
    'a requirement through an interface',
    requiring('foo ... on Bar { bar ... on Baz { baz } ... on Qux { qux } }'),
  ],
  ['a requirement through its own interface', requiring('... on Foo { foo }')],
  ['a requirement through an interface of an object', requiring('... on Baz { ... on Bar { bar } }')],
  [
    'a requirement through an interface of a union',
    requiring('... on Bar { bar } ... on Qux { qux }', `${TYPES} union U = Baz | Qux`, 'U'),
  ],
  ['a requirement through an interface in a list', requiring('... on Bar { bar }', TYPES, '[Foo!]!')],
  [
    'an object in one and its union in the other',
    {
      a: `type Query { medium: Book @shareable } ${MEMBERS}`,
      b: `type Query { medium: Medium @shareable } ${UNION}`,
    },
  ],
  [
    'the union first and its object then',
    {
      a: `type Query { medium: Medium @shareable } ${UNION}`,
      b: `type Query { medium: Book! @shareable } ${MEMBERS}`,
    },
  ],
  [
    'lists of an object and of its interface',
    {
      a: 'type Query { all: [Book!]! @shareable } type Book @shareable { id: ID }',
      b: 'type Query { all: [Medium!]! @shareable } interface Medium { id: ID } type Book implements Medium @shareable { id: ID }',
    },
  ],
  [
    'an @interfaceObject',
    {
      a: MEDIA,
      b: 'type Query { best: Media } type Media @interfaceObject @key(fields: "id") { id: ID! stars: Int }',
    },
  ],
  [
    'an @interfaceObject that requires',
    {
      a: MEDIA,
      b: 'type Query { best: Media } type Media @interfaceObject @key(fields: "id") { id: ID! title: String @external label: String @requires(fields: "title") }',
    },
  ],
  [
    'two @interfaceObjects, of which one requires the other',
    {
      a: MEDIA,
      b: 'type Media @interfaceObject @key(fields: "id") { id: ID! stars: Int }',
      c: 'type Media @interfaceObject @key(fields: "id") { id: ID! stars: Int @external rank: Int @requires(fields: "stars") }',
    },
  ],
  [
    'a type that requires what an @interfaceObject answers',
    {
      a: MEDIA,
      b: 'type Media @interfaceObject @key(fields: "id") { id: ID! stars: Int }',
      c: 'type Book @key(fields: "id") { id: ID! stars: Int @external rank: Int @requires(fields: "stars") }',
    },
  ],
  [
    'keys through each other',
    {
      a: 'type Query { p: P } type P @key(fields: "q { id }") @key(fields: "id") { id: ID! q: Q @shareable } type Q @key(fields: "p { id }") @key(fields: "id") { id: ID! p: P @shareable }',
      b: 'type P @key(fields: "q { id }") { q: Q @shareable x: Int } type Q @key(fields: "p { id }") { p: P @shareable y: Int id: ID! @shareable } extend type P { id: ID! @shareable }',
    },
  ],
];
