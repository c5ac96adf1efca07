/** Finds shared fields for which no object fits what all of its subgraphs return, so that none could answer. */
import type { Finding } from '../report/describe-problem.js';
import type { JoinedSchema } from '../supergraph/joined-schema.js';

export function findDisjoint(schema: JoinedSchema): readonly Finding[] {
  return schema.objects.flatMap((type) =>
    [...type.fields.values()].flatMap((field): readonly Finding[] => {
      if (!schema.type(field.type)) return [];
      const answering = [...field.byGraph].filter(([, { isExternal }]) => !isExternal);
      const choices = answering.map(([graph, inGraph]) =>
        schema.isInterfaceObject(graph, inGraph.type)
          ? schema.objectsOf(inGraph.type)
          : schema.objectsIn(graph, inGraph.type),
      );
      const [first, ...others] = choices;
      if (!first || [...first].some((object) => others.every((choice) => choice.has(object)))) return [];
      const coordinate = `${type.name}.${field.name}`;
      return [
        {
          code: 'GRAFO_COMPOSITION_TYPE_MISMATCH',
          subgraphs: answering.map(([graph]) => schema.graphName(graph)),
          coordinate,
          detail: `The subgraphs that share ${coordinate} have no object in common that it could be.`,
        },
      ];
    }),
  );
}
