/** The part of the corpus of invalid schemas where one subgraph is wrong by itself. */
import type { Refusal } from './refusal.js';

const QUERY = 'type Query { place: Place }';
const PLACE = 'type Place @key(fields: "id") { id: ID! name: String }';
const link = (url: string, more = '') => `extend schema @link(url: "${url}"${more}) type Query { a: Int }`;

const sdl: readonly Refusal[] = [
  ['an SDL that breaks off', 'GRAFO_COMPOSITION_SYNTAX', undefined, { a: 'type Query {' }],
  [
    'an operation among definitions',
    'GRAFO_COMPOSITION_SYNTAX',
    undefined,
    { a: 'type Query { a: Int } { a }' },
  ],
  [
    'a type that nobody defines',
    'GRAFO_COMPOSITION_SDL_INVALID',
    'Query.a',
    { a: 'type Query { a: Nowhere }' },
  ],
  [
    'a type that is defined twice',
    'GRAFO_COMPOSITION_SDL_INVALID',
    'A',
    { a: 'type Query { a: A } type A { x: Int } type A { y: Int }' },
  ],
  [
    'a field that is declared twice',
    'GRAFO_COMPOSITION_SDL_INVALID',
    'Query.a',
    { a: 'type Query { a: Int a: String }' },
  ],
  [
    'an argument that is declared twice',
    'GRAFO_COMPOSITION_SDL_INVALID',
    'Query.a(x:)',
    { a: 'type Query { a(x: Int, x: Int): Int }' },
  ],
  [
    'an enum value that is declared twice',
    'GRAFO_COMPOSITION_SDL_INVALID',
    'E.X',
    { a: 'type Query { a: E } enum E { X X }' },
  ],
  [
    'an input field that is declared twice',
    'GRAFO_COMPOSITION_SDL_INVALID',
    'I.x',
    { a: 'type Query { a(i: I): Int } input I { x: Int x: Int }' },
  ],
  [
    'a directive that nobody defines',
    'GRAFO_COMPOSITION_SDL_INVALID',
    'Query.a',
    { a: 'type Query { a: Int @nowhere }' },
  ],
  [
    'a directive where it does not belong',
    'GRAFO_COMPOSITION_KEY_INVALID',
    'Query',
    { a: 'type Query { a: Int @key(fields: "id") }' },
  ],
  [
    'a directive without its argument',
    'GRAFO_COMPOSITION_SDL_INVALID',
    'Place',
    { a: `${QUERY} type Place @key { id: ID! }` },
  ],
  [
    'an implementation that lacks a field',
    'GRAFO_COMPOSITION_SDL_INVALID',
    'I.x',
    { a: 'type Query { a: A } interface I { x: Int } type A implements I { y: Int }' },
  ],
  [
    'an interface that is none',
    'GRAFO_COMPOSITION_SDL_INVALID',
    'B',
    { a: 'type Query { a: A } type B { x: Int } type A implements B { x: Int }' },
  ],
  [
    'a root type that is none',
    'GRAFO_COMPOSITION_QUERY_MISSING',
    undefined,
    { a: 'schema { query: Q } enum Q { A }' },
  ],
];

const links: readonly Refusal[] = [
  [
    'a version of federation that does not exist',
    'GRAFO_COMPOSITION_LINK_INVALID',
    undefined,
    { a: link('https://specs.apollo.dev/federation/v2.99') },
  ],
  [
    'a newer version than the composer knows',
    'GRAFO_COMPOSITION_LINK_INVALID',
    undefined,
    { a: link('https://specs.apollo.dev/federation/v2.12') },
  ],
  [
    'a version that is no version',
    'GRAFO_COMPOSITION_LINK_INVALID',
    undefined,
    { a: link('https://specs.apollo.dev/federation/latest') },
  ],
  [
    'the import of what does not exist',
    'GRAFO_COMPOSITION_LINK_INVALID',
    undefined,
    { a: link('https://specs.apollo.dev/federation/v2.9', ', import: ["@nothing"]') },
  ],
  [
    'one specification that is linked twice',
    'GRAFO_COMPOSITION_LINK_INVALID',
    undefined,
    {
      a: `${link('https://specs.apollo.dev/federation/v2.9')} ${link('https://specs.apollo.dev/federation/v2.8').split(' type')[0]}`,
    },
  ],
];

