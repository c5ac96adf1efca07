/** Hostile SDLs that are about no one type: their size, their shape, what they link, their roots. */
import { POLICY_LIMITS } from '../../limits/limits.js';
import type { PolicyCode } from '../../report/finding.js';

const many = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');
const nested = (count: number, open: string, inside: string, close: string) =>
  `${open.repeat(count)}${inside}${close.repeat(count)}`;
const FEDERATION = 'https://specs.apollo.dev/federation';
const query = 'type Query { mendozaContracting: Int }';
const linked = (...links: readonly string[]) => `extend schema ${links.join(' ')} ${query}`;
const link = (url: string, more = '') => `@link(url: "${url}"${more})`;
const v29 = link(`${FEDERATION}/v2.9`);

export const wholeSdl: readonly (readonly [what: string, code: PolicyCode, sdl: string])[] = [
  ['nothing', 'GRAFO_POLICY_SDL_UNREADABLE', 'extend schema'],
  ['no SDL at all', 'GRAFO_POLICY_SDL_UNREADABLE', '<html>schema</html>'],
  ['a query', 'GRAFO_POLICY_SDL_UNREADABLE', '{ schema }'],
  ['a name with an accent', 'GRAFO_POLICY_SDL_UNREADABLE', 'type Query { mendozaContractingAño: Int }'],
  [
    'a text without end',
    'GRAFO_POLICY_SDL_UNREADABLE',
    'type Query { mendozaContracting: Int @deprecated(reason: "',
  ],
  ['more than 256 kB', 'GRAFO_POLICY_SDL_TOO_LARGE', `${query} # ${'x'.repeat(POLICY_LIMITS.bytes)}`],
  [
    '256 kB of two-byte letters',
    'GRAFO_POLICY_SDL_TOO_LARGE',
    `${query} # ${'ñ'.repeat(POLICY_LIMITS.bytes / 2)}`,
  ],
  [
    'lists without end',
    'GRAFO_POLICY_SDL_TOO_DEEP',
    `type Query { mendozaContracting: ${nested(50_000, '[', 'Int', ']')} }`,
  ],
  [
    'brackets that only open',
    'GRAFO_POLICY_SDL_TOO_DEEP',
    `type Query { mendozaContracting: ${'['.repeat(100_000)}`,
  ],
  [
    'values without end',
    'GRAFO_POLICY_SDL_TOO_DEEP',
    `type Query { mendozaContracting(a: Int = ${nested(20_000, '{a:', '1', '}')}): Int }`,
  ],
  [
    'a key without end',
    'GRAFO_POLICY_SDL_TOO_DEEP',
    `type MendozaContractingA @key(fields: "${nested(20_000, 'a{', 'a', '}')}") { a: Int }`,
  ],
  [
    'a key without end in a block',
    'GRAFO_POLICY_SDL_TOO_DEEP',
    `type MendozaContractingA @key(fields: """${nested(20_000, 'a{', 'a', '}')}""") { a: Int }`,
  ],
  [
    'a list of lists of lists of lists',
    'GRAFO_POLICY_LIST_TOO_DEEP',
    'type Query { mendozaContracting: [[[[Int!]!]!]!] }',
  ],
  [
    'the same as an argument',
    'GRAFO_POLICY_LIST_TOO_DEEP',
    'type Query { mendozaContracting(a: [[[[Int]]]]): Int }',
  ],
  ['the same as an input', 'GRAFO_POLICY_LIST_TOO_DEEP', 'input MendozaContractingWhere { a: [[[[Int]]]] }'],
  [
    '301 types',
    'GRAFO_POLICY_TYPES_TOO_MANY',
    many(301, (index) => `type MendozaContractingT${index} { a: Int }`),
  ],
  [
    '2,001 fields',
    'GRAFO_POLICY_FIELDS_TOO_MANY',
    many(21, (type) => `type MendozaContractingT${type} { ${many(100, (index) => `f${index}: Int`)} }`),
  ],
  [
    '2,001 values',
    'GRAFO_POLICY_FIELDS_TOO_MANY',
    `enum MendozaContractingE { ${many(2001, (index) => `V${index}`)} }`,
  ],
  [
    '2,001 fields in extensions',
    'GRAFO_POLICY_FIELDS_TOO_MANY',
    many(2001, (index) => `extend type MendozaContractingT { f${index}: Int }`),
  ],
  [
    '11 keys',
    'GRAFO_POLICY_KEYS_TOO_MANY',
    `type MendozaContractingT ${many(11, (index) => `@key(fields: "f${index}")`)} { ${many(11, (index) => `f${index}: ID`)} }`,
  ],
  [
    '11 keys in extensions',
    'GRAFO_POLICY_KEYS_TOO_MANY',
    `type MendozaContractingT { a: Int } ${many(11, (index) => `extend type MendozaContractingT @key(fields: "f${index}")`)}`,
  ],
  ['no @link', 'GRAFO_POLICY_LINK_MISSING', `schema { query: Query } ${query}`],
  [
    'federation 1',
    'GRAFO_POLICY_LINK_MISSING',
    'schema { query: Query } extend type Jurisdiction @key(fields: "id") { id: ID! @external }',
  ],
  ['federation 1 by name', 'GRAFO_POLICY_LINK_FOREIGN', linked(link(`${FEDERATION}/v1.0`))],
  ['another major version', 'GRAFO_POLICY_LINK_FOREIGN', linked(link(`${FEDERATION}/v3.0`))],
  ['a version that is none', 'GRAFO_POLICY_LINK_FOREIGN', linked(link(`${FEDERATION}/v2.9.1`))],
  [
    'an address in capitals',
    'GRAFO_POLICY_LINK_FOREIGN',
    linked(link('https://SPECS.apollo.dev/federation/v2.9')),
  ],
  [
    'an address with a port',
    'GRAFO_POLICY_LINK_FOREIGN',
    linked(link('https://specs.apollo.dev:443/federation/v2.9')),
  ],
  [
    'an address by http',
    'GRAFO_POLICY_LINK_FOREIGN',
    linked(link('http://specs.apollo.dev/federation/v2.9')),
  ],
  ['an address with a query', 'GRAFO_POLICY_LINK_FOREIGN', linked(link(`${FEDERATION}/v2.9?`))],
  [
    'an address that only looks the same',
    'GRAFO_POLICY_LINK_FOREIGN',
    linked(link('https://specs.аpollo.dev/federation/v2.9')),
  ],
  [
    'a second address, of another specification',
    'GRAFO_POLICY_LINK_FOREIGN',
    linked(v29, link('https://specs.apollo.dev/tag/v0.2', ', import: ["@tag"]')),
  ],
  [
    'connectors',
    'GRAFO_POLICY_LINK_FOREIGN',
    linked(v29, link('https://specs.apollo.dev/connect/v0.1', ', import: ["@connect", "@source"]')),
  ],
  ['joins', 'GRAFO_POLICY_LINK_FOREIGN', linked(v29, link('https://specs.apollo.dev/join/v0.5'))],
  [
    '@link by another name',
    'GRAFO_POLICY_LINK_FOREIGN',
    linked(v29, link('https://specs.apollo.dev/link/v1.0', ', as: "liga"')),
  ],
  ['@core', 'GRAFO_POLICY_DIRECTIVE_FOREIGN', linked(v29, `@core(feature: "${FEDERATION}/v2.9")`)],
  ['two links of federation', 'GRAFO_POLICY_LINK_AMBIGUOUS', linked(v29, link(`${FEDERATION}/v2.7`))],
  ['a @link whose address is no text', 'GRAFO_POLICY_LINK_AMBIGUOUS', linked(v29, '@link(url: FEDERATION)')],
  [
    'a @link with two addresses',
    'GRAFO_POLICY_LINK_AMBIGUOUS',
    linked(`@link(url: "${FEDERATION}/v2.9", url: "${FEDERATION}/v2.3")`),
  ],
  [
    'one directive by the name of another',
    'GRAFO_POLICY_LINK_AMBIGUOUS',
    linked(link(`${FEDERATION}/v2.9`, ', import: [{ name: "@override", as: "@external" }]')),
  ],
  [
    'a directive by the name of a standard one',
    'GRAFO_POLICY_LINK_AMBIGUOUS',
    linked(link(`${FEDERATION}/v2.9`, ', import: [{ name: "@override", as: "@deprecated" }]')),
  ],
  [
    'a directive by two names',
    'GRAFO_POLICY_LINK_AMBIGUOUS',
    linked(link(`${FEDERATION}/v2.9`, ', import: ["@key", { name: "@key", as: "@k" }]')),
  ],
  [
    'a type as a directive',
    'GRAFO_POLICY_LINK_AMBIGUOUS',
    linked(link(`${FEDERATION}/v2.9`, ', import: [{ name: "@key", as: "Key" }]')),
  ],
  [
    'a type by the name of the core’s',
    'GRAFO_POLICY_LINK_AMBIGUOUS',
    linked(link(`${FEDERATION}/v2.9`, ', import: [{ name: "FieldSet", as: "Jurisdiction" }]')),
  ],
  [
    'imports that are no list',
    'GRAFO_POLICY_LINK_AMBIGUOUS',
    linked(link(`${FEDERATION}/v2.9`, ', import: "@key"')),
  ],
  ['a namespace that is none', 'GRAFO_POLICY_LINK_AMBIGUOUS', linked(link(`${FEDERATION}/v2.9`, ', as: ""'))],
  [
    'a specification of its own with a directive of federation',
    'GRAFO_POLICY_LINK_AMBIGUOUS',
    linked(v29, link('https://mendoza.example/x/v1.0', ', import: ["@requiresScopes"]')),
  ],
  [
    'an import that is newer than v2.9',
    'GRAFO_POLICY_LINK_VERSION',
    linked(link(`${FEDERATION}/v2.12`, ', import: ["@key", "@cacheTag"]')),
  ],
  [
    'a directive that is newer than v2.9',
    'GRAFO_POLICY_LINK_VERSION',
    `extend schema ${link(`${FEDERATION}/v2.12`)} type Query { mendozaContracting: Int @federation__cacheTag(format: "a") }`,
  ],
  [
    'a type that is newer than v2.9',
    'GRAFO_POLICY_LINK_VERSION',
    `extend schema ${link(`${FEDERATION}/v2.30`, ', as: "f"')} type Query { mendozaContracting(a: f__Novelty): Int }`,
  ],
  [
    'a price by another name',
    'GRAFO_POLICY_LINK_AMBIGUOUS',
    `extend schema ${link(`${FEDERATION}/v2.9`, ', import: [{ name: "@cost", as: "@price" }]')} type Query { mendozaContracting: Int @price(weight: 2) }`,
  ],
  [
    'a price by its full name',
    'GRAFO_POLICY_LINK_AMBIGUOUS',
    `extend schema ${v29} type Query { mendozaContracting: Int @federation__cost(weight: 2) }`,
  ],
  [
    'a closed type that says where it is from',
    'GRAFO_POLICY_ACCESS_INHERITED',
    'type MendozaContractingA implements Sourced @authenticated { a: Int }',
  ],
  [
    'a closed field that says where it is from',
    'GRAFO_POLICY_ACCESS_INHERITED',
    'extend type MendozaContractingA implements Sourced { provenance: Provenance! @requiresScopes(scopes: [["x"]]) }',
  ],
  ['subscriptions', 'GRAFO_POLICY_SUBSCRIPTION', 'type Subscription { mendozaContracting: Int }'],
  [
    'subscriptions in an extension',
    'GRAFO_POLICY_SUBSCRIPTION',
    'extend type Subscription { mendozaContracting: Int }',
  ],
  [
    'a mutation that was not granted',
    'GRAFO_POLICY_MUTATION_NOT_GRANTED',
    'type Mutation { mendozaContractingDelete: Int }',
  ],
  [
    'a mutation outside its namespace',
    'GRAFO_POLICY_ROOT_OUTSIDE_NAMESPACE',
    'extend type Mutation { publishInitiative: Int }',
  ],
  [
    'a root by another name',
    'GRAFO_POLICY_ROOT_RENAMED',
    `${v29.replace('@', 'extend schema @')} schema { query: MendozaContractingRoot } type MendozaContractingRoot { jurisdictions: Int }`,
  ],
  [
    'a description of the graph',
    'GRAFO_POLICY_DESCRIPTION_FOREIGN',
    `"Mendoza" schema ${v29} { query: Query } ${query}`,
  ],
  [
    'the directives of the hub as its own',
    'GRAFO_POLICY_COMPOSE_DIRECTIVE_FOREIGN',
    `extend schema ${v29} @federation__composeDirective(name: "@requiresScopes") ${query}`,
  ],
  [
    'a directive of nobody',
    'GRAFO_POLICY_COMPOSE_DIRECTIVE_FOREIGN',
    `extend schema ${v29} @federation__composeDirective(name: "mendozaContracting") ${query}`,
  ],
  [
    'a directive for queries',
    'GRAFO_POLICY_DIRECTIVE_OUTSIDE_NAMESPACE',
    `directive @cached on FIELD ${query}`,
  ],
  [
    'a directive for queries and more',
    'GRAFO_POLICY_DIRECTIVE_OUTSIDE_NAMESPACE',
    `directive @live on FIELD_DEFINITION | QUERY ${query}`,
  ],
  [
    'a scalar of GraphQL',
    'GRAFO_POLICY_TYPE_OUTSIDE_NAMESPACE',
    'scalar String @specifiedBy(url: "https://mendoza.example")',
  ],
  ['a type of introspection', 'GRAFO_POLICY_TYPE_OUTSIDE_NAMESPACE', 'type __Schema { a: Int }'],
  ['a type of joins', 'GRAFO_POLICY_TYPE_OUTSIDE_NAMESPACE', 'enum join__Graph { A }'],
  [
    'a type of federation that is not what it should be',
    'GRAFO_POLICY_TYPE_OUTSIDE_NAMESPACE',
    'type _Any { a: Int }',
  ],
  [
    'a type of federation with a directive',
    'GRAFO_POLICY_TYPE_OUTSIDE_NAMESPACE',
    'type _Service @tag(name: "x") { sdl: String }',
  ],
  ['a type of federation that it did not import', 'GRAFO_POLICY_TYPE_OUTSIDE_NAMESPACE', 'scalar FieldSet'],
  ['a type that the core will have', 'GRAFO_POLICY_TYPE_FOREIGN', 'type SearchHit { a: Int }'],
  [
    'a type called as the prototype',
    'GRAFO_POLICY_TYPE_OUTSIDE_NAMESPACE',
    'type __proto__ { a: Int } type constructor { a: Int }',
  ],
];
