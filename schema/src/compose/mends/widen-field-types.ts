/**
 * Mends the library where subgraphs return an object in one and its interface or union in another.
 *
 * It takes the type of whichever subgraph comes first, and compares nullability by where the last "!" stands in
 * the text, so that the supergraph may promise an object where its union is answered; it also forgets to ask
 * whether both are lists. Here the field gets the type that includes all, and each subgraph's own is noted.
 */
import type { DocumentNode, FieldDefinitionNode, TypeNode } from 'graphql';
import type { Declarations, DeclaredField } from '../declarations.js';
import type { Finding } from '../report/describe-problem.js';
import { directivesNamed, textArgument } from '../supergraph/directive-arguments.js';
import { isObjectOrInterface, JoinedSchema } from '../supergraph/joined-schema.js';
import { namedTypeOf } from '../supergraph/named-type.js';
import { joinField, withType } from './join-field.js';
import { fulfils, type Includes, mergeTypes } from './merge-types.js';

export interface WidenedTypes {
  readonly supergraph: DocumentNode;
  /** Fields whose types do not fit together, or not with what an interface promises. */
  readonly findings: readonly Finding[];
}

export function widenFieldTypes(
  supergraph: DocumentNode,
  declarations: Declarations,
  graphOf: ReadonlyMap<string, string>,
): WidenedTypes {
  const includes = inclusionIn(supergraph);
  const widened = new Map<string, FieldDefinitionNode | undefined>();
  const definitions = supergraph.definitions.map((definition) => {
    if (!isObjectOrInterface(definition)) return definition;
    const fields = definition.fields?.map((field) => {
      const declared = declarations.fields(definition.name.value, field.name.value);
      if (new Set(declared.map(({ node }) => namedTypeOf(node.type))).size < 2) return field;
      const wide = widen(field, declared, graphOf, includes);
      widened.set(`${definition.name.value}.${field.name.value}`, wide);
      return wide ?? field;
    });
    return { ...definition, fields: fields ?? [] };
  });
  const mended = { ...supergraph, definitions };
  const unmerged = [...widened].filter(([, field]) => field === undefined).map(([coordinate]) => coordinate);
  const broken = new Set([...unmerged, ...findBrokenPromises(mended, widened, includes)]);
  const findings = [...broken].map((coordinate) => ({
    code: 'GRAFO_COMPOSITION_TYPE_MISMATCH' as const,
    subgraphs: declarations.coordinates.subgraphsWith(coordinate),
    coordinate,
    detail: `The types of ${coordinate} do not fit together, or not with an interface of its type.`,
  }));
  return { supergraph: mended, findings };
}

function widen(
  field: FieldDefinitionNode,
  declared: readonly DeclaredField[],
  graphOf: ReadonlyMap<string, string>,
  includes: Includes,
): FieldDefinitionNode | undefined {
  const answering = declared.filter(({ isExternal }) => !isExternal);
  const type = mergeTypes(
    answering.map(({ node }) => node.type),
    includes,
  );
  if (!type) return undefined;
  const known = directivesNamed(field, 'join__field');
  const joins = declared.flatMap((it) => {
    const graph = graphOf.get(it.subgraph) ?? '';
    const join = known.find((directive) => textArgument(directive, 'graph') === graph);
    if (known.length > 0 && !join) return [];
    return [withType(join ?? joinField(graph, it), it.node.type)];
  });
  const others = field.directives?.filter((directive) => !known.includes(directive)) ?? [];
  return { ...field, type, directives: [...others, ...joins] };
}

/** The widened fields that no longer return what an interface of their type promises. */
function findBrokenPromises(
  supergraph: DocumentNode,
  widened: ReadonlyMap<string, unknown>,
  includes: Includes,
): readonly string[] {
  if (widened.size === 0) return [];
  const types = new Map<string, TypeNode>();
  const composites = supergraph.definitions.filter(isObjectOrInterface);
  for (const { name, fields } of composites)
    for (const field of fields ?? []) types.set(`${name.value}.${field.name.value}`, field.type);
  return composites.flatMap(({ name, fields, interfaces }) =>
    (fields ?? [])
      .filter((field) =>
        interfaces?.some((promising) => {
          const coordinates = [promising, { name }].map((it) => `${it.name.value}.${field.name.value}`);
          const promised = types.get(coordinates[0] ?? '');
          if (!promised || !coordinates.some((coordinate) => widened.has(coordinate))) return false;
          return !fulfils(field.type, promised, includes);
        }),
      )
      .map((field) => `${name.value}.${field.name.value}`),
  );
}

function inclusionIn(supergraph: DocumentNode): Includes {
  const schema = new JoinedSchema(supergraph);
  return (type, wider) => {
    if (type === wider || schema.type(type)?.interfaces.includes(wider)) return true;
    return schema.type(type)?.isObject === true && schema.objectsOf(wider).has(type);
  };
}
