/** Honest plugins of many shapes: the same seed gives the same plugin. */

import { namespaceOf } from '../../plugin/namespace.js';
import type { CoreNodes } from '../../testing/core-nodes.js';
import { Random } from '../../testing/random.js';
import type { HonestPlugin } from './honest-plugin.js';

const PLACES = ['mendoza', 'salta', 'chaco', 'la-rioja', 'caba', 'santa-fe', 'tierra-del-fuego', 'rosario'];
const SUBJECTS = ['contracting', 'budget', 'water', 'health', 'schools', 'permits', 'roads', 'staff'];
const SCALARS = ['String', 'Int', 'Float', 'Boolean', 'ID'];
const REFERENCES = {
  SdgGoal: 'number: Int!',
  SdgTarget: 'id: ID!',
  ActionPlan: 'id: ID!',
  Organization: 'id: ID!',
  Recognition: 'id: ID!',
} as const;

export function generateHonest(seed: number, values: CoreNodes): HonestPlugin {
  return new Draft(new Random(seed), `${seed}`).plugin(values);
}

class Draft {
  readonly #random: Random;
  readonly #id: string;
  readonly #type: string;
  readonly #field: string;
  readonly #parts: string[] = [];
  readonly #queries: string[] = [];
  readonly #values = new Set<string>();
  readonly #references = new Set<keyof typeof REFERENCES>();
  readonly #permissions = { extends: [] as string[], requires: [] as string[], mutations: [] as string[] };
  #isJurisdictionDeclared = false;

