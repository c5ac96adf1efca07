/** Composes small subgraphs for the tests of this folder, each with the federation directives imported. */
import { type ComposedSupergraph, composeSupergraph } from '../compose-supergraph.js';
import { CompositionError, type CompositionProblem } from '../report/composition-problem.js';
import type { SubgraphSchema } from '../subgraph-schema.js';

const DIRECTIVES =
  '"@key" "@external" "@requires" "@provides" "@shareable" "@override" "@inaccessible" "@interfaceObject" "@tag" "@composeDirective" "@authenticated" "@cost" "@listSize" "FieldSet"';
export const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${DIRECTIVES}])\n`;

export type Sdls = Readonly<Record<string, string>>;

export function schemasOf(sdls: Sdls): readonly SubgraphSchema[] {
  return Object.entries(sdls).map(([name, sdl]) => ({
    name,
    url: `http://${name}.test/graphql`,
    sdl: sdl.includes('@link(') ? sdl : LINK + sdl,
  }));
}

export function compose(sdls: Sdls): ComposedSupergraph {
  return composeSupergraph(schemasOf(sdls));
}

/** Why they do not compose; nothing where they do. */
export function problemsOf(schemas: readonly SubgraphSchema[]): readonly CompositionProblem[] {
  try {
    composeSupergraph(schemas);
    return [];
  } catch (error) {
    if (error instanceof CompositionError) return error.problems;
    throw error;
  }
}
