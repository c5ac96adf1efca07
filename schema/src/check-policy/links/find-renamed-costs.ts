/** The composer gives the directives of cost one name in the whole graph: that of whoever uses them first. */
import { type DocumentNode, visit } from 'graphql';
import type { Finding } from '../report/finding.js';
import type { FederationNames } from './federation-names.js';
import type { Link } from './link.js';

const COSTS: ReadonlySet<string> = new Set(['cost', 'listSize']);

/** So each imports them under their own names. */
export function findRenamedCosts(
  document: DocumentNode,
  federation: readonly Link[],
  names: FederationNames,
): Finding[] {
  const imports = federation.flatMap((link) => link.imports.map((it) => ({ ...it, node: link.node })));
  const imported = new Set(imports.filter(({ name, as }) => name === as).map(({ name }) => name.slice(1)));
  const found: Finding[] = imports
    .filter(({ name, as }) => COSTS.has(name.slice(1)) && name !== as)
    .map(({ as, node }) => ({ code: 'GRAFO_POLICY_LINK_AMBIGUOUS', node, parameters: { detail: as } }));
  visit(document, {
    Directive: (node) => {
      const name = names.nameOf(node.name.value);
      if (!COSTS.has(name) || (node.name.value === name && imported.has(name))) return;
      const detail = `@${node.name.value}`;
      found.push({ code: 'GRAFO_POLICY_LINK_AMBIGUOUS', node, parameters: { detail } });
    },
  });
  return found;
}
