/** Finds what an SDL uses of federation that is newer than v2.9, which the open composer does not read. */
import { type ASTNode, type DocumentNode, type TypeNode, visit } from 'graphql';
import type { Finding } from '../report/finding.js';
import { FEDERATION_DIRECTIVES, FEDERATION_TYPES } from './federation-names.js';
import type { Link } from './link.js';

export function findTooNew(document: DocumentNode, link: Link, minor: number): Finding[] {
  const tooNew = (node: ASTNode, detail: string): Finding => ({
    code: 'GRAFO_POLICY_LINK_VERSION',
    node,
    parameters: { version: `v2.${minor}`, detail },
  });
  const isKnown = (name: string) =>
    name.startsWith('@') ? FEDERATION_DIRECTIVES.has(name.slice(1)) : FEDERATION_TYPES.has(name);
  const found = link.imports.filter(({ name }) => !isKnown(name)).map(({ name }) => tooNew(link.node, name));
  const prefix = `${link.as ?? 'federation'}__`;
  const rest = (name: string) => (name.startsWith(prefix) ? name.slice(prefix.length) : undefined);
  const checkType = (node: TypeNode & { readonly name: { readonly value: string } }): void => {
    const name = rest(node.name.value);
    if (name !== undefined && !FEDERATION_TYPES.has(name)) found.push(tooNew(node, node.name.value));
  };
  visit(document, {
    NamedType: checkType,
    Directive: (node) => {
      const name = rest(node.name.value);
      if (name !== undefined && !FEDERATION_DIRECTIVES.has(name))
        found.push(tooNew(node, `@${node.name.value}`));
    },
  });
  return found;
}
