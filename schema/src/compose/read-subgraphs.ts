/** Reads the subgraphs that are to be composed, and finds what is wrong with one of them before all others. */
import { GraphQLError, Kind, parse, Source } from 'graphql';
import type { Finding } from './report/describe-problem.js';
import type { ReadSubgraph, SubgraphSchema } from './subgraph-schema.js';

/** Lower-case letters, digits, and hyphens between them: what serves as an id of a plugin and in an address. */
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export interface ReadSubgraphs {
  /** Sorted by name, so that the order in which they are given makes no difference. */
  readonly subgraphs: readonly ReadSubgraph[];
  readonly findings: readonly Finding[];
}

export function readSubgraphs(schemas: readonly SubgraphSchema[]): ReadSubgraphs {
  const sorted = [...schemas].sort((a, b) => (a.name < b.name ? -1 : 1));
  const findings: Finding[] = [];
  for (const [index, { name }] of sorted.entries()) {
    if (!NAME.test(name)) findings.push({ code: 'GRAFO_COMPOSITION_NAME_INVALID', subgraphs: [name] });
    if (sorted[index - 1]?.name === name && sorted[index - 2]?.name !== name)
      findings.push({ code: 'GRAFO_COMPOSITION_NAME_REPEATED', subgraphs: [name] });
  }
  const subgraphs = sorted.flatMap((schema): readonly ReadSubgraph[] => {
    try {
      return [{ ...schema, document: readSdl(schema) }];
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      findings.push(syntaxFinding(schema.name, error));
      return [];
    }
  });
  return { subgraphs, findings };
}

/** Each node tells its subgraph: its source has the subgraph's name. */
export function readSdl({ name, sdl }: SubgraphSchema) {
  const document = parse(new Source(sdl, name));
  const query = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION || kind === Kind.FRAGMENT_DEFINITION,
  );
  if (query) throw new GraphQLError('An SDL has no queries and no fragments.', { nodes: query });
  return document;
}

function syntaxFinding(subgraph: string, { message, locations }: GraphQLError): Finding {
  const [at] = locations ?? [];
  return {
    code: 'GRAFO_COMPOSITION_SYNTAX',
    subgraphs: [subgraph],
    location: at && { subgraph, line: at.line, column: at.column },
    detail: message,
  };
}
