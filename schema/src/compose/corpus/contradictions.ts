/** The part of the corpus of invalid schemas where subgraphs contradict each other. */
import type { Refusal } from './refusal.js';

const entity = (fields: string, query = '') => `${query} type Place @key(fields: "id") { id: ID! ${fields} }`;
const ASK = 'type Query { place: Place }';
const shared = (type: string, more = '') => `type Query { x: ${type} @shareable } ${more}`;

const types: readonly Refusal[] = [
  [
    'a field of two scalars',
    'GRAFO_COMPOSITION_TYPE_MISMATCH',
    'Query.x',
    { a: shared('Int'), b: shared('String') },
  ],
  [
    'a field that is a list in one',
    'GRAFO_COMPOSITION_TYPE_MISMATCH',
    'Query.x',
    { a: shared('Int'), b: shared('[Int]') },
  ],
  [
    'an object here and an enum there',
    'GRAFO_COMPOSITION_TYPE_MISMATCH',
    'T',
    { a: 'type Query { t: T } type T { x: Int }', b: 'type Query { u: T } enum T { X }' },
  ],
  [
    'an input here and an interface there',
    'GRAFO_COMPOSITION_TYPE_MISMATCH',
    'T',
    {
      a: 'type Query { t(t: T): Int } input T { x: Int }',
      b: 'type Query { u: T } interface T { x: Int } type U implements T { x: Int }',
    },
  ],
];

const inputs: readonly Refusal[] = [
  [
    'an argument of two types',
    'GRAFO_COMPOSITION_INPUT_MISMATCH',
    'Query.x(n:)',
    { a: 'type Query { x(n: Int): Int @shareable }', b: 'type Query { x(n: String): Int @shareable }' },
  ],
  [
    'an argument with two defaults',
    'GRAFO_COMPOSITION_INPUT_MISMATCH',
    'Query.x(n:)',
    { a: 'type Query { x(n: Int = 1): Int @shareable }', b: 'type Query { x(n: Int = 2): Int @shareable }' },
  ],
  [
    'an argument that one asks and the other lacks',
    'GRAFO_COMPOSITION_INPUT_MISMATCH',
    'Query.x(n:)',
    { a: 'type Query { x(n: Int!): Int @shareable }', b: 'type Query { x: Int @shareable }' },
  ],
  [
    'an input field that one asks and the other lacks',
    'GRAFO_COMPOSITION_INPUT_MISMATCH',
    'I.n',
    {
      a: 'type Query { a(i: I): Int } input I { n: Int! m: Int }',
      b: 'type Query { b(i: I): Int } input I { m: Int }',
    },
  ],
  [
    'an input field of two types',
    'GRAFO_COMPOSITION_TYPE_MISMATCH',
    'I.n',
    {
      a: 'type Query { a(i: I): Int } input I { n: Int }',
      b: 'type Query { b(i: I): Int } input I { n: String }',
    },
  ],
  [
    'an input field with two defaults',
    'GRAFO_COMPOSITION_INPUT_MISMATCH',
    'I.n',
    {
      a: 'type Query { a(i: I): Int } input I { n: Int = 1 }',
      b: 'type Query { b(i: I): Int } input I { n: Int = 2 }',
    },
  ],
  [
    'inputs with nothing in common',
    'GRAFO_COMPOSITION_INPUT_MISMATCH',
    'I',
    {
      a: 'type Query { a(i: I): Int } input I { n: Int }',
      b: 'type Query { b(i: I): Int } input I { m: Int }',
    },
  ],
  [
    'an enum, input and output, with other values',
    'GRAFO_COMPOSITION_INPUT_MISMATCH',
    'E',
    { a: 'type Query { a(e: E): E } enum E { X Y }', b: 'type Query { b(e: E): E } enum E { X }' },
  ],
  [
    'input enums with nothing in common',
    'GRAFO_COMPOSITION_INPUT_MISMATCH',
    'E',
    { a: 'type Query { a(e: E): Int } enum E { X }', b: 'type Query { b(e: E): Int } enum E { Y }' },
  ],
];

