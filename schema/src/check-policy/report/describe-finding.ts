/** Turns what a rule found into a problem with its texts, its place in the SDL and whose the type is. */
import type { ASTNode } from 'graphql';
import { reportProblem } from '../../problems/grafo-error.js';
import type { CoreGraph } from '../core/core-graph.js';
import type { Namespace } from '../plugin/namespace.js';
import type { Finding, PolicyCode } from './finding.js';
import type { PolicyProblem } from './policy-problem.js';

const WARNINGS: ReadonlySet<PolicyCode> = new Set(['GRAFO_POLICY_DESCRIPTION_MISSING']);

export function describeFinding(
  finding: Finding,
  plugin: string,
  namespace: Namespace,
  core: CoreGraph,
): PolicyProblem {
  const { code, coordinate, parameters } = finding;
  const [type = ''] = coordinate?.split(/[.(]/) ?? [];
  const owner = parameters?.['owner'] ?? core.owners.get(type);
  const at = finding.at ?? placeOf(finding.node);
  return {
    ...reportProblem(code, {
      plugin,
      ...namespace,
      owner: owner ?? 'core',
      coordinate: coordinate ?? 'schema',
      type,
      ...parameters,
    }),
    code,
    severity: WARNINGS.has(code) ? 'warning' : 'error',
    subgraphs: [plugin],
    ...(coordinate === undefined ? {} : { coordinate }),
    ...(at && { location: { subgraph: plugin, line: at.line, column: at.column } }),
    ...(owner === undefined ? {} : { owner: String(owner) }),
  };
}

/** Of what has a name its name: before it there may be a description. */
function placeOf(node: ASTNode | undefined) {
  const named = node && 'name' in node ? node.name?.loc : undefined;
  return (named ?? node?.loc)?.startToken;
}
