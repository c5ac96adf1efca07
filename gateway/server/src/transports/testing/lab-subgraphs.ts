/** The three subgraphs of the lab: two good ones, and a plugin that each test lets misbehave in one way. */
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type ExecutionResult, execute, type GraphQLSchema, parse } from 'graphql';
import type { Asked } from './test-server.js';

export interface LabSubgraph {
  readonly sdl: string;
  answer(asked: Asked): Promise<ExecutionResult>;
}

interface Place {
  readonly id: string;
}

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external"])\n';

const NAMES = ['Mendoza', 'Salta', 'Chubut', 'Jujuy', 'Chaco'];
const numberOf = ({ id }: Place) => Number(id);

/** What the lab answers when nobody misbehaves, and what of it stays whatever the plugin does. */
export const CORE = NAMES.map((name, index) => ({ id: String(index), name, population: index * 1_000 }));
export const WHOLE = CORE.map((place, index) => ({ ...place, budget: index * 7, mayor: `M${index}` }));

export const LAB_SUBGRAPHS: Readonly<Record<'places' | 'census' | 'plugin', LabSubgraph>> = {
  places: subgraph(
    'type Query { places: [Place!]! } type Place @key(fields: "id") { id: ID! name: String! }',
    {
      Query: { places: () => CORE.map(({ id }) => ({ id })) },
      Place: { name: (place: Place) => NAMES[numberOf(place)] },
    },
  ),
  census: subgraph('type Place @key(fields: "id") { id: ID! population: Int! }', {
    Place: { population: (place: Place) => numberOf(place) * 1_000 },
  }),
  plugin: subgraph(
    `type Mutation { plugin_note(text: String!): String }
     type Place @key(fields: "id") { id: ID! budget: Int mayor: String }`,
    {
      Mutation: { plugin_note: (_root: unknown, { text }: { text: string }) => text },
      Place: {
        budget: (place: Place) => numberOf(place) * 7,
        mayor: (place: Place) => `M${place.id}`,
      },
    },
  ),
};

type Resolvers = Readonly<Record<string, Readonly<Record<string, (parent: never, args: never) => unknown>>>>;

function subgraph(definitions: string, { Place: place = {}, ...resolvers }: Resolvers): LabSubgraph {
  const sdl = LINK + definitions;
  const Place = { ...place, __resolveReference: (reference: Place) => reference };
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: { ...resolvers, Place } }]);
  return { sdl, answer: (asked) => run(schema, asked) };
}

async function run(
  schema: GraphQLSchema,
  { query, variables, operationName }: Asked,
): Promise<ExecutionResult> {
  return execute({ schema, document: parse(query), variableValues: variables, operationName });
}
