/** Compares subgraphs that can answer one field: by how much of what is selected in it each has. */
import type { FieldNode, FragmentDefinitionNode } from 'graphql';
import type { Facts, KnownSource } from './facts.js';

/** How many of the fields right inside the field its subgraph answers by itself. */
export function countAnswered(
  field: FieldNode,
  { graph, knownAs }: KnownSource,
  facts: Facts,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  const { selectionSet, name } = field;
  if (!selectionSet) return 0;
  const { named } = facts.typeOf(graph, knownAs, name.value);
  const types = facts.membersIn(graph, named) ?? [named];
  const counts = types.map((type) => {
    const inside = facts.fieldsOf(type, [selectionSet], fragments);
    return inside.filter((each) => facts.canAnswer(graph, type, each.name.value)).length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
