/**
 * Lists the fields that `@graphql-hive/router-query-planner` 0.0.38 is known to plan wrong in silence, so that
 * the engine plans by itself what selects them. By name: which type a field is selected of is not looked up.
 */

import { directivesNamed, flagArgument, textArgument } from '@grafo-abierto/schema';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { fieldsOfFieldSet } from './field-set.js';

type Definition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

export function delicateFieldsOf({ definitions }: DocumentNode): ReadonlySet<string> {
  const types = definitions.filter(
    (definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  const interfaceObjects = new Set(
    types.filter((type) => interfaceObjectJoins(type).length > 0).map(({ name }) => name.value),
  );
  const names = new Set<string>();
  for (const type of types) {
    const added = fieldsOfInterfaceObject(type);
    for (const field of type.fields ?? [])
      if (
        directivesNamed(field, 'join__field').some(isConditional) ||
        interfaceObjects.has(namedOf(field.type)) ||
        added.has(field)
      )
        names.add(field.name.value);
  }
  return names;
}

/** It mixes up requirements of one field, takes what is provided here for granted elsewhere, and follows labels. */
function isConditional(join: ConstDirectiveNode): boolean {
  return ['requires', 'provides', 'overrideLabel'].some((name) => textArgument(join, name) !== undefined);
}

/** It asks for them of objects of all types where it should ask of some, or finds no way to them. */
function fieldsOfInterfaceObject(type: Definition): ReadonlySet<FieldDefinitionNode> {
  const joins = interfaceObjectJoins(type);
  const graphs = new Set(joins.map((join) => textArgument(join, 'graph')));
  const keys = new Set(
    joins.flatMap((join) => fieldsOfFieldSet(textArgument(join, 'key') ?? '').map(({ name }) => name)),
  );
  const isAdded = (field: FieldDefinitionNode) =>
    !keys.has(field.name.value) &&
    directivesNamed(field, 'join__field').some((join) => graphs.has(textArgument(join, 'graph')));
  return new Set((type.fields ?? []).filter(isAdded));
}

function interfaceObjectJoins(type: Definition): readonly ConstDirectiveNode[] {
  return directivesNamed(type, 'join__type').filter(
    (join) => flagArgument(join, 'isInterfaceObject') === true,
  );
}

function namedOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedOf(type.type);
}
