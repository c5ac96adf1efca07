/** Finds keys that end in the middle, at an object of which they select nothing; the library lets them pass. */
import { Kind, type SelectionSetNode } from 'graphql';
import type { Finding } from '../report/describe-problem.js';
import type { JoinedSchema } from '../supergraph/joined-schema.js';

export function findBrokenKeys(schema: JoinedSchema): readonly Finding[] {
  return [...schema.objects, ...schema.interfaces].flatMap(({ name, byGraph }) =>
    [...byGraph]
      .filter(([, { keys }]) => keys.some((key) => endsAtObject(key, name, schema)))
      .map(([graph]) => ({
        code: 'GRAFO_COMPOSITION_KEY_INVALID',
        subgraphs: [schema.graphName(graph)],
        coordinate: name,
        detail: `A @key of ${name} in "${schema.graphName(graph)}" names an object without any of its fields.`,
      })),
  );
}

function endsAtObject({ selections }: SelectionSetNode, type: string, schema: JoinedSchema): boolean {
  return selections.some((selection) => {
    if (selection.kind !== Kind.FIELD) return false;
    const fieldType = schema.type(type)?.fields.get(selection.name.value)?.type ?? '';
    if (!schema.type(fieldType)) return false;
    return !selection.selectionSet || endsAtObject(selection.selectionSet, fieldType, schema);
  });
}
