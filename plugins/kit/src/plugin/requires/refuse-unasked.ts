/** What a plugin asks for by `@requires` must be given to plugins at all, and stand in its manifest. */
import { GrafoError, type PluginManifest } from '@grafo-abierto/schema';
import {
  type FieldDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { argumentOf, readFieldSet } from '../../federation/entity-keys.js';
import { EXPORTED_FIELDS } from './exported-fields.js';

/** @throws GrafoError `GRAFO_POLICY_REQUIRES_NOT_EXPORTABLE`, `GRAFO_POLICY_REQUIRES_NOT_GRANTED` */
export function refuseUnasked(schema: GraphQLSchema, { id, subgraph }: PluginManifest): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const { name, astNode } of Object.values(type.getFields())) {
      for (const required of requiredOf(astNode, type, schema)) {
        const coordinate = `${type.name}.${name}`;
        const parameters = { plugin: id, coordinate, required };
        if (!isExported(required)) throw new GrafoError('GRAFO_POLICY_REQUIRES_NOT_EXPORTABLE', parameters);
        if (subgraph.permissions.requires.includes(required)) continue;
        throw new GrafoError('GRAFO_POLICY_REQUIRES_NOT_GRANTED', parameters);
      }
    }
  }
}

/** The fields of the core's entities that a field requires, as `Jurisdiction.name`; keys come anyway. */
function requiredOf(
  field: FieldDefinitionNode | null | undefined,
  type: GraphQLObjectType,
  schema: GraphQLSchema,
): string[] {
  return (field?.directives ?? [])
    .filter(({ name }) => /^(federation__)?requires$/.test(name.value))
    .flatMap((directive) => {
      const fields = argumentOf(directive, 'fields');
      return fields?.kind === Kind.STRING ? selectedBy(fields.value, type, schema) : [];
    });
}

function selectedBy(fields: string, type: GraphQLObjectType, schema: GraphQLSchema): string[] {
  const found: string[] = [];
  const info = new TypeInfo(schema, type);
  const Field = ({ name }: { readonly name: { readonly value: string } }) => {
    const parent = info.getParentType()?.name ?? '';
    if (Object.hasOwn(EXPORTED_FIELDS, parent) && !/^(id|__typename)$/.test(name.value))
      found.push(`${parent}.${name.value}`);
  };
  visit(readFieldSet(fields), visitWithTypeInfo(info, { Field }));
  return found;
}

function isExported(required: string): boolean {
  const [type = '', field = ''] = required.split('.');
  const fields: Readonly<Record<string, object>> = EXPORTED_FIELDS;
  return Object.hasOwn(fields[type] ?? {}, field);
}
