/** Finds what the library lets pass: an @interfaceObject that takes a field over, which no plan could honour. */
import type { Declarations } from '../declarations.js';
import type { Finding } from '../report/describe-problem.js';

export function findOverriddenInterfaceObjects(declarations: Declarations): readonly Finding[] {
  return declarations.allFields
    .filter(({ isOfInterfaceObject, override }) => isOfInterfaceObject && override !== undefined)
    .map(({ subgraph, coordinate }) => ({
      code: 'GRAFO_COMPOSITION_OVERRIDE_INVALID',
      subgraphs: [subgraph],
      coordinate,
      detail: `@override cannot take ${coordinate} over: its type is an @interfaceObject in "${subgraph}".`,
    }));
}
