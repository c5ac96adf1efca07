/** Finds interfaces whose keys or @interfaceObjects cannot hold, which the library lets pass in part. */
import type { Finding } from '../report/describe-problem.js';
import type { JoinedSchema } from '../supergraph/joined-schema.js';
import type { JoinedType } from '../supergraph/joined-type.js';

export function findInterfaceGaps(schema: JoinedSchema): readonly Finding[] {
  return schema.interfaces.flatMap((type) => [...findGaps(type, schema)]);
}

function* findGaps({ name, byGraph }: JoinedType, schema: JoinedSchema): Generator<Finding> {
  const objects = [...schema.objectsOf(name)];
  for (const [graph, { isInterfaceObject, keyFields }] of byGraph) {
    const subgraph = schema.graphName(graph);
    const finding = (reason: string): Finding => ({
      code: 'GRAFO_COMPOSITION_INTERFACE_INVALID',
      subgraphs: [subgraph],
      coordinate: name,
      detail: `${name} has ${isInterfaceObject ? '@interfaceObject' : 'a @key'} in "${subgraph}", ${reason}.`,
    });
    const own = objects.filter((object) => schema.type(object)?.byGraph.has(graph));
    const unknown = objects.filter((object) => !schema.objectsIn(graph, name).has(object));
    if (isInterfaceObject && own.length > 0)
      yield finding(`which therefore must not have its objects: ${own.join(', ')}`);
    if (!isInterfaceObject && keyFields.size > 0 && unknown.length > 0)
      yield finding(`which therefore must know all its objects; it lacks ${unknown.join(', ')}`);
  }
}