const ownership: readonly Refusal[] = [
  [
    'a field that two answer',
    'GRAFO_COMPOSITION_SHARING_INVALID',
    'Place.name',
    { a: entity('name: String', ASK), b: entity('name: String') },
  ],
  [
    'a root field that two answer',
    'GRAFO_COMPOSITION_SHARING_INVALID',
    'Query.x',
    { a: 'type Query { x: Int }', b: 'type Query { x: Int @shareable }' },
  ],
  [
    'a value type that one does not share',
    'GRAFO_COMPOSITION_SHARING_INVALID',
    'V.x',
    { a: 'type Query { a: V } type V @shareable { x: Int }', b: 'type Query { b: V } type V { x: Int }' },
  ],
  [
    'an @external that nobody answers',
    'GRAFO_COMPOSITION_EXTERNAL_INVALID',
    'Place.x',
    { a: entity('y: Int', ASK), b: entity('x: Int @external z: Int @requires(fields: "x")') },
  ],
  [
    'an @external of another type',
    'GRAFO_COMPOSITION_EXTERNAL_INVALID',
    'Place.x',
    { a: entity('x: Int', ASK), b: entity('x: String @external z: Int @requires(fields: "x")') },
  ],
  [
    'an @external without the argument',
    'GRAFO_COMPOSITION_EXTERNAL_INVALID',
    'Place.x',
    { a: entity('x(n: Int): Int', ASK), b: entity('x: Int @external z: Int @requires(fields: "x")') },
  ],
  [
    'two that take a field from each other',
    'GRAFO_COMPOSITION_OVERRIDE_INVALID',
    'Place.x',
    { a: entity('x: Int @override(from: "b")', ASK), b: entity('x: Int @override(from: "a")') },
  ],
  [
    'subscriptions that two answer',
    'GRAFO_COMPOSITION_SHARING_INVALID',
    undefined,
    {
      a: 'type Query { a: Int } type Subscription { s: Int @shareable }',
      b: 'type Query { b: Int } type Subscription { s: Int @shareable }',
    },
  ],
];

const interfaces: readonly Refusal[] = [
  [
    'an interface field that an implementation elsewhere lacks',
    'GRAFO_COMPOSITION_INTERFACE_INVALID',
    'I.y',
    {
      a: 'type Query { i: I } interface I { x: Int y: Int } type B implements I { x: Int y: Int }',
      b: 'type Query { j: I } interface I { x: Int } type A implements I { x: Int }',
    },
  ],
  [
    'a key of an interface that an implementation lacks',
    'GRAFO_COMPOSITION_INTERFACE_INVALID',
    'I',
    { a: 'type Query { i: I } interface I @key(fields: "id") { id: ID! } type A implements I { id: ID! }' },
  ],
  [
    'an implementation that a subgraph with the key does not know',
    'GRAFO_COMPOSITION_INTERFACE_INVALID',
    'I',
    {
      a: 'type Query { i: I } interface I @key(fields: "id") { id: ID! } type A implements I @key(fields: "id") { id: ID! }',
      b: 'type Query { j: I } interface I { id: ID! } type B implements I @key(fields: "id") { id: ID! }',
    },
  ],
  [
    'an @interfaceObject beside an implementation of it',
    'GRAFO_COMPOSITION_INTERFACE_INVALID',
    'I',
    {
      a: 'type Query { i: I } interface I @key(fields: "id") { id: ID! } type A implements I @key(fields: "id") { id: ID! }',
      b: 'type I @key(fields: "id") @interfaceObject { id: ID! x: Int } type A @key(fields: "id") { id: ID! y: Int }',
    },
  ],
  [
    'an @interfaceObject of which nobody has the interface',
    'GRAFO_COMPOSITION_INTERFACE_INVALID',
    'I',
    {
      a: 'type Query { a: Int }',
      b: 'type Query { i: I } type I @key(fields: "id") @interfaceObject { id: ID! x: Int }',
    },
  ],
];

const hidden: readonly Refusal[] = [
  [
    'a visible field of a hidden type',
    'GRAFO_COMPOSITION_INACCESSIBLE_INVALID',
    'T',
    { a: 'type Query { x: T y: Int } type T @inaccessible { x: Int }' },
  ],
  [
    'a type of which all is hidden',
    'GRAFO_COMPOSITION_INACCESSIBLE_INVALID',
    'T',
    { a: 'type Query { x: T } type T { x: Int @inaccessible }' },
  ],
  [
    'a hidden argument that must be given',
    'GRAFO_COMPOSITION_INACCESSIBLE_INVALID',
    'Query.x(n:)',
    { a: 'type Query { x(n: Int! @inaccessible): Int }' },
  ],
  [
    'a hidden Query',
    'GRAFO_COMPOSITION_INACCESSIBLE_INVALID',
    'Query',
    { a: 'type Query @inaccessible { x: Int }' },
  ],
  [
    'a hidden field that an interface shows',
    'GRAFO_COMPOSITION_INACCESSIBLE_INVALID',
    'A.x',
    { a: 'type Query { i: I } interface I { x: Int } type A implements I { x: Int @inaccessible y: Int }' },
  ],
  [
    'a default that is hidden',
    'GRAFO_COMPOSITION_INACCESSIBLE_INVALID',
    'E.X',
    { a: 'type Query { x(e: E = X): Int } enum E { X @inaccessible Y }' },
  ],
];

export const contradictions: readonly Refusal[] = [
  ...types,
  ...inputs,
  ...ownership,
  ...interfaces,
  ...hidden,
];