  constructor(random: Random, number: string) {
    this.#random = random;
    this.#id = `${random.pick(PLACES)}-${random.pick(SUBJECTS)}-${number}`;
    const { types, fields } = namespaceOf(this.#id);
    this.#type = types;
    this.#field = fields;
  }

  plugin(values: CoreNodes): HonestPlugin {
    const random = this.#random;
    const things = 1 + random.below(4);
    for (let thing = 0; thing < things; thing++) this.#addThing(`${this.#type}Thing${thing}`, thing);
    if (random.chance(50)) this.#extendJurisdiction();
    if (random.chance(40)) this.#extendInitiative();
    if (random.chance(20)) this.#addMutation();
    for (const name of this.#references)
      this.#parts.push(
        `type ${name} @key(fields: "${name === 'SdgGoal' ? 'number' : 'id'}", resolvable: false) { ${REFERENCES[name]} }`,
      );
    this.#parts.push(`type Query { ${this.#queries.join('\n  ')} }`);
    if (this.#values.size > 0) this.#parts.push(values.printValues(this.#values, random.chance(50)));
    const body = random.shuffle(this.#parts).join(random.pick(['\n', '\n\n', '\n# —\n', '\r\n', ' ']));
    return { id: this.#id, permissions: this.#permissions, sdl: this.#link(body) };
  }

  #link(body: string): string {
    const version = this.#random.pick([3, 5, 6, 7, 8, 9, 9, 9, 10, 11, 12]);
    const url = `https://specs.apollo.dev/federation/v2.${version}`;
    const used = [...new Set(body.match(/@(key|shareable|external|requires|tag|inaccessible)\b/g))];
    if (this.#random.chance(15)) {
      const full = body.replace(/@(key|shareable|external|requires|tag|inaccessible)\b/g, '@federation__$1');
      return `extend schema @link(url: "${url}")\n${full}`;
    }
    if (this.#random.chance(15)) {
      const renamed = used.map((name) => `{ name: "${name}", as: "${name}Of" }`).join(', ');
      const body2 = body.replace(/@(key|shareable|external|requires|tag|inaccessible)\b/g, '@$1Of');
      return `${body2}\nextend schema @link(url: "${url}", import: [${renamed}])`;
    }
    return `extend schema @link(url: "${url}", import: [${used.map((name) => `"${name}"`).join(', ')}])\n${body}`;
  }

  #addThing(name: string, number: number): void {
    const random = this.#random;
    const fields = random
      .some(SCALARS, 70)
      .map((type, index) => `f${index}: ${type}${random.pick(['', '!'])}`);
    if (random.chance(40))
      fields.push(`place: ${random.pick(['Jurisdiction', '[Jurisdiction]', '[Jurisdiction]!'])}`);
    if (fields.some((field) => field.includes('Jurisdiction'))) this.#declareJurisdiction();
    for (const reference of random.some(Object.keys(REFERENCES) as (keyof typeof REFERENCES)[], 15)) {
      this.#references.add(reference);
      fields.push(`to${reference}: ${reference}${random.pick(['', ' @tag(name: "x")'])}`);
    }
    const isSourced = random.chance(50);
    if (isSourced) {
      this.#values.add('Sourced');
      fields.push('provenance: Provenance!');
    }
    if (random.chance(30)) {
      this.#values.add('Language');
      fields.push('name(lang: Language = ES): String');
    }
    const description = random.chance(60) ? '"""\nEn castellano.\n\nIn English.\n"""\n' : '';
    const split = random.chance(20) ? `} extend type ${name} {` : '';
    this.#parts.push(
      `${description}type ${name} ${isSourced ? 'implements Sourced ' : ''}${random.pick(['', '@key(fields: "id")'])} { id: ID! ${split} ${fields.join(' ')} extra: Int }`,
    );
    this.#addQuery(name, number);
  }

  #addQuery(name: string, number: number): void {
    const query = number === 0 ? this.#field : `${this.#field}Thing${number}`;
    if (!this.#random.chance(50)) {
      this.#queries.push(`${query}(id: ID!): ${name}`);
      return;
    }
    this.#values.add('PageInfo');
    this.#parts.push(
      `type ${name}Connection { totalCount: Int! edges: [${name}Edge!]! pageInfo: PageInfo! }`,
      `type ${name}Edge { cursor: String! node: ${name}! }`,
    );
    this.#queries.push(`${query}(first: Int = 20, after: String): ${name}Connection`);
  }

  #declareJurisdiction(): void {
    if (this.#isJurisdictionDeclared) return;
    this.#isJurisdictionDeclared = true;
    this.#parts.push(
      `type Jurisdiction @key(fields: "id"${this.#random.pick(['', ', resolvable: false'])}) { id: ID! }`,
    );
  }

  #extendJurisdiction(): void {
    const random = this.#random;
    if (this.#isJurisdictionDeclared) return;
    this.#isJurisdictionDeclared = true;
    this.#permissions.extends.push('Jurisdiction');
    const needs = random.some(
      ['isoCode: String', 'region: Region', 'capital: String'].filter((it) => !it.includes('Region')),
    );
    const names = needs.map((field) => field.split(':')[0] ?? '');
    this.#permissions.requires.push(...names.map((name) => `Jurisdiction.${name}`));
    const requires = names.length > 0 ? ` @requires(fields: "${names.join(' ')}")` : '';
    const start = random.pick([
      'type Jurisdiction @key(fields: "id") { id: ID!',
      'extend type Jurisdiction @key(fields: "id") { id: ID! @external',
    ]);
    this.#parts.push(
      `${start} ${needs.map((field) => `${field} @external`).join(' ')} ${this.#field}Budget(year: Int): Float${requires} }`,
    );
  }

  #extendInitiative(): void {
    this.#declareJurisdiction();
    this.#permissions.extends.push('Initiative');
    const reference = this.#random.pick(['', '@key(fields: "id", resolvable: false) ']);
    this.#parts.push(
      `type Initiative ${reference}@key(fields: "${this.#random.pick(['id jurisdiction { id }', 'jurisdiction{id} id'])}") { id: ID! jurisdiction: Jurisdiction ${this.#field}Spent: Float }`,
    );
    if (reference !== '') this.#queries.push(`${this.#field}Initiative: Initiative`);
  }

  #addMutation(): void {
    this.#permissions.mutations.push(`${this.#field}Send`);
    this.#parts.push(`type Mutation { ${this.#field}Send(text: String!): Boolean }`);
  }
}
