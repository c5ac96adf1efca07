import { describe, expect, it } from 'vitest';
import { composeSupergraph } from '../compose/compose-supergraph.js';
import { readCore } from './core/core-graph.js';
import { coreView } from './testing/core-view.js';
import { errorsOf, judge, LINK, PLUGIN } from './testing/judge.js';
import { readCoreSchemas, readRealPolicy } from './testing/real-core.js';

const PLACE = 'type Jurisdiction @key(fields: "id")';
const QUERY = 'type Query { mendozaContracting: Int }';

/** Each is a well-made subgraph of federation, and no composer has anything against it. */
const damages: readonly (readonly [what: string, sdl: string, seen: string])[] = [
  [
    'takes a field from its owner',
    `${PLACE} { id: ID! isoCode: String @override(from: "jurisdictions") }`,
    'Jurisdiction.isoCode is answered by MENDOZA_CONTRACTING',
  ],
  [
    'puts its words in place of the owner’s',
    '"Mendoza" type SdgIndicator @key(fields: "id") { id: ID! }',
    'Mendoza',
  ],
  ['closes a type to readers', `${PLACE} @authenticated { id: ID! }`, '@authenticated'],
  ['closes a scalar to readers', `${QUERY} scalar Date @requiresScopes(scopes: [["x"]])`, '@requiresScopes'],
  ['tags what is not its own', `${PLACE} @tag(name: "internal") { id: ID! }`, '@tag(name: "internal")'],
  [
    'makes a key nullable',
    'type Publisher @key(fields: "id") { id: ID mendozaContracting: Int }',
    'Publisher.id FieldDefinition ID ',
  ],
  [
    'adds a member to a union',
    'type MendozaContractingA { a: Int } union AlignmentSubject = MendozaContractingA',
    'AlignmentSubject UnionTypeDefinition Dataset Initiative MendozaContractingA',
  ],
  [
    'adds an interface to a type',
    `interface MendozaContractingA { id: ID! } ${PLACE.replace(' @', ' implements MendozaContractingA @')} { id: ID! }`,
    'MendozaContractingA Node Sourced',
  ],
  [
    'makes a field dear to ask for',
    `${QUERY} scalar Date @cost(weight: 100000)`,
    'Date ScalarTypeDefinition @cost(weight: 100000)',
  ],
  ['takes an entrance that everybody wants', 'type Query { contracts: Int }', 'Query.contracts'],
  [
    'takes an action that nobody granted',
    'type Mutation { deleteEverything: Int }',
    'Mutation.deleteEverything',
  ],
  ['takes a name that everybody wants', `${QUERY} type Contract { a: Int }`, 'Contract ObjectTypeDefinition'],
  ['deprecates a value', 'enum Region { NOA @deprecated NEA CUYO PAMPEANA PATAGONIA }', '@deprecated'],
  ['gives queries a directive', `${QUERY} directive @live on QUERY`, '@live'],
  [
    'gives the hub’s directive another meaning',
    `extend schema @link(url: "https://a.example/x/v1.0", import: ["@requiresScopes"]) @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"]) @composeDirective(name: "@requiresScopes")
    directive @requiresScopes(scopes: [[String!]!]!) on OBJECT
    ${PLACE} @requiresScopes(scopes: [["x"]]) { id: ID! }`,
    'Jurisdiction ObjectTypeDefinition Node Sourced @requiresScopes',
  ],
];

describe('without the policy', () => {
  const schemas = readCoreSchemas();
  const before = new Set(coreView(composeSupergraph(schemas).sdl));
  const core = readCore(schemas, readRealPolicy());

  it.each(damages)('a plugin that composes %s; with it, it is refused', (_what, given, seen) => {
    const sdl = given.includes('schema') ? given : LINK + given;
    const { sdl: supergraph } = composeSupergraph([
      ...schemas,
      { name: PLUGIN, url: 'https://a.example', sdl },
    ]);
    const changed = coreView(supergraph, [PLUGIN]).filter((line) => !before.has(line));
    expect(changed.join('\n')).toContain(seen);
    expect(errorsOf(judge(sdl, core)).length).toBeGreaterThan(0);
  });
});
