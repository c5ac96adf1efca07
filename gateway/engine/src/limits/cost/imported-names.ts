/** Under what names a supergraph uses the directives of a linked specification: @link can rename them. */

import { directivesNamed, textArgument } from '@grafo-abierto/schema';
import { type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';

/** No names where the specification is not linked: a directive of the same name is somebody else's then. */
export function importedNames<Name extends string>(
  supergraph: DocumentNode,
  specification: string,
  directives: readonly Name[],
): Partial<Record<Name, string>> {
  const links = supergraph.definitions
    .filter((node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION)
    .flatMap((node) => directivesNamed(node, 'link'));
  const link = links.find((directive) => textArgument(directive, 'url')?.startsWith(specification));
  if (!link) return {};
  const imports = link.arguments?.find(({ name }) => name.value === 'import')?.value;
  const renamed = new Map(imports ? renamesIn(valueFromASTUntyped(imports)) : []);
  const names: Partial<Record<Name, string>> = {};
  for (const name of directives) names[name] = renamed.get(name) ?? name;
  return names;
}

/** Of `["@a", { name: "@b", as: "@c" }]`, b → c. */
function renamesIn(imports: unknown): [string, string][] {
  if (!Array.isArray(imports)) return [];
  return imports.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('name' in entry) || !('as' in entry)) return [];
    return [[String(entry.name).slice(1), String(entry.as).slice(1)] satisfies [string, string]];
  });
}
