/** Parses a supergraph once into all that the engine asks of it while it compiles and runs operations. */
import { publicSchemaOf } from '@grafo-abierto/schema';
import { type GraphQLScalarType, type GraphQLSchema, parse } from 'graphql';
import { EntityKeys } from './entity-keys.js';
import { FieldNames } from './field-names.js';
import { FieldTypes } from './field-types.js';
import { type Graph, graphsOf } from './graphs-of.js';
import { type LeafCheck, leafChecksOf } from './leaf-check.js';
import { PossibleTypes } from './possible-types.js';
import { readScalars } from './read-scalars.js';
import { ResolvableFields } from './resolvable-fields.js';

export interface Supergraph {
  readonly graphs: readonly Graph[];
  /** What a reader may ask: no join directives, nothing inaccessible. */
  readonly publicSchema: GraphQLSchema;
  readonly possibleTypes: PossibleTypes;
  readonly fieldTypes: FieldTypes;
  readonly fieldNames: FieldNames;
  readonly entityKeys: EntityKeys;
  readonly resolvableFields: ResolvableFields;
  readonly leafChecks: ReadonlyMap<string, LeafCheck>;
}

export function readSupergraph(sdl: string, scalars: readonly GraphQLScalarType[]): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const publicSchema = publicSchemaOf(document);
  readScalars(publicSchema, scalars);
  return {
    graphs: graphsOf(document),
    publicSchema,
    possibleTypes: new PossibleTypes(document),
    fieldTypes: new FieldTypes(document),
    fieldNames: new FieldNames(document),
    entityKeys: new EntityKeys(document),
    resolvableFields: new ResolvableFields(document),
    leafChecks: leafChecksOf(document),
  };
}
