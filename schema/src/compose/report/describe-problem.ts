/** Turns the bare facts of a problem into one with its texts, its place in an SDL and its owner. */
import { reportProblem } from '../../problems/grafo-error.js';
import type { Declarations } from '../declarations.js';
import type { CompositionCode, CompositionProblem, SdlLocation } from './composition-problem.js';

export interface Finding {
  readonly code: CompositionCode;
  readonly subgraphs: readonly string[];
  readonly coordinate?: string | undefined;
  /** Left out: it is looked up by the coordinate. */
  readonly location?: SdlLocation | undefined;
  readonly detail?: string | undefined;
}

export function describeProblem(finding: Finding, declarations: Declarations): CompositionProblem {
  const { code, coordinate, detail } = finding;
  const [type = ''] = coordinate?.split(/[.(]/) ?? [];
  const owner = declarations.ownerOf(type);
  const declaring = coordinate ? declarations.coordinates.subgraphsWith(coordinate) : [];
  const subgraphs = [...(finding.subgraphs.length > 0 ? finding.subgraphs : declaring)].sort();
  const location = finding.location ?? locate(coordinate, subgraphs, owner, declarations);
  const parameters = { coordinate: coordinate ?? 'schema', subgraphs: subgraphs.join(', ') };
  return {
    ...reportProblem(code, { ...parameters, detail: detail ?? '' }),
    code,
    subgraphs,
    ...(coordinate === undefined ? {} : { coordinate }),
    ...(location === undefined ? {} : { location }),
    ...(owner === undefined ? {} : { owner }),
    ...(detail === undefined ? {} : { detail }),
  };
}

/** Of several subgraphs, one that does not own the type is shown, since it is the one that has to fit in. */
function locate(
  coordinate: string | undefined,
  subgraphs: readonly string[],
  owner: string | undefined,
  declarations: Declarations,
): SdlLocation | undefined {
  if (coordinate === undefined) return undefined;
  const [others, owners] = [
    subgraphs.filter((name) => name !== owner),
    subgraphs.filter((name) => name === owner),
  ];
  for (const subgraph of [...others, ...owners]) {
    const found = declarations.coordinates.locate(coordinate, subgraph);
    if (found) return found;
  }
  return undefined;
}
