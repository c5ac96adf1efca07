/**
 * Mends the library where an @interfaceObject's field is @external.
 *
 * It writes down who answers a field of an interface only when some subgraph that has the interface lacks the
 * field. Where all have it, what an @interfaceObject says of it (@external, @requires, @provides) is lost, and
 * the planner would ask that subgraph for what it must be sent.
 */
import { type DocumentNode, type FieldDefinitionNode, Kind } from 'graphql';
import type { Declarations } from '../declarations.js';
import { directivesNamed } from '../supergraph/directive-arguments.js';
import { joinField } from './join-field.js';

export function keepInterfaceObjectJoins(
  supergraph: DocumentNode,
  declarations: Declarations,
  graphOf: ReadonlyMap<string, string>,
): DocumentNode {
  const mend = (type: string, field: FieldDefinitionNode): FieldDefinitionNode => {
    if (directivesNamed(field, 'join__field').length > 0) return field;
    const declared = declarations.fields(type, field.name.value);
    const isPlain = declared.every((it) => !(it.isExternal || it.requires || it.provides));
    if (isPlain) return field;
    const joins = declared.map((it) => joinField(graphOf.get(it.subgraph) ?? '', it));
    return { ...field, directives: [...(field.directives ?? []), ...joins] };
  };
  const definitions = supergraph.definitions.map((definition) => {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return definition;
    const type = definition.name.value;
    if (!declarations.types(type).some(({ isInterfaceObject }) => isInterfaceObject)) return definition;
    return { ...definition, fields: definition.fields?.map((field) => mend(type, field)) ?? [] };
  });
  return { ...supergraph, definitions };
}
