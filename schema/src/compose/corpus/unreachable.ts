/** The part of the corpus of invalid schemas that compose, and have fields that no query could get. */
import type { Refusal } from './refusal.js';

const CODE = 'GRAFO_COMPOSITION_UNREACHABLE';

/** Types whose keys lead through each other in circles: on these the library's own check overflows the stack. */
const circles = Object.fromEntries(
  ['a', 'b', 'c'].map((name, graph) => {
    const next = (graph + 1) % 3;
    const types = Array.from({ length: 14 }, (_, type) => {
      const [one, two] = [1, 2].map((step) => `T${(type + step) % 14}`);
      return `type T${type} @key(fields: "one { one { k${next} } }") @key(fields: "two { one { k${next} } }") {
        one: ${one} @shareable two: ${two} @shareable k${next}: Int @shareable f${graph}: Int }`;
    });
    return [name, `type Query { ${name}: T0 } ${types.join('\n')}`];
  }),
);

export const unreachable: readonly Refusal[] = [
  [
    'a field of a type without a key',
    CODE,
    'V.y',
    { a: 'type Query { v: V } type V { x: Int }', b: 'type Query { w: V } type V { y: Int }' },
  ],
  [
    'a key that only leads away',
    CODE,
    'Place.name',
    {
      a: 'type Query { place: Place } type Place { id: ID! @shareable }',
      b: 'type Place @key(fields: "id", resolvable: false) { id: ID! name: String }',
    },
  ],
  [
    'keys that two subgraphs do not share',
    CODE,
    'Place.name',
    {
      a: 'type Query { place: Place } type Place @key(fields: "code") { code: ID! }',
      b: 'type Place @key(fields: "id") { id: ID! name: String }',
    },
  ],
  [
    'half of a key',
    CODE,
    'Place.name',
    {
      a: 'type Query { place: Place } type Place @key(fields: "id") { id: ID! }',
      b: 'type Place @key(fields: "id code") { id: ID! code: ID! name: String }',
    },
  ],
  [
    'a key below a field that is not shared',
    CODE,
    'Place.name',
    {
      a: 'type Query { place: Place } type Place { id: ID! @shareable }',
      b: 'type Place @key(fields: "in { id }") { in: Area name: String } type Area @key(fields: "id") { id: ID! }',
    },
  ],
  [
    'keys that need each other',
    CODE,
    'P.x',
    {
      a: 'type Query { p: P } type P @key(fields: "a") { a: ID! }',
      b: 'type P @key(fields: "b") { b: ID! c: ID! @shareable }',
      c: 'type P @key(fields: "c") { c: ID! @shareable b: ID! @shareable x: Int }',
    },
  ],
  [
    'a mutation whose answer leads nowhere',
    CODE,
    'V.y',
    {
      a: 'type Query { a: Int } type Mutation { m: V } type V { x: Int }',
      b: 'type Query { w: V } type V { y: Int }',
    },
  ],
  [
    'what is provided on another way',
    CODE,
    'V.y',
    {
      a: 'type Query { v: V @provides(fields: "y") w: V } type V @shareable { x: Int y: Int @external }',
      b: 'type Query { u: V } type V @shareable { x: Int y: Int }',
    },
  ],
  ['keys that lead in circles', CODE, 'T0.f1', circles],
];
