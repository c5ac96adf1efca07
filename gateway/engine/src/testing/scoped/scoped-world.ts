/**
 * A federation in which one subgraph is asked for the things of some places alone, beside a monolith in whose data
 * the fields that this subgraph adds are null everywhere else.
 */
import type { EntityScope } from '../../entity-scope.type.js';
import type { SubgraphRequest } from '../../transport.type.js';
import type { Data, DataObject } from '../data.js';
import { type Federation, federate } from '../federation.js';
import type { Random } from '../generated/random.js';

const SUBGRAPHS = {
  core: `
    type Query { places: [Place!]! place(id: ID!): Place works: [Work]! anything: [Thing] found: [Named!]! }
    interface Named { id: ID! name: String }
    type Place implements Named @key(fields: "id") { id: ID! name: String parent: Place children: [Place!]! works: [Work!]! }
    type Work implements Named @key(fields: "id") @key(fields: "id place { id }") {
      id: ID! name: String title(lang: String): String place: Place related: [Work]
    }
    union Thing = Place | Work`,
  ratings: `
    type Query { best: [Work]! }
    type Work @key(fields: "id") { id: ID! rating: Int }`,
  plugin: `
    type Query { pluginNotes: [PluginNote!] }
    type Place @key(fields: "id") {
      id: ID! name: String @external
      pluginCount: Int
      pluginLabel: String @requires(fields: "name")
      pluginNotes(first: Int): [PluginNote!]
    }
    type Work @key(fields: "id place { id }") {
      id: ID! place: Place title(lang: String): String @external
      pluginScore: Int
      pluginLabel(loud: Boolean): String @requires(fields: "title(lang: \\"es\\")")
      pluginNote: PluginNote
    }
    type PluginNote @key(fields: "id") { id: ID! text: String place: Place }`,
  remarks: `
    type Query { remarked: [PluginNote] }
    type PluginNote @key(fields: "id") { id: ID! remark: String }`,
};

/** The fields that the plugin adds to others' types. */
const ADDED = ['pluginCount', 'pluginLabel', 'pluginNotes', 'pluginScore', 'pluginNote'] as const;

export interface ScopedWorld {
  /** Its monolith is the one with the nulls. */
  readonly federation: Federation;
  /** All representations that the plugin was sent. */
  readonly sent: readonly DataObject[];
  readonly isInScope: EntityScope;
}

/** A world of a few places, with things of some of them and of none, and a plugin of some of the places. */
export function scopedWorld(random: Random): ScopedWorld {
  const places = Array.from({ length: 1 + random.below(6) }, (_, n) => `P${n}`);
  const scope = new Set(places.filter(() => random.chance(0.4)));
  const placeOf = Array.from({ length: 8 }, () => (random.chance(0.2) ? undefined : random.pick(places)));
  const isInScope: EntityScope = ({ __typename, id, place }) => {
    if (__typename === 'PluginNote') return true;
    const at = __typename === 'Place' ? id : (place as { id?: unknown } | null | undefined)?.id;
    return typeof at === 'string' && scope.has(at);
  };
  const sent: DataObject[] = [];
  const whole = () => dataOf(places, placeOf, scope);
  const scoped = federate({
    subgraphs: SUBGRAPHS,
    data: whole,
    scopeOf: (name) => (name === 'plugin' ? isInScope : undefined),
    transports: (name, transport) => (request) => {
      if (name === 'plugin') sent.push(...representationsOf(request));
      return transport(request);
    },
  });
  const nulled = federate({ subgraphs: SUBGRAPHS, data: () => withNulls(whole(), isInScope) });
  return { federation: { ...scoped, runMonolith: nulled.runMonolith }, sent, isInScope };
}

function representationsOf({ variables }: SubgraphRequest): DataObject[] {
  return Object.entries(variables).flatMap(([name, value]) =>
    name.startsWith('representations') || name.startsWith('_representations') ? (value as DataObject[]) : [],
  );
}

type Mutable = Record<string, unknown>;

function dataOf(ids: readonly string[], placeOf: readonly (string | undefined)[], scope: Set<string>): Data {
  // What a plugin says within its own answer is its own: it speaks of its places.
  const [own] = scope;
  const notes = Array.from({ length: 3 }, (_, n): Mutable => note(n));
  const places = ids.map((id, n): Mutable => place(id, notes.slice(n % 3)));
  const at = (id: string | undefined) => places.find((each) => each['id'] === id) ?? null;
  const works = placeOf.map((id, n): Mutable => work(n, at(id), notes[n % 3]));
  for (const each of notes) each['place'] = own === undefined ? null : at(own);
  for (const [n, each] of places.entries()) {
    each['parent'] = n === 0 ? null : places[(n - 1) >> 1];
    each['children'] = places.filter((_, m) => m > 0 && (m - 1) >> 1 === n);
    each['works'] = works.filter((its) => its['place'] === each);
  }
  for (const [n, each] of works.entries()) each['related'] = [works[(n + 3) % works.length], null];
  return {
    Query: {
      places,
      place: ({ id }: { id: string }) => at(id),
      works: [...works, null],
      anything: [...places, ...works],
      found: [...works, ...places],
      best: [works[2], null, works[0], works[2]],
      pluginNotes: notes,
      remarked: [...notes, null],
    },
    entities: [...places, ...works, ...notes],
  };
}

function note(n: number): Mutable {
  return { __typename: 'PluginNote', id: `N${n}`, text: `note ${n}`, remark: `remark ${n}` };
}

function place(id: string, notes: readonly Mutable[]): Mutable {
  return {
    __typename: 'Place',
    id,
    name: id === 'P1' ? null : `place ${id}`,
    pluginCount: id.length,
    pluginLabel(this: { name?: string | null }) {
      return `label of ${this.name}`;
    },
    pluginNotes: ({ first }: { first?: number | null }) => notes.slice(0, first ?? undefined),
  };
}

function work(n: number, at: Mutable | null, its: Mutable | undefined): Mutable {
  const title = ({ lang }: { lang?: string | null }) => `title ${n} ${lang ?? ''}`;
  return {
    __typename: 'Work',
    id: `W${n}`,
    name: `work ${n}`,
    place: at,
    rating: n % 2 === 0 ? n : null,
    title,
    pluginScore: n * 10,
    pluginNote: its,
    pluginLabel(this: { title?: unknown }, { loud }: { loud?: boolean | null }) {
      const told = typeof this.title === 'function' ? title({ lang: 'es' }) : String(this.title);
      return loud ? told.toUpperCase() : told;
    },
  };
}

function withNulls(data: Data, isInScope: EntityScope): Data {
  for (const entity of data.entities) {
    if (isInScope({ __typename: String(entity['__typename']), ...entity })) continue;
    for (const field of ADDED) if (field in entity) (entity as Mutable)[field] = null;
  }
  return data;
}
