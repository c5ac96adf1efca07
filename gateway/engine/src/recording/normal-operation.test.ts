import { readdirSync, readFileSync } from 'node:fs';
import { publicSchemaOf } from '@grafo-abierto/schema';
import {
  buildSchema,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { normalOperation } from './normal-operation.js';

const SCHEMA = new URL('../../../../schema/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, SCHEMA), 'utf8');
const graph = publicSchemaOf(parse(read('supergraph.graphql'), { noLocation: true }));

/** The normal texts of a document's operations. */
function normal(text: string, schema: GraphQLSchema): (string | undefined)[] {
  const document = parse(text, { noLocation: true });
  expect(validate(schema, document)).toEqual([]);
  return document.definitions
    .filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => normalOperation(document, operation, schema));
}

const small = buildSchema(`
  scalar JSON
  enum Colour { RED BLUE }
  input Range { from: Int = 0, to: Int! }
  input Filter { text: String, tags: [String!], ranges: [Range!], colour: Colour, and: [Filter!], any: JSON }
  input Choice @oneOf { id: ID, text: String }
  interface Node { id: ID! }
  type Stone implements Node { id: ID! weight(unit: String!, digits: Int = 2): Float colour: Colour a1: Int }
  type Query {
    node(id: ID!): Node
    stones(where: Filter, first: Int! = 3, ids: [ID!], grid: [[Int]], colours: [Colour!]): [Stone!]
    pick(by: Choice!): Stone
    any(value: JSON): Stone
  }
  type Mutation { paint(id: ID!, colour: Colour!, note: String): Stone }`);

const WRITTEN = [
  '{ node(id: "secreto") { id } }',
  '{ secreto: node(id: 987654) { id ... on Stone { a1 secreta: a1 } } }',
  '{ stones(where: { text: "secreto", tags: ["secreto"], ranges: [{ to: 987654 }, { to: 1, from: 987654 }] }) { id } }',
  '{ stones(where: { text: null, tags: "secreto", and: { colour: RED, any: { secreto: ["secreto"] } } }) { id } }',
  'query ($t: String, $r: Range!) { stones(where: { text: $t, ranges: [$r, { to: 987654 }] }) { id } }',
  'query ($n: Int = 987654, $ids: [ID!] = ["secreto"]) { stones(first: $n, ids: $ids) { id } }',
  'query ($id: ID!) { stones(ids: ["secreto", $id], grid: [[987654], null, [1, 987654]], colours: RED) { id } }',
  '{ pick(by: { text: "secreto" }) { id } other: pick(by: { id: "secreto" }) { id } }',
  'query ($v: JSON, $id: ID!) { any(value: { secreto: [$v, 987654] }) { id } pick(by: { id: $id }) { id } }',
  'query Q($s: Boolean!) { ...F @include(if: true) node(id: "secreto") @skip(if: $s) { ...G } }\n' +
    'fragment F on Query { stones { weight(unit: """secreto""", digits: 987654) } } fragment G on Node { id }',
  'mutation ($v1: ID!) { paint(id: $v1, colour: BLUE, note: "secreto # secreto") { id } }',
  '# secreto\n{ stones { colour } __type(name: "secreto") { name } }',
];

describe('the normal text of an operation', () => {
  it.each(WRITTEN)('is valid, and holds no value of %s', (text) => {
    for (const found of normal(text, small)) {
      expect(validate(small, parse(found ?? ''))).toEqual([]);
      expect(found).not.toMatch(/secret|987654|#/);
    }
  });

  const saved = readdirSync(new URL('operations/', SCHEMA)).filter((file) => file.endsWith('.graphql'));
  it.each(saved)('is valid where the saved operation %s is, and is its own normal text', (file) => {
    for (const found of normal(read(`operations/${file}`), graph)) {
      expect(found?.match(/"[^"]+"|: ?\d/)).toBeNull();
      expect(normal(found ?? '', graph)).toEqual([found]);
    }
  });

  it('is the same whoever writes it how, and whatever it asks about', () => {
    const one = normal('{ me: node(id: "a") { id } stones(first: 1, ids: ["a", "b"]) { id } }', small);
    const other = normal('{ # mine\n you: node(id: "c") { id }, stones(ids: "c", first: 2) { id } }', small);
    expect(one).toEqual(other);
    expect(one).toEqual([
      'query($v1:ID!$v2:Int!$v3:[ID!]!){a1:node(id:$v1){id}stones(first:$v2 ids:$v3){id}}',
    ]);
  });

  it('keeps which values of enums and which fields of inputs are used, and null', () => {
    const text = '{ stones(where: { colour: RED, text: null, tags: ["x"] }, colours: [BLUE, RED]) { id } }';
    expect(normal(text, small)).toEqual([
      'query($v1:[String!]!){stones(colours:[BLUE RED]where:{colour:RED tags:$v1 text:null}){id}}',
    ]);
  });

  it('is of one operation of a document, with the fragments that it needs', () => {
    const text =
      'query A { stones { ...F } } query B { node(id: 1) { id } } fragment F on Stone { id ...G } fragment G on Stone { a1 }';
    expect(normal(text, small)).toEqual([
      'query A{stones{...F}}fragment F on Stone{id ...G}fragment G on Stone{a1}',
      'query B($v1:ID!){node(id:$v1){id}}',
    ]);
  });

  it.each([
    '{ __typename }',
    '{ __schema { types { name } } }',
    '{ ...F } fragment F on Query { __type(name: "A") { name } }',
  ])('is none where nothing of the graph is asked for: %s', (text) => {
    expect(normal(text, small)).toEqual([undefined]);
  });
});
