/** Plugins as people and libraries write them, each with what is peculiar to it; `{Name}` and `{name}` are its namespace. */
import type { Permissions } from '../../plugin/plugin-schema.js';

const V29 = '@link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
const JURISDICTION = 'type Jurisdiction @key(fields: "id") { id: ID! {name}: Int }';
const PAGE_INFO =
  'type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }';

export type Written = readonly [what: string, sdl: string, permissions?: Partial<Permissions>];

export const written: readonly Written[] = [
  ['one query', `extend schema ${V29} type Query { {name}: Int }`],
  ['a field of a jurisdiction', `extend schema ${V29} ${JURISDICTION}`, { extends: ['Jurisdiction'] }],
  [
    'the extension of a type as federation 1 wrote it',
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external"])
    extend type Jurisdiction @key(fields: "id") { id: ID! @external {name}: Int }`,
    { extends: ['Jurisdiction'] },
  ],
  [
    '@extends',
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@extends"])
    type Jurisdiction @extends @key(fields: "id") { id: ID! @external {name}: Int }`,
    { extends: ['Jurisdiction'] },
  ],
  [
    'renamed directives',
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [{ name: "@key", as: "@clave" }, { name: "@external", as: "@ajeno" }, { name: "@requires", as: "@pide" }])
    type Jurisdiction @clave(fields: "id") { id: ID! isoCode: String @ajeno {name}: Int @pide(fields: "isoCode") }`,
    { extends: ['Jurisdiction'], requires: ['Jurisdiction.isoCode'] },
  ],
  [
    'directives by their full names',
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9")
    type Query { {name}: {Name}Thing }
    type {Name}Thing @federation__key(fields: "id") { id: ID! secret: String @federation__inaccessible }`,
  ],
  [
    'a version of federation that it does not need',
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key"]) ${JURISDICTION}`,
    { extends: ['Jurisdiction'] },
  ],
  [
    'a version that nobody has seen yet, in a block string',
    `extend schema @link(url: """https://specs.apollo.dev/federation/v2.40""", import: ["@key"]) type Query { {name}: Int }`,
  ],
  [
    'what a library prints of federation',
    `extend schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "FieldSet"])
    schema { query: Query }
    directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
    directive @key(fields: FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
    scalar FieldSet scalar link__Import enum link__Purpose { SECURITY EXECUTION } scalar _Any
    type _Service { sdl: String } union _Entity = {Name}Thing
    type Query { {name}: {Name}Thing _service: _Service! _entities(representations: [_Any!]!): [_Entity]! }
    type {Name}Thing @key(fields: "id") { id: ID! }`,
  ],
  [
    'references alone',
    `extend schema ${V29}
    type Query { {name}: [{Name}Link] }
    type {Name}Link { goal: SdgGoal of: [Jurisdiction] plan: ActionPlan by: Organization initiative: Initiative }
    type SdgGoal @key(fields: "number", resolvable: false) { number: Int! }
    type Jurisdiction @key(fields: "id", resolvable: false) { id: ID! }
    type ActionPlan @key(fields: "id", resolvable: false) { id: ID! }
    type Organization @key(fields: "id") { id: ID! }
    type Initiative @key(fields: "id", resolvable: false) { id: ID! }`,
  ],
  [
    'an initiative by its key with the jurisdiction, and references to it by another',
    `extend schema ${V29}
    type Query { {name}: Initiative }
    type Initiative @key(fields: "id", resolvable: false) @key(fields: " id, jurisdiction { id }") { id: ID! jurisdiction: Jurisdiction {name}Budget: Float }
    type Jurisdiction @key(fields: "id", resolvable: false) { id: ID! }`,
    { extends: ['Initiative'] },
  ],
  [
    '@requires with arguments and below a reference',
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])
    type Jurisdiction @key(fields: "id") {
      id: ID!
      name(lang: Language = ES): String! @external
      parent: Jurisdiction @external
      isoCode: String @external
      {name}Greeting: String @requires(fields: "name(lang: EN) parent { isoCode }")
    }
    enum Language { ES EN }`,
    {
      extends: ['Jurisdiction'],
      requires: ['Jurisdiction.name', 'Jurisdiction.parent', 'Jurisdiction.isoCode'],
    },
  ],
  [
    'a union that has a type of the core',
    `extend schema ${V29}
    type Query { {name}: [{Name}Finding] }
    union {Name}Finding = Jurisdiction | {Name}Thing
    type {Name}Thing { id: ID! }
    type Jurisdiction @key(fields: "id", resolvable: false) { id: ID! }`,
  ],
  [
    'an interface, inputs, lists of lists, an enum, a scalar',
    `extend schema ${V29}
    type Query { {name}(where: {Name}Where): [{Name}Table!] }
    interface {Name}Record { id: ID! }
    type {Name}Table implements {Name}Record @key(fields: "id") @key(fields: "code kind") { id: ID! code: String! kind: {Name}Kind! cells: [[[Float!]!]!]! json: {Name}Json }
    input {Name}Where { kind: [{Name}Kind!] = [A] lang: String = "es" }
    enum {Name}Kind { A B @deprecated(reason: "A") }
    scalar {Name}Json @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc8259")`,
  ],
  [
    'its own protected by roles, hidden, tagged, with costs',
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@tag", "@inaccessible", "@authenticated", "@requiresScopes", "@cost", "@listSize"])
    type Query { {name}(first: Int): [{Name}Thing] @listSize(slicingArguments: ["first"]) @cost(weight: 3) }
    type {Name}Thing @tag(name: "x") { id: ID! a: Int @authenticated b: Int @requiresScopes(scopes: [["administrator"]]) c: Int @inaccessible }`,
  ],
  [
    'a directive of its own, that the graph keeps',
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@composeDirective"]) @link(url: "https://note.example/spec/v1.0", import: ["@{name}Note"]) @composeDirective(name: "@{name}Note")
    directive @{name}Note(text: String) on OBJECT
    type Query { {name}: {Name}Thing } type {Name}Thing @{name}Note(text: "a") { id: ID! }`,
  ],
  [
    'directives of a library, that the graph does not keep',
    `extend schema ${V29} directive @constraint(max: Int) on FIELD_DEFINITION directive @skip(if: Boolean!) on FIELD
    type Query { {name}: Int @constraint(max: 3) }`,
  ],
  [
    'a mutation that was granted',
    `extend schema ${V29} type Query { {name}: Int } type Mutation { {name}Publish(id: ID!): {Name}Payload } type {Name}Payload { ok: Boolean! }`,
    { mutations: ['{name}Publish'] },
  ],
  [
    'a value type of the kit, its fields in another order and shareable one by one',
    `extend schema ${V29} type Query { {name}: {Name}Page } type {Name}Page { pageInfo: PageInfo! }
    type PageInfo { endCursor: String @shareable hasPreviousPage: Boolean! @shareable hasNextPage: Boolean! @shareable startCursor: String @shareable }`,
  ],
  [
    'a type of the core in the words of the core',
    `extend schema ${V29}
    type {Name}Page { pageInfo: PageInfo! }
    type Query { {name}: {Name}Page } ${PAGE_INFO}
    type Jurisdiction @key(fields: "id") {
      """
      AR, AR-M, AR-M:50007 o AR-M:500007.

      AR, AR-M, AR-M:50007 or AR-M:500007.
      """
      id: ID!
    }`,
  ],
  [
    'names that JavaScript has too',
    `extend schema ${V29} type Query { {name}: {Name}Thing } type {Name}Thing { constructor: Int toString: String hasOwnProperty(valueOf: Int): Int }`,
  ],
];