const directives: readonly Refusal[] = [
  [
    '@shareable on an interface',
    'GRAFO_COMPOSITION_DIRECTIVE_MISUSED',
    'I.x',
    { a: 'type Query { i: I } interface I { x: Int @shareable } type A implements I { x: Int }' },
  ],
  [
    '@composeDirective of what nobody defines',
    'GRAFO_COMPOSITION_DIRECTIVE_MISUSED',
    undefined,
    { a: 'extend schema @composeDirective(name: "@nowhere") type Query { a: Int }' },
  ],
  [
    '@listSize on what is no list',
    'GRAFO_COMPOSITION_DIRECTIVE_MISUSED',
    'Query.a',
    { a: 'type Query { a: Int @listSize(assumedSize: 3) }' },
  ],
  [
    '@listSize with an argument that the field lacks',
    'GRAFO_COMPOSITION_DIRECTIVE_MISUSED',
    'Query.a',
    { a: 'type Query { a: [Int] @listSize(slicingArguments: ["first"]) }' },
  ],
  [
    '@listSize with a size below zero',
    'GRAFO_COMPOSITION_DIRECTIVE_MISUSED',
    'Query.a',
    { a: 'type Query { a: [Int] @listSize(assumedSize: -1) }' },
  ],
  [
    '@cost on an interface',
    'GRAFO_COMPOSITION_DIRECTIVE_MISUSED',
    'I.x',
    { a: 'type Query { i: I } interface I { x: Int @cost(weight: 3) } type A implements I { x: Int }' },
  ],
  [
    'a key of a field that is not there',
    'GRAFO_COMPOSITION_KEY_INVALID',
    'Place',
    { a: `${QUERY} type Place @key(fields: "code") { id: ID! }` },
  ],
  [
    'a key that is not closed',
    'GRAFO_COMPOSITION_KEY_INVALID',
    'Place',
    { a: `${QUERY} type Place @key(fields: "id {") { id: ID! }` },
  ],
  [
    'a key of a field with arguments',
    'GRAFO_COMPOSITION_KEY_INVALID',
    'Place',
    { a: `${QUERY} type Place @key(fields: "id") { id(x: Int): ID! }` },
  ],
  [
    'a key through a union',
    'GRAFO_COMPOSITION_KEY_INVALID',
    'Place',
    { a: `${QUERY} type Place @key(fields: "u") { u: U } union U = A type A { x: Int }` },
  ],
  [
    'a key of an object without its fields',
    'GRAFO_COMPOSITION_KEY_INVALID',
    'Place',
    { a: `${QUERY} type Place @key(fields: "o") { o: O } type O { x: Int }` },
  ],
  [
    '@requires of a field that is not there',
    'GRAFO_COMPOSITION_FIELDS_INVALID',
    'Place.x',
    { a: `${QUERY} type Place @key(fields: "id") { id: ID! x: Int @requires(fields: "y") }` },
  ],
  [
    '@requires of a field that is not @external',
    'GRAFO_COMPOSITION_FIELDS_INVALID',
    'Place.x',
    { a: `${QUERY} type Place @key(fields: "id") { id: ID! y: Int x: Int @requires(fields: "y") }` },
  ],
  [
    '@provides of a field that is not @external',
    'GRAFO_COMPOSITION_FIELDS_INVALID',
    'Query.place',
    { a: `type Query { place: Place @provides(fields: "name") } ${PLACE}` },
  ],
  [
    '@provides on what is no object',
    'GRAFO_COMPOSITION_FIELDS_INVALID',
    'Query.a',
    { a: 'type Query { a: Int @provides(fields: "x") }' },
  ],
  [
    '@provides of a field that is not there',
    'GRAFO_COMPOSITION_FIELDS_INVALID',
    'Query.place',
    { a: `type Query { place: Place @provides(fields: "x") } ${PLACE}` },
  ],
  [
    'an @external that nobody uses',
    'GRAFO_COMPOSITION_EXTERNAL_INVALID',
    'Place.x',
    { a: `${QUERY} type Place @key(fields: "id") { id: ID! x: Int @external }` },
  ],
  [
    'a field that is taken over from its own subgraph',
    'GRAFO_COMPOSITION_OVERRIDE_INVALID',
    'Query.x',
    { a: 'type Query { x: Int @override(from: "a") }' },
  ],
  [
    'a field of an interface that is taken over',
    'GRAFO_COMPOSITION_OVERRIDE_INVALID',
    'I.x',
    {
      a: 'type Query { i: I } interface I { x: Int @override(from: "b") } type A implements I { x: Int }',
      b: 'type Query { b: Int }',
    },
  ],
  [
    '@override beside @external',
    'GRAFO_COMPOSITION_OVERRIDE_INVALID',
    'Place.x',
    {
      a: 'type Query { place: Place } type Place @key(fields: "id") { id: ID! x: Int @override(from: "b") @external y: Int @requires(fields: "x") }',
      b: 'type Place @key(fields: "id") { id: ID! x: Int }',
    },
  ],
  [
    'no query at all',
    'GRAFO_COMPOSITION_QUERY_MISSING',
    undefined,
    { a: 'type Place @key(fields: "id") { id: ID! }' },
  ],
];

export const wrongByItself: readonly Refusal[] = [...sdl, ...links, ...directives];
