/** What changes for readers between the graph as it is and another, and what of it breaks what they run. */
import { type ChangesInput, type ChangesVerdict, checkChanges, publicSchemaOf } from '@grafo-abierto/schema';
import { type GraphQLSchema, parse } from 'graphql';
import { compose } from './compose.js';
import type { Graph } from './job.type.js';

export async function judgeChanges(
  graph: Graph,
  after: string,
  { operations, today }: Pick<ChangesInput, 'operations' | 'today'>,
): Promise<ChangesVerdict> {
  const before = graph.supergraphSdl ?? compose([...graph.core, ...graph.plugins]).supergraph?.sdl;
  // What does not compose is served to nobody, so nothing changes for anybody.
  if (before === undefined) return { changes: [], problems: [] };
  return checkChanges({ before: readersSchema(before), after: readersSchema(after), operations, today });
}

function readersSchema(supergraphSdl: string): GraphQLSchema {
  return publicSchemaOf(parse(supergraphSdl, { noLocation: true }));
}
