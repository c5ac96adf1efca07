/** Every way in which the lab's plugin distorts an answer that is JSON and came over HTTP as it should. */
import type { ExecutionResult } from 'graphql';
import { SECRET } from './misbehaviours.js';

export interface Distortion {
  readonly what: string;
  /** The text in place of the honest answer's. */
  readonly distort: (honest: ExecutionResult) => string;
}

type Entities = readonly Readonly<Record<string, unknown>>[];

const entitiesOf = ({ data }: ExecutionResult) => data?.['_entities'] as Entities;

/** With other entities than the honest ones. */
const entities = (what: string, change: (honest: Entities) => unknown): Distortion => ({
  what,
  distort: (honest) => JSON.stringify({ data: { _entities: change(entitiesOf(honest)) } }),
});

const text = (what: string, instead: string): Distortion => ({ what, distort: () => instead });

/** None of the plugin's fields can be used, and readers learn that it is malformed. */
export const MALFORMED: readonly Distortion[] = [
  entities('gives its fields other types', (honest) =>
    honest.map((entity) => ({ ...entity, budget: SECRET, mayor: { toString: SECRET } })),
  ),
  entities('answers too many entities', (honest) => [...honest, { budget: 666, mayor: SECRET }]),
  entities('answers too few entities', (honest) => honest.slice(1)),
  entities('answers entities that are none', (honest) => honest.map(() => SECRET)),
  entities('answers an object in place of a list', (honest) => ({ ...honest, length: honest.length })),
  entities('leaves out what it was asked', (honest) => honest.map(() => ({}))),
  text('answers null', 'null'),
  text('answers a list', '[]'),
  text('answers a text', JSON.stringify(SECRET)),
  text('answers neither data nor errors', '{}'),
  text('answers data that is a list', '{"data":[]}'),
  text('answers errors that are no list', `{"data":null,"errors":${JSON.stringify(SECRET)}}`),
];

const error = { message: SECRET, extensions: { code: 'INTERNAL', stacktrace: [SECRET], [SECRET]: SECRET } };

/** None of the plugin's fields is there, and readers learn that it failed and not what it says about it. */
export const FAILED: readonly Distortion[] = [
  text('answers an error with markup and credentials', JSON.stringify({ data: null, errors: [error] })),
  text('answers 10,000 errors', JSON.stringify({ errors: new Array(10_000).fill(error) })),
  text('answers errors that are none', `{"errors":[null,${JSON.stringify(SECRET)},[]]}`),
];

/** The plugin's fields are as honest as without it. */
export const HARMLESS: readonly Distortion[] = [
  entities("adds other subgraphs' fields to its entities", (honest) =>
    honest.map((entity) => ({ ...entity, id: '9', name: SECRET, population: -1, [SECRET]: SECRET })),
  ),
  entities('says that its entities are of another type', (honest) =>
    honest.map((entity) => ({ ...entity, __typename: 'Query' })),
  ),
  {
    what: 'adds root fields and extensions',
    distort: (honest) =>
      JSON.stringify({
        data: { ...honest.data, places: [{ id: '9', name: SECRET }] },
        extensions: { secret: SECRET },
      }),
  },
  {
    what: 'adds __proto__ and constructor everywhere',
    distort: (honest) =>
      JSON.stringify(honest).replaceAll('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{}},'),
  },
  {
    what: 'tells the same key twice',
    distort: (honest) => JSON.stringify(honest).replaceAll('"budget"', '"budget":666,"budget"'),
  },
  { what: 'begins with a byte order mark', distort: (honest) => `\uFEFF${JSON.stringify(honest)}` },
];
